import { SCHOOL_WORDS } from "../../vocabulary/company-words.ts";
import type { DateRange } from "../dates/date-range.ts";
import { type DegreeMention, findDegrees } from "./find-degrees.ts";
import { isProse } from "./line-shape.ts";
import { lineFrom, type ResumeLine } from "./resume-line.ts";
import { type Field, splitAtCommas, splitAtSigns, takePlace, trimField } from "./split-fields.ts";

/** What one line of an education section says. Offsets are into the document's text. */
export interface SchoolLine {
  degrees: { type: Field; area: Field | null }[];
  schools: Field[];
  place: Field | null;
  range: DateRange | null;
  score: Field | null;
  /** Pieces that are none of these: a subject, a school without a telling word. */
  rest: Field[];
}

interface Cut {
  start: number;
  end: number;
}

const SCORE =
  /\b(?:cumulative |overall |major )?(?:c?gpa|grade point average|cpi|percentage|marks|aggregate)\b\s*(?:of|is)?\s*[:=–-]?\s*[\d.]{1,6}(?:\s*(?:%|\/\s*[\d.]{1,4}|out of [\d.]{1,4}|of [\d.]{1,4}))?|\b[\d.]{1,5}\s*(?:\/\s*[45](?:\.0{1,2})?|of [45](?:\.0{1,2})?)\s*(?:gpa)?|\b[\d.]{1,5}\s*c?gpa\b|\b\d{2}(?:\.\d{1,2})?\s*%/i;
