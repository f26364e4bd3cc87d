import { CONTEXT_RULES } from "./context-rules.ts";
import { hashText } from "./hash-text.ts";
import { readSkillTables } from "./parse-skill-lines.ts";
import { SKILL_TABLES } from "./skills/index.ts";
import type { Vocabulary } from "./types.ts";

let curated: Vocabulary | undefined;

/**
 * The skills and rules that were written for this project, without those of public lists. The vocabulary that ships
 * is built from them (scripts/build-vocabulary.ts); at run time nothing reads these tables.
 */
export function curatedVocabulary(): Vocabulary {
  if (!curated) {
    const skills = readSkillTables(SKILL_TABLES);
    const rules = [...CONTEXT_RULES];
    curated = { version: `vocabulary.v1+${hashText(JSON.stringify([skills, rules]))}`, skills, rules };
  }
  return curated;
}
