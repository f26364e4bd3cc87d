import type { PreparedTables } from "./prepared-tables.ts";
import { restoreRules, type StoredRules } from "./stored-rules.ts";
import type { SkillEntry, SkillField, SkillKind, Vocabulary } from "./types.ts";

/** The form on disk: rows are names, or `[name, aliases, implies, related]`, empty lists at the end left out. */
export interface StoredVocabulary {
  /** Hash of what it was built from. */
  inputs: string;
  version: string;
  groups: { field: SkillField; kind: SkillKind; skills: StoredSkill[] }[];
  rules: StoredRules;
  tables: PreparedTables;
}

export type StoredSkill = string | [name: string, aliases: string[], implies?: string[], related?: string[]];

/** A vocabulary with look-up tables that hold for these skills, at these places, and its rules. */
export interface PreparedVocabulary extends Vocabulary {
  prepared: { skills: readonly SkillEntry[]; tables: PreparedTables };
}

/** One empty list for all, frozen: most skills have no alias and imply nothing. */
const NONE = Object.freeze([]) as unknown as string[];

/** Turns the stored form into a vocabulary with its tables. */
export function restoreVocabulary(stored: StoredVocabulary): PreparedVocabulary {
  const skills: SkillEntry[] = [];
  for (const { field, kind, skills: rows } of stored.groups)
    for (const row of rows)
      if (typeof row === "string")
        skills.push({ name: row, aliases: NONE, implies: NONE, related: NONE, field, kind });
      else {
        const implies = row[2] ?? NONE;
        skills.push({ name: row[0], aliases: row[1], implies, related: row[3] ?? NONE, field, kind });
      }
  const { version, tables } = stored;
  return { version, skills, rules: restoreRules(stored.rules), prepared: { skills, tables } };
}

/** The stored form of skills in their order. */
export function storeSkills(skills: readonly SkillEntry[]): StoredVocabulary["groups"] {
  const groups: StoredVocabulary["groups"] = [];
  for (const { name, aliases, implies, related, field, kind } of skills) {
    const last = groups.at(-1);
    const lists = [aliases, implies, related];
    while (lists.at(-1)?.length === 0) lists.pop();
    const row = (lists.length === 0 ? name : [name, ...lists]) as StoredSkill;
    if (last?.field === field && last.kind === kind) last.skills.push(row);
    else groups.push({ field, kind, skills: [row] });
  }
  return groups;
}
