import type { Evidence, MatchEvidence } from "../schema/classification.ts";
import type { FeatureScores } from "../schema/example.ts";

/** What one feature found out, before scores are combined. */
export interface FeatureParts {
  required: MatchEvidence[];
  preferred: MatchEvidence[];
  keywords: MatchEvidence[];
  /** keyword_match given by a dataset row or not searchable: see `keyword_source`. */
  keyword_source: "text" | "given" | "borrowed";
  given_keyword_match: number | null;
  formatting: Evidence["formatting"];
  experience: Evidence["experience"];
  /** True where the experience range is unknown (borrows) or the jobs' dates are (50). */
  experience_imputed: "no_range" | "no_dates" | null;
}

/** The five scores and what was borrowed or assumed on the way, as "name <- source". */
export interface CombinedScores {
  scores: FeatureScores;
  imputed: string[];
}

/** `round(x) = floor(x + 0.5)`, clamped to 0-100. */
export function roundScore(x: number): number {
  return Math.min(100, Math.max(0, Math.floor(x + 0.5)));
}
