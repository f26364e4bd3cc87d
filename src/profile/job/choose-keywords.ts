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
  spans: Range[];
}

/** From the ninth on, a phrase that weighs less than so much of the fourth best is left out. */
const FEWEST = 8;
const LEAST_PART = 0.4;
const MEASURE = 3;
/** A posting is short when it has at most so many words to choose from for each keyword. */
const FEW_WORDS = 1.75;
const JUST_MORE = 1.001;
/** A single word needs so many letters, unless it is a name. */
const SHORTEST_WORD = 3;

/** The best phrases, none inside another; equals keep the order of the posting. */
export function chooseKeywords(candidates: Candidate[], limit: number): Keyword[] {
  if (candidates.filter(({ words }) => words === 1).length <= FEW_WORDS * limit) joinPairs(candidates);
  const sorted = candidates
    .filter((each) => each.words > 1 || each.sure || (each.key[0] ?? "").length >= SHORTEST_WORD)
    .sort((a, b) => b.weight - a.weight || a.first - b.first || (a.text < b.text ? -1 : 1));
  const chosen: Candidate[] = [];
  for (const each of sorted) {
    if (chosen.length >= limit) break;
    if (chosen.length >= FEWEST && each.weight < LEAST_PART * chosen[MEASURE]!.weight) break;
    if (chosen.some(({ key }) => containsRun(key, each.key) || containsRun(each.key, key))) continue;
    chosen.push(each);
  }
  return chosen.map(({ text, spans }) => ({ text, spans }));
}

/**
 * In a short posting two words that only stand together are one keyword ("wound dressing"); in a long one each word
 * finds more resumes than the pair.
 */
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
