import { deniedBefore } from "./find-denials-after.ts";
import {
  AVOIDING,
  BE,
  DENYING,
  DOING,
  FILLERS,
  GETTING,
  KNOWING,
  LEARNING,
  NEGATORS,
  NOBODY,
  NOT_DOING,
  NOT_NEGATING,
  NOUNS_OF_KNOWING,
  OTHERS,
  SCOPE_ENDS,
  WISHING,
} from "./negation-cues.ts";
import { ITEM, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** How far a negation may reach, in tokens. */
const REACH = 30;
/** Negators of nouns: what follows is no verb ("zero-downtime Kubernetes upgrades"). */
const BEFORE_NOUNS = new Set(["no", "zero", "without"]);
const CONJUNCTIONS = new Set(["and", "or", "nor"]);
/** Words between a negator and the word of knowing: "no real prior experience". */
const GAP = 4;

/** A token range [first, last] in which skills are named but denied or only wished for. */
interface DeniedRange {
  first: number;
  last: number;
}

/**
 * Finds the token ranges in which skills are named but not shown: "no experience with X", "never used X",
 * "eager to learn X", "X is not required". `isSkill` tells which tokens belong to a named skill.
 */
export function findDeniedRanges(tokens: Tokens, isSkill: (token: number) => boolean): DeniedRange[] {
  const ranges: DeniedRange[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const start = deniedFrom(tokens, at, isSkill);
    const last = start < 0 ? -1 : scopeEnd(tokens, start, isSkill);
    if (start >= 0 && last >= start) ranges.push({ first: start, last });
    const denied = deniedBefore(tokens, at, isSkill);
    if (denied >= 0) ranges.push({ first: denied, last: at });
  }
  return ranges;
}

/** First token that a negation at `at` covers, or -1 when there is none. */
function deniedFrom(tokens: Tokens, at: number, isSkill: (token: number) => boolean): number {
  const word = tokens.words[at]!;
  const learning = WISHING.has(word) ? learningAfter(tokens, at) : -1;
  if (learning >= 0) return learning;
  if (isSkill(at)) return -1;
  if (DENYING.has(word)) return at + 1;
  if (AVOIDING.has(word)) return isAvoided(tokens, at, isSkill) ? at + 1 : -1;
  if (NOBODY.has(word)) return isComparison(tokens, at) ? -1 : skillWithin(tokens, at, 6, isSkill);
  const isYetTo = word === "yet" && tokens.words[at + 1] === "to";
  const negates = NEGATORS.has(word) || word.endsWith("n't") || isYetTo;
  if (!negates || NOT_NEGATING.has(tokens.words[at + 1] ?? "")) return -1;
  if (word === "without" && isDoublyNegated(tokens, at)) return -1;
  if (isOfOthers(tokens, at) || isComparison(tokens, at)) return -1;
  let isDone = false;
  for (let i = at + 1; i < tokens.count && i <= at + 1 + GAP; i++) {
    if (tokens.gaps[i]! & (ITEM | SENTENCE)) return -1;
    if (tokens.words[i] === "without") return -1; // "never deployed without Docker"
    if (isSkill(i)) return !isDone && namesSomethingElse(tokens, i, isSkill) ? -1 : i;
    if (KNOWING.has(tokens.words[i]!)) return tokens.words[i + 1] === "without" ? -1 : i + 1;
    const verb = BEFORE_NOUNS.has(word) ? -1 : isYetTo ? at + 2 : at + 1;
    if (DOING.has(tokens.words[i]!) || isDoing(tokens, i, verb, isSkill)) {
      isDone = true;
      continue;
    }
    if (!FILLERS.has(tokens.words[i]!) && !NEGATORS.has(tokens.words[i]!)) return -1;
  }
  return -1;
}

/** Some verb between the negator and the skill itself: "never opened SolidWorks", "yet to handle conveyancing". */
function isDoing(tokens: Tokens, at: number, wanted: number, isSkill: (token: number) => boolean): boolean {
  if (at !== wanted || at + 1 >= tokens.count || tokens.gaps[at + 1]! & (ITEM | SENTENCE)) return at < wanted;
  return (
    isSkill(at + 1) &&
    !NOT_DOING.has(tokens.words[at]!) &&
    /(?:ed|[^s]e|le|en|nt|ld)$/.test(tokens.words[at]!)
  );
}

/** "no grant writing deadline was missed": the noun after the skill is what is denied. */
function namesSomethingElse(tokens: Tokens, from: number, isSkill: (token: number) => boolean): boolean {
  let at = from;
  while (at < tokens.count && (isSkill(at) || CONJUNCTIONS.has(tokens.words[at]!))) at++;
  if (at >= tokens.count || tokens.gaps[at]! & (ITEM | SENTENCE)) return false;
  const next = tokens.words[at]!;
  if (BE.has(next)) return NOT_DOING.has(tokens.words[at + 1] ?? "");
  if (BE.has(tokens.words[at + 1] ?? "") && tokens.words[at + 2] === "too") return true; // "no job was too small"
  return !NOUNS_OF_KNOWING.has(next) && !KNOWING.has(next) && !FILLERS.has(next) && !SCOPE_ENDS.has(next);
}

/** "avoided PHP entirely", not "avoided SQL errors". */
function isAvoided(tokens: Tokens, at: number, isSkill: (token: number) => boolean): boolean {
  if (at + 1 >= tokens.count || !isSkill(at + 1) || tokens.gaps[at + 1]! & (ITEM | SENTENCE)) return false;
  return !namesSomethingElse(tokens, at + 1, isSkill);
}

/** "nobody uses it more than I do", "no one knows it better than me": the speaker does. */
function isComparison(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < tokens.count && i <= at + REACH; i++) {
    if (tokens.gaps[i]! & SENTENCE) return false;
    const self = tokens.words[i + 1] ?? "";
    if (tokens.words[i] === "than" && (self === "i" || self === "me" || self === "myself" || self === "mine"))
      return true;
  }
  return false;
}

