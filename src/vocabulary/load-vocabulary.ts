import { CONTEXT_RULES } from "./context-rules.ts";
import { readSkillTables, type SkillTable } from "./parse-skill-lines.ts";
import { SKILL_TABLES } from "./skills/index.ts";
import type { ContextRule, Vocabulary } from "./types.ts";

let loaded: Vocabulary | undefined;

/** The vocabulary that ships: read once, then the same object every time. Do not change it. */
export function loadVocabulary(): Vocabulary {
  loaded ??= {
    version: vocabularyVersion(SKILL_TABLES, CONTEXT_RULES),
    skills: readSkillTables(SKILL_TABLES),
    rules: [...CONTEXT_RULES],
  };
  return loaded;
}

/** "vocabulary.v1+" and 12 hex digits that change with any change of the tables or rules. */
export function vocabularyVersion(tables: readonly SkillTable[], rules: readonly ContextRule[]): string {
  const texts = tables.map((table) => `${table.field}/${table.kind}${table.lines}`);
  for (const rule of rules) texts.push(describeRule(rule));
  return `vocabulary.v1+${hash48(texts.join("\n"))}`;
}

/** Every part of a rule on a line of its own, so that no two rules read alike. */
function describeRule(rule: ContextRule): string {
  const { forms, spellings, not_after, not_before, cues, neighbours } = rule;
  const lists = [forms, spellings, not_after, not_before, cues, neighbours].map((part) => part.join("|"));
  return `${lists.join("\n")}\n${rule.spelling_is_enough}`;
}

/** Two FNV-1a hashes of 32 bits with different starts, over UTF-16 units; 12 hex digits of the 16. */
function hash48(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x050c5d1f;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = (Math.imul(second ^ unit, 0x01000193) + index) | 0;
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return (hex(first) + hex(second)).slice(0, 12);
}
