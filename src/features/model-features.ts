import type { JobFacts } from "../profile/facts/facts.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import { totalHundredths } from "../score/ats-score.ts";
import type { Features, OverExperience } from "./index.ts";
import { measureQualifications } from "./measure-qualifications.ts";
import type { FeatureSource, ModelFacts, ModelFeature, ReadingContext } from "./model-feature-source.ts";
import { MATCH_FEATURES } from "./model-match-features.ts";
import { READING_FEATURES } from "./model-reading-features.ts";
import { YEARS_FEATURES } from "./model-years-features.ts";

/** `features.v1`: what a model sees, in this order. Every value is finite; each row's `about` documents it. */
export const MODEL_FEATURES: readonly ModelFeature[] = [
  ...MATCH_FEATURES,
  ...YEARS_FEATURES,
  ...READING_FEATURES,
];

/** The names in the table's order. */
export const MODEL_FEATURE_NAMES: readonly string[] = MODEL_FEATURES.map((feature) => feature.name);

/** The features of one pair by name, in the table's order. */
export function modelFeatures(
  resume: ModelFacts,
  job: Pick<JobFacts, "range" | "keywords">,
  features: Features,
  context: ReadingContext,
): Record<string, number> {
  const source: FeatureSource = {
    resume,
    job,
    features,
    context,
    total: totalHundredths(features.scores) / 100,
  };
  const values: Record<string, number> = {};
  for (const feature of MODEL_FEATURES) values[feature.name] = feature.of(source);
  return values;
}

/** A parsed_resume and a parsed_jd, or other shapes without a reading → the context of their features. */
export function readingContext(
  resume: unknown,
  job: unknown,
  overExperience: OverExperience,
): ReadingContext {
  const resumeReading = readingOf(resume);
  const jobReading = readingOf(job);
  return {
    pages: resumeReading?.source?.pages ?? null,
    resume_warnings: resumeReading?.warnings?.length ?? 0,
    job_warnings: jobReading?.warnings?.length ?? 0,
    job_from_document: jobReading !== undefined,
    qualifications: measureQualifications(jobReading ? evidenceOf(job) : undefined),
    over_experience: overExperience,
  };
}

/** Evidence of a reading of our own: places in its text by fact. */
function evidenceOf(job: unknown): ParsedJob["evidence"] {
  return (job as Pick<ParsedJob, "evidence">).evidence;
}

interface Reading {
  source?: { pages?: number | null };
  warnings?: unknown[];
}

function readingOf(value: unknown): Reading | undefined {
  return (value as { meta?: { oumi_ats?: Reading } } | null)?.meta?.oumi_ats;
}
