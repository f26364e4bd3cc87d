import { existsSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { OumiAtsError } from "../errors.ts";
import type { Example } from "../schema/example.ts";
import { bucketOf } from "../score/ats-score.ts";
import { hashText } from "../vocabulary/hash-text.ts";

/** What a person says of a pair. */
export interface HumanAnswer {
  /** 0-100. */
  ats_score: number;
  /** How sure the person is, 0-1. */
  confidence: number;
  reasons: string;
}

export interface LabelOptions {
  /** JSONL file that labelled rows are added to. */
  out: string;
  rater: string;
  /** Asks the person; null ends the session, "skip" leaves the row for another time. */
  ask: (row: Example, place: { number: number; of: number }) => Promise<HumanAnswer | "skip" | null>;
}

/**
 * Lets a person label rows that the file does not hold yet for this rater. Each finished label is added to the file and
 * flushed to the disk before the next row is asked, so that it survives a kill; half a line left by one is cut off.
 * @returns how many were labelled now and before
 */
export async function labelRows(
  rows: readonly Example[],
  options: LabelOptions,
): Promise<{ labelled: number; before: number }> {
  const done = await labelledKeys(options.out, options.rater);
  const open = rows.filter((row) => !done.has(keyOf(row)));
  const before = rows.length - open.length;
  let labelled = 0;
  for (const [at, row] of open.entries()) {
    const answer = await options.ask(row, { number: before + at + 1, of: rows.length });
    if (answer === null) break;
    if (answer === "skip") continue;
    await appendLine(options.out, JSON.stringify(withHumanLabel(row, answer, options.rater)));
    labelled++;
  }
  return { labelled, before };
}

/** The row with a person's label in place of its own. */
export function withHumanLabel(row: Example, answer: HumanAnswer, rater: string): Example {
  const { ats_score, confidence, reasons } = answer;
  return {
    ...row,
    labels: { ats_score, bucket: bucketOf(ats_score), confidence, source: "human", rater, reasons },
  };
}

/** A row's id, or else what it says. */
function keyOf(row: Example): string {
  return typeof row["id"] === "string" ? row["id"] : hashText(JSON.stringify([row.resume, row.jd]));
}

async function labelledKeys(path: string, rater: string): Promise<Set<string>> {
  if (!existsSync(path)) return new Set();
  const text = await readFile(path, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole));
  const keys = new Set<string>();
  whole.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    const row = parseLine(line, path, at + 1);
    if (row.labels["rater"] === rater) keys.add(keyOf(row));
  });
  return keys;
}

function parseLine(line: string, path: string, number: number): Example {
  try {
    return JSON.parse(line) as Example;
  } catch {
    throw new OumiAtsError("dataset_invalid", `${path}:${number}: the line is not valid JSON.`);
  }
}

async function truncate(path: string, bytes: number): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.truncate(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, "a");
  try {
    await file.appendFile(`${line}\n`);
    await file.sync();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OumiAtsError("output_failed", `${path} could not be written (${code ?? "unknown reason"}).`);
  } finally {
    await file.close();
  }
}
