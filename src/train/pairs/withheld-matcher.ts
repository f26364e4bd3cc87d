import { createRandom } from "../../dataset/random.ts";
import { defaultMatcher } from "../../default-matcher.ts";
import { createSkillMatcher } from "../../profile/skills/skill-matcher.ts";
import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import { loadVocabulary } from "../../vocabulary/load-vocabulary.ts";
import { PARTS, type Part } from "./observed-pair.ts";
import { familiesOf } from "./plan-pairs.ts";

/** Share of the skills that only a part's families have. */
const SHARE = 0.1;
const SEED = 20_261_101;

/**
 * Names of skills that the reader of a part's documents does not know. For test rows so that their figures are not
 * flattered by a word list that knows every skill; for the others so that what is learnt holds for a reader that
 * does not know every skill, as on real documents.
 */
export function withheldSkills(part: Part = "test"): ReadonlySet<string> {
  const ofPart = (one: Part): string[] => familiesOf(one).flatMap((family) => family.skills.map(canonical));
  const others = new Set(PARTS.filter((one) => one !== part).flatMap(ofPart));
  const candidates = [...new Set(ofPart(part))].filter((name) => !others.has(name)).sort();
  return new Set(createRandom(SEED).sample(candidates, Math.round(SHARE * candidates.length)));
}

const canonical = (name: string): string => defaultMatcher().canonical(name) ?? name;

const matchers = new Map<Part, SkillMatcher>();

/** The shipped vocabulary without them. */
export function withheldMatcher(part: Part = "test"): SkillMatcher {
  const made = matchers.get(part) ?? makeMatcher(withheldSkills(part));
  matchers.set(part, made);
  return made;
}

function makeMatcher(withheld: ReadonlySet<string>): SkillMatcher {
  const { version, skills, rules } = loadVocabulary();
  const kept = skills
    .filter((skill) => !withheld.has(skill.name))
    .map((skill) => ({
      ...skill,
      implies: skill.implies.filter((name) => !withheld.has(name)),
      related: skill.related.filter((name) => !withheld.has(name)),
    }));
  return createSkillMatcher({ version: `${version}-withheld`, skills: kept, rules });
}
