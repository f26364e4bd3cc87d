import type { SkillMatcher, SkillMention } from "../../profile/skills/skill-mention.ts";
import { type Clause, findClauses } from "./find-actions.ts";
import { classesOf, keysOf, readWords, type Word } from "./read-words.ts";

/** A text read for comparison. */
export interface Claim {
  text: string;
  words: Word[];
  clauses: Clause[];
  skills: SkillMention[];
  /** Key of a word (stem or row) → word numbers. */
  byKey: Map<string, number[]>;
  /** Verb class → word numbers, nouns of deeds included. */
  byClass: Map<string, number[]>;
  clauseOf(word: number): Clause;
}

/** Reads a text as a claim. `self`: "who" is the person, as in a summary. */
export function readClaim(text: string, matcher: SkillMatcher, self = false): Claim {
  const words = readWords(text);
  const clauses = findClauses(words, self);
  const byKey = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const key of keysOf(word)) note(byKey, key, at);
    for (const name of classesOf(word)) note(byClass, name, at);
  });
  return {
    text,
    words,
    clauses,
    skills: matcher.scan(text),
    byKey,
    byClass,
    clauseOf: (at) => clauses.find((clause) => clause.first <= at && at < clause.last) ?? clauses.at(-1)!,
  };
}

function note(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

/** Word numbers of the source that say the same as a word, by stem or row, then by class of deed. */
export function placesOf(source: Claim, word: Word): number[] {
  const places = keysOf(word).flatMap((key) => source.byKey.get(key) ?? []);
  if (places.length > 0) return places;
  return classesOf(word).flatMap((name) => source.byClass.get(name) ?? []);
}
