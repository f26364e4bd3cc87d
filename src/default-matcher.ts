import { createSkillMatcher } from "./profile/skills/skill-matcher.ts";
import type { SkillMatcher } from "./profile/skills/skill-mention.ts";
import { extendVocabulary, parseExtraVocabulary } from "./vocabulary/extra-vocabulary.ts";
import { loadVocabulary } from "./vocabulary/load-vocabulary.ts";

let matcher: SkillMatcher | undefined;

/** The matcher of the shipped vocabulary, built on first use. */
export function defaultMatcher(): SkillMatcher {
  matcher ??= createSkillMatcher(loadVocabulary());
  return matcher;
}

/**
 * The shipped vocabulary extended by a user's own: see docs/vocabulary.md for the shape of the file.
 * @throws OumiAtsError `unknown_shape`, `invalid_option` naming the entry
 */
export function extendedMatcher(extra: unknown): SkillMatcher {
  return createSkillMatcher(extendVocabulary(loadVocabulary(), parseExtraVocabulary(extra)));
}
