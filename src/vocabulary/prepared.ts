import type { PreparedTables } from "./prepared-tables.ts";
import { restoreRules, type StoredRules } from "./stored-rules.ts";
import type { SkillEntry, SkillField, SkillKind, Vocabulary } from "./types.ts";

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
  rules: StoredRules;
  tables: PreparedTables;
}

export type StoredSkill = [name: string, aliases?: string[], implies?: string[], related?: string[]];

/** One empty list for all, frozen: most skills have no alias and imply nothing. */
const NONE = Object.freeze([]) as unknown as string[];

/** Turns the stored form into skills, rules and tables. */
export function restoreVocabulary(stored: StoredVocabulary): PreparedVocabulary {
  const skills: SkillEntry[] = [];
  for (const { field, kind, skills: rows } of stored.groups)
    for (const row of rows)
      skills.push({
        name: row[0],
        aliases: row[1] ?? NONE,
        implies: row[2] ?? NONE,
        related: row[3] ?? NONE,
        field,
        kind,
      });
  return {
    vocabulary: { version: stored.version, skills, rules: restoreRules(stored.rules) },
    tables: stored.tables,
  };
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
