/**
 * Seeded random numbers: PCG32 (XSH-RR, 64-bit state), O'Neill, "PCG: A Family of Simple Fast
 * Space-Efficient Statistically Good Algorithms for Random Number Generation", 2014. The state is kept
 * in two 32-bit halves, because BigInt is slow.
 */
export interface Random {
  /** An integer 0 … 2^32−1. */
  next(): number;
  /** A number in [0, 1). */
  unit(): number;
  /** An integer from `low` to `high`, both inclusive. */
  int(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different elements in random order (all of them where the list is shorter). */
  sample<T>(list: readonly T[], count: number): T[];
  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[];
}

const MULTIPLIER_HIGH = 0x5851f42d;
const MULTIPLIER_LOW = 0x4c957f2d;

/**
 * A generator of its own for each pair of numbers.
 * @param seed any integer; its low 53 bits count
 * @param stream another independent sequence of the same seed, 0 … 2^31−1
 */
export function createRandom(seed: number, stream = 0): Random {
  const incrementLow = ((stream << 1) | 1) >>> 0;
  const incrementHigh = stream >>> 31;
  let high = 0;
  let low = 0;

  const step = (): void => {
    const [productHigh, productLow] = multiply(high, low);
    const sum = productLow + incrementLow;
    low = sum >>> 0;
    high = (productHigh + incrementHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  };
  const next = (): number => {
    const oldHigh = high;
    const oldLow = low;
    step();
    // ((state >> 18) ^ state) >> 27, its low 32 bits, rotated right by state >> 59.
    const mixedHigh = (oldHigh >>> 18) ^ oldHigh;
    const mixedLow = ((oldHigh << 14) | (oldLow >>> 18)) ^ oldLow;
    const word = ((mixedHigh << 5) | (mixedLow >>> 27)) >>> 0;
    const turn = oldHigh >>> 27;
    return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
  };

  step();
  const whole = Math.abs(Math.trunc(seed));
  const sum = low + (whole >>> 0);
  low = sum >>> 0;
  high = (high + Math.floor(whole / 0x100000000) + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  if (seed < 0) high = (high ^ 0x80000000) >>> 0;
  step();
  return withHelpers(next);
}

function withHelpers(next: () => number): Random {
  const unit = (): number => next() / 0x100000000;
  const int = (from: number, to: number): number => from + Math.floor(unit() * (to - from + 1));
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    const most = Math.min(count, rest.length);
    for (let at = 0; at < most; at++) {
      const other = int(at, rest.length - 1);
      [rest[at], rest[other]] = [rest[other] as T, rest[at] as T];
    }
    rest.length = most;
    return rest;
  };
  return {
    next,
    unit,
    int,
    chance: (probability) => unit() < probability,
    pick: (list) => list[int(0, list.length - 1)]!,
    sample,
    shuffle: (list) => sample(list, list.length),
  };
}

/** 64-bit product with the multiplier, as [high, low] halves. */
function multiply(high: number, low: number): [number, number] {
  const a0 = low & 0xffff;
  const a1 = low >>> 16;
  const b0 = MULTIPLIER_LOW & 0xffff;
  const b1 = MULTIPLIER_LOW >>> 16;
  const p00 = a0 * b0;
  const middle = a1 * b0 + (p00 >>> 16);
  const middleLow = (middle & 0xffff) + a0 * b1;
  const lowWord = (((middleLow & 0xffff) << 16) | (p00 & 0xffff)) >>> 0;
  const carry = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(middleLow / 0x10000);
  const cross = Math.imul(high, MULTIPLIER_LOW) + Math.imul(low, MULTIPLIER_HIGH);
  return [(carry + cross) >>> 0, lowWord];
}
