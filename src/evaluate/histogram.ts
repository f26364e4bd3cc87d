import { confidenceOf, type Prediction } from "./prediction.ts";

/** Rows of one range, those that were answered right and those that were not. */
export interface HistogramBar {
  /** Inclusive. */
  from: number;
  /** Exclusive, but for the last bar. */
  to: number;
  right: number;
  wrong: number;
}

const SCORE_BARS = 20;
const CONFIDENCE_BARS = 20;

/** Rows by ats_score in ranges of 5 points; null where no row carries a score. */
export function scoreHistogram(predictions: readonly Prediction[]): HistogramBar[] | null {
  const scored = predictions.filter((row) => typeof row.ats_score === "number");
  if (scored.length === 0) return null;
  return fill(scored, (row) => row.ats_score as number, 100, SCORE_BARS);
}

/** Rows by confidence in ranges of 0.05. */
export function confidenceHistogram(predictions: readonly Prediction[]): HistogramBar[] {
  return fill(predictions, confidenceOf, 1, CONFIDENCE_BARS);
}

function fill(
  predictions: readonly Prediction[],
  numberOf: (prediction: Prediction) => number,
  end: number,
  count: number,
): HistogramBar[] {
  const bars = Array.from({ length: count }, (_, at) => ({
    from: (at * end) / count,
    to: ((at + 1) * end) / count,
    right: 0,
    wrong: 0,
  }));
  for (const prediction of predictions) {
    const place = Math.floor((numberOf(prediction) * count) / end + 1e-9);
    const bar = bars[Math.min(count - 1, Math.max(0, place))]!;
    if (prediction.predicted === prediction.label) bar.right++;
    else bar.wrong++;
  }
  return bars;
}
