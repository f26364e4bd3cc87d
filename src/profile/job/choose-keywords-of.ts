import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { Keyword } from "./choose-keywords.ts";
import type { Passage } from "./classify-passages.ts";
import { collectSkills } from "./collect-skills.ts";
import { extractKeywords, type KeywordSources, type ListedSkill } from "./extract-keywords.ts";
import { conditionPlaces, findKnockOuts } from "./find-knock-outs.ts";
import { findSoftSkills } from "./find-soft-skills.ts";
import { splitSentences } from "./split-sentences.ts";

/** A posting whose passages are known, where `parseJob` has to find them. */
export interface KnownPosting {
  role: string;
  company?: string | null;
  /** The posting's sentences or list items by what they are, in its order. The duties are needed. */
  passages: readonly { kind: "responsibilities" | "required" | "preferred" | "summary"; text: string }[];
  /** As the posting words them; "A|B" is a choice. No keyword repeats one, words of longer names are keywords. */
  required_skills: readonly string[];
  preferred_skills?: readonly string[];
}

/**
 * The keywords of a posting whose passages are known: the same definition that `parseJob` applies to the passages
 * that it finds. What it needs is told by `role`, the duties and the skills; a summary counts only where there are
 * hardly any duties, and words that ask ("experience with …") never do, so that sentences that only word the listed
 * skills need not be given. Pure; best first, at most 20.
 */
export function chooseKeywordsOf(posting: KnownPosting, options: { matcher: SkillMatcher }): string[] {
  const { matcher } = options;
  const flat = posting.passages.map(({ text }) => text).join("\n");
  const passages = cutPassages(flat, posting.passages);
  const kindOf = (name: string) => matcher.kind(name);
  const { mentions } = collectSkills(flat, passages, { matcher, kindOf });
  const listed = (entries: readonly string[], list: ListedSkill["list"]): ListedSkill[] =>
    entries.flatMap((entry) =>
      entry.split("|").map((wording) => {
        const canonical = matcher.canonical(wording);
        return { wording, canonical, kind: canonical ? matcher.kind(canonical) : null, list, span: null };
      }),
    );
  return keywordsOf(
    { flat, passages, role: { role: posting.role, span: null }, company: posting.company ?? null, mentions },
    [...listed(posting.required_skills, "required"), ...listed(posting.preferred_skills ?? [], "preferred")],
    matcher,
  ).map(({ text }) => text);
}

type Read = Pick<KeywordSources, "flat" | "passages" | "role" | "company" | "mentions">;

/** The keywords of classified passages; conditions and personal skills are found here unless they are given. */
export function keywordsOf(
  read: Read,
  skills: readonly ListedSkill[],
  matcher: SkillMatcher,
  found: {
    wordings: ReturnType<typeof findKnockOuts>["wordings"];
    soft: ReturnType<typeof findSoftSkills>;
  } = {
    wordings: findKnockOuts(read.passages).wordings,
    soft: findSoftSkills(read.passages, read.mentions),
  },
): Keyword[] {
  const closed = [...found.soft.map(({ span }) => span), ...conditionPlaces(read.passages, found.wordings)];
  return extractKeywords({
    ...read,
    skills,
    listed: new Set(
      skills
        .flatMap(({ wording, canonical }) => [wording, canonical ?? wording])
        .map((name) => name.toLowerCase()),
    ),
    barriers: closed.sort((a, b) => a.start - b.start),
    canonical: (name) => matcher.canonical(name),
  });
}

function cutPassages(flat: string, known: KnownPosting["passages"]): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const [item, { kind, text }] of known.entries()) {
    for (const { start, end } of splitSentences(flat, from, from + text.length))
      passages.push({
        start,
        end,
        text: flat.slice(start, end),
        section: kind,
        item,
        bullet: true,
        label: null,
      });
    from += text.length + 1;
  }
  return passages;
}
