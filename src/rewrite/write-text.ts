import type { ParsedResume } from "../schema/parsed-resume.ts";
import { composeClean, type WriteOptions } from "./documents/compose-clean.ts";
import { emitText } from "./documents/emit-text.ts";

/** A resume as plain text (UTF-8). */
export function writeResumeText(resume: ParsedResume, options: Pick<WriteOptions, "order"> = {}): string {
  return emitText(composeClean(resume, options));
}
