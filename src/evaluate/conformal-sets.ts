import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";
import type { Prediction } from "./prediction.ts";

/** Share of rows whose set of buckets shall hold the label. */
export const CONFORMAL_LEVEL = 0.9;
/** Keeps a product like 10 · (1 − 0.9) on the right side of a whole number. */
const ROUNDING = 1e-9;

/** What was fitted on rows that are not the ones it is used on. */
export interface ConformalThreshold {
  level: number;
  /** A bucket belongs to the set when it is at least this likely. */
  probability: number;
  /** Rows it was fitted on. */
  rows: number;
}

export interface ConformalResult extends ConformalThreshold {
  /** Share of the rows whose set holds the label. */
  coverage: number;
  mean_size: number;
  /** Rows by the size of their set, one to four buckets. */
  sizes: number[];
}

/**
 * Split-conformal threshold (Sadinle, Lei and Wasserman, Least Ambiguous Set-Valued Classifiers, JASA 2019): the
 * floor((n + 1)(1 − level))-th lowest probability that the rows' own labels got. With too few rows it is 0, and
 * every set holds all buckets.
 */
export function fitConformal(
  validation: readonly Prediction[],
  level: number = CONFORMAL_LEVEL,
): ConformalThreshold {
  const own = Float64Array.from(validation, (row) => row.probabilities[row.label]).sort();
  const place = Math.floor((own.length + 1) * (1 - level) + ROUNDING);
  return { level, probability: place > 0 ? own[place - 1]! : 0, rows: own.length };
}

/** The buckets that are likely enough, best first; the answered one is always among them. */
export function bucketSet(
  probabilities: Probabilities,
  predicted: Bucket,
  threshold: ConformalThreshold,
): Bucket[] {
  return BUCKETS.filter((bucket) => bucket === predicted || probabilities[bucket] >= threshold.probability);
}

/** How often the sets hold the label, and how large they are. */
export function evaluateConformal(
  predictions: readonly Prediction[],
  threshold: ConformalThreshold,
): ConformalResult {
  const sizes = BUCKETS.map(() => 0);
  let covered = 0;
  for (const { probabilities, predicted, label } of predictions) {
    const set = bucketSet(probabilities, predicted, threshold);
    sizes[set.length - 1]!++;
    if (set.includes(label)) covered++;
  }
  const total = predictions.length;
  return {
    ...threshold,
    coverage: covered / total,
    mean_size: sizes.reduce((sum, rows, at) => sum + rows * (at + 1), 0) / total,
    sizes,
  };
}
