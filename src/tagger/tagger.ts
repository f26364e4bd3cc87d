import type { SkillKind } from "../vocabulary/types.ts";

/** A skill of the vocabulary named in the text; a mention of the skill matcher with its kind fits. */
export interface VocabularyHit {
  /** Half-open UTF-16 range. */
  start: number;
  end: number;
  kind: SkillKind;
}

/** A line as its reader knows it: the lines of a TextDocument fit. */
export interface KnownLine {
  start: number;
  end: number;
  /** A list item, its mark not part of the text. */
  bullet?: boolean;
  /** White space above in line heights. */
  gap?: number;
}

export interface TaggerInput {
  text: string;
  /** Left out: the text is split at line breaks. */
  lines?: readonly KnownLine[];
  /** In order of their start. The models learnt with them: without, they find less. */
  hits?: readonly VocabularyHit[];
}

/** Something marked in a text. */
export interface TaggedSpan {
  /** One of the tagger's types, such as "skill" or "Designation". */
  type: string;
  /** Half-open UTF-16 range. */
  start: number;
  end: number;
  /** A rule wrote down why it marked this; a trained model only that it did. */
  found_by: "rules" | "tagger";
}

/** Marks spans in a text: rules and trained models alike. Deterministic; spans of one type do not overlap and are sorted. */
export interface Tagger {
  readonly name: string;
  readonly types: readonly string[];
  tag(input: TaggerInput): TaggedSpan[];
}
