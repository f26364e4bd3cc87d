import type { ContextRule, SkillEntry } from "../../vocabulary/types.ts";
import type { StemNames } from "./stem-names.ts";

/** What a key (tokens joined by one space) stands for. */
export interface IndexedName {
  skill: number;
  /** True for the canonical name, false for any other wording. */
  exact: boolean;
}

/** The vocabulary, ready for look-ups. */
export interface SkillIndex {
  skills: readonly SkillEntry[];
  names: Map<string, IndexedName>;
  /** First token → bit mask of the name lengths (in tokens, ≤ 30) that start with it. */
  lengths: Map<string, number>;
  /** The first two words of every name of two words and more: most places fail here, after one look-up. */
  pairs: Set<string>;
  rules: Map<string, ContextRule>;
  compiled: Map<ContextRule, CompiledRule>;
  stems: StemNames;
  /** Names of two words and more, and long single words, with spaces left out: "helpdesk", "healthcare". */
  squashed: Map<string, IndexedName>;
  /** Skill → itself and all it shows by definition; filled in as it is asked for, by `showsOf`. */
  shows: Map<number, readonly string[]>;
  /** Word → what `lengths` holds of it once its names are loaded, 0 for none. */
  masks: Map<string, number>;
  /** What was found out about single words: see `wordOf` in the matcher. */
  words: Map<string, KnownWord>;
  bySkillName: Map<string, number>;
  /** What `names`, `lengths`, `pairs`, `squashed` and `stems` get when it is first asked for; null when they are whole. */
  pending: PendingTables | null;
}

/** Names that are not in the index yet, in bins: see `loadTables`. */
export interface PendingTables {
  keys: readonly string[];
  /** Places in `keys` of the names that are found in other inflections too. */
  phrases: readonly number[];
  /** Twice the skill of a key, and one more when the key is an alias. */
  owners: Int32Array;
  byWord: Bins;
  byLetters: Bins;
  phrasesByWord: Bins;
}

/** Linked lists: `heads` has the first entry of a bin, -1 for none, `next` the one after an entry. */
export interface Bins {
  heads: Int32Array;
  next: Int32Array;
}

/** A single word that starts no name. */
export interface KnownWord {
  /** The name that it is a version or plural of, or "". */
  base: string;
  /** The name it is when spaces and spellings are put aside. */
  squashed: IndexedName | null;
}

/** A veto next to a form. */
export interface Veto {
  words: string[];
  /** "and" or "or" alone: it outweighs a capital, but no cue, list or neighbour. */
  isWeak: boolean;
}

/** A context rule, its lists as look-ups by the word that stands next to the form or begins the phrase. */
export interface CompiledRule {
  rule: ContextRule;
  /** By the last word: the one right before the form. */
  notAfter: Map<string, Veto[]>;
  /** By the first word: the one right after the form. */
  notBefore: Map<string, Veto[]>;
  /** Words of vetoes that, as items of a list, name the other meaning; true when they may begin a name. */
  others: Map<string, boolean>;
  cues: Set<string>;
  /** By the first word. */
  phraseCues: Map<string, string[][]>;
  /** One of its spellings is in small letters. */
  takesSmall: boolean;
}
