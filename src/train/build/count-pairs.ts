import { isNearBoundary } from "../../dataset/target-score.ts";
import { MODEL_FEATURE_NAMES } from "../../features/model-features.ts";
import { FEATURE_SCORE_NAMES, type FeatureScoreName } from "../../schema/example.ts";
import { bucketOf, WEIGHTS } from "../../score/ats-score.ts";
import type { Observation, ObservedPair, Part } from "../pairs/observed-pair.ts";

/** How many pairs there were, what became of them, and how well the rendered ones were read. */
export interface PairFigures {
  made: number;
  /** Pairs without an answer, by reason. */
  without_answer: Record<string, number>;
  rows: Record<Part, { documents: number; exact: number }>;
  /** Share of the rendered test pairs whose true score lies within 3 points of a boundary. */
  near_boundary: number;
  /** Rendered pairs by part. */
  reading: Record<Part, ReadingErrors>;
}

/** How far what was read lies from what is true. */
export interface ReadingErrors {
  pairs: number;
  /** Mean distance of the scores, and share of pairs where both are the same; null without pairs. */
  mean_score_error: number | null;
  same_score: number | null;
  /** Share of pairs whose score that was read falls into another bucket than the true one. */
  other_bucket: number | null;
  /** Mean distance by feature score, in points of the total. */
  by_feature: Record<FeatureScoreName, number | null>;
}

/** Counts pairs by fate. */
export function countPairs(pairs: readonly ObservedPair[]): PairFigures {
  const without_answer: Record<string, number> = {};
  const empty = () => ({ documents: 0, exact: 0 });
  const rows = { train: empty(), validation: empty(), test: empty() };
  for (const { part, exact, failed } of pairs) {
    if (failed !== null) without_answer[failed] = (without_answer[failed] ?? 0) + 1;
    else rows[part][exact ? "exact" : "documents"]++;
  }
  const readOf = (part: Part): Observation[] =>
    pairs.flatMap((pair) => (pair.part === part && !pair.exact && pair.scored ? [pair.scored] : []));
  return {
    made: pairs.length,
    without_answer,
    rows,
    near_boundary: meanOf(readOf("test"), (one) => (isNearBoundary(one.true_score) ? 1 : 0)) ?? 0,
    reading: {
      train: measureReading(readOf("train")),
      validation: measureReading(readOf("validation")),
      test: measureReading(readOf("test")),
    },
  };
}

/** Distances of what was read from what is true. */
export function measureReading(read: readonly Observation[]): ReadingErrors {
  const by_feature = FEATURE_SCORE_NAMES.map((name, at): [FeatureScoreName, number | null] => {
    const column = MODEL_FEATURE_NAMES.indexOf(name);
    const points = (one: Observation) =>
      (WEIGHTS[name] * Math.abs(one.features[column]! - one.true_scores[at]!)) / 100;
    return [name, meanOf(read, points)];
  });
  return {
    pairs: read.length,
    mean_score_error: meanOf(read, (one) => Math.abs(one.ats_score - one.true_score)),
    same_score: meanOf(read, (one) => (one.ats_score === one.true_score ? 1 : 0)),
    other_bucket: meanOf(read, (one) => (bucketOf(one.ats_score) === one.label ? 0 : 1)),
    by_feature: Object.fromEntries(by_feature) as Record<FeatureScoreName, number | null>,
  };
}

function meanOf(rows: readonly Observation[], value: (one: Observation) => number): number | null {
  if (rows.length === 0) return null;
  return rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
}
