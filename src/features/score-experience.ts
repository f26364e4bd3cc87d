import type { ExperienceRange, JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import { levelOfTitle } from "../profile/seniority.ts";
import type { Evidence } from "../schema/classification.ts";
import { SENIORITY_LEVELS, type Seniority } from "../schema/example.ts";
import type { FeatureParts } from "./feature-result.ts";
import { roundScore } from "./feature-result.ts";

/** `experience.v1`: years expected of a level when the posting names none; both ends inclusive, null = open. */
export const YEARS_OF_LEVEL: Record<Seniority, ExperienceRange> = {
  entry: { low: 0, high: 1 },
  junior: { low: 1, high: 3 },
  mid: { low: 3, high: 5 },
  senior: { low: 5, high: 8 },
  lead: { low: 8, high: 12 },
  principal: { low: 10, high: null },
};
/** Points off for each year above the range, and the floor that this cannot go under. */
const ABOVE = { per_year: 5, floor: 50 } as const;
/** Years claimed in prose alone count at most so much. */
const PROSE_LIMIT = 20;
/** The score when there are jobs and no date of them can be read. */
const UNREADABLE_DATES = 50;
/** Points off for each level by which the latest title is below the job's. */
const PER_LEVEL = 10;

export type OverExperience = "score" | "report";

export interface ExperienceScore {
  evidence: Evidence["experience"];
  imputed: FeatureParts["experience_imputed"];
}

/** The years part and the title part of experience_alignment. */
export function scoreExperience(
  facts: ResumeFacts,
  job: JobFacts,
  options: { over_experience: OverExperience },
): ExperienceScore {
  const range = job.range ?? (job.seniority ? YEARS_OF_LEVEL[job.seniority] : null);
  const titleLevel = facts.titles[0] ? levelOfTitle(facts.titles[0]) : null;
  const levelsBelow =
    titleLevel && job.seniority
      ? Math.max(0, SENIORITY_LEVELS.indexOf(job.seniority) - SENIORITY_LEVELS.indexOf(titleLevel))
      : 0;
  const years = facts.years_total ?? (facts.job_count === 0 ? 0 : null);
  const scored = range
    ? scoreYears(facts, range, options.over_experience)
    : { score: 0, imputed: "no_range" as const };
  return {
    evidence: {
      years,
      required_range: range ? writeRange(range) : null,
      range_source: job.range ? "posting" : job.seniority ? "seniority" : "none",
      position: range ? positionOf(years, range) : "unknown",
      title_level: titleLevel,
      job_level: job.seniority,
      levels_below: levelsBelow,
      years_score: scored.score,
    },
    imputed: scored.imputed,
  };
}

/** experience_alignment from its parts, 0-100. */
export function experienceAlignment(yearsScore: number, levelsBelow: number): number {
  return roundScore(yearsScore - PER_LEVEL * levelsBelow);
}

function scoreYears(
  facts: ResumeFacts,
  range: ExperienceRange,
  overExperience: OverExperience,
): { score: number; imputed: "no_dates" | null } {
  if (facts.job_count === 0) {
    if (range.low === 0) return { score: 100, imputed: null };
    const claimed = facts.years_stated === null ? 0 : (100 * facts.years_stated) / range.low;
    return { score: roundScore(Math.min(PROSE_LIMIT, claimed)), imputed: null };
  }
  if (facts.years_total === null) return { score: UNREADABLE_DATES, imputed: "no_dates" };
  return { score: roundScore(alignYears(facts.years_total, range, overExperience)), imputed: null };
}

function alignYears(years: number, range: ExperienceRange, overExperience: OverExperience): number {
  if (years < range.low) return (100 * years) / range.low;
  if (range.high === null || years <= range.high || overExperience === "report") return 100;
  return Math.max(ABOVE.floor, 100 - ABOVE.per_year * (years - range.high));
}

function positionOf(years: number | null, range: ExperienceRange): Evidence["experience"]["position"] {
  if (years === null) return "unknown";
  if (years < range.low) return "below";
  return range.high !== null && years > range.high ? "above" : "inside";
}

function writeRange(range: ExperienceRange): string {
  if (range.high === null) return `${range.low}+`;
  return `${range.low}-${range.high}`;
}
