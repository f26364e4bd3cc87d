import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import { levelWordsOf } from "../profile/seniority.ts";
import { stems } from "../profile/stem.ts";
import type { Evidence } from "../schema/classification.ts";
import { roundScore } from "./feature-result.ts";

/** Points off for each level below, in the half of role_alignment that is about level. */
const PER_LEVEL = 25;
/** Words of a title that say nothing about the work. */
const EMPTY_WORDS = new Set([
  "of",
  "the",
  "a",
  "an",
  "and",
  "in",
  "for",
  "to",
  "at",
  "with",
  "or",
  "on",
  "i",
  "ii",
  "iii",
  "iv",
]);

/**
 * role_alignment: the mean of (100 − 25 per level below the job's) and the share of the role's words, level
 * words left out, found in the latest title by stem. Null without titles. A role of level words alone has
 * no second half.
 */
export function scoreRole(facts: ResumeFacts, job: JobFacts, levelsBelow: number): Evidence["role"] {
  const title = facts.titles[0];
  if (!title) return null;
  const wanted = wordsOf(job.role);
  const own = new Set(wordsOf(title).map((word) => word.stem));
  const shared = wanted.filter((word) => own.has(word.stem));
  const level = Math.max(0, 100 - PER_LEVEL * levelsBelow);
  const overlap = wanted.length === 0 ? level : (100 * shared.length) / wanted.length;
  return {
    score: roundScore((level + overlap) / 2),
    latest_title: title,
    shared_words: shared.map((word) => word.text),
    missing_words: wanted.filter((word) => !own.has(word.stem)).map((word) => word.text),
  };
}

function wordsOf(title: string): { stem: string; text: string }[] {
  const levels = levelWordsOf(title);
  const words = new Map<string, string>();
  for (const token of stems(title)) {
    const text = title.slice(token.start, token.end).toLowerCase();
    if (!EMPTY_WORDS.has(text) && !levels.has(text) && !words.has(token.stem)) words.set(token.stem, text);
  }
  return [...words].map(([stem, text]) => ({ stem, text }));
}
