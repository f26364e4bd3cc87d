import {
  type Bucket,
  FEATURE_SCORE_NAMES,
  type FeatureScoreName,
  type FeatureScores,
} from "../schema/example.ts";

export const SCORE_VERSION = "ats-score.v1";
/** The version that shows over-experience without scoring it. */
export const SCORE_VERSION_REPORTED = "ats-score.v1+over-experience-reported";

/** Hundredths of the total that one point of each feature score is worth; they sum to 100. */
export const WEIGHTS: Record<FeatureScoreName, number> = {
  skill_match_required: 35,
  skill_match_preferred: 10,
  keyword_match: 25,
  formatting_score: 15,
  experience_alignment: 15,
};

/** Lowest ats_score of each bucket, inclusive; best first. */
export const BUCKET_FLOORS: readonly { bucket: Bucket; floor: number }[] = [
  { bucket: "strong", floor: 80 },
  { bucket: "moderate", floor: 60 },
  { bucket: "weak", floor: 40 },
  { bucket: "not_ats_friendly", floor: 0 },
];

/** The total in hundredths, an integer 0-10,000: no floating point decides a bucket. */
export function totalHundredths(scores: FeatureScores): number {
  return FEATURE_SCORE_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * scores[name], 0);
}

/** ats_score: the floored total, an integer 0-100. (100, 100, 90, 95, 100) → 96. */
export function atsScore(scores: FeatureScores): number {
  return Math.floor(totalHundredths(scores) / 100);
}

/** The bucket of an ats_score. */
export function bucketOf(score: number): Bucket {
  return BUCKET_FLOORS.find((row) => score >= row.floor)!.bucket;
}

/** Points that each feature adds to the unfloored total, 2 decimals. */
export function contributions(scores: FeatureScores): Record<FeatureScoreName, number> {
  return Object.fromEntries(
    FEATURE_SCORE_NAMES.map((name) => [name, (WEIGHTS[name] * scores[name]) / 100]),
  ) as Record<FeatureScoreName, number>;
}