const SCORE_VALUE = /[\d.]*\d(?:\s*(?:%|\/\s*[\d.]*\d|(?:out )?of [\d.]*\d))?/;
const IN_AREA =
  /^\s*(?:\((?:hons?\.?|honou?rs)\.?\)\s*|with honou?rs\s*|hons?\.?\s+)?(?:degree\b\s*)?(?:with (?:an? )?(?:major|concentration|speciali[sz]ation|emphasis) in\b|major(?:ing)? in\b|[,:–—(-]?\s*major\s*:|in\b|of\b|:|,|[-–—|(])\s*/i;
const AREA_STOP = /[|•·\t\n;():]|\s[-–—－]\s|－|,|\s(?:from|at)\s|\.\s/;
const OPEN_STOP = /[|•·\t\n;(:,]|\s[-–—－]\s|－|\s(?:in|from|at|with)\s/;
/** Labels of forms such as Europass. */
const FORM_LABEL =
  /^(?:title of qualification awarded|name and type of organi[sz]ation[^\t:]{0,60}|principal subjects[^\t:]{0,60}|level in national[^\t:]{0,60}|degree|qualification|institution|university|school|college|course)\s*[\t:]\s*/i;
const FROM = /^\s*(?:from|at)\s+/i;

/** Reads degrees, schools, place, date and grade off one line. */
export function readSchoolLine(whole: ResumeLine): SchoolLine {
  const label = FORM_LABEL.exec(whole.text);
  const line = label ? lineFrom(whole, whole.start + label[0].length) : whole;
  const facts: SchoolLine = {
    degrees: [],
    schools: [],
    place: null,
    range: line.dates[0] ?? null,
    score: null,
    rest: [],
  };
  const cuts: Cut[] = line.dates.map((range) => ({
    start: range.start - line.start,
    end: range.end - line.start,
  }));
  const score = SCORE.exec(line.text);
  if (score && !cuts.some((cut) => cut.start < score.index + score[0].length && score.index < cut.end)) {
    const value = SCORE_VALUE.exec(score[0]);
    if (value)
      facts.score = fieldAt(line, score.index + value.index, score.index + value.index + value[0].length);
    cuts.push({ start: score.index, end: score.index + score[0].length });
  }
  const mentions = findDegrees(line.text).filter(
    (one) => !isPartOfSchool(line.text, one) && !cuts.some((cut) => overlaps(cut, one)),
  );
  if (mentions.length === 0 && isProse(blank(line.text, cuts))) return { ...facts, score: facts.score };
  for (const mention of mentions) addDegree(facts, line, mention, cuts);
  addPieces(facts, line, cuts);
  return facts;
}

function overlaps(a: Cut, b: Cut): boolean {
  return a.start < b.end && b.start < a.end;
}

function blank(text: string, cuts: readonly Cut[]): string {
  let result = text;
  for (const { start, end } of cuts)
    result = result.slice(0, start) + " ".repeat(Math.max(0, end - start)) + result.slice(end);
  return result;
}

/** "Lincoln High School": the words name a school, not a degree. */
function isPartOfSchool(text: string, mention: DegreeMention): boolean {
  const written = text.slice(mention.start, mention.end).toLowerCase();
  if (
    !/^(?:high school|licence|intermediate|matric|certificate|fellowship|residency|graduation in)$/.test(
      written,
    )
  )
    return false;
  if (written === "high school") return /\p{Lu}[\p{L}.'’-]+\s+$/u.test(text.slice(0, mention.start));
  return /^\s+school\b/i.test(text.slice(mention.end));
}

function fieldAt(line: ResumeLine, start: number, end: number): Field | null {
  return trimField(line.text.slice(start, end), line.start + start);
}

/** Takes a degree with its subject: "Bachelor of Science in Biology", "B.Tech (Civil)", "BS, Biology". */
function addDegree(facts: SchoolLine, line: ResumeLine, mention: DegreeMention, cuts: Cut[]): void {
  const limit = Math.min(
    line.text.length,
    ...cuts.filter((cut) => cut.start >= mention.end).map((cut) => cut.start),
  );
  let end = mention.end;
  if (mention.open) {
    const tail = line.text.slice(end, limit);
    const stop = OPEN_STOP.exec(tail)?.index ?? tail.length;
    end += schoolStart(tail.slice(0, stop)) ?? stop;
  }
  const type = fieldAt(line, mention.start, end);
  if (!type) return;
  const lead = IN_AREA.exec(line.text.slice(end, limit));
  let area: Field | null = null;
  let last = end;
  if (lead && !mention.open) {
    const from = end + lead[0].length;
    const tail = line.text.slice(from, limit);
    const stop = AREA_STOP.exec(tail)?.index ?? tail.length;
    const piece = tail.slice(0, stop);
    // Behind a comma or dash the whole piece is the school; behind "in" its name follows the subject.
    const isApart = !/\b(?:in|of|major)\b|[:(]/i.test(lead[0]);
    const school = isApart && isSchool(piece) ? 0 : schoolStart(piece);
    // "Master of Arts in Hotel School": what follows "in" is the subject, whatever it is called.
    const length = school === 0 && !isApart ? stop : (school ?? stop);
    const candidate = fieldAt(line, from, from + length);
    if (candidate && isSubject(candidate, lead[0])) {
      area = candidate;
      last = from + length;
    }
  } else if (lead && mention.open && /\b(?:in|major)\b/i.test(lead[0])) {
    const from = end + lead[0].length;
    const tail = line.text.slice(from, limit);
    const length =
      schoolStart(tail.slice(0, AREA_STOP.exec(tail)?.index ?? tail.length)) ??
      AREA_STOP.exec(tail)?.index ??
      tail.length;
    area = fieldAt(line, from, from + length);
    last = from + length;
  }
  facts.degrees.push({ type, area });
  cuts.push({ start: mention.start, end: Math.max(end, last) });
}

function isSubject(field: Field, lead: string): boolean {
  if (/\b(?:in|of|major)\b|[:(]/i.test(lead)) return true;
  return (
    !isSchool(field.text) &&
    takePlace(field)?.rest !== null &&
    !/\d{4}/.test(field.text) &&
    field.text.length <= 70
  );
}

/** A word that marks a school stands in the text. */
export function isSchool(text: string): boolean {
  return (text.match(/[\p{L}-]+/gu) ?? []).some((word) => SCHOOL_WORDS.has(word.toLowerCase()));
}

/** Where a school's name begins inside a run of words ("Accounting Ohio State University"), null without one. */
function schoolStart(text: string): number | null {
  const words = [...text.matchAll(/[\p{L}&.'’-]+/gu)];
  const at = words.findIndex((word) => SCHOOL_WORDS.has(word[0].toLowerCase()));
  if (at < 0) return null;
  if (/^of$/i.test(words[at + 1]?.[0] ?? "")) return words[at]!.index;
  let first = at;
  while (first > 0 && at - first < 2 && /^\p{Lu}/u.test(words[first - 1]![0])) first -= 1;
  return words[first]!.index;
}

function addPieces(facts: SchoolLine, line: ResumeLine, cuts: readonly Cut[]): void {
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    if (cut.start > at) addPiece(facts, line, at, cut.start);
    at = Math.max(at, cut.end);
  }
  if (at < line.text.length) addPiece(facts, line, at, line.text.length);
}

function addPiece(facts: SchoolLine, line: ResumeLine, start: number, end: number): void {
  const lead = FROM.exec(line.text.slice(start, end))?.[0].length ?? 0;
  for (const field of splitAtSigns(line.text.slice(start + lead, end), line.start + start + lead)) {
    const cut = takePlace(field);
    const keepsCity = cut?.rest && /^University of\b/i.test(cut.rest.text) && !cut.place.text.includes(",");
    const main = keepsCity ? field : cut ? cut.rest : field;
    if (cut && !keepsCity) facts.place ??= cut.place;
    if (!main) continue;
    const parts = keepsCity ? [main] : joinSchoolParts(splitAtCommas(main));
    for (const part of parts) (isSchool(part.text) ? facts.schools : facts.rest).push(part);
  }
}

/** "School of Law, University of Texas": parts of one institution. */
function joinSchoolParts(parts: Field[]): Field[] {
  const joined: Field[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isSame = before && isSchool(before.text) && isSchool(part.text) && part.start - before.end <= 3;
    if (isSame)
      joined[joined.length - 1] = {
        text: `${before.text}, ${part.text}`,
        start: before.start,
        end: part.end,
      };
    else joined.push(part);
  }
  return joined;
}
