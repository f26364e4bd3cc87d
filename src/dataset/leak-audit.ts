import { BUCKETS, type Bucket } from "../schema/example.ts";

/** How well one feature alone tells the bucket. */
export interface LeakRow {
  feature: string;
  /** Share of rows that the best rule gets right, 0-1. */
  accuracy: number;
}

export interface LeakAudit {
  rows: number;
  /** Share of the most frequent bucket: what a rule without any feature reaches. */
  majority: number;
  /** Best first. */
  features: LeakRow[];
}

/** Ranges that a rule may cut a feature's values into: one for each bucket. */
const MOST_RANGES = BUCKETS.length;
/** Values beyond this number are grouped by rank. */
const MOST_VALUES = 400;

/**
 * For each feature the accuracy of the best rule on it alone: up to four ranges of values, each named after its most
 * frequent bucket, cut where the most rows come out right (dynamic programming over the sorted values).
 */
export function auditLeaks(
  columns: readonly { name: string; values: ArrayLike<number> }[],
  buckets: readonly Bucket[],
): LeakAudit {
  const numbers = Uint8Array.from(buckets, (bucket) => BUCKETS.indexOf(bucket));
  const counts = BUCKETS.map((_, at) => numbers.reduce((sum, number) => sum + Number(number === at), 0));
  const features = columns
    .map(({ name, values }) => ({ feature: name, accuracy: bestAccuracy(values, numbers) }))
    .sort((a, b) => b.accuracy - a.accuracy || (a.feature < b.feature ? -1 : 1));
  return { rows: buckets.length, majority: Math.max(0, ...counts) / Math.max(1, buckets.length), features };
}

function bestAccuracy(values: ArrayLike<number>, buckets: Uint8Array): number {
  if (buckets.length === 0) return 0;
  const groups = groupByValue(values, buckets);
  // right[e] is the most rows that groups 0…e−1 give right with the ranges so far.
  let right = new Float64Array(groups.length + 1).fill(Number.NEGATIVE_INFINITY);
  right[0] = 0;
  for (let range = 0; range < MOST_RANGES; range++) {
    const next = Float64Array.from(right);
    for (let start = 0; start < groups.length; start++) {
      if (right[start] === Number.NEGATIVE_INFINITY) continue;
      const counts = [0, 0, 0, 0];
      for (let end = start; end < groups.length; end++) {
        for (let bucket = 0; bucket < counts.length; bucket++) counts[bucket]! += groups[end]![bucket]!;
        next[end + 1] = Math.max(next[end + 1]!, right[start]! + Math.max(...counts));
      }
    }
    right = next;
  }
  return right[groups.length]! / buckets.length;
}

/** Rows of each bucket by value, ascending; many values are grouped into ranks of equal size. */
function groupByValue(values: ArrayLike<number>, buckets: Uint8Array): number[][] {
  const order = Array.from(buckets, (_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const distinct = new Set(Array.from(values)).size;
  const least = distinct > MOST_VALUES ? Math.ceil(buckets.length / MOST_VALUES) : 1;
  const groups: number[][] = [];
  let size = 0;
  order.forEach((row, at) => {
    const isNewValue = at === 0 || values[row] !== values[order[at - 1]!];
    if (at === 0 || (isNewValue && size >= least)) {
      groups.push([0, 0, 0, 0]);
      size = 0;
    }
    groups.at(-1)![buckets[row]!]!++;
    size++;
  });
  return groups;
}
