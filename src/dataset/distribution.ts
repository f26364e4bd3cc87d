import { OumiAtsError } from "../errors.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";

/** Share of each bucket; the four sum to 1. */
export type BucketDistribution = Record<Bucket, number>;

export const DEFAULT_DISTRIBUTION: BucketDistribution = {
  strong: 0.3,
  moderate: 0.3,
  weak: 0.25,
  not_ats_friendly: 0.15,
};

/** How far the sum may be from 1. */
const TOLERANCE = 1e-6;

/**
 * Whole numbers in the proportion of `weights` that sum to `total`: the largest remainder method (Hamilton);
 * equal remainders go to the earlier entry.
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0 || total <= 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => roundNoise((weight / sum) * total));
  const counts = quotas.map(Math.floor);
  const missing = total - counts.reduce((all, count) => all + count, 0);
  const byRemainder = quotas
    .map((quota, at) => ({ at, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, missing)) counts[at]!++;
  return counts;
}

/** 0.3 × 70 is 21 and not 20.999…: what floating point adds must not decide a remainder. */
function roundNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/**
 * Rows of each bucket.
 * @throws OumiAtsError `invalid_distribution` for a share that is missing, negative or no number, for an unknown
 * bucket, and where the shares do not sum to 1
 */
export function countBuckets(
  count: number,
  distribution: Partial<BucketDistribution>,
): Record<Bucket, number> {
  checkDistribution(distribution);
  const shares = BUCKETS.map((bucket) => distribution[bucket] ?? 0);
  const counts = largestRemainder(shares, count);
  return Object.fromEntries(BUCKETS.map((bucket, at) => [bucket, counts[at]!])) as Record<Bucket, number>;
}

function checkDistribution(distribution: Partial<BucketDistribution>): void {
  for (const [name, share] of Object.entries(distribution)) {
    if (!BUCKETS.includes(name as Bucket))
      throw new OumiAtsError("invalid_distribution", `"${name}" is not a bucket.`);
    if (typeof share !== "number" || !Number.isFinite(share) || share < 0)
      throw new OumiAtsError(
        "invalid_distribution",
        `The share of ${name} is ${share}; it must be 0 or more.`,
      );
  }
  const sum = Object.values(distribution).reduce((all, share) => all + share, 0);
  if (Math.abs(sum - 1) > TOLERANCE)
    throw new OumiAtsError("invalid_distribution", `The shares sum to ${roundNoise(sum)}, not to 1.`);
}
