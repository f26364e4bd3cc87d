import type { TextDocument } from "../../documents/text-document.ts";
import type { Span } from "../../schema/span.ts";
import { tagPosting } from "../../tagger/tag-posting.ts";
import type { Tagger, VocabularyHit } from "../../tagger/tagger.ts";
import type { Passage } from "./classify-passages.ts";
import { roleOfPassage } from "./collect-skills.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import { namesDegree } from "./name-degree.ts";
import { type Range, startingIn } from "./split-sentences.ts";

/** Knowledge that a trained tagger sees in a passage that asks for something; the vocabulary does not know it. */
export interface JobEntity {
  type: "knowledge";
  span: Span;
  /** How strongly its passage asks. */
  asked: "required" | "preferred";
  found_by: "tagger";
}

export interface TaggableJob {
  document: TextDocument;
  passages: readonly Passage[];
  /** Every skill that the vocabulary knows in the text, sorted. */
  mentions: readonly NamedSkill[];
  /** Places that the rules have read already: listed skills of their own wording, personal skills, conditions. */
  taken: readonly Range[];
}

/**
 * What the tagger adds to a posting, sorted. It is shown and never scored: over 345 resumes and 24 postings it found
 * 29 spans, half of them degrees; as required or preferred skills they moved the share of other postings that score
 * below the own one from .826 to .825 and .826.
 */
export function tagKnowledge(
  tagger: Tagger,
  { document, passages, mentions, taken }: TaggableJob,
): JobEntity[] {
  const hits: VocabularyHit[] = mentions.flatMap(({ start, end, kind }) =>
    kind ? [{ start, end, kind }] : [],
  );
  const { knowledge } = tagPosting(tagger, document.text, document.lines, hits);
  const known = [...mentions, ...taken];
  return passages.flatMap((passage) => {
    const asked = roleOfPassage(passage);
    if (asked !== "required" && asked !== "preferred") return [];
    return startingIn(knowledge, passage.start, passage.end)
      .map((span) => trimmed(document.text, span))
      .filter(
        ({ start, end }) =>
          end > start &&
          !known.some((other) => other.start < end && start < other.end) &&
          !namesDegree(document.text.slice(start, end)),
      )
      .map(
        ({ start, end }): JobEntity => ({ type: "knowledge", span: [start, end], asked, found_by: "tagger" }),
      );
  });
}

/** Without a bracket or comma that the tagger took with a word. */
function trimmed(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && /[\s(),;:]/.test(text[from]!)) from++;
  while (to > from && /[\s(),;:]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
