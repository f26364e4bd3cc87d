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

const LENGTH_WEIGHTS = [0, 0.5, 1, 1, 0.8];
/** A single word must be named, repeated, the role's, or at least so long. */
const LONG_WORD = 7;

/** The best phrases, none inside another; equals keep the order of the posting. */
export function chooseKeywords(candidates: Candidate[], roleStems: Set<string>, limit: number): Keyword[] {
  const scored = candidates
    .filter(
      (each) =>
        each.words > 1 ||
        each.sure ||
        each.count > 1 ||
        (each.key[0] ?? "").length >= LONG_WORD ||
        roleStems.has(each.key[0] ?? ""),
    )
    .map((each) => ({
      each,
      score: each.weight * (each.sure && each.words === 1 ? 1 : (LENGTH_WEIGHTS[each.words] ?? 0.6)),
    }));
  scored.sort(
    (a, b) => b.score - a.score || a.each.first - b.each.first || (a.each.text < b.each.text ? -1 : 1),
  );
  const chosen: Candidate[] = [];
  for (const { each } of scored) {
    if (chosen.length >= limit) break;
    if (chosen.some(({ key }) => containsRun(key, each.key) || containsRun(each.key, key))) continue;
    chosen.push(each);
  }
  return chosen.map(({ text, spans }) => ({ text, spans }));
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
