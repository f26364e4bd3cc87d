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

interface FieldTable {
  resumes: Record<string, ParsedResume>;
  cases: FieldCase[];
}

/** The tables of edits by path, with the resumes they are about. */
export function readFields(): FieldTable {
  const tables = ["fields.json", "more-fields.json"].map((name): FieldTable => {
    const path = fileURLToPath(new URL(`cases/${name}`, import.meta.url));
    return JSON.parse(readFileSync(path, "utf8"));
  });
  return {
    resumes: Object.assign({}, ...tables.map((table) => table.resumes)),
    cases: tables.flatMap((table) => table.cases),
  };
}
