import {
  ABSENT,
  DENIED_AFTER,
  DENYING,
  DOING,
  FILLERS,
  KNOWING,
  LEARNING,
  NEGATORS,
  NOBODY,
  NOT_NEGATING,
  SCOPE_ENDS,
  WISHING,
} from "./negation-cues.ts";
import { ITEM, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** How far a negation may reach, in tokens. */
const REACH = 30;
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
  if (NOBODY.has(word)) return skillWithin(tokens, at, 6, isSkill);
  const isYetTo = word === "yet" && tokens.words[at + 1] === "to";
  const negates = NEGATORS.has(word) || word.endsWith("n't") || isYetTo;
  if (!negates || NOT_NEGATING.has(tokens.words[at + 1] ?? "")) return -1;
  if (word === "without" && isDoublyNegated(tokens, at)) return -1;
  for (let i = at + 1; i < tokens.count && i <= at + 1 + GAP; i++) {
    if (tokens.gaps[i]! & (ITEM | SENTENCE)) return -1;
    if (isSkill(i)) return word === "no" && namesSomethingElse(tokens, i, isSkill) ? -1 : i;
    if (KNOWING.has(tokens.words[i]!)) return i + 1;
    if (DOING.has(tokens.words[i]!)) continue;
    if (!FILLERS.has(tokens.words[i]!) && !NEGATORS.has(tokens.words[i]!)) return -1;
  }
  return -1;
}

/** "no grant writing deadline was missed": the noun after the skill is what is denied. */
function namesSomethingElse(tokens: Tokens, from: number, isSkill: (token: number) => boolean): boolean {
  let at = from;
  while (at < tokens.count && (isSkill(at) || CONJUNCTIONS.has(tokens.words[at]!))) at++;
  if (at >= tokens.count || tokens.gaps[at]! & (ITEM | SENTENCE)) return false;
  const next = tokens.words[at]!;
  return !KNOWING.has(next) && !FILLERS.has(next) && !SCOPE_ENDS.has(next);
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

/** For a denial after the skill ("X: none", "X is not required", "X (no experience)"): first token covered, or -1. */
function deniedBefore(tokens: Tokens, at: number, isSkill: (token: number) => boolean): number {
  const word = tokens.words[at]!;
  if (at === 0) return -1;
  const gap = tokens.gaps[at]!;
  const next = tokens.words[at + 1] ?? "";
  let skill = -1;
  if (
    word === "not" &&
    next === "yet" &&
    at + 2 <= tokens.count &&
    tokens.gaps[at + 2]! & (SENTENCE | LINE) &&
    isSkill(at - 1)
  )
    skill = at - 1;
  else if (ABSENT.has(word) && ["is", "are"].includes(tokens.words[at - 1]!)) {
    skill = at - 2;
    if (["experience", "knowledge", "skills", "skill"].includes(tokens.words[skill] ?? "")) skill--;
  } else if (word === "not" && DENIED_AFTER.has(next)) {
    const before = ["is", "are", "was", "were", "experience", "knowledge"].includes(tokens.words[at - 1]!)
      ? at - 2
      : at - 1;
    skill = gap & SENTENCE ? -1 : before;
    if (["experience", "knowledge", "skills"].includes(tokens.words[skill] ?? "")) skill--;
  } else if (gap & (ITEM | SENTENCE) && !(gap & LINE)) {
    const closes = at + 1 >= tokens.count || Boolean(tokens.gaps[at + 1]! & (ITEM | LINE | SENTENCE));
    if (word === "none" && closes) skill = at - 1;
    if (word === "no" && ["experience", "knowledge", "exposure", "background"].includes(next)) {
      const end = at + 2 >= tokens.count || Boolean(tokens.gaps[at + 2]! & (ITEM | LINE | SENTENCE));
      if (end) skill = at - 1;
    }
  }
  if (skill < 0 || !isSkill(skill)) return -1;
  while (skill > 0 && isSkill(skill - 1) && !(tokens.gaps[skill]! & ITEM)) skill--;
  return skill;
}
