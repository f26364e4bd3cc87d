import type { Classifier } from "../classify/classifier.ts";
import { likeliestBucket } from "../classify/round-probabilities.ts";
import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";
import { bucketOf } from "../score/ats-score.ts";
import type { ObservedExample } from "./observe-examples.ts";
import type { Prediction } from "./prediction.ts";

/** What a classifier answers for rows: 4 decimals and ties as users get them. */
export async function predictObserved(
  classifier: Classifier,
  rows: readonly ObservedExample[],
): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const { id, label, groups, input } of rows) {
    const probabilities = await classifier.predict(input);
    const predicted = likeliestBucket(probabilities, bucketOf(input.ats_score));
    predictions.push({ id, label, groups, probabilities, predicted, ats_score: input.ats_score });
  }
  return predictions;
}

/** How frequent each bucket is among labels, 0-1. */
export function shareOfBuckets(labels: readonly Bucket[]): Probabilities {
  return Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, labels.filter((label) => label === bucket).length / labels.length]),
  ) as Probabilities;
}

/** The least a model must beat: every row gets the most frequent bucket, with the training rows' shares. */
export function predictMajority(shares: Probabilities, rows: readonly ObservedExample[]): Prediction[] {
  const predicted = BUCKETS.reduce((best, bucket) => (shares[bucket] > shares[best] ? bucket : best));
  return rows.map(({ id, label, groups, input }) => ({
    id,
    label,
    groups,
    probabilities: shares,
    predicted,
    ats_score: input.ats_score,
  }));
}
