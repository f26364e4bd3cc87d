import type { TrainingSet } from "./training-set.ts";

/** Each column becomes (x − mean) · scale: mean 0, standard deviation 1 over the rows, by weight. */
export interface Standardisation {
  mean: Float64Array;
  scale: Float64Array;
}

/** float32 values, as they are stored. A column that never changes gets scale 1: it stays at 0. */
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
    scale: spread.map((variance) => (variance > 1e-12 ? Math.fround(1 / Math.sqrt(variance)) : 1)),
  };
}

/** The standardised rows, a new matrix. */
export function standardise(set: TrainingSet, { mean, scale }: Standardisation): Float64Array {
  const width = set.features.length;
  const z = new Float64Array(set.rows.length);
  for (let i = 0, at = 0; i < set.size; i++)
    for (let j = 0; j < width; j++, at++) z[at] = (set.rows[at]! - mean[j]!) * scale[j]!;
  return z;
}
