import type { TrainingSet } from "./training-set.ts";

/** Every column cut into at most 255 bins. */
export interface BinnedFeatures {
  /** Row by row: the bin of each column. */
  bins: Uint8Array;
  /** By column: a row is in bin ≤ b when its value ≤ thresholds[b]. float32 values. */
  thresholds: Float32Array[];
  /** Where each column's bins begin in a histogram over all columns, and its whole length at the end. */
  offsets: Int32Array;
}

const MOST_BINS = 255;

/**
 * Thresholds midway between neighbouring values; where there are too many values, at even shares of the rows.
 * Values and thresholds are rounded to float32, so that an ONNX runtime takes the same branch.
 */
export function binFeatures({ rows, size, features }: TrainingSet): BinnedFeatures {
  const width = features.length;
  const thresholds: Float32Array[] = [];
  const offsets = new Int32Array(width + 1);
  const bins = new Uint8Array(size * width);
  for (let j = 0; j < width; j++) {
    const values = new Float32Array(size);
    for (let i = 0; i < size; i++) values[i] = rows[i * width + j]!;
    const cuts = cutsOf(values.slice().sort());
    thresholds.push(cuts);
    offsets[j + 1] = offsets[j]! + cuts.length + 1;
    for (let i = 0; i < size; i++) bins[i * width + j] = binOf(values[i]!, cuts);
  }
  return { bins, thresholds, offsets };
}

function cutsOf(sorted: Float32Array): Float32Array {
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const cuts: number[] = [];
  const cutBetween = (low: number, high: number): void => {
    const middle = Math.fround((low + high) / 2);
    const cut = middle < high ? middle : low;
    if (cut !== cuts.at(-1)) cuts.push(cut);
  };
  if (distinct.length <= MOST_BINS)
    for (let at = 1; at < distinct.length; at++) cutBetween(distinct[at - 1]!, distinct[at]!);
  else
    for (let bin = 1; bin < MOST_BINS; bin++) {
      const at = Math.floor((bin * sorted.length) / MOST_BINS);
      if (sorted[at - 1] !== sorted[at]) cutBetween(sorted[at - 1]!, sorted[at]!);
      else if (sorted[at] !== cuts.at(-1) && sorted[at]! < sorted.at(-1)!) cuts.push(sorted[at]!);
    }
  return Float32Array.from(cuts);
}

/** The first bin whose threshold is not below the value. */
function binOf(value: number, cuts: Float32Array): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
