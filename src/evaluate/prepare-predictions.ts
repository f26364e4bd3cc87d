import { BUCKETS } from "../schema/example.ts";
import { checkPredictions, confidenceOf, type Prediction } from "./prediction.ts";

/**
 * No probability counts as less in the log-loss. Answers carry 4 decimals, so a 0 means "below 0.00005":
 * without a floor one such row would outweigh thousands of others.
 */
export const LOG_LOSS_FLOOR = 5e-5;

/** Predictions as columns, ordered by id, so that no result depends on the order they came in. */
export interface PreparedRows {
  count: number;
  /** Places in BUCKETS. */
  label: Uint8Array;
  predicted: Uint8Array;
  confidence: Float64Array;
  /** −ln of the label's probability, not below the floor. */
  logLoss: Float64Array;
  /** Sum over the buckets of (probability − truth)², 0-2. */
  brier: Float64Array;
  /** Row numbers by confidence, lowest first. */
  byConfidence: Int32Array;
}

/**
 * Columns for the metrics.
 * @throws OumiAtsError `dataset_invalid`
 */
export function preparePredictions(
  predictions: readonly Prediction[],
  options: { logLossFloor?: number } = {},
): PreparedRows {
  checkPredictions(predictions);
  const floor = options.logLossFloor ?? LOG_LOSS_FLOOR;
  const rows = [...predictions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const confidence = Float64Array.from(rows, confidenceOf);
  return {
    count: rows.length,
    label: Uint8Array.from(rows, (row) => BUCKETS.indexOf(row.label)),
    predicted: Uint8Array.from(rows, (row) => BUCKETS.indexOf(row.predicted)),
    confidence,
    logLoss: Float64Array.from(rows, (row) => -Math.log(Math.max(row.probabilities[row.label], floor))),
    brier: Float64Array.from(rows, brierOf),
    byConfidence: Int32Array.from(rows, (_, at) => at).sort(
      (a, b) => confidence[a]! - confidence[b]! || a - b,
    ),
  };
}

function brierOf({ label, probabilities }: Prediction): number {
  let sum = 0;
  for (const bucket of BUCKETS) sum += (probabilities[bucket] - (bucket === label ? 1 : 0)) ** 2;
  return sum;
}

/** How often each row counts: once. A bootstrap sample counts them differently. */
export function countOnce(rows: PreparedRows): Float64Array {
  return new Float64Array(rows.count).fill(1);
}
