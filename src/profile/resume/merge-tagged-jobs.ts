import type { TaggedSpan } from "../../tagger/tagger.ts";
import type { DateRange } from "../dates/date-range.ts";
import { chooseField, overlaps } from "./choose-field.ts";
import { collectItems } from "./collect-highlights.ts";
import type { Section, SectionKind } from "./group-lines-into-sections.ts";
import { isProse, textWithoutDates } from "./line-shape.ts";
import type { ReadJob } from "./read-jobs.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import type { Field } from "./split-fields.ts";
import { fieldOf } from "./tag-resume.ts";

/** What jobs are merged with. */
export interface JobMarks {
  clean: string;
  lines: readonly ResumeLine[];
  sections: readonly Section[];
  neutral: readonly TaggedSpan[];
  /** Places of the schools that were read: their dates are not those of a job. */
  schools: readonly { start: number; end: number }[];
}

/** From these scores on, a text says by its words that it is a title or an employer. */
const SURE_TITLE = 1.5;
const SURE_COMPANY = 1.5;
/** Lines between a title and its employer or dates. */
const NEAR = 2;
/** Sections in which a job may stand whose own section was not recognised. */
const HOSTS: ReadonlySet<SectionKind> = new Set([
  "work",
  "education",
  "skills",
  "projects",
  "other",
  "awards",
]);

/** The jobs of the rules, filled and joined with what the tagger marks; in the order of the document. */
export function mergeTaggedJobs(ruled: readonly ReadJob[], marks: JobMarks): ReadJob[] {
  const titles = fieldsOf(marks, "Designation");
  const companies = fieldsOf(marks, "Companies worked at");
  const jobs = ruled.map((job) => fillJob(job, titles, companies));
  for (const job of findMissedJobs(jobs, titles, companies, marks)) {
    const host = jobs.find((one) => one.start <= job.start && job.start < one.end);
    if (host) cutOut(job, host);
    jobs.push(job);
  }
  return jobs.sort((a, b) => a.start - b.start);
}

/** A job that was read as part of another one takes what follows it there. */
function cutOut(job: ReadJob, host: ReadJob): void {
  job.body = host.body.filter((item) => item.start >= job.end);
  job.end = Math.max(job.end, host.end);
  host.body = host.body.filter((item) => item.start < job.start);
  host.end = job.start;
}

/** Where the header of a job ends. */
export function endOfHeader(job: ReadJob): number {
  return job.body[0]?.start ?? job.end;
}

function fieldsOf({ clean, neutral }: JobMarks, type: string): Field[] {
  return neutral.filter((mark) => mark.type === type).map((mark) => fieldOf(clean, mark));
}

function fillJob(job: ReadJob, titles: readonly Field[], companies: readonly Field[]): ReadJob {
  const inHeader = (fields: readonly Field[]): Field[] =>
    fields.filter((field) => field.start >= job.start && field.end <= endOfHeader(job));
  const [ownTitles, ownCompanies] = [inHeader(titles), inHeader(companies)];
  const position = chooseField(job.position, ownTitles, (text) => scoreHeaderWords(text).title >= SURE_TITLE);
  // What turned out to be the title is not the employer.
  const named =
    job.name && position && job.name !== position && overlaps(job.name, position) ? null : job.name;
  const free = ownCompanies.filter((field) => !position || !overlaps(field, position));
  const name = chooseField(named, free, (text) => scoreHeaderWords(text).company >= SURE_COMPANY);
  return { ...job, position, name };
}

/** Dated jobs that the rules have not seen: a title and an employer that the tagger marks, with dates beside them. */
function findMissedJobs(
  jobs: readonly ReadJob[],
  titles: readonly Field[],
  companies: readonly Field[],
  { lines, sections, schools }: JobMarks,
): ReadJob[] {
  const isTaken = (place: { start: number; end: number }): boolean =>
    jobs.some((job) => overlaps(place, { start: job.start, end: endOfHeader(job) })) ||
    schools.some((school) => overlaps(place, school));
  const free = companies.filter((company) => !isTaken(company));
  const used = new Set<Field | DateRange>();
  const found: ReadJob[] = [];
  for (const title of titles) {
    const at = lineOf(lines, title.start);
    if (isTaken(title) || at < 0 || isProse(textWithoutDates(lines[at]!))) continue;
    const section = sections.find((one) => one.lines.some((line) => line.start === lines[at]!.start));
    if (!section || !HOSTS.has(section.kind)) continue;
    const near = lines.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    const isNear = (place: { start: number }): boolean =>
      near.some((line) => line.start <= place.start && place.start < line.end);
    const name = free.find((company) => isNear(company) && !used.has(company) && !overlaps(company, title));
    const range = near
      .flatMap((line) => line.dates)
      .find((one) => one.kind !== "single" && !used.has(one) && !isTaken(one));
    if (!name || !range) continue;
    used.add(name).add(range);
    const parts = [title, name, range];
    found.push({
      position: title,
      name,
      location: null,
      range,
      body: [],
      start: Math.min(...parts.map((part) => part.start)),
      end: Math.max(...parts.map((part) => part.end)),
    });
  }
  return withBodies(found, jobs, sections);
}

/** Outside a job of the rules, the lines up to the next job or the end of the section are the description. */
function withBodies(
  found: readonly ReadJob[],
  jobs: readonly ReadJob[],
  sections: readonly Section[],
): ReadJob[] {
  const starts = [...jobs, ...found].map((job) => job.start).sort((a, b) => a - b);
  return found.map((job) => {
    if (jobs.some((one) => one.start <= job.start && job.start < one.end)) return job;
    const next = starts.find((start) => start > job.start) ?? Number.POSITIVE_INFINITY;
    const section = sections.find((one) =>
      one.lines.some((line) => line.start <= job.start && job.start < line.end),
    );
    const below = (section?.lines ?? []).filter((line) => line.start >= job.end && line.end <= next);
    const body = collectItems(below);
    return { ...job, body, end: body.at(-1)?.end ?? job.end };
  });
}

/** Index of the line on which an offset stands, -1 outside; lines are sorted but for those of columns. */
function lineOf(lines: readonly ResumeLine[], offset: number): number {
  return lines.findIndex((line) => line.start <= offset && offset < line.end);
}
