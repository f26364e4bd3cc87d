import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { splitRows } from "../dataset/split-dataset.ts";
import { openRowWriter, type RowWriter } from "../dataset/write-rows.ts";
import { OumiAtsError } from "../errors.ts";
import type { DataOptions } from "./data-options.ts";
import { allRows } from "./data-rows.ts";

export interface SplitCommandOptions extends DataOptions {
  rejects?: string;
  out: string;
  ratios: Record<string, number>;
  seed: number;
  format: "jsonl" | "csv";
}

/** oumi-ats data split */
export async function runDataSplit(file: string, options: SplitCommandOptions): Promise<void> {
  const names = Object.keys(options.ratios);
  for (const name of names)
    if (!/^[\w-]{1,40}$/.test(name))
      throw new OumiAtsError("invalid_option", `"${name}" is no name for a split: letters, digits, - and _.`);
  const { rows, rejected } = await allRows(file, options);
  const splits = splitRows(rows, options);
  await mkdir(options.out, { recursive: true });
  const paths = names.map((name) => join(options.out, `${name}.${options.format}`));
  const writers: RowWriter[] = [];
  try {
    for (const path of paths) writers.push(await openRowWriter(path, options));
    for (const [at, row] of rows.entries()) await writers[names.indexOf(splits[at]!)]!.write(row);
    for (const writer of writers) await writer.finish();
  } catch (error) {
    for (const writer of writers) await writer.abandon().catch(() => undefined);
    throw error;
  }
  const files = names.map((name, at) => ({
    file: paths[at]!,
    rows: splits.filter((split) => split === name).length,
  }));
  if (options.json) process.stdout.write(`${JSON.stringify({ files, rejected })}\n`);
  else if (!options.quiet)
    process.stdout.write(files.map((entry) => `${entry.file}: ${entry.rows} rows\n`).join(""));
}
