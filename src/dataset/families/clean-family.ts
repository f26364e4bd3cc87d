import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { OccupationFamily } from "./family.ts";

const cleaned = new WeakMap<SkillMatcher, Map<OccupationFamily, OccupationFamily>>();
/** Slots of a piece stand for numbers and places. */
const SLOT = /\{\w+\}/g;

/**
 * The family without material that names a skill: what a task or place says may become an alias as the vocabulary
 * grows, and texts are to name the planted skills and no others.
 */
export function cleanFamily(family: OccupationFamily, matcher: SkillMatcher): OccupationFamily {
  let known = cleaned.get(matcher);
  if (!known) {
    known = new Map();
    cleaned.set(matcher, known);
  }
  let clean = known.get(family);
  if (!clean) {
    clean = withoutSkills(family, matcher);
    known.set(family, clean);
  }
  return clean;
}

function withoutSkills(family: OccupationFamily, matcher: SkillMatcher): OccupationFamily {
  const fill = (slot: string) => (slot === "{unit}" ? "a 7-bed unit" : "7");
  const isPlain = (text: string) => matcher.scan(text.replace(SLOT, fill)).length === 0;
  return {
    ...family,
    tasks: family.tasks.filter(
      ({ past, base }) =>
        isPlain(`Once ${past}.`) && isPlain(`You will ${base}.`) && isPlain(`Used it to ${base}.`),
    ),
    keywords: family.keywords.filter((phrase) => isPlain(`You will look after ${phrase} for us.`)),
    units: family.units.filter(
      (unit) => isPlain(`Known in ${unit}.`) && isPlain(`Covered this side of the work for ${unit}.`),
    ),
    outcomes: family.outcomes.filter((outcome) => isPlain(`It worked, which ${outcome}.`)),
    projects: family.projects.filter(isPlain),
    employers: family.employers.filter((employer) => isPlain(`Halden ${employer}`)),
  };
}
