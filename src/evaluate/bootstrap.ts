import { createRandom } from "../dataset/random.ts";
import type { PreparedRows } from "./prepare-predictions.ts";
import { HEADLINES, type Headline, summarize } from "./summarize.ts";

export interface BootstrapOptions {
  seed: number;
  /** Samples drawn; 0 leaves the intervals out. */
  samples: number;
}

export const DEFAULT_BOOTSTRAP: BootstrapOptions = { seed: 42, samples: 1000 };

/** Share of the samples that lies inside an interval. */
export const INTERVAL_LEVEL = 0.95;

/** The middle 95 % of a number over resampled rows. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Percentile intervals (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13): rows are drawn
 * with replacement, the numbers taken again. Null without samples. The same seed gives the same intervals.
 */
export function bootstrapIntervals(
  rows: PreparedRows,
  options: BootstrapOptions,
): Record<Headline, Interval> | null {
  if (options.samples <= 0) return null;
  const random = createRandom(options.seed);
  const drawn = Object.fromEntries(
    HEADLINES.map((name) => [name, new Float64Array(options.samples)]),
  ) as Record<Headline, Float64Array>;
  const weights = new Float64Array(rows.count);
  for (let sample = 0; sample < options.samples; sample++) {
    weights.fill(0);
    for (let draw = 0; draw < rows.count; draw++) weights[random.int(0, rows.count - 1)]!++;
    const numbers = summarize(rows, weights);
    for (const name of HEADLINES) drawn[name][sample] = numbers[name];
  }
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return Object.fromEntries(
    HEADLINES.map((name) => {
      const sorted = drawn[name].sort();
      return [name, { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) }];
    }),
  ) as Record<Headline, Interval>;
}

/** The value below which a share of the sorted values lies, between neighbours in proportion. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
