import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS } from "../schema/example.ts";

const UNITS = 10_000;

/** Rounds to 4 decimals so that the four still sum to exactly 1 (largest remainder; ties to the better bucket). */
export function roundProbabilities(probabilities: Probabilities): Probabilities {
  const raw = BUCKETS.map((bucket) => Math.max(0, probabilities[bucket]) * UNITS);
  const units = raw.map(Math.floor);
  let left = UNITS - units.reduce((sum, unit) => sum + unit, 0);
  const byRemainder = raw
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (let i = 0; left > 0; i = (i + 1) % byRemainder.length, left--) units[byRemainder[i]!.at]!++;
  return Object.fromEntries(BUCKETS.map((bucket, at) => [bucket, units[at]! / UNITS])) as Probabilities;
}

/** The likeliest bucket; a tie goes to `preferred` if it is among the tied, else to the better one. */
export function likeliestBucket(
  probabilities: Probabilities,
  preferred: keyof Probabilities,
): keyof Probabilities {
  const top = Math.max(...BUCKETS.map((bucket) => probabilities[bucket]));
  if (probabilities[preferred] === top) return preferred;
  return BUCKETS.find((bucket) => probabilities[bucket] === top)!;
}
