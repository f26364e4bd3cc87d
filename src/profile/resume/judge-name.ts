import { COMPANY_WORDS, LEGAL_FORMS, SCHOOL_WORDS } from "../../vocabulary/company-words.ts";
import { JOB_TITLE_HEADS, JOB_TITLE_MODIFIERS } from "../../vocabulary/job-title-words.ts";
import { NAME_PARTICLES, NOT_A_NAME } from "../../vocabulary/name-words.ts";
import { OCCUPATIONAL_SURNAMES, WORKPLACES } from "../../vocabulary/occupational-surnames.ts";
import { isSectionTitleText } from "./classify-section-title.ts";
import { isRegion } from "./split-fields.ts";

/** What else is known of the person, to know the name by. */
export interface NameHints {
  /** Local parts of e-mail addresses and last parts of profile links, lower case. */
  handles: string[];
  /** The document's own title, or "". */
  title: string;
  /** The whole text: words of a name seldom stand there in lower case. */
  text: string;
}

export const WORD = /^\(?["“'‘]?[\p{Lu}\p{Lo}\p{Lt}][\p{L}\p{M}'’.·-]*["”'’]?\)?$/u;
/** "al-Zahra", "d'Arcy". */
const JOINED_PARTICLE = /^\p{Ll}{1,3}[-'’]\p{Lu}[\p{L}\p{M}'’.-]*$/u;
export const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,5}(?:[\s·・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,10})?$/u;
/** Junior, the third. */
export const GENERATION = /^(?:jr|sr|ii|iii|iv|2nd|3rd)$/i;

/** The words of a possible name, null when the text cannot be one. */
export function wordsOfName(text: string): string[] | null {
  if (EAST_ASIAN.test(text)) return text.split(/[\s·・]/);
  if (text.length > 50 || /\d|[@:;!?/\\+=&%$#]/.test(text) || isSectionTitleText(text)) return null;
  const words = text.replace(/,/g, " ").split(/\s+/).filter(Boolean);
  if (words.length > 6 || text.split(",").length > 2) return null;
  const isLower = text === text.toLowerCase() && text !== text.toUpperCase();
  const fits = words.every(
    (word) =>
      WORD.test(word) ||
      JOINED_PARTICLE.test(word) ||
      NAME_PARTICLES.has(word.toLowerCase().replace(/\.$/, "")) ||
      (isLower && /^\p{Ll}[\p{L}'’-]+$/u.test(word)),
  );
  if (!fits || words.every((word) => word.length <= 2 && /[a-z]/i.test(word) && words.length === 1))
    return null;
  return words.filter((word) => !GENERATION.test(word.replace(".", "")));
}

/** Counts against a name: words of titles, companies and prose. */
export function penalty(words: readonly string[], text: string, hints: NameHints): number {
  const lower = words.map((word) => word.toLowerCase().replace(/[.,()]/g, ""));
  let minus = 0;
  if (lower.some((word) => NOT_A_NAME.has(word))) minus += 4;
  if (isBornAsSurname(lower)) minus += 1;
  else if (JOB_TITLE_HEADS.has(lower.at(-1)!)) minus += 5;
  else if (lower.some((word) => JOB_TITLE_HEADS.has(word))) minus += 2;
  if (lower.some((word) => COMPANY_WORDS.has(word) || SCHOOL_WORDS.has(word))) minus += 2;
  if (LEGAL_FORMS.has(lower.at(-1)!) && lower.length > 1 && lower.at(-1)!.length > 2) minus += 4;
  const place = text.split(",").at(-1)!.trim();
  if (text.includes(",") && isRegion(place)) minus += 6;
  if (text === text.toLowerCase() && text !== text.toUpperCase()) minus += 1;
  const common = lower.filter(
    (word) => word.length > 2 && !NAME_PARTICLES.has(word) && isUsedInProse(word, hints.text),
  ).length;
  if (common > 0) minus += common === lower.length ? 5 : common;
  return minus;
}

/** "Mary-Ann Baker", but no "Line Cook". */
function isBornAsSurname(lower: readonly string[]): boolean {
  const before = lower.slice(0, -1);
  const speaksOfWork = (word: string): boolean =>
    JOB_TITLE_MODIFIERS.has(word) || JOB_TITLE_HEADS.has(word) || WORKPLACES.has(word);
  return before.length > 0 && OCCUPATIONAL_SURNAMES.has(lower.at(-1)!) && !before.some(speaksOfWork);
}

/** Stands in lower case elsewhere; scripts without cases tell nothing. */
function isUsedInProse(word: string, text: string): boolean {
  if (word === word.toUpperCase()) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + word.length] ?? " ";
    const ends = /[\s,;)]/.test(after) || (after === "." && /\s/.test(text[at + word.length + 1] ?? " "));
    if (/[\s,(]/.test(before) && ends) return true;
  }
  return false;
}

/** "jane.doe@", "jdoe@", "/in/jane-doe-123": made from the name's words. */
export function matchesHandle(words: readonly string[], handles: readonly string[]): boolean {
  const parts = words.map((word) => fold(word)).filter((word) => word.length >= 2);
  if (parts.length === 0) return false;
  return handles.some((handle) => {
    const folded = fold(handle);
    const hits = parts.filter((part) => part.length >= 3 && folded.includes(part)).length;
    if (hits >= Math.min(2, parts.length)) return parts.length >= 2 || folded === parts[0];
    const last = parts.at(-1)!;
    return (
      hits === 1 &&
      last.length >= 3 &&
      (folded.includes(`${parts[0]![0]}${last}`) ||
        folded.includes(`${last}${parts[0]![0]}`) ||
        folded.includes(`${parts[0]}${last[0]}`))
    );
  });
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l");
}
