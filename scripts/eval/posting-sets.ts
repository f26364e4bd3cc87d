import { parseSkillRows, type SkillRow } from "../../src/train/tagger/read-skill-sentences.ts";

/** Annotated sentences of one posting. */
export type AnnotatedPosting = SkillRow[];

/** Rows of a file, grouped by posting; a set without postings gives one sentence each. */
export function groupPostings(text: string): AnnotatedPosting[] {
  const postings: AnnotatedPosting[] = [];
  for (const row of parseSkillRows(text)) {
    const last = postings.at(-1)?.[0];
    const isSame = last !== undefined && row.source !== undefined;
    if (isSame && last.source === row.source && last.idx === row.idx) postings.at(-1)!.push(row);
    else postings.push([row]);
  }
  return postings;
}
