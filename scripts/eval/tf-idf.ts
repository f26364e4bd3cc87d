import { stems } from "../../src/profile/stem.ts";

/** A text as stem → weight, of length 1. */
export type TextVector = Map<string, number>;

/**
 * TF-IDF vectors of texts: stem counts × (1 + ln((1 + n) / (1 + texts with the stem))), scaled to length 1.
 * The idf comes from these texts themselves.
 */
export function tfIdfVectors(texts: readonly string[]): TextVector[] {
  const counts = texts.map(countStems);
  const inTexts = new Map<string, number>();
  for (const one of counts) for (const stem of one.keys()) inTexts.set(stem, (inTexts.get(stem) ?? 0) + 1);
  return counts.map((one) => {
    const vector: TextVector = new Map();
    let squares = 0;
    for (const [stem, count] of one) {
      const weight = count * (1 + Math.log((1 + texts.length) / (1 + inTexts.get(stem)!)));
      vector.set(stem, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [stem, weight] of vector) vector.set(stem, weight / length);
    return vector;
  });
}

/** Cosine of two vectors of length 1: 0-1. */
export function cosine(a: TextVector, b: TextVector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
