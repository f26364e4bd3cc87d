import { createSkillMatcher } from "../profile/skills/skill-matcher.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { loadVocabulary } from "../vocabulary/load-vocabulary.ts";

let matcher: SkillMatcher | undefined;

/** The matcher of the shipped vocabulary, built on first use. */
export function shippedMatcher(): SkillMatcher {
  matcher ??= createSkillMatcher(loadVocabulary());
  return matcher;
}
