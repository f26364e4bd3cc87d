import type { ParsedResume } from "../schema/parsed-resume.ts";
import { composeClean, type WriteOptions } from "./documents/compose-clean.ts";
import { emitMarkdown } from "./documents/emit-markdown.ts";

/** A resume as Markdown. */
export function writeResumeMarkdown(resume: ParsedResume, options: Pick<WriteOptions, "order"> = {}): string {
  return emitMarkdown(composeClean(resume, options));
}
