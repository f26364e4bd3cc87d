import type { ContextRule, SkillEntry, SkillField, SkillKind, Vocabulary } from "./types.ts";

/**
 * What the matcher would compute from skills and rules, computed when the vocabulary was built. Lists that belong
 * together are parallel; skills are named by their place.
 */
export interface PreparedTables {
  /** Keys (tokens joined by one space), skill by skill: first those of its name, then those of its aliases. */
  keys: string[];
  /** Two numbers a skill: how many keys its name has, how many its aliases. */
  counts: number[];
  /** One character a key: "1" when the key without its spaces stands for its skill. */
  squashed: string;
  /** Other spellings without spaces: the spelling, then its skill. */
  folded: [string[], number[]];
  /** Phrases of stems, then their skills. */
  phrases: [string[], number[]];
  /** Stem of a noun of doing, stem of its object, then their skills. */
  reversed: [string[], string[], number[]];
  /** Stems of single words of doing, then their skills. */
  verbs: [string[], number[]];
  doers: [string[], number[]];
}

/** A vocabulary and its tables; they hold for these skills and rules, in this order. */
export interface PreparedVocabulary {
  vocabulary: Vocabulary;
  tables: PreparedTables;
}

/** The form on disk: rows are `[name, aliases, implies, related]`, empty lists at the end left out. */
export interface StoredVocabulary {
  /** Hash of what it was built from. */
  inputs: string;
  version: string;
  groups: { field: SkillField; kind: SkillKind; skills: StoredSkill[] }[];
  rules: ContextRule[];
  tables: PreparedTables;
}

export type StoredSkill = [name: string, aliases?: string[], implies?: string[], related?: string[]];

/** Turns the stored form into skills, rules and tables. */
export function restoreVocabulary(stored: StoredVocabulary): PreparedVocabulary {
  const skills: SkillEntry[] = [];
  for (const { field, kind, skills: rows } of stored.groups)
    for (const [name, aliases = [], implies = [], related = []] of rows)
      skills.push({ name, aliases, implies, related, field, kind });
  return { vocabulary: { version: stored.version, skills, rules: stored.rules }, tables: stored.tables };
}

/** The stored form of skills in their order. */
export function storeSkills(skills: readonly SkillEntry[]): StoredVocabulary["groups"] {
  const groups: StoredVocabulary["groups"] = [];
  for (const { name, aliases, implies, related, field, kind } of skills) {
    const last = groups.at(-1);
    const row: StoredSkill = [name, aliases, implies, related];
    while (row.length > 1 && row.at(-1)!.length === 0) row.pop();
    if (last?.field === field && last.kind === kind) last.skills.push(row);
    else groups.push({ field, kind, skills: [row] });
  }
  return groups;
}
