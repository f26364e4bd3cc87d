import type { PostingSection } from "../../vocabulary/posting-headings.ts";
import type { Passage } from "./classify-passages.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { identityOf } from "./merge-requirements.ts";
import { softWordings } from "./soft-wordings.ts";
import { type Range, startingIn } from "./split-sentences.ts";

export interface SoftSkill {
  text: string;
  span: Range;
}

const OPEN = new Set<PostingSection>([
  "required",
  "preferred",
  "responsibilities",
  "summary",
  "intro",
  "other",
]);

/** Personal skills in the posting's wording, each once: known to the vocabulary, or of a telling form. */
export function findSoftSkills(passages: readonly Passage[], mentions: readonly NamedSkill[]): SoftSkill[] {
  const found: (SoftSkill & { key: string })[] = [];
  for (const { start, end, wording, canonical, kind, negated } of mentions)
    if (kind === "soft" && !negated)
      found.push({ text: wording, span: { start, end }, key: identityOf({ canonical, wording }) });
  for (const passage of passages) {
    if (!OPEN.has(passage.section)) continue;
    const known = startingIn(mentions, passage.start, passage.end).filter(({ kind }) => kind === "soft");
    const taken: Range[] = [...known];
    for (const place of softWordings(passage.text)) {
      const span = { start: passage.start + place.start, end: passage.start + place.end };
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      taken.push(span);
      const text = passage.text.slice(place.start, place.end).replace(/\s+/g, " ");
      found.push({ text, span, key: identityOf({ canonical: null, wording: text }) });
    }
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .map(({ text, span }) => ({ text, span }));
}
