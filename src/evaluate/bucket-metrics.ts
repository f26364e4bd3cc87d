import { BUCKETS, type Bucket } from "../schema/example.ts";
import type { PreparedRows } from "./prepare-predictions.ts";

const SIZE = BUCKETS.length;

/** Labels down, answers across, both in the order of BUCKETS. */
export type ConfusionMatrix = number[][];

export interface BucketMetrics {
  /** Share of the rows answered with this bucket that carry its label; 0 where it was never answered. */
  precision: number;
  /** Share of the rows that carry this label that were answered with it; 0 where none carries it. */
  recall: number;
  /** Harmonic mean of both; 0 where both are. */
  f1: number;
  /** Rows that carry the label. */
  support: number;
  /** Rows that were answered with it. */
  predicted: number;
}

/** Counts rows by label and answer, each as often as `weights` says. */
export function confusionMatrix(rows: PreparedRows, weights: ArrayLike<number>): ConfusionMatrix {
  const flat = new Float64Array(SIZE * SIZE);
  for (let at = 0; at < rows.count; at++) flat[rows.label[at]! * SIZE + rows.predicted[at]!]! += weights[at]!;
  return BUCKETS.map((_, label) => [...flat.subarray(label * SIZE, (label + 1) * SIZE)]);
}

/** Precision, recall, F1 and support of each bucket; a division by 0 gives 0. */
export function bucketMetrics(matrix: ConfusionMatrix): Record<Bucket, BucketMetrics> {
  const entries = BUCKETS.map((bucket, at): [Bucket, BucketMetrics] => {
    const hits = matrix[at]![at]!;
    const support = matrix[at]!.reduce((sum, count) => sum + count, 0);
    const predicted = matrix.reduce((sum, row) => sum + row[at]!, 0);
    return [
      bucket,
      {
        precision: predicted > 0 ? hits / predicted : 0,
        recall: support > 0 ? hits / support : 0,
        f1: support + predicted > 0 ? (2 * hits) / (support + predicted) : 0,
        support,
        predicted,
      },
    ];
  });
  return Object.fromEntries(entries) as Record<Bucket, BucketMetrics>;
}

/** Share of the rows on the diagonal. */
export function accuracyOf(matrix: ConfusionMatrix): number {
  let hits = 0;
  let all = 0;
  for (let label = 0; label < SIZE; label++)
    for (let answer = 0; answer < SIZE; answer++) {
      all += matrix[label]![answer]!;
      if (label === answer) hits += matrix[label]![answer]!;
    }
  return hits / all;
}

/** Plain mean of F1 over the buckets that occur among labels or answers, as scikit-learn's "macro" takes it. */
export function macroF1Of(matrix: ConfusionMatrix): number {
  const present = Object.values(bucketMetrics(matrix)).filter((row) => row.support + row.predicted > 0);
  return present.reduce((sum, row) => sum + row.f1, 0) / present.length;
}
