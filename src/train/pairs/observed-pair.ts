import type { ClassifierInput, ReadingQuality } from "../../classify/classifier.ts";
import type { ObservedExample } from "../../evaluate/observe-examples.ts";
import { MODEL_FEATURE_NAMES } from "../../features/model-features.ts";
import { type Bucket, FEATURE_SCORE_NAMES, type FeatureScores } from "../../schema/example.ts";

/** Which rows a pair belongs to; no occupation, template or style of the test is met in the others. */
export const PARTS = ["train", "validation", "test"] as const;
export type Part = (typeof PARTS)[number];

/** What was read of one pair under one rule for over-experience, and what is true of it. */
export interface Observation {
  /** In the order of MODEL_FEATURE_NAMES. */
  features: number[];
  ats_score: number;
  quality: ReadingQuality;
  /** The bucket and score of the true facts. */
  label: Bucket;
  true_score: number;
  /** In the order of FEATURE_SCORE_NAMES. */
  true_scores: number[];
}

/** One line of the cache. */
export interface ObservedPair {
  id: string;
  part: Part;
  /** The facts were given, not read from documents. */
  exact: boolean;
  groups: Record<string, string>;
  /** With over-experience scored, and with it only reported; null where no answer was given. */
  scored: Observation | null;
  reported: Observation | null;
  /** Why no answer was given: an abstention's reason or an error's code. */
  failed: string | null;
}

/** What a classifier was given. */
export function inputOf(observation: Observation): ClassifierInput {
  const features: Record<string, number> = {};
  MODEL_FEATURE_NAMES.forEach((name, j) => {
    features[name] = observation.features[j]!;
  });
  return {
    feature_scores: Object.fromEntries(
      FEATURE_SCORE_NAMES.map((name) => [name, features[name]]),
    ) as FeatureScores,
    ats_score: observation.ats_score,
    quality: observation.quality,
    features,
  };
}

/** The pairs that were answered, as rows for training and evaluation. */
export function exampleRows(
  pairs: readonly ObservedPair[],
  mode: "scored" | "reported" = "scored",
): ObservedExample[] {
  return pairs.flatMap((pair) => {
    const observation = pair[mode];
    if (observation === null) return [];
    return [
      {
        id: pair.id,
        label: observation.label,
        source: "calculated" as const,
        input: inputOf(observation),
        groups: pair.groups,
      },
    ];
  });
}
