/** Lower and upper end of a 95 % interval, 4 decimals. */
export type Interval = [low: number, high: number];

const RESAMPLES = 1000;
const SEED = 20_261_123;
const TAIL = 0.025;

/**
 * Percentile bootstrap: `measure` is taken on draws of `size` indices with replacement. Same seed each time, so that
 * columns of one table are drawn alike.
 */
export function resample(size: number, measure: (draw: readonly number[]) => number): Interval {
  if (size === 0) return [0, 0];
  const next = randomNumbers(SEED);
  const values: number[] = [];
  const draw = new Array<number>(size);
  for (let round = 0; round < RESAMPLES; round++) {
    for (let at = 0; at < size; at++) draw[at] = Math.floor(next() * size);
    values.push(measure(draw));
  }
  values.sort((a, b) => a - b);
  const at = (quantile: number): number => values[Math.round(quantile * (RESAMPLES - 1))]!;
  return [at(TAIL), at(1 - TAIL)];
}

/** Mulberry32: the same numbers in [0, 1) for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
