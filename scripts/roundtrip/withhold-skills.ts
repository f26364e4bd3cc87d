import { TEST_ONLY_FAMILIES, TRAINING_FAMILIES } from "../../src/dataset/families/index.ts";
import { createRandom } from "../../src/dataset/random.ts";
import { createSkillMatcher } from "../../src/profile/skills/skill-matcher.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import { loadVocabulary } from "../../src/vocabulary/load-vocabulary.ts";

const SHARE = 0.1;
const SEED = 20_261_101;

/** A reader's vocabulary from which a tenth of the skills that only test rows have was taken. */
export interface Withheld {
  names: ReadonlySet<string>;
  matcher: SkillMatcher;
}

/** Takes a fixed tenth of the test-only skills out of the shipped vocabulary, for the reader of test rows alone. */
export function withholdSkills(shipped: SkillMatcher): Withheld {
  const canonical = (name: string) => shipped.canonical(name) ?? name;
  const trained = new Set(TRAINING_FAMILIES.flatMap((family) => family.skills.map(canonical)));
  const candidates = [...new Set(TEST_ONLY_FAMILIES.flatMap((family) => family.skills.map(canonical)))]
    .filter((name) => !trained.has(name))
    .sort((a, b) => (a < b ? -1 : 1));
  const names = new Set(createRandom(SEED).sample(candidates, Math.round(SHARE * candidates.length)));
  const { version, skills, rules } = loadVocabulary();
  const kept = skills
    .filter((skill) => !names.has(skill.name))
    .map((skill) => ({
      ...skill,
      implies: skill.implies.filter((name) => !names.has(name)),
      related: skill.related.filter((name) => !names.has(name)),
    }));
  return {
    names,
    matcher: createSkillMatcher({ version: `${version}-withheld`, skills: kept, rules }),
  };
}
