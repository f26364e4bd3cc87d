import { stems } from "../stem.ts";
import type { Range } from "./split-sentences.ts";

export interface Keyword {
  text: string;
  /** Every place it was read from. */
  spans: Range[];
}

/** A phrase on its way to be a keyword. */
export interface Candidate {
  text: string;
  key: string[];
  weight: number;
  first: number;
  count: number;
  words: number;
  sure: boolean;
  /** A word of the title, which outweighs all others. */
  ofRole: boolean;
  spans: Range[];
}

/** No posting has more. */
const MOST = 20;
/** Beside the title, from the seventh on, a phrase that weighs less than so much of the fourth best is left out. */
const FEWEST = 6;
const MEASURE = 4;
const LEAST_PART = 0.6;
const JUST_MORE = 1.001;
/** A single word needs so many letters, unless it is a name. */
const SHORTEST_WORD = 3;

/**
 * The best phrases, none inside another; equals keep the order of the posting. How many there are depends on their
 * weights alone, not on the posting's length, so that the same work told in another way has the same keywords.
 * @param isListed whether a phrase is another name of a listed skill: no keyword then
 */
export function chooseKeywords(candidates: Candidate[], isListed: (text: string) => boolean): Keyword[] {
  joinPairs(candidates);
  const sorted = candidates
    .filter((each) => each.words > 1 || each.sure || (each.key[0] ?? "").length >= SHORTEST_WORD)
    .sort((a, b) => b.weight - a.weight || a.first - b.first || (a.text < b.text ? -1 : 1));
  const chosen: Candidate[] = [];
  let least = 0;
  let besideRole = 0;
  for (const each of sorted) {
    if (chosen.length >= MOST || (besideRole >= FEWEST && each.weight < least)) break;
    if (chosen.some((other) => overlap(other, each)) || isListed(each.text)) continue;
    chosen.push(each);
    if (!each.ofRole && ++besideRole === MEASURE) least = LEAST_PART * each.weight;
  }
  return chosen.map(({ text, spans }) => ({ text, spans }));
}

/** "Data quality" is more than the "data" of the data engineer; of other phrases the longer one tells nothing new. */
function overlap(chosen: Candidate, each: Candidate): boolean {
  return (
    containsRun(chosen.key, each.key) ||
    ((!chosen.ofRole || each.ofRole) && containsRun(each.key, chosen.key))
  );
}

/** Two words that only stand together are one keyword: "wound dressing". */
function joinPairs(candidates: readonly Candidate[]): void {
  const singles = new Map(candidates.flatMap((each) => (each.key.length === 1 ? [[each.key[0], each]] : [])));
  for (const pair of candidates) {
    if (pair.key.length !== 2) continue;
    const parts = pair.key.flatMap((word) => singles.get(word) ?? []);
    if (parts.length < 2 || parts.some(({ count }) => count > pair.count)) continue;
    pair.weight = Math.max(pair.weight, ...parts.map(({ weight }) => weight * JUST_MORE));
  }
}

/** The stems of a phrase, in order. */
export function stemsOf(text: string): string[] {
  return stems(text).map((token) => token.stem);
}

/** Whether `part` stands in `whole` as neighbouring words. */
export function containsRun(whole: string[], part: string[]): boolean {
  if (part.length === 0 || part.length > whole.length) return false;
  for (let from = 0; from + part.length <= whole.length; from++)
    if (part.every((word, at) => whole[from + at] === word)) return true;
  return false;
}
