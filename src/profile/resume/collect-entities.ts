import type { EntityType, ResumeEntity } from "../../schema/parsed-resume.ts";
import type { TaggedSpan } from "../../tagger/tagger.ts";
import type { SkillKind } from "../../vocabulary/types.ts";
import { overlaps } from "./choose-field.ts";
import { skillsAmong, touches } from "./collect-skill-facts.ts";
import { endOfHeader } from "./merge-tagged-jobs.ts";
import type { ReadSchool } from "./read-education.ts";
import type { ReadJob } from "./read-jobs.ts";
import { isSchool } from "./read-school-line.ts";
import { linesOf, type Reading } from "./reading-state.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import type { Field } from "./split-fields.ts";
import type { TextMarks } from "./text-marks.ts";

/** The tagger's types as ours. */
const TYPES: Readonly<Record<string, EntityType>> = {
  Designation: "title",
  "Companies worked at": "employer",
  "College Name": "school",
  Degree: "degree",
  "Tech Tools": "tool",
  "Job Specific Skills": "skill",
  "Soft Skills": "soft_skill",
};
/** Certificates and languages are no skills here. */
const KINDS: Readonly<Partial<Record<SkillKind, EntityType>>> = {
  tool: "tool",
  knowledge: "skill",
  soft: "soft_skill",
};
/** From this score on, a dated job's title is one by its words. */
const SURE_TITLE = 2;
/** Characters between a year and the degree or school that it belongs to. */
const NEAR_SCHOOL = 200;
/** "Bachelor of Science" and "Physics" stand this close when one phrase names both. */
const SAME_PHRASE = 12;

/**
 * Titles, employers, schools, degrees, years of graduation and skills wherever the text names them. Both readers write
 * here: all that the tagger marks, and facts of the rules where it marks none, as far as their words, the entry around
 * or a list of skills bear them out. Without a tagger: the facts of the rules.
 */
export function collectEntities(reading: Reading): ResumeEntity[] {
  const { jobs, schools, marks, clean, options } = reading;
  const tagged = joinViews(marks);
  const inside = (place: { start: number; end: number }, ...types: string[]): boolean =>
    tagged.some((mark) => types.includes(mark.type) && overlaps(mark, place));
  const hasTagger = options.tagger !== undefined;
  const entities: ResumeEntity[] = tagged.flatMap((mark) => {
    const type = TYPES[mark.type];
    return type ? [{ type, span: [mark.start, mark.end], found_by: "tagger" }] : [];
  });
  const add = (type: EntityType, field: { start: number; end: number } | null, isBorneOut: boolean): void => {
    if (!field || field.start < 0 || (hasTagger && !isBorneOut)) return;
    entities.push({ type, span: [field.start, field.end], found_by: "rules" });
  };
  for (const job of jobs) {
    const header = { start: job.start, end: endOfHeader(job) };
    add("title", byRules(job.position), isSureTitle(job) && !inside(header, "Designation"));
    add("employer", byRules(job.name), !inside(header, "Companies worked at"));
  }
  for (const school of schools) {
    const hasDegree = inside(school, "Degree");
    const hasSchool = inside(school, "College Name");
    const isNamed = school.institution !== null && isSchool(school.institution.text);
    add("school", byRules(school.institution), isNamed && hasDegree && !hasSchool);
    add("degree", byRules(degreeOf(school, clean)), hasSchool && !hasDegree);
    add(
      "graduation_year",
      school.range && endOf(school),
      (hasDegree || hasSchool) && !inside(school, "Graduation Year"),
    );
  }
  entities.push(...yearsNear(marks.written), ...skillsByRules(reading));
  return inOrder(entities);
}

function byRules(field: Field | null): Field | null {
  return field && field.found_by !== "tagger" ? field : null;
}

function isSureTitle({ position, range }: ReadJob): boolean {
  return range !== null && position !== null && scoreHeaderWords(position.text).title >= SURE_TITLE;
}

/** Type and subject as one place where they stand together. */
function degreeOf({ studyType, area }: ReadSchool, clean: string): Field | null {
  if (!studyType || !area || area.start < studyType.end || area.start - studyType.end > SAME_PHRASE)
    return studyType;
  return { text: clean.slice(studyType.start, area.end), start: studyType.start, end: area.end };
}

/** Only a school that has an end has a year of graduation. */
function endOf({ range }: ReadSchool): { start: number; end: number } | null {
  return range && range.to !== "present" ? range : null;
}

/** The marks of both views, the one as written first: a title there may stand at a protected place. */
function joinViews({ written, neutral }: TextMarks): TaggedSpan[] {
  const own = neutral.filter(
    (mark) => mark.type !== "Degree" && !written.some((one) => one.type === mark.type && overlaps(one, mark)),
  );
  return [...written, ...own];
}

/** Skills of the vocabulary where no mark is: with a tagger, those of the lists. */
function skillsByRules({ marks, sections, options }: Reading): ResumeEntity[] {
  const { matcher, tagger } = options;
  const isMarked = touches(skillsAmong(marks.neutral));
  const lines = linesOf(sections, "skills").sort((a, b) => a.start - b.start);
  const isListed = touches(lines);
  return marks.mentions
    .filter(
      ({ start, end, negated }) => !negated && !isMarked(start, end) && (!tagger || isListed(start, end)),
    )
    .flatMap(({ name, start, end }) => {
      const type = KINDS[matcher.kind(name)!];
      return type ? [{ type, span: [start, end], found_by: "rules" } as const] : [];
    });
}

/** Marked years beside a marked degree or school. */
function yearsNear(written: readonly TaggedSpan[]): ResumeEntity[] {
  const anchors = written.filter(({ type }) => type === "Degree" || type === "College Name");
  return written
    .filter(({ type }) => type === "Graduation Year")
    .filter((year) => anchors.some(({ start }) => Math.abs(start - year.start) < NEAR_SCHOOL))
    .map(({ start, end }) => ({ type: "graduation_year", span: [start, end], found_by: "tagger" }));
}

function inOrder(entities: readonly ResumeEntity[]): ResumeEntity[] {
  return [...entities].sort(
    (a, b) =>
      a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0),
  );
}
