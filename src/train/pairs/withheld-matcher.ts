import { TEST_ONLY_FAMILIES, TRAINING_FAMILIES } from "../../dataset/families/index.ts";
import { createRandom } from "../../dataset/random.ts";
import { shippedMatcher } from "../../dataset/shipped-matcher.ts";
import { createSkillMatcher } from "../../profile/skills/skill-matcher.ts";
import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import { loadVocabulary } from "../../vocabulary/load-vocabulary.ts";

/** Share of the skills that only test-only families have. */
const SHARE = 0.1;
const SEED = 20_261_101;

/** Names of skills that the reader of test rows does not know. */
export function withheldSkills(): string[] {
  const canonical = (name: string): string => shippedMatcher().canonical(name) ?? name;
  const trained = new Set(TRAINING_FAMILIES.flatMap((family) => family.skills.map(canonical)));
  const own = TEST_ONLY_FAMILIES.flatMap((family) => family.skills.map(canonical));
  const candidates = [...new Set(own)].filter((name) => !trained.has(name)).sort();
  return createRandom(SEED).sample(candidates, Math.round(SHARE * candidates.length));
}

/** The shipped vocabulary without them: figures on test rows are not flattered by a shared word list. */
export function withheldMatcher(): SkillMatcher {
  const withheld = new Set(withheldSkills());
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