/** "nurses who had never used Epic", "people with no coding experience": others know nothing of it. */
function isOfOthers(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 1 && i >= at - 3; i--) {
    if (tokens.gaps[i + 1]! & (ITEM | SENTENCE)) return false;
    const word = tokens.words[i]!;
    if (word === "who" || word === "with") return OTHERS.test(tokens.words[i - 1]!);
    if (!FILLERS.has(word)) return false;
  }
  return false;
}

/** The first skill within `reach` tokens of the same clause, or -1. */
function skillWithin(tokens: Tokens, at: number, reach: number, isSkill: (token: number) => boolean): number {
  for (let i = at + 1; i < tokens.count && i <= at + reach; i++) {
    if (tokens.gaps[i]! & (ITEM | SENTENCE)) return -1;
    if (isSkill(i)) return i;
  }
  return -1;
}

/** "eager to learn", "interested in learning": the token after the word of learning, or -1. */
function learningAfter(tokens: Tokens, at: number): number {
  for (let i = at + 1; i < tokens.count && i <= at + GAP; i++) {
    if (tokens.gaps[i]! & (ITEM | SENTENCE)) return -1;
    if (LEARNING.has(tokens.words[i]!)) return i + 1;
    if (tokens.words[i] === "pick" && tokens.words[i + 1] === "up") return i + 2;
    if (tokens.words[i] === "get" && tokens.words[i + 1] === "into") return i + 2;
    if (GETTING.has(tokens.words[i]!) && tokens.words[i - 1] === "to") return i + 1;
    if (tokens.words[i] === "trained" && tokens.words[i - 1] === "be") return i + 1;
  }
  return -1;
}

/** "couldn't have shipped without Docker": two denials make a claim. */
function isDoublyNegated(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    if (tokens.gaps[i + 1]! & SENTENCE) return false;
    const word = tokens.words[i]!;
    if (NEGATORS.has(word) || word.endsWith("n't") || word === "impossible") return true;
  }
  return false;
}

/** Last token a denial starting at `from` covers: to the clause's end, over commas only while a list goes on. */
function scopeEnd(tokens: Tokens, from: number, isSkill: (token: number) => boolean): number {
  let seenSkill = false;
  for (let i = from; i < tokens.count && i < from + REACH; i++) {
    if (i > from && tokens.gaps[i]! & SENTENCE) return i - 1;
    if (SCOPE_ENDS.has(tokens.words[i]!) && seenSkill) return i - 1;
    if (i > from && tokens.gaps[i]! & ITEM && seenSkill && !listGoesOn(tokens, i, isSkill)) return i - 1;
    if (i > from && tokens.gaps[i]! & LINE && !seenSkill) return i - 1;
    if (isSkill(i)) seenSkill = true;
  }
  return Math.min(tokens.count, from + REACH) - 1;
}

/** After a comma the list goes on when the next item starts with a skill, or with and/or/nor and a skill. */
function listGoesOn(tokens: Tokens, at: number, isSkill: (token: number) => boolean): boolean {
  if (tokens.gaps[at]! & LINE) return false;
  const conjunction = ["or", "and", "nor"].includes(tokens.words[at]!);
  const first = conjunction ? at + 1 : at;
  if (first >= tokens.count || !isSkill(first)) return false;
  let end = first;
  while (end + 1 < tokens.count && isSkill(end + 1) && !(tokens.gaps[end + 1]! & ITEM)) end++;
  const next = tokens.words[end + 1];
  const atEdge = end + 1 >= tokens.count || Boolean(tokens.gaps[end + 1]! & (ITEM | SENTENCE | LINE));
  return atEdge || next === "or" || next === "and" || next === "nor" || KNOWING.has(next ?? "");
}
