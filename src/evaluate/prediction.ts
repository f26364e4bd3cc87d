import { OumiAtsError } from "../errors.ts";
import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";

/** One row's label beside what a model said of it. */
export interface Prediction {
  /** Unique among the predictions of one evaluation. */
  id: string;
  label: Bucket;
  /** Four numbers from 0 to 1 that sum to 1. */
  probabilities: Probabilities;
  /** The bucket the model answered; its probability is the confidence. */
  predicted: Bucket;
  /** What the row is part of: { template: "classic", occupation: "nurse" }. */
  groups: Record<string, string>;
  /** The formula's own score of the features, 0-100; null or absent where it is not known. */
  ats_score?: number | null;
}

/** How far four probabilities may be off a sum of 1: they may have been rounded. */
const SUM_TOLERANCE = 0.001;

/**
 * Checks what every metric relies on: some rows, ids that differ, probabilities that are some.
 * @throws OumiAtsError `dataset_invalid` naming the row
 */
export function checkPredictions(predictions: readonly Prediction[]): void {
  if (predictions.length === 0) throw new OumiAtsError("dataset_invalid", "There is no row to evaluate.");
  const ids = new Set<string>();
  for (const { id, probabilities, label, predicted } of predictions) {
    if (ids.has(id)) throw invalid(id, "its id stands twice");
    ids.add(id);
    if (!BUCKETS.includes(label)) throw invalid(id, `"${label}" is no bucket`);
    if (!BUCKETS.includes(predicted)) throw invalid(id, `"${predicted}" is no bucket`);
    let sum = 0;
    for (const bucket of BUCKETS) {
      const value = probabilities[bucket];
      if (!(value >= 0 && value <= 1)) throw invalid(id, `the probability of ${bucket} is ${value}`);
      sum += value;
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) throw invalid(id, `its probabilities sum to ${sum}`);
  }
}

function invalid(id: string, why: string): OumiAtsError {
  return new OumiAtsError("dataset_invalid", `Row ${id}: ${why}.`);
}

/** The confidence of an answer: the probability of the bucket that was answered. */
export function confidenceOf(prediction: Prediction): number {
  return prediction.probabilities[prediction.predicted];
}
