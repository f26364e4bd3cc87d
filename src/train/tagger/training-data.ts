import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnnotatedText, readAnnotatedResume } from "./read-annotated-resume.ts";
import { parseSkillRows, type SkillSentence, skillSentences } from "./read-skill-sentences.ts";
import type { Scan } from "./tagger-recipe.ts";

/** The annotated sets of a data folder. */
export interface TaggerData {
  resumes: AnnotatedText[];
  skillspan: { train: SkillSentence[]; dev: SkillSentence[] };
  green: { train: SkillSentence[]; dev: SkillSentence[] };
  /** SHA-256 over all files read, each with its name. */
  sha256: string;
}

/** Names the resumes whose annotation stops half-way, one a line. */
const LEFT_OUT = "not-fully-annotated.txt";

/**
 * Reads `resume-entities/*.xml` and `skill-spans/*.json` below a folder.
 * @throws Error (of node:fs) where a file is missing
 */
export function readTaggerData(folder: string, scan: Scan): TaggerData {
  const hash = createHash("sha256");
  const read = (...path: string[]): string => {
    const text = readFileSync(join(folder, ...path), "utf8");
    hash.update(`${path.join("/")}\0${text}\0`);
    return text;
  };
  const leftOut = new Set(read("resume-entities", LEFT_OUT).split(/\s+/));
  const resumes = readdirSync(join(folder, "resume-entities"))
    .filter((name) => name.endsWith(".xml") && !leftOut.has(name))
    .sort()
    .map((name) => readAnnotatedResume(read("resume-entities", name)));
  const sentences = (name: string): SkillSentence[] =>
    skillSentences(parseSkillRows(read("skill-spans", `${name}.json`)), scan);
  return {
    resumes,
    skillspan: { train: sentences("skillspan-train"), dev: sentences("skillspan-dev") },
    green: { train: sentences("green-train"), dev: sentences("green-dev") },
    sha256: hash.digest("hex"),
  };
}
