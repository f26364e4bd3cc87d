import type { SkillMatcher } from "../profile/skills/skill-mention.ts";

const MOST_KEPT = 5_000;
/** Words of titles that name a field only in some surroundings: there they count always. */
const FIELD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bMarketing\b/, "marketing"],
  [/\bIT\b/, "information technology"],
  [/\bHR\b/, "human resources"],
  [/\bWarehouse\b/, "warehousing"],
  [/\bSales\b/, "sales"],
];
const kept = new WeakMap<SkillMatcher, Map<string, readonly string[]>>();

/**
 * Skills that a fixed name (a title, a study, a certificate, a language) stands for: "Accountant" names accounting.
 * It is looked at alone and before a comma, as resumes write it.
 */
export function mentionsOf(name: string, matcher: SkillMatcher): readonly string[] {
  let known = kept.get(matcher);
  if (!known) {
    known = new Map();
    kept.set(matcher, known);
  }
  let mentions = known.get(name);
  if (!mentions) {
    const settings = [name, `${name}, Halden`, `${name}, fluent`];
    mentions = [...new Set(settings.flatMap((text) => matcher.scan(text).map((mention) => mention.name)))];
    for (const [word, skill] of FIELD_WORDS)
      if (word.test(name)) mentions = [...new Set([...mentions, skill])];
    if (known.size >= MOST_KEPT) known.clear();
    known.set(name, mentions);
  }
  return mentions;
}

const plainNames = new WeakMap<SkillMatcher, Map<string, boolean>>();

/** Whether a name is told apart from an ordinary word in running text: "Terraform" is, "Helm" alone is not. */
export function isPlainName(wording: string, matcher: SkillMatcher): boolean {
  let known = plainNames.get(matcher);
  if (!known) {
    known = new Map();
    plainNames.set(matcher, known);
  }
  let isPlain = known.get(wording);
  if (isPlain === undefined) {
    const canonical = matcher.canonical(wording);
    isPlain = FRAMES.every((frame) =>
      matcher
        .scan(frame.replace("{skill}", wording))
        .some((mention) => mention.name === canonical && !mention.negated),
    );
    if (known.size >= MOST_KEPT) known.clear();
    known.set(wording, isPlain);
  }
  return isPlain;
}

const FRAMES = [
  "Used {skill} to keep promises.",
  "Brought {skill} to the head office.",
  "Kept order with {skill}.",
];
