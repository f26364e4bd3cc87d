import { accuracyOf, confusionMatrix, macroF1Of } from "./bucket-metrics.ts";
import { calibrationBins, expectedCalibrationError } from "./calibration.ts";
import type { PreparedRows } from "./prepare-predictions.ts";

/** The numbers that tell how good a model is, in the order they are shown. */
export const HEADLINES = ["accuracy", "macro_f1", "log_loss", "brier", "ece"] as const;
export type Headline = (typeof HEADLINES)[number];

/** The headline numbers of rows, each counted as often as `weights` says. */
export function summarize(rows: PreparedRows, weights: ArrayLike<number>): Record<Headline, number> {
  const matrix = confusionMatrix(rows, weights);
  return {
    accuracy: accuracyOf(matrix),
    macro_f1: macroF1Of(matrix),
    log_loss: weightedMean(rows.logLoss, weights),
    brier: weightedMean(rows.brier, weights),
    ece: expectedCalibrationError(calibrationBins(rows, weights)),
  };
}

function weightedMean(values: Float64Array, weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let at = 0; at < values.length; at++) {
    sum += values[at]! * weights[at]!;
    total += weights[at]!;
  }
  return sum / total;
}
