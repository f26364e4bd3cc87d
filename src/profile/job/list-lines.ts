import { DUTY_CUES } from "../../vocabulary/posting-cues.ts";
import type { Passage } from "./classify-passages.ts";
import { roleOfPassage } from "./collect-skills.ts";
import type { Range } from "./split-sentences.ts";

export interface PostingLine extends Range {
  text: string;
}

/** No list is longer. */
const MOST = 60;
const SHORTEST = 3;

/** The sentences that tell what the work is, and those that tell what it asks for, in the order of the posting. */
export function listLines(passages: readonly Passage[]): {
  responsibilities: PostingLine[];
  qualifications: PostingLine[];
} {
  const responsibilities: PostingLine[] = [];
  const qualifications: PostingLine[] = [];
  for (const passage of passages) {
    const { section, text, start, end } = passage;
    if (text.length < SHORTEST) continue;
    const line = { text: text.replace(/\s+/g, " "), start, end };
    const role = roleOfPassage(passage);
    if (section === "responsibilities") responsibilities.push(line);
    else if (role === "required" || role === "preferred") qualifications.push(line);
    else if (role === "context" && section !== "role_label" && section !== "stack" && DUTY_CUES.test(text))
      responsibilities.push(line);
  }
  return { responsibilities: responsibilities.slice(0, MOST), qualifications: qualifications.slice(0, MOST) };
}
