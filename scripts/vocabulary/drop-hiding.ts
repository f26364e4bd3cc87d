// A last check: no name that was taken in may hide a curated skill that is found without it.
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { AddedSkill } from "./hold-against-curated.ts";
import { type Rejections, reject } from "./selected-skill.ts";

/** Texts in which a name is tried. */
const TRIALS = [
  (name: string) => name,
  (name: string) => `Proficient in ${name}.`,
  (name: string) => `Five years of experience using ${name} software.`,
];

/** Leaves out the skills in whose names `merged` shows less than `curated`. */
export function dropHiding(
  added: readonly AddedSkill[],
  curated: SkillMatcher,
  merged: SkillMatcher,
  rejections: Rejections,
): AddedSkill[] {
  return added.filter(({ name, aliases }) => {
    const texts = [name, ...aliases].flatMap((form) => TRIALS.map((trial) => trial(form)));
    const hides = texts.some((text) => {
      const shown = new Set(shownIn(text, merged));
      return shownIn(text, curated).some((skill) => !shown.has(skill));
    });
    if (hides) reject(rejections, "would hide a curated skill inside it");
    return !hides;
  });
}

function shownIn(text: string, matcher: SkillMatcher): string[] {
  return matcher.scan(text).flatMap((mention) => matcher.shows(mention.name));
}
