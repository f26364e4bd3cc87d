import type { AddedSkill, VocabularyAddition } from "../../src/vocabulary/merge-vocabulary.ts";
import { parseSkillTables } from "../../src/vocabulary/parse-skill-lines.ts";
import type { ContextRule, SkillField, SkillKind } from "../../src/vocabulary/types.ts";
import type { Source } from "./selected-skill.ts";

/** What was selected from the public lists, and what was left out, by source and reason. */
export interface Selection extends VocabularyAddition {
  skills: (AddedSkill & { source: Source; field: SkillField; kind: SkillKind })[];
  rules: ContextRule[];
  rejected: Record<string, Record<string, number>>;
}

/** One line a skill: `source field kind | name = alias, alias > implied`. */
export function writeSelection({ skills, rules, rejected }: Selection): string {
  const lines = skills.map(({ source, field, kind, name, aliases = [], implies = [] }) => {
    const also = aliases.length > 0 ? ` = ${aliases.join(", ")}` : "";
    const shows = implies.length > 0 ? ` > ${implies.join(", ")}` : "";
    return `${source} ${field} ${kind} | ${name}${also}${shows}`;
  });
  return `${JSON.stringify({ rejected, rules, skills: lines }, null, 1)}\n`;
}

/** Reads what `writeSelection` wrote. Lines are not checked against each other: the curated names they use are not there. */
export function readSelection(text: string): Selection {
  const { rejected, rules, skills } = JSON.parse(text) as {
    rejected: Selection["rejected"];
    rules: ContextRule[];
    skills: string[];
  };
  return { rejected, rules, skills: skills.map(readLine) };
}

function readLine(line: string): Selection["skills"][number] {
  const [, source, field, kind, row] = /^(\S+) (\S+) (\S+) \| (.+)$/.exec(line)!;
  const [shown, implied] = row!.split(" > ");
  const group = { field: field as SkillField, kind: kind as SkillKind };
  const [entry] = parseSkillTables([{ ...group, lines: shown! }]);
  return { ...entry!, implies: implied?.split(", ") ?? [], source: source as Source };
}
