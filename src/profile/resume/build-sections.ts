import type { ParsedResume, ResumeEducation, ResumeWork } from "../../schema/parsed-resume.ts";
import { type DateRange, toJsonDates } from "../dates/date-range.ts";
import { tidyValue } from "./clean-text.ts";
import type { FactPlaces } from "./fact-places.ts";
import type { ReadSchool } from "./read-education.ts";
import type { ListEntry } from "./read-entries.ts";
import type { ReadJob } from "./read-jobs.ts";
import type { ReadProject } from "./read-projects.ts";
import type { SkillGroup } from "./read-skills-section.ts";

/** One job in JSON Resume's shape; every fact's place is noted. */
export function buildWork(job: ReadJob, path: string, places: FactPlaces): ResumeWork {
  places.mark(path, job.start, job.end);
  const prose = job.body.filter((item) => !item.bullet);
  const hasBullets = prose.length < job.body.length;
  // Without list marks, several paragraphs are the highlights; a single one is the summary.
  const summary = hasBullets ? prose : job.body.length === 1 ? job.body : [];
  const highlights = hasBullets
    ? job.body.filter((item) => item.bullet)
    : job.body.length === 1
      ? []
      : job.body;
  highlights.forEach((item, index) => {
    places.mark(`${path}/highlights/${index}`, item.start, item.end);
  });
  if (summary.length > 0) places.mark(`${path}/summary`, summary[0]!.start, summary.at(-1)!.end);
  return {
    ...places.fact(path, "position", job.position),
    ...places.fact(path, "name", job.name),
    ...places.fact(path, "location", job.location),
    ...datesOf(job.range, path, places),
    ...(summary.length > 0 ? { summary: summary.map((item) => item.text).join("\n") } : {}),
    ...(highlights.length > 0 ? { highlights: highlights.map((item) => item.text) } : {}),
  };
}

/** startDate and endDate of a range; both are marked where the range stands. */
export function datesOf(
  range: DateRange | null,
  path: string,
  places: FactPlaces,
): { startDate?: string; endDate?: string } {
  if (!range) return {};
  const dates = toJsonDates(range);
  if (dates.startDate) places.mark(`${path}/startDate`, range.start, range.end);
  if (dates.endDate) places.mark(`${path}/endDate`, range.start, range.end);
  return dates;
}

/** One school in JSON Resume's shape. A lone date of a school is when it ended. */
export function buildEducation(school: ReadSchool, path: string, places: FactPlaces): ResumeEducation {
  places.mark(path, school.start, school.end);
  const { startDate, endDate } = datesOf(school.range, path, places);
  const isLone = school.range?.kind === "single";
  return {
    ...places.fact(path, "institution", school.institution),
    ...places.fact(path, "studyType", school.studyType),
    ...places.fact(path, "area", school.area),
    ...(startDate && !isLone ? { startDate } : {}),
    ...(endDate ? { endDate } : {}),
    ...places.fact(path, "score", school.score),
    ...(school.courses.length > 0 ? { courses: school.courses.map((course) => tidyValue(course.text)) } : {}),
  };
}

export function buildProject(
  project: ReadProject,
  path: string,
  places: FactPlaces,
): NonNullable<ParsedResume["projects"]>[number] {
  places.mark(path, project.start, project.end);
  return {
    ...places.fact(path, "name", project.name),
    ...datesOf(project.range, path, places),
    ...(project.url ? { url: project.url } : {}),
    ...(project.description ? { description: project.description } : {}),
    ...(project.highlights.length > 0 ? { highlights: project.highlights.map((item) => item.text) } : {}),
    ...(project.keywords.length > 0 ? { keywords: project.keywords } : {}),
  };
}

/** A date of a certificate, an award or a publication. */
export function dateOf(entry: Pick<ListEntry, "range">): { date?: string } {
  if (!entry.range) return {};
  const { startDate, endDate } = toJsonDates(entry.range);
  const date = startDate ?? endDate;
  return date ? { date } : {};
}

export function buildSkills(
  groups: readonly SkillGroup[],
  places: FactPlaces,
): NonNullable<ParsedResume["skills"]> {
  const skills: NonNullable<ParsedResume["skills"]> = [];
  const seen = new Set<string>();
  for (const { category, items } of groups) {
    const fresh = items.filter(
      (item) => !seen.has(item.name.toLowerCase()) && seen.add(item.name.toLowerCase()),
    );
    if (fresh.length === 0) continue;
    if (category) {
      places.mark(`skills/${skills.length}`, fresh[0]!.start, fresh.at(-1)!.end);
      skills.push({ name: category.replace(/:$/, ""), keywords: fresh.map((item) => item.name) });
      continue;
    }
    for (const item of fresh) {
      places.mark(`skills/${skills.length}`, item.start, item.end);
      skills.push({ name: item.name });
    }
  }
  return skills;
}
