import {
  AMBIGUOUS_DEGREES,
  DEGREE_ABBREVIATIONS,
  DEGREE_PHRASES,
  type DegreeRank,
} from "../../vocabulary/degrees.ts";

/** A degree named in a text; offsets relative to it. */
export interface DegreeMention {
  start: number;
  end: number;
  rank: DegreeRank | null;
  /** "bachelor of", "masters in", "diploma in": the subject follows and belongs to the degree's name. */
  open: boolean;
}

/** First word → phrases that begin with it, longest first. */
const PHRASES = new Map<string, { phrase: string; rank: DegreeRank | null }[]>();
for (const [rank, list] of DEGREE_PHRASES)
  for (const entry of list.split(";")) {
    const phrase = entry.trim().replace(/\s+/g, " ");
    const first = phrase.split(" ")[0]!;
    if (phrase !== "") PHRASES.set(first, [...(PHRASES.get(first) ?? []), { phrase, rank }]);
  }
for (const list of PHRASES.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);

const ABBREVIATIONS = new Map<string, DegreeRank>(
  DEGREE_ABBREVIATIONS.flatMap(([rank, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((name): [string, DegreeRank] => [name, rank]),
  ),
);

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
// "B.Sc.", "Ph. D", "M.B.A", "B. Tech", "BSc", "MBA"
const ABBREVIATION =
  /(?<![\p{L}\d.&@/-])\p{Lu}(?:\p{L}{0,5}\.?)(?:[ -]?\p{Lu}\p{L}{0,5}\.?){0,4}(?![\p{L}\d&@])/gu;
const AFTER_DEGREE = /^\s*(?:in\b|of\b|\(|:|–|-|$|\n|degree\b|hons?\b|honou?rs\b)/i;

/** Degrees stand on lines of common length; what is longer is no header. */
const MAX_LENGTH = 1500;
/** As much of the surroundings as a decision needs. */
const WINDOW = 24;

/** Degrees in a line, in order, without overlaps. */
export function findDegrees(line: string): DegreeMention[] {
  const text = line.slice(0, MAX_LENGTH);
  const found = [...phrasesIn(text), ...abbreviationsIn(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: DegreeMention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

function phrasesIn(text: string): DegreeMention[] {
  const lower = text.toLowerCase().replace(/’/g, "'");
  if (lower.length !== text.length) return [];
  const found: DegreeMention[] = [];
  for (const match of lower.matchAll(WORD)) {
    const list = PHRASES.get(match[0]) ?? PHRASES.get(match[0].replace(/-$/, ""));
    const hit = list?.find(({ phrase }) => matchesAt(lower, match.index, phrase));
    if (!hit || (hit.rank === "associate" && isJobAssociate(lower, match.index, hit.phrase))) continue;
    found.push({
      start: match.index,
      end: match.index + hit.phrase.length,
      rank: hit.rank,
      open: / (?:of|in)$/.test(hit.phrase),
    });
  }
  return found;
}

function matchesAt(lower: string, at: number, phrase: string): boolean {
  if (!lower.startsWith(phrase, at)) return false;
  const after = lower[at + phrase.length];
  return after === undefined || !/[\p{L}\d]/u.test(after);
}

/** "Associates, Inc." is no degree. */
function isJobAssociate(lower: string, at: number, phrase: string): boolean {
  return (
    /^associates?$/.test(phrase) &&
    !/^\s*(?:degree|in\b|of\b)/.test(lower.slice(at + phrase.length, at + phrase.length + 12))
  );
}

function abbreviationsIn(text: string): DegreeMention[] {
  const found: DegreeMention[] = [];
  for (const match of text.matchAll(ABBREVIATION)) {
    const hit = abbreviationAt(match[0]);
    if (!hit) continue;
    const end = match.index + hit.length;
    const written = match[0].slice(0, hit.length);
    if (AMBIGUOUS_DEGREES.has(hit.name) && !written.includes(".") && !isDegreePlace(text, match.index, end))
      continue;
    found.push({ start: match.index, end, rank: ABBREVIATIONS.get(hit.name)!, open: false });
  }
  return found;
}

/** The longest beginning of `written` that is an abbreviation once dots and blanks are gone. */
function abbreviationAt(written: string): { name: string; length: number } | null {
  const pieces = [...written.matchAll(/\p{L}+\.?[ -]?/gu)];
  for (let count = pieces.length; count >= 1; count--) {
    const last = pieces[count - 1]!;
    const length = last.index + last[0].trimEnd().replace(/-$/, "").length;
    const name = written
      .slice(0, length)
      .replace(/[^\p{L}]/gu, "")
      .toUpperCase();
    if (!ABBREVIATIONS.has(name)) continue;
    // "Be", "Med" and "Ma" as words are no degrees; capitals, dots or the usual spellings are.
    const plain = written.slice(0, length);
    if (count === 1 && !plain.includes(".") && !isUsualCase(plain, name)) continue;
    if (
      count > 1 &&
      !plain.includes(".") &&
      plain.includes(" ") &&
      !/^(?:B|M|Ph) ?(?:Sc|Tech|Com|Ed|Eng|Pharm|Arch|Phil|D|Des|E|A|S)$/i.test(plain)
    )
      continue;
    return { name, length };
  }
  return null;
}

function isUsualCase(written: string, name: string): boolean {
  if (written === name) return true;
  return /^(?:BSc|MSc|PhD|BTech|MTech|BCom|MCom|BEng|MEng|BEd|MEd|EdD|EdS|PsyD|PharmD|DPhil|MPhil|MRes|MArch|BArch|LLb|Mba|Bsc|Msc|Phd|Btech|Mtech|BPharm|MPharm|MAcc|MStat|BMus|MMus|MDiv|DMin|AuD)$/.test(
    written,
  );
}

function isDegreePlace(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  // ", MA" is Massachusetts; "Boston MA 02115" too.
  if (/,\s{0,3}$/.test(before) && !/^\s*(?:in|of)\b/i.test(after)) return false;
  if (/^\s*,?\s*\d{5}/.test(after)) return false;
  const opens = start < WINDOW ? /(?:^|[|\t•–(\n])\s*$/ : /[|\t•–(\n]\s{0,3}$/;
  return AFTER_DEGREE.test(after) || opens.test(before);
}
