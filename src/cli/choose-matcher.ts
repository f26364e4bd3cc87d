import { OumiAtsError } from "../errors.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { CommonOptions } from "./options.ts";
import { readInput } from "./read-input.ts";

/** The shipped matcher, extended by the file of --vocabulary. Loads the vocabulary, so it is called late. */
export async function chooseMatcher(
  options: Pick<CommonOptions, "vocabulary" | "maxBytes">,
): Promise<SkillMatcher> {
  const { defaultMatcher, extendedMatcher } = await import("../default-matcher.ts");
  if (options.vocabulary === undefined) return defaultMatcher();
  const bytes = await readInput(options.vocabulary, options.maxBytes);
  return extendedMatcher(parseJson(new TextDecoder().decode(bytes), options.vocabulary));
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OumiAtsError("invalid_json", `${path} is not valid JSON.`);
  }
}
