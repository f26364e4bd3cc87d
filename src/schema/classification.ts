import { z } from "zod";
import { Bucket, FeatureScores } from "./example.ts";
import { KnockOut } from "./parsed-job.ts";
import { Span } from "./span.ts";
import { Warning } from "./warning.ts";

export const MISSING_CATEGORIES = [
  "skills_mismatch",
  "keyword_density",
  "formatting_issues",
  "role_alignment",
  "experience_gap",
] as const;

export const SEVERITIES = ["high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const MissingCategory = z.object({
  category: z.enum(MISSING_CATEGORIES),
  severity: z.enum(SEVERITIES),
  /** The score of that category, 0-100. */
  score: z.number().int().min(0).max(100),
  message: z.string(),
  evidence: z.object({ matched: z.array(z.string()), missing: z.array(z.string()) }),
});
export type MissingCategory = z.infer<typeof MissingCategory>;

/** For the rewriter: what matched, what is missing, and what the text proves without the job's wording. */
export const Signal = z.object({
  score: z.number().int().min(0).max(100),
  matched: z.array(z.string()),
  missing: z.array(z.string()),
  provable: z.array(z.string()),
});
export type Signal = z.infer<typeof Signal>;

export const Recommendation = z.object({
  category: z.enum(MISSING_CATEGORIES),
  message: z.string(),
  /** Points of the unfloored total that the change would add, 2 decimals; gains do not add up. */
  expected_gain: z.number(),
  evidence: z.array(z.string()),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** How one requirement was met. */
export const MatchEvidence = z.object({
  /** The job's entry, alternatives and all: "AWS|GCP|Azure". */
  requirement: z.string(),
  matched: z.boolean(),
  /** exact: the job's own wording; alias: another name of it; implied: something that shows it. */
  how: z.enum(["exact", "alias", "implied", "stem"]).nullable(),
  /** The wording in the resume that matched, null when none. */
  found: z.string().nullable(),
  /** Places in the resume text, at most 5. Empty for a resume without text. */
  spans: z.array(Span),
  /** Related skills the resume does show: no credit, for the person's eye. */
  related: z.array(z.string()),
});
export type MatchEvidence = z.infer<typeof MatchEvidence>;

export const KnockOutResult = KnockOut.extend({
  status: z.enum(["pass", "unknown", "fail"]),
  reason: z.string(),
});
export type KnockOutResult = z.infer<typeof KnockOutResult>;

export const FormattingPart = z.object({
  name: z.string(),
  points: z.number().int(),
  of: z.number().int(),
  reason: z.string(),
});
export type FormattingPart = z.infer<typeof FormattingPart>;

export const Evidence = z.object({
  required_skills: z.array(MatchEvidence),
  preferred_skills: z.array(MatchEvidence),
  keywords: z.array(MatchEvidence),
  formatting: z.array(FormattingPart),
  experience: z.object({
    years: z.number().nullable(),
    required_range: z.string().nullable(),
    range_source: z.enum(["posting", "seniority", "none"]),
    position: z.enum(["inside", "below", "above", "unknown"]),
    title_level: z.string().nullable(),
    job_level: z.string().nullable(),
    levels_below: z.number().int().nonnegative(),
    /** experience_alignment before title levels are taken off, 0-100. */
    years_score: z.number().int().min(0).max(100),
  }),
  role: z
    .object({
      score: z.number().int(),
      latest_title: z.string(),
      shared_words: z.array(z.string()),
      missing_words: z.array(z.string()),
    })
    .nullable(),
  knock_outs: z.array(KnockOutResult),
});
export type Evidence = z.infer<typeof Evidence>;

export const Probabilities = z.object({
  strong: z.number(),
  moderate: z.number(),
  weak: z.number(),
  not_ats_friendly: z.number(),
});
export type Probabilities = z.infer<typeof Probabilities>;

export const ABSTENTION_REASONS = [
  "job_without_skills",
  "resume_without_facts",
  "unsupported_language",
] as const;
export type AbstentionReason = (typeof ABSTENTION_REASONS)[number];

export const ClassifierIdentity = z.object({
  kind: z.enum(["embedded", "onnx", "oumi", "rules"]),
  name: z.string(),
  version: z.string(),
  sha256: z.string().nullable(),
});
export type ClassifierIdentity = z.infer<typeof ClassifierIdentity>;

/** The answer. Abstained: bucket, score, confidence and probabilities are null. */
export const Classification = z.object({
  ats_bucket: Bucket.nullable(),
  ats_score: z.number().int().min(0).max(100).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  probabilities: Probabilities.nullable(),
  missing_categories: z.array(MissingCategory),
  signals: z
    .object({
      skill_match: Signal,
      keyword_match: Signal,
      formatting: Signal,
      experience: Signal,
      /** null where no title could be read. */
      role: Signal.nullable(),
    })
    .nullable(),
  recommendations: z.array(Recommendation),
  feature_scores: FeatureScores.nullable(),
  /** Points that each feature score adds to the unfloored total; they sum to it. */
  contributions: z.record(z.string(), z.number()).nullable(),
  evidence: Evidence.nullable(),
  /** Features that were borrowed or assumed, as "name <- source". */
  imputed: z.array(z.string()),
  abstained: z.enum(ABSTENTION_REASONS).nullable(),
  classifier: ClassifierIdentity,
  versions: z.object({ score: z.string(), features: z.string(), vocabulary: z.string() }),
  as_of: z.string(),
  warnings: z.array(Warning),
});
export type Classification = z.infer<typeof Classification>;
