import {
  NO_TITLE,
  TITLE_END,
  TITLE_FRONT,
  TITLE_HEAD_ENDINGS,
  TITLE_HEADS,
  TITLE_LINE_END,
  TITLE_LINE_FRONT,
  TITLE_NOISE,
  TITLE_SEPARATORS,
  TITLE_TAILS,
} from "../../vocabulary/job-titles.ts";
import { levelOfTitle } from "../seniority.ts";

const MAX_TITLE_WORDS = 10;
const MAX_TITLE_LENGTH = 90;
const EMPLOYER_TAIL = /\s(?:at|@|for|with|bei)\s+(?:the\s+)?\p{Lu}.*$/u;
/** "Nurse in Berlin", but "Lecturer in Chemistry". */
const PLACE_TAIL =
  /(?<!\b(?:[Ll]ecturer|[Pp]rofessor|[Rr]eader|[Tt]eacher|[Tt]utor|[Ii]nstructor|[Ff]ellow|[Rr]esearcher|[Cc]hair|[Ss]pecialist|[Cc]onsultant))\s+(?:in|near|based in)\s+(?:\p{Lu}|the\s).*$/u;
/** ", Berlin", ", TX" and ", New York, NY" behind a title; a specialty ("Engineer, Platform") stays. */
const STATE_TAIL = /,\s*[A-Z][\w.' -]{1,25},\s*[A-Z]{2,3}(?:\s+\d{5})?$|,\s*[A-Z]{2}(?:\s+\d{5})?$/;

/** A title line without gender tags, numbers, place, employer and terms: "Nurse (m/f/d) – Berlin" → "Nurse". */
export function cleanRole(line: string): string {
  let title = line
    .replace(/<\/?[a-z][^<>]{0,60}>/gi, " ")
    .replace(/[*#_`]+/g, " ")
    .replace(/^[^\p{L}\p{N}([]+/u, "")
    .replace(/\s*[:：]\s*$/, "")
    .replace(TITLE_LINE_FRONT, "");
  for (const noise of TITLE_NOISE) title = title.replace(noise, " ");
  title = keepTitleParts(title)
    .replace(TITLE_LINE_END, "")
    .replace(EMPLOYER_TAIL, "")
    .replace(PLACE_TAIL, "")
    .replace(/,\s*\d.*$/, "")
    .replace(STATE_TAIL, "");
  return tidy(title);
}

/** A title in prose: what stands in front of it and behind it is cut. */
export function cleanRoleInProse(text: string): string {
  let title = text;
  for (const noise of TITLE_NOISE) title = title.replace(noise, " ");
  title = title.replace(/\s+/g, " ").trimStart();
  title = title.slice(TITLE_FRONT.exec(title)?.[0].length ?? 0);
  title = title.slice(0, TITLE_END.exec(title)?.index ?? title.length);
  return tidy(title);
}

function tidy(title: string): string {
  return title
    .replace(/\s+/g, " ")
    .replace(/\s+([,;])/g, "$1")
    .replace(/^[\s,;:.!?–—|•·/-]+|[\s,;:.!?–—|•·/&-]+$/g, "")
    .trim();
}

/** Of "Acme | Senior Nurse | Berlin" the part that is a title; further parts stay only if they specify it. */
function keepTitleParts(title: string): string {
  const parts = title
    .split(TITLE_SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !TITLE_TAILS.test(part));
  const first = parts.findIndex((part) => looksLikeTitle(part));
  return parts[Math.max(0, first)] ?? "";
}

/** A title has no verb of a sentence. */
const SENTENCE =
  /\b(?:is|are|was|we|we're|you|your|i|needs?|seeks?|seeking|hiring|looking|wants?|will|must|can|has|have)\b/i;

/** Whether a short text reads like a job title: a head noun of the table, or a level word with a noun. */
export function looksLikeTitle(text: string): boolean {
  if (text.length < 2 || text.length > MAX_TITLE_LENGTH || NO_TITLE.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MAX_TITLE_WORDS || /[.!?]\s|[!?]$|https?:|@\w/.test(text) || SENTENCE.test(text))
    return false;
  const core = text.split(/,| for | of | in | at | with | to |\(| - | – |\//)[0] ?? text;
  return (
    [core, text].some((part) => isHead(lastWord(part))) ||
    (levelOfTitle(text) !== null && words.length <= 4 && words.length >= 2)
  );
}

/** Whether a wording names a person by profession: "product manager", "line cook". */
export function namesPerson(text: string): boolean {
  return isHead(lastWord(text));
}

function lastWord(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  // A numeral or level behind the head: "Engineer II", "Nurse, Senior".
  while (words.length > 1 && /^(?:i{1,3}|iv|v|senior|junior|lead)$/.test(words.at(-1) as string)) words.pop();
  return words.at(-1) ?? "";
}

function isHead(word: string): boolean {
  const parts = [
    word,
    word.replace(/(?:es|s)$/, ""),
    word.replace(/s$/, ""),
    word.split("-").at(-1) as string,
  ];
  return parts.some((part) => TITLE_HEADS.has(part) || TITLE_HEAD_ENDINGS.test(part));
}
