import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ParsedResume } from "../../src/schema/parsed-resume.ts";

/** Edits of one place of a resume: which may stand. */
export interface FieldCase {
  resume: string;
  path: string;
  fabricated: [kind: string, after: string][];
  honest: string[];
}

/** The table of edits by path, with the two resumes it is about. */
export function readFields(): { resumes: Record<string, ParsedResume>; cases: FieldCase[] } {
  return JSON.parse(readFileSync(fileURLToPath(new URL("cases/fields.json", import.meta.url)), "utf8"));
}
