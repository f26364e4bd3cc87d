import type { Span } from "../../schema/span.ts";
import type { TaggedSpan } from "../../tagger/tagger.ts";
import type { SkillMention } from "../skills/skill-mention.ts";

/** What was found all over the text: skills by the matcher, entities by the tagger. All sorted. */
export interface TextMarks {
  /** Skills of the vocabulary, none at protected places. */
  mentions: SkillMention[];
  /** Protected places, those that the tagger added included. */
  hidden: Span[];
  /**
   * Read in the text as written: names, schools, degrees, years, titles, employers. Another name or school may change
   * these: none of them may enter a score.
   */
  written: TaggedSpan[];
  /** Read in the text without protected places: titles, employers, skills. The same whoever the person is. */
  neutral: TaggedSpan[];
}

export const NO_MARKS: TextMarks = { mentions: [], hidden: [], written: [], neutral: [] };
