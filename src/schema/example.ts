import { z } from "zod";

/** The six levels of seniority, lowest first. */
export const SENIORITY_LEVELS = ["entry", "junior", "mid", "senior", "lead", "principal"] as const;
export const Seniority = z.enum(SENIORITY_LEVELS);
export type Seniority = z.infer<typeof Seniority>;

/** The four buckets, best first. */
export const BUCKETS = ["strong", "moderate", "weak", "not_ats_friendly"] as const;
export const Bucket = z.enum(BUCKETS);
export type Bucket = z.infer<typeof Bucket>;

/** The five feature scores in the order of the formula. */
export const FEATURE_SCORE_NAMES = [
  "skill_match_required",
  "skill_match_preferred",
  "keyword_match",
  "formatting_score",
  "experience_alignment",
] as const;
export type FeatureScoreName = (typeof FEATURE_SCORE_NAMES)[number];

const Score = z.number().int().min(0).max(100);

export const FeatureScores = z.object({
  skill_match_required: Score,
  skill_match_preferred: Score,
  keyword_match: Score,
  formatting_score: Score,
  experience_alignment: Score,
});
export type FeatureScores = z.infer<typeof FeatureScores>;

export const ExampleResume = z.looseObject({
  skills: z.array(z.string()),
  experience_count: z.number().int().nonnegative(),
  years_total: z.number().nonnegative(),
  has_summary: z.boolean(),
  has_projects: z.boolean(),
  has_education: z.boolean(),
  has_certifications: z.boolean(),
  certifications_count: z.number().int().nonnegative(),
  raw_text_length: z.number().int().nonnegative(),
  contact_info_complete: z.boolean(),
});
export type ExampleResume = z.infer<typeof ExampleResume>;

export const ExampleJob = z.looseObject({
  role: z.string(),
  company: z.string().nullable().optional(),
  required_skills: z.array(z.string()),
  preferred_skills: z.array(z.string()),
  seniority: Seniority.nullable(),
  keywords: z.array(z.string()),
  experience_years: z.string().nullable(),
});
export type ExampleJob = z.infer<typeof ExampleJob>;

export const ExampleLabels = z.looseObject({
  ats_score: Score,
  bucket: Bucket,
  confidence: z.number().min(0).max(1),
  source: z.enum(["calculated", "human"]),
});

/** One JSONL row of the dataset. Unknown extra keys are kept. */
export const Example = z.looseObject({
  resume: ExampleResume,
  jd: ExampleJob,
  feature_scores: FeatureScores,
  labels: ExampleLabels,
});
export type Example = z.infer<typeof Example>;
