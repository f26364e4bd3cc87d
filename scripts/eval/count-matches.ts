import type { Comparison } from "./entity-fields.ts";
import { foldValue, lastYear } from "./fold-value.ts";
import type { Counts } from "./micro-scores.ts";

const LEAST_DICE = 0.5;

/** Compares the values found in one document with the expected ones, both as sets after folding. */
export function countMatches(
  expected: readonly string[],
  found: readonly string[],
  compare: Comparison,
): Counts {
  const fold = compare === "year" ? lastYear : foldValue;
  const gold = [...new Set(expected.map(fold).filter(Boolean))];
  const own = [...new Set(found.map(fold).filter(Boolean))];
  const matches =
    compare === "overlap"
      ? (a: string, b: string): boolean => wordDice(a, b) >= LEAST_DICE
      : (a: string, b: string): boolean => a === b;
  return { matched: mostPairs(own, gold, matches), found: own.length, expected: gold.length };
}

/** 2 · shared words ÷ words of both, of two folded values: 0-1. */
export function wordDice(a: string, b: string): number {
  const first = new Set(a.split(" "));
  const second = new Set(b.split(" "));
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return (2 * shared) / (first.size + second.size);
}

/** Size of the largest one-to-one matching between two lists (augmenting paths). */
export function mostPairs<T>(left: readonly T[], right: readonly T[], fits: (a: T, b: T) => boolean): number {
  const candidates = left.map((a) => right.flatMap((b, index) => (fits(a, b) ? [index] : [])));
  const partner: (number | undefined)[] = right.map(() => undefined);
  const place = (at: number, tried: Set<number>): boolean =>
    candidates[at]!.some((index) => {
      if (tried.has(index)) return false;
      tried.add(index);
      const holder = partner[index];
      if (holder !== undefined && !place(holder, tried)) return false;
      partner[index] = at;
      return true;
    });
  return left.filter((_, at) => place(at, new Set())).length;
}
