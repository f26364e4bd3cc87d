import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { OumiAtsError } from "../errors.ts";
import { Example } from "../schema/example.ts";
import { readCsvRecords } from "./csv.ts";
import { readCsvRow } from "./csv-columns.ts";

/** A row that is in shape, with its place. */
export interface NumberedRow {
  line: number;
  row: Example;
}

/** A row that is not. */
export interface RejectedRow {
  line: number;
  /** "resume.skills: Invalid input: expected array, received string" */
  reason: string;
  /** The line, or the record as JSON. */
  source: string;
}

export type ReadRow = NumberedRow | RejectedRow;

/** The longest line that is read: 4 MB of characters. */
const LONGEST_LINE = 4_000_000;

/**
 * The rows of a JSONL or CSV file (by its name), one by one, each with its line number; a row that is out of shape
 * comes as a {@link RejectedRow} and the reading goes on.
 * @throws OumiAtsError `file_not_found`
 */
export async function* readRows(path: string): AsyncGenerator<ReadRow> {
  const chunks = await openText(path);
  const raw = path.toLowerCase().endsWith(".csv") ? fromCsv(chunks) : fromJsonLines(chunks);
  for await (const { line, value, source } of raw) {
    if (value instanceof Error) {
      yield { line, reason: value.message, source };
      continue;
    }
    const result = Example.safeParse(value);
    // The row as it stands: the parsed copy has its keys in another order.
    if (result.success) yield { line, row: value as Example };
    else {
      const issue = result.error.issues[0]!;
      yield { line, reason: `${issue.path.join(".") || "row"}: ${issue.message}`, source };
    }
  }
}

/** @throws OumiAtsError `dataset_invalid` with file, line and reason */
export function failOnReject(path: string, rejected: RejectedRow): never {
  throw new OumiAtsError("dataset_invalid", `${path}:${rejected.line}: ${rejected.reason}`);
}

export function isRejected(row: ReadRow): row is RejectedRow {
  return "reason" in row;
}

interface RawRow {
  line: number;
  value: unknown;
  source: string;
}

async function* fromJsonLines(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let line = 0;
  for await (const text of linesOf(chunks)) {
    line++;
    const source = line === 1 ? text.replace(/^\uFEFF/, "") : text;
    if (source.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      value = new Error("the line is not valid JSON");
    }
    yield { line, value, source };
  }
}

async function* fromCsv(chunks: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let head: string[] | null = null;
  for await (const { line, cells } of readCsvRecords(chunks)) {
    if (!head) {
      head = cells.map((cell) => (cell ?? "").replace(/^\uFEFF/, "").trim());
      continue;
    }
    const value =
      cells.length === head.length
        ? readCsvRow(head, cells)
        : new Error(`${cells.length} cells where the head has ${head.length}`);
    yield { line, value, source: JSON.stringify(cells) };
  }
}

/** Lines without their ends; a line too long for memory is an error. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split(/\r?\n/);
    rest = parts.pop()!;
    yield* parts;
    if (rest.length > LONGEST_LINE)
      throw new OumiAtsError("too_many_characters", `A line is longer than ${LONGEST_LINE} characters.`);
  }
  if (rest !== "") yield rest;
}

async function openText(path: string): Promise<AsyncIterable<string>> {
  if (path === "-") return process.stdin.setEncoding("utf8");
  try {
    if ((await stat(path)).isDirectory())
      throw new OumiAtsError("file_not_found", `${path} is a folder, not a file.`);
  } catch (error) {
    if (error instanceof OumiAtsError) throw error;
    throw new OumiAtsError("file_not_found", `${path} does not exist or cannot be read.`);
  }
  return createReadStream(path, { encoding: "utf8" });
}
