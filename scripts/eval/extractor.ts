import type { AnnotatedText } from "../../src/train/tagger/read-annotated-resume.ts";
import type { EntityField } from "./entity-fields.ts";

/** What an extractor read in one resume: the wordings of each field, in any order. */
export type Entities = Partial<Record<EntityField, string[]>>;

/** Half-open UTF-16 range of one sentence. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** What an extractor marks in one sentence of a posting. */
export interface PostingMarks {
  /** SkillSpan's "knowledge": what one knows. */
  knowledge: SentenceSpan[];
  /** SkillSpan's "skill": what one does or is like. */
  skill: SentenceSpan[];
  /** Green's "skill": both and more. */
  requirement: SentenceSpan[];
}

export type ReadEntities = (text: string) => Entities | Promise<Entities>;

/** One way to read entities: one column of the tables. */
export interface Extractor {
  name: string;
  /** True when it learns from annotated resumes: it is then tried on folds that it did not see. */
  learns: boolean;
  /** @param training the annotated resumes it may learn from; empty when it does not learn */
  readResumes(training: readonly AnnotatedText[]): ReadEntities | Promise<ReadEntities>;
  /** Marks in the sentences of one posting, one entry a sentence; left out by readers of resumes alone. */
  markPosting?(sentences: readonly string[]): PostingMarks[] | Promise<PostingMarks[]>;
}
