import { NOUN_VERBS, STOP_WORDS } from "../../vocabulary/keyword-words.ts";
import { shareOfDocuments } from "../../vocabulary/posting-word-frequencies.ts";
import { stem, stems } from "../stem.ts";
import type { Phrase } from "./chunk-phrases.ts";

/** A phrase with the stems that it is found by. */
export interface StemmedPhrase extends Phrase {
  key: string[];
  /** The last words of a phrase say what it is about: 1; words before them: less. */
  rank: number;
}

/** Of "domestic violence" the second word tells more. */
const FORMER_WORD = 0.8;

/** Phrases rarer than this lose weight again: hardly a resume holds them, the right one neither. */
const RARE = 0.02;
/** "Visit" and "balance" are as often a verb that anybody uses. */
const VERB_FACTOR = 0.7;
const VERB_STEMS = new Set([...NOUN_VERBS].map(stem));
/** Longer runs of words inside a phrase are no phrases of their own. */
const LONGEST_PART = 3;

/**
 * What finding a phrase in a resume tells of the work: -ln of the share of documents that hold it, less the rarer
 * it is below RARE. 0 and more; near 0 for "team" and for what nobody else would write.
 */
export function salienceOf(key: readonly string[]): number {
  const share = shareOfPhrase(key);
  const factor = key.length === 1 && VERB_STEMS.has(key[0] as string) ? VERB_FACTOR : 1;
  return factor * -Math.log(share) * (share / (share + RARE));
}

/** A longer phrase is rarer than its rarest pair of neighbours. */
function shareOfPhrase(key: readonly string[]): number {
  if (key.length === 1) return shareOfDocuments(key[0] as string);
  const pairs = key.slice(1).map((word, at) => shareOfDocuments(`${key[at]}_${word}`));
  const rarest = Math.min(...pairs);
  return pairs.length > 1 ? rarest / 2 : rarest;
}

/** A phrase, and the words and runs of words inside it. */
export function partsOf(phrase: Phrase): StemmedPhrase[] {
  const tokens = stems(phrase.text);
  const key = tokens.map((token) => token.stem);
  const parts: StemmedPhrase[] = [{ ...phrase, key, rank: 1 }];
  for (let length = 1; length < tokens.length && length <= LONGEST_PART; length++)
    for (let at = 0; at + length <= tokens.length; at++) {
      const start = tokens[at]!.start;
      const end = tokens[at + length - 1]!.end;
      const [first, last] = [tokens[at]!, tokens[at + length - 1]!].map((token) =>
        phrase.text.slice(token.start, token.end),
      );
      if (STOP_WORDS.has(first!.toLowerCase()) || STOP_WORDS.has(last!.toLowerCase())) continue;
      const text = phrase.text.slice(start, end);
      parts.push({
        start: phrase.start + start,
        end: phrase.start + end,
        text,
        words: length,
        named: /\p{Lu}/u.test(text),
        key: key.slice(at, at + length),
        rank: at + length < tokens.length ? FORMER_WORD : 1,
      });
    }
  return parts;
}

/** Single words of a range, in lower case. */
export function wordsIn(text: string, range: { start: number; end: number }): StemmedPhrase[] {
  return stems(text.slice(range.start, range.end)).map((token) => {
    const start = range.start + token.start;
    const end = range.start + token.end;
    const word = text.slice(start, end).toLowerCase();
    return { start, end, text: word, words: 1, named: false, key: [token.stem], rank: 1 };
  });
}
