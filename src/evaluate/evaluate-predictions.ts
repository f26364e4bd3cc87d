import type { Bucket } from "../schema/example.ts";
import { type BootstrapOptions, bootstrapIntervals, DEFAULT_BOOTSTRAP, type Interval } from "./bootstrap.ts";
import { breakDown, type GroupMetrics } from "./break-down.ts";
import {
  type BucketMetrics,
  bucketMetrics,
  type ConfusionMatrix,
  confusionMatrix,
} from "./bucket-metrics.ts";
import { type CalibrationBin, calibrationBins, ECE_BINS } from "./calibration.ts";
import { type ConformalResult, type ConformalThreshold, evaluateConformal } from "./conformal-sets.ts";
import { confidenceHistogram, type HistogramBar, scoreHistogram } from "./histogram.ts";
import type { Prediction } from "./prediction.ts";
import { countOnce, preparePredictions } from "./prepare-predictions.ts";
import { type SelectivePoint, selectiveAccuracy } from "./selective-accuracy.ts";
import { HEADLINES, type Headline, summarize } from "./summarize.ts";

/** A number and, where rows were resampled, the interval that holds 95 % of the samples. */
export interface Measured {
  value: number;
  interval: Interval | null;
}

/** Everything that is measured of one model on one set of rows. */
export interface Evaluation extends Record<Headline, Measured> {
  rows: number;
  /** Bins asked for, and those that hold rows: equal confidences stay together. */
  ece_bins: { asked: number; filled: number };
  buckets: Record<Bucket, BucketMetrics>;
  /** Labels down, answers across, in the order strong, moderate, weak, not_ats_friendly. */
  confusion_matrix: ConfusionMatrix;
  reliability: CalibrationBin[];
  selective: SelectivePoint[];
  /** Null where no threshold was fitted on other rows. */
  conformal: ConformalResult | null;
  groups: Record<string, GroupMetrics[]>;
  confidence_histogram: HistogramBar[];
  score_histogram: HistogramBar[] | null;
}

export interface EvaluateOptions {
  /** Fitted on validation rows. */
  conformal?: ConformalThreshold | null;
  bootstrap?: BootstrapOptions;
}

/**
 * Measures predictions. The order of the rows does not matter.
 * @throws OumiAtsError `dataset_invalid` naming the row
 */
export function evaluatePredictions(
  predictions: readonly Prediction[],
  options: EvaluateOptions = {},
): Evaluation {
  const ordered = [...predictions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = preparePredictions(ordered);
  const weights = countOnce(rows);
  const numbers = summarize(rows, weights);
  const intervals = bootstrapIntervals(rows, options.bootstrap ?? DEFAULT_BOOTSTRAP);
  const matrix = confusionMatrix(rows, weights);
  const bins = calibrationBins(rows, weights);
  const measured = Object.fromEntries(
    HEADLINES.map((name) => [name, { value: numbers[name], interval: intervals?.[name] ?? null }]),
  ) as Record<Headline, Measured>;
  return {
    rows: rows.count,
    ...measured,
    ece_bins: { asked: ECE_BINS, filled: bins.length },
    buckets: bucketMetrics(matrix),
    confusion_matrix: matrix,
    reliability: bins,
    selective: selectiveAccuracy(rows),
    conformal: options.conformal ? evaluateConformal(ordered, options.conformal) : null,
    groups: breakDown(ordered),
    confidence_histogram: confidenceHistogram(predictions),
    score_histogram: scoreHistogram(predictions),
  };
}
