import type { DateRange } from "../dates/date-range.ts";
import { findDegrees } from "./find-degrees.ts";
import { isWrappedItem, joinLines } from "./join-wrapped-lines.ts";
import { isProse, wordsOf } from "./line-shape.ts";
import { isSchool, readSchoolLine, type SchoolLine } from "./read-school-line.ts";
import type { ResumeLine } from "./resume-line.ts";
import { type Field, splitAtCommas, trimField } from "./split-fields.ts";

/** A school entry as read. */
export interface ReadSchool {
  institution: Field | null;
  studyType: Field | null;
  area: Field | null;
  range: DateRange | null;
  score: Field | null;
  location: Field | null;
  courses: Field[];
  /** The school stood on a line above the degree: a second degree below is taken there too. */
  schoolAbove: boolean;
  start: number;
  end: number;
}

const COURSES =
  /^(?:relevant |selected |key |major |core |related )?(?:course ?work|courses|subjects|modules)(?: (?:includ\w+|in))?\s*[:–-]\s*/i;
const MAJOR =
  /^(?:major(?:ed)?|majors|concentration|speciali[sz]ation|field of study|emphasis|area of study|stream|branch|discipline|focus)\s*(?:in\b|of\b)?\s*[:–-]?\s*/i;
const SIDE =
  /^(?:minor|thesis|dissertation|advisor|honou?rs?|dean|activities|awards?|gpa|cum|magna|summa|member|relevant|graduated|expected|course|degree|scholarship|president|minors|project|title|research|exchange|coursework|anticipated|in progress|present|current|diploma|completed|class|major|recipient|vice|phi|n\/a|none)\b/i;

/** Reads the schools of an education section, in the order of the document. */
export function readEducation(sectionLines: readonly ResumeLine[]): ReadSchool[] {
  const lines = joinWrapped(sectionLines);
  const facts = lines.map(readSchoolLine);
  const schoolFirst = opensWithSchool(facts);
  const entries: ReadSchool[] = [];
  let waiting: DateRange | null = null;
  facts.forEach((fact, at) => {
    const line = lines[at]!;
    const hasKey = fact.degrees.length > 0 || fact.schools.length > 0;
    let entry = entries.at(-1);
    if (hasKey && (!entry || opensEntry(entry, fact, schoolFirst))) {
      entry = newEntry(line, entry, fact);
      entries.push(entry);
      entry.range = waiting;
      waiting = null;
    }
    // A date alone on its line, when the entry above has one, belongs to the school below.
    const isLone = !hasKey && fact.range !== null && wordsOf(line.text).length <= 4;
    if (isLone && (!entry || entry.range !== null)) waiting = fact.range;
    if (entry) fill(entry, entries, fact, line, lines[at - 1]);
  });
  return entries;
}

const RUNS_ON = /\b(?:of|in|and|the|for)$|[&(]$/i;

/** "Master of" over "Commerce": a line that ends in the middle of a name is joined with the next. */
function joinWrapped(lines: readonly ResumeLine[]): ResumeLine[] {
  return joinLines(
    lines,
    (last, line) =>
      (RUNS_ON.test(last.text) && !line.bullet && !line.gap) ||
      (isWrappedItem(last, line) && !SIDE.test(line.text) && !line.text.includes(":") && !isNext(last, line)),
  );
}

/** A whole school below a degree is no rest of it; one word ("University") or what follows a dash may be. */
function isNext(last: ResumeLine, line: ResumeLine): boolean {
  if (wordsOf(line.text).length < 2 || /\s[–—|-]\s/.test(last.text)) return false;
  return isSchool(line.text) && findDegrees(last.text).length > 0;
}

function opensWithSchool(facts: readonly SchoolLine[]): boolean {
  const first = facts.find((fact) => fact.degrees.length > 0 || fact.schools.length > 0);
  if (!first) return false;
  if (first.degrees.length === 0) return true;
  return first.schools.length > 0 && first.schools[0]!.start < first.degrees[0]!.type.start;
}

function opensEntry(entry: ReadSchool, fact: SchoolLine, schoolFirst: boolean): boolean {
  const hasDegree = fact.degrees.length > 0;
  const hasSchool = fact.schools.length > 0;
  if (hasDegree && hasSchool) return entry.studyType !== null || (entry.institution !== null && !schoolFirst);
  if (hasSchool) return entry.institution !== null || (schoolFirst && entry.studyType !== null);
  return entry.studyType !== null || (!schoolFirst && entry.institution !== null);
}

function newEntry(line: ResumeLine, before: ReadSchool | undefined, fact: SchoolLine): ReadSchool {
  const inherits = before?.schoolAbove === true && before.studyType !== null && fact.schools.length === 0;
  return {
    institution: inherits ? before.institution : null,
    studyType: null,
    area: null,
    range: null,
    score: null,
    location: inherits ? before.location : null,
    courses: [],
    schoolAbove: inherits || (fact.schools.length > 0 && fact.degrees.length === 0),
    start: line.start,
    end: line.end,
  };
}

function fill(
  entry: ReadSchool,
  entries: ReadSchool[],
  fact: SchoolLine,
  line: ResumeLine,
  before: ResumeLine | undefined,
): void {
  entry.end = Math.max(entry.end, line.end);
  entry.institution ??= fact.schools[0] ?? null;
  entry.location ??= fact.place;
  entry.score ??= fact.score;
  entry.range ??= fact.range;
  const [degree, ...more] = fact.degrees;
  if (degree) {
    if (entry.studyType === null) {
      entry.studyType = degree.type;
      entry.area ??= degree.area;
    }
    // "B.A. and M.A., Yale": each degree is an entry of its own when it names a subject.
    for (const other of more)
      if (other.area) entries.push({ ...entry, studyType: other.type, area: other.area, courses: [] });
  }
  if (addCourses(entry, line)) return;
  for (const piece of fact.rest) place(entry, piece, fact, line, before);
}

function addCourses(entry: ReadSchool, line: ResumeLine): boolean {
  const label = COURSES.exec(line.text);
  if (!label) return false;
  const list = { text: line.text.slice(label[0].length), start: line.start + label[0].length, end: line.end };
  entry.courses.push(...splitAtCommas(list));
  return true;
}

/** A piece without telling words: a subject beside a degree, or a school's bare name. */
function place(
  entry: ReadSchool,
  piece: Field,
  fact: SchoolLine,
  line: ResumeLine,
  before: ResumeLine | undefined,
): void {
  if (line.bullet && fact.degrees.length === 0) return;
  const major = MAJOR.exec(piece.text);
  if (major) {
    entry.area ??= trimField(piece.text.slice(major[0].length), piece.start + major[0].length);
    return;
  }
  if (
    SIDE.test(piece.text) ||
    isProse(piece.text) ||
    piece.text.length > 80 ||
    !/^[\p{Lu}\p{Lo}]/u.test(piece.text)
  )
    return;
  if (fact.degrees.length > 0) {
    if (entry.area === null && piece.start > fact.degrees[0]!.type.end) entry.area = piece;
    else entry.institution ??= piece;
    return;
  }
  const isRightBelow = before !== undefined && entry.end === line.end && !line.gap;
  if (entry.institution === null && entry.studyType !== null && isRightBelow) entry.institution = piece;
  else if (entry.area === null && entry.studyType !== null && isRightBelow && !fact.range) entry.area = piece;
}
