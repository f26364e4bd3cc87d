import type { AutoApplyResume } from "../../schema/autoapply.ts";
import type { ParsedResume, ResumeWork } from "../../schema/parsed-resume.ts";
import { toJsonDates } from "../dates/date-range.ts";
import { findDateRanges } from "../dates/find-date-ranges.ts";
import { parseDuration } from "../dates/parse-duration.ts";

/** An AutoApply AI resume as a JSON Resume; what has no place there is left out. */
export function fromAutoApply(resume: AutoApplyResume): ParsedResume {
  return {
    basics: withoutEmpty({
      name: resume.name,
      email: resume.email,
      phone: resume.phone,
      summary: resume.summary,
    }),
    work: (resume.experience ?? []).map((job): ResumeWork => {
      const highlights = typeof job.description === "string" ? [job.description] : (job.description ?? []);
      const used = (job.skills_used ?? []).length > 0 ? [(job.skills_used ?? []).join(", ")] : [];
      return {
        ...withoutEmpty({ position: job.title, name: job.company }),
        ...datesOf(job.duration ?? ""),
        highlights: [...highlights, ...used],
      };
    }),
    education: (resume.education ?? []).map((entry) => ({
      ...withoutEmpty({
        institution: textOf(entry, ["institution", "school", "university", "college"]),
        studyType: textOf(entry, ["degree", "studyType", "title"]),
        area: textOf(entry, ["field", "area", "major"]),
      }),
    })),
    projects: (resume.projects ?? []).map((entry) => ({
      ...withoutEmpty({
        name: textOf(entry, ["name", "title"]),
        description: textOf(entry, ["description", "summary"]),
      }),
    })),
    certificates: (resume.certifications ?? []).map((entry) =>
      withoutEmpty({ name: textOf(entry, ["name", "title"]) }),
    ),
    skills: resume.skills.map((name) => ({ name })),
  };
}

/** "Jan 2019 - Present" as dates; "3 years" as `duration_months`, a key of ours beside JSON Resume's. */
function datesOf(duration: string): { startDate?: string; endDate?: string; duration_months?: number } {
  const range = findDateRanges(duration)[0];
  if (range) return toJsonDates(range);
  const months = parseDuration(duration);
  return months ? { duration_months: months } : {};
}

/** A string entry as it is, or the first of `keys` that holds a string. */
function textOf(entry: unknown, keys: string[]): string | undefined {
  if (typeof entry === "string") return entry;
  if (typeof entry !== "object" || entry === null) return undefined;
  for (const key of keys) {
    const value = (entry as Record<string, unknown>)[key];
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}

function withoutEmpty<T extends Record<string, string | null | undefined>>(
  fields: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as {
    [K in keyof T]?: string;
  };
}
