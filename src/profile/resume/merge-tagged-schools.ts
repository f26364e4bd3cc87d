import type { TaggedSpan } from "../../tagger/tagger.ts";
import type { DateRange } from "../dates/date-range.ts";
import { chooseField, overlaps } from "./choose-field.ts";
import type { ReadSchool } from "./read-education.ts";
import { isSchool, readSchoolLine } from "./read-school-line.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Field } from "./split-fields.ts";
import { fieldOf } from "./tag-resume.ts";

/** What schools are merged with. */
export interface SchoolMarks {
  clean: string;
  lines: readonly ResumeLine[];
  dates: readonly DateRange[];
  written: readonly TaggedSpan[];
  neutral: readonly TaggedSpan[];
  /** Places that are jobs: dates there are not those of a school. */
  jobs: readonly { start: number; end: number }[];
}

/** Characters between a degree, its school and its year. */
const NEAR = 160;
const OF_SCHOOLS = /^(?:College Name|Degree|Graduation Year)$/;

/** The schools of the rules, filled and joined with what the tagger marks; in the order of the document. */
export function mergeTaggedSchools(ruled: readonly ReadSchool[], marks: SchoolMarks): ReadSchool[] {
  const filled = ruled.map((school) => fillSchool(school, marks));
  const found = findMissedSchools(filled, marks);
  return [...filled, ...found].sort((a, b) => a.start - b.start);
}

function fieldsOf({ clean, written }: SchoolMarks, type: string): Field[] {
  return written.filter((mark) => mark.type === type).map((mark) => fieldOf(clean, mark));
}

function fillSchool(school: ReadSchool, marks: SchoolMarks): ReadSchool {
  const inEntry = (type: string): Field[] => fieldsOf(marks, type).filter((field) => overlaps(field, school));
  const degree = school.studyType ? null : inEntry("Degree")[0];
  const year = school.range ? null : yearOf(inEntry("Graduation Year")[0], marks);
  return {
    ...school,
    institution: chooseField(school.institution, inEntry("College Name"), isSchool),
    ...((degree && degreeOf(degree, marks.lines)) ?? {}),
    ...(year ? { range: year } : {}),
  };
}

/** Type and subject of a marked degree, as the rules cut them; null where no word says that it is one. */
function degreeOf(
  degree: Field,
  lines: readonly ResumeLine[],
): Pick<ReadSchool, "studyType" | "area"> | null {
  const line = lines.find((one) => one.start <= degree.start && degree.start < one.end);
  const cut = line && readSchoolLine({ ...line, ...degree, dates: [] }).degrees[0];
  if (!cut) return null;
  const byTagger = (field: Field | null): Field | null => field && { ...field, found_by: "tagger" };
  return { studyType: byTagger(cut.type), area: byTagger(cut.area) };
}

function yearOf(year: Field | undefined, { dates }: SchoolMarks): DateRange | null {
  return (year && dates.find((range) => overlaps(range, year))) ?? null;
}

/**
 * Schools that the rules have not seen: a degree by its words, and a school beside it, both marked. The first entry of
 * a resume needs a degree that is marked whatever the school is called: whether there is an education counts in the score.
 */
function findMissedSchools(ruled: readonly ReadSchool[], marks: SchoolMarks): ReadSchool[] {
  const isTaken = (place: { start: number; end: number }): boolean =>
    ruled.some((school) => overlaps(school, place));
  const degrees = marks.neutral.filter(({ type }) => type === "Degree");
  const hasEducation = ruled.length > 0 || degrees.some((degree) => !isTaken(degree));
  if (!hasEducation) return [];
  const found: ReadSchool[] = [];
  let open: ReadSchool | null = null;
  for (const mark of marks.written) {
    if (isTaken(mark) || !OF_SCHOOLS.test(mark.type)) continue;
    const field = fieldOf(marks.clean, mark);
    const isYear = mark.type === "Graduation Year";
    const isSame = open !== null && mark.start - open.end <= NEAR && !holds(open, mark.type);
    if (isYear && (!isSame || marks.jobs.some((job) => overlaps(job, mark)))) continue;
    if (!open || !isSame) {
      open = emptySchool(field);
      found.push(open);
    }
    if (mark.type === "Degree") Object.assign(open, degreeOf(field, marks.lines) ?? {});
    else if (isYear) open.range = yearOf(field, marks);
    else open.institution = field;
    open.end = Math.max(open.end, field.end);
  }
  return found.filter(({ studyType, institution }) => studyType !== null && institution !== null);
}

function holds(school: ReadSchool, type: string): boolean {
  if (type === "Degree") return school.studyType !== null;
  return type === "Graduation Year" ? school.range !== null : school.institution !== null;
}

function emptySchool({ start, end }: Field): ReadSchool {
  return {
    institution: null,
    studyType: null,
    area: null,
    range: null,
    score: null,
    location: null,
    courses: [],
    schoolAbove: false,
    start,
    end,
  };
}
