import { featureOf } from "./hash-features.ts";
import type { Token } from "./tokenize.ts";

/** What stands around a sentence of a posting. */
export interface SentenceContext {
  /** Identities of the first and last word of the nearest title line above ("Requirements:"), 0 without one. */
  heading: readonly [number, number];
  /** Identities of the first words of the sentences before and after, 0 at the ends. */
  before: number;
  after: number;
}

export const NO_CONTEXT: SentenceContext = { heading: [0, 0], before: 0, after: 0 };

/** Template numbers; a model holds for one numbering only. */
const T = {
  bias: 0,
  word: 1,
  shape: 2,
  prefix: 3,
  suffix: 4,
  hit: 5,
  hitShape: 6,
  place: 7,
  length: 8,
  classes: 9,
  near: 10,
  nearShape: 20,
  nearSuffix: 30,
  nearHit: 40,
  pairBefore: 50,
  pairAfter: 51,
  twoBefore: 52,
  twoAfter: 53,
  around: 54,
  shapes: 55,
  heading: 56,
  before: 57,
  after: 58,
  first: 59,
  wordHit: 60,
  headingShape: 61,
  seen: 62,
  nearSeen: 63,
  prefixNear: 70,
  hitPair: 71,
  known: 72,
  nearKnown: 73,
  tripleBefore: 74,
  tripleAfter: 75,
} as const;

const BEFORE_START = 2;
const AFTER_END = 3;

/**
 * Features of each token of a sentence.
 * @param hits per token 0, or a number that says the kind of a vocabulary skill there and whether it begins it
 * @param marks per token what other models of the chain found there, 0 for nothing
 */
export function postingFeatures(
  tokens: readonly Token[],
  hits: ArrayLike<number>,
  context: SentenceContext,
  marks: readonly ArrayLike<number>[] = [],
): Int32Array[] {
  const count = tokens.length;
  const identity = (t: number): number =>
    t < 0 ? BEFORE_START : t >= count ? AFTER_END : tokens[t]!.word.identity;
  const shape = (t: number): number => tokens[t]?.word.shape ?? 0;
  const firstWord = identity(0);
  return tokens.map(({ word }, t) => {
    const out: number[] = [featureOf(T.bias), featureOf(T.shape, word.shape)];
    const hit = hits[t]!;
    const own = word.identity;
    out.push(
      featureOf(T.word, own),
      featureOf(T.hit, hit),
      featureOf(T.hitShape, hit, word.shape),
      featureOf(T.place, t === 0 ? 0 : t === count - 1 ? 2 : 1),
      featureOf(T.length, Math.min(6, count >> 2)),
      featureOf(T.hitPair, hit, hits[t - 1] ?? -1, hits[t + 1] ?? -1),
    );
    word.prefixes.forEach((hash, k) => {
      if (k > 0) out.push(featureOf(T.prefix, hash));
    });
    word.suffixes.forEach((hash) => {
      out.push(featureOf(T.suffix, hash));
    });
    for (let d = -3; d <= 3; d++) {
      if (d === 0) continue;
      out.push(featureOf(T.near, d, identity(t + d)));
      if (Math.abs(d) > 2) continue;
      out.push(
        featureOf(T.nearShape, d, shape(t + d)),
        featureOf(T.nearSuffix, d, tokens[t + d]?.word.suffixes[2] ?? identity(t + d)),
        featureOf(T.nearHit, d, hits[t + d] ?? -1),
      );
    }
    out.push(
      featureOf(T.pairBefore, identity(t - 1), own),
      featureOf(T.pairAfter, own, identity(t + 1)),
      featureOf(T.twoBefore, identity(t - 2), identity(t - 1)),
      featureOf(T.twoAfter, identity(t + 1), identity(t + 2)),
      featureOf(T.around, identity(t - 1), identity(t + 1)),
      featureOf(T.shapes, shape(t - 1), word.shape, shape(t + 1)),
      featureOf(T.first, firstWord, Math.min(t, 3)),
      featureOf(T.before, context.before),
      featureOf(T.after, context.after),
      featureOf(T.heading, context.heading[0]),
      featureOf(T.heading, context.heading[1]),
      featureOf(T.headingShape, context.heading[1], word.shape),
    );
    marks.forEach((mark, m) => {
      out.push(featureOf(T.seen, m, mark[t]!), featureOf(T.known, m, mark[t]!, hit));
      for (const d of [-1, 1]) out.push(featureOf(T.nearSeen + 0, m * 8 + d, mark[t + d] ?? -1, mark[t]!));
    });
    return Int32Array.from(out);
  });
}
