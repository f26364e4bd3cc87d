import type { PreparedRows } from "./prepare-predictions.ts";

/** Bins of the expected calibration error. */
export const ECE_BINS = 15;

/** Rows of similar confidence: how sure the model was, and how often it was right. */
export interface CalibrationBin {
  rows: number;
  /** Lowest and highest confidence in the bin. */
  from: number;
  to: number;
  mean_confidence: number;
  accuracy: number;
}

/**
 * Bins of equal mass by confidence. Rows of the same confidence are never parted: a run of them goes where its
 * middle rank falls, bin = floor(bins · rank / rows). So the bins do not depend on the order of the rows, and
 * many ties leave fewer than `bins`.
 */
export function calibrationBins(
  rows: PreparedRows,
  weights: ArrayLike<number>,
  bins: number = ECE_BINS,
): CalibrationBin[] {
  const { byConfidence, confidence, label, predicted } = rows;
  let total = 0;
  for (let at = 0; at < rows.count; at++) total += weights[at]!;
  const found: (CalibrationBin | undefined)[] = new Array(bins).fill(undefined);
  let before = 0;
  for (let at = 0; at < byConfidence.length; ) {
    const value = confidence[byConfidence[at]!]!;
    let mass = 0;
    let right = 0;
    for (; at < byConfidence.length && confidence[byConfidence[at]!] === value; at++) {
      const row = byConfidence[at]!;
      mass += weights[row]!;
      if (label[row] === predicted[row]) right += weights[row]!;
    }
    if (mass === 0) continue;
    const place = Math.floor((bins * (before + (mass - 1) / 2)) / total);
    found[place] = addTo(found[place], value, mass, right);
    before += mass;
  }
  return found.flatMap((bin) => (bin ? [finish(bin)] : []));
}

/** Until it is finished, a bin holds sums in place of means. */
function addTo(bin: CalibrationBin | undefined, value: number, mass: number, right: number): CalibrationBin {
  const start = bin ?? { rows: 0, from: value, to: value, mean_confidence: 0, accuracy: 0 };
  start.rows += mass;
  start.to = value;
  start.mean_confidence += value * mass;
  start.accuracy += right;
  return start;
}

function finish(bin: CalibrationBin): CalibrationBin {
  return { ...bin, mean_confidence: bin.mean_confidence / bin.rows, accuracy: bin.accuracy / bin.rows };
}

/**
 * Expected calibration error of the answered bucket: the mean distance between confidence and accuracy over the
 * bins, weighed by their rows (Guo et al., On Calibration of Modern Neural Networks, ICML 2017, with bins of
 * equal mass), 0-1.
 */
export function expectedCalibrationError(bins: readonly CalibrationBin[]): number {
  let total = 0;
  let sum = 0;
  for (const bin of bins) {
    total += bin.rows;
    sum += bin.rows * Math.abs(bin.mean_confidence - bin.accuracy);
  }
  return sum / total;
}
