import type { TrainingSet } from "./training-set.ts";

/** Each column becomes (x − mean) · scale: mean 0, standard deviation 1 over the rows, by weight. */
export interface Standardisation {
  mean: Float64Array;
  scale: Float64Array;
}

/** A column that differs from its commonest value in a smaller share of the rows tells too little to learn from. */
const LEAST_VARIED = 0.01;

/**
 * float32 values, as they are stored. A column that never changes gets scale 1: it stays at 0. One that hardly ever
 * changes gets scale 0: its tiny deviation would blow up any value that the rows hardly hold.
 */
export function fitStandardisation(set: TrainingSet): Standardisation {
  const width = set.features.length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  const total = set.weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < set.size; i++)
    for (let j = 0; j < width; j++) mean[j]! += (set.weights[i]! / total) * set.rows[i * width + j]!;
  for (let i = 0; i < set.size; i++)
    for (let j = 0; j < width; j++)
      spread[j]! += (set.weights[i]! / total) * (set.rows[i * width + j]! - mean[j]!) ** 2;
  return {
    mean: mean.map(Math.fround),
    scale: spread.map((variance, j) => {
      if (variance <= 1e-12) return 1;
      return variesIn(set, j) < LEAST_VARIED ? 0 : Math.fround(1 / Math.sqrt(variance));
    }),
  };
}

/** Share of the rows that do not hold the column's commonest value. */
function variesIn(set: TrainingSet, column: number): number {
  const width = set.features.length;
  const counts = new Map<number, number>();
  let most = 0;
  for (let i = 0; i < set.size; i++) {
    const value = set.rows[i * width + column]!;
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > most) most = count;
  }
  return 1 - most / set.size;
}

/** The standardised rows, a new matrix. */
export function standardise(set: TrainingSet, { mean, scale }: Standardisation): Float64Array {
  const width = set.features.length;
  const z = new Float64Array(set.rows.length);
  for (let i = 0, at = 0; i < set.size; i++)
    for (let j = 0; j < width; j++, at++) z[at] = (set.rows[at]! - mean[j]!) * scale[j]!;
  return z;
}
