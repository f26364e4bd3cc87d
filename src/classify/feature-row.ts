import { OumiAtsError } from "../errors.ts";
import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";

/**
 * Named features → one row in a model's order.
 * @throws OumiAtsError `model_unreadable` where the model asks for a feature that is not computed
 */
export function featureRow(
  names: readonly string[],
  features: Readonly<Record<string, number>>,
  row: Float64Array | Float32Array,
): void {
  for (let j = 0; j < names.length; j++) {
    const value = features[names[j]!];
    if (value === undefined)
      throw new OumiAtsError(
        "model_unreadable",
        `The model asks for the feature "${names[j]}", which this version does not compute.`,
      );
    row[j] = value;
  }
}

/** Probabilities in the order of `labels` → by bucket. */
export function probabilitiesOf(labels: readonly Bucket[], values: ArrayLike<number>): Probabilities {
  const byBucket = Object.fromEntries(BUCKETS.map((bucket) => [bucket, 0])) as Probabilities;
  for (let k = 0; k < labels.length; k++) byBucket[labels[k]!] = values[k]!;
  return byBucket;
}
