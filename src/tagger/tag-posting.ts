import type { KnownLine, TaggedSpan, Tagger, VocabularyHit } from "./tagger.ts";

/** What a posting asks for, by the sort of its wording; each list is sorted, its spans do not overlap. */
export interface PostingMarks {
  /** What one knows: "PostgreSQL", "labour law". */
  knowledge: TaggedSpan[];
  /** What one does or is like: "lead a small team". */
  skill: TaggedSpan[];
  /** Either of them and other demands, in wider spans. */
  requirement: TaggedSpan[];
}

/** A text this long is no posting; what follows is not marked. */
const MOST_CHARACTERS = 60_000;

/**
 * Marks a posting with its tagger (`loadPostingTagger`).
 * @param lines of the text, in reading order; left out: its line breaks
 * @param hits skills of the vocabulary in order of their start: see `vocabularyHits`
 */
export function tagPosting(
  tagger: Tagger,
  text: string,
  lines?: readonly KnownLine[],
  hits: readonly VocabularyHit[] = [],
): PostingMarks {
  const isRead = ({ end }: { end: number }): boolean => end <= MOST_CHARACTERS;
  const spans = tagger.tag({
    text: text.slice(0, MOST_CHARACTERS),
    ...(lines ? { lines: lines.filter(isRead) } : {}),
    hits: hits.filter(isRead),
  });
  const ofType = (type: string): TaggedSpan[] => spans.filter((span) => span.type === type);
  return { knowledge: ofType("knowledge"), skill: ofType("skill"), requirement: ofType("requirement") };
}
