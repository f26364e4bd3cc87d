import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { isRejected, type RejectedRow, readRows } from "../dataset/read-rows.ts";
import { OumiAtsError } from "../errors.ts";
import { type ObservedExample, observeExamples, type PlacedExample } from "../evaluate/observe-examples.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Warning } from "../result.ts";
import type { Progress } from "./oumi-progress.ts";

/** A file of labelled rows, as a classifier sees them. */
export interface LoadedRows {
  /** The file's name: "test.jsonl". */
  name: string;
  sha256: string;
  rows: ObservedExample[];
  warnings: Warning[];
}

/** Rows are facts, without dates or texts: the day that "present" means decides nothing. */
const ANY_DAY = "2026-11-01";
/** Between two words of progress. */
const EVERY = 50;

/**
 * All rows of a JSONL or CSV file; the first one that is out of shape ends it.
 * @throws OumiAtsError `dataset_incomplete` (no such file, no row), `dataset_invalid` naming the row
 */
export async function readExamples(path: string): Promise<PlacedExample[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new OumiAtsError("dataset_incomplete", `There is no file ${path}.`);
  const name = basename(path);
  const examples: PlacedExample[] = [];
  for await (const row of readRows(path)) {
    const place = `${name}, row ${row.line}`;
    if (isRejected(row)) throw new OumiAtsError("dataset_invalid", `${place}: ${reasonOf(row)}.`);
    examples.push({ place, example: row.row });
  }
  if (examples.length === 0) throw new OumiAtsError("dataset_incomplete", `${path} holds no row.`);
  return examples;
}

/** NaN and Infinity are no JSON: what Python writes by default is named as what it is. */
function reasonOf({ reason, source }: RejectedRow): string {
  const literal = /[:[,]\s*(NaN|-?Infinity)\s*[,}\]]/.exec(source)?.[1];
  return literal ? `${literal} is no number in JSON` : reason;
}

/**
 * Reads a file of rows and computes their features.
 * @throws OumiAtsError `dataset_incomplete`, `dataset_invalid` naming the row
 */
export async function loadRows(path: string, matcher: SkillMatcher, progress: Progress): Promise<LoadedRows> {
  const name = basename(path);
  const examples = await readExamples(path);
  const { value, warnings } = await observeExamples(examples, { matcher, as_of: ANY_DAY }, (done) => {
    if (done % EVERY === 0) progress.update(`${name}: row ${done} of ${examples.length}`);
  });
  progress.say(`${name}: ${value.length} rows`);
  const sha256 = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  return { name, sha256, rows: value, warnings };
}
