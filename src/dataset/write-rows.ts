import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { OumiAtsError } from "../errors.ts";
import { csvHead, writeCsvRow } from "./csv-columns.ts";

const FLUSH_AT = 1 << 16;

/** Takes rows one by one and shows the file only when it is whole. */
export interface RowWriter {
  write(row: object): Promise<void>;
  /** Puts the file under its name. @throws OumiAtsError `output_exists`, `output_failed` */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/**
 * A writer of JSONL, or of CSV where the name ends in .csv, into a temporary file beside the target.
 * @throws OumiAtsError `output_exists` unless `force`, `output_failed`
 */
export async function openRowWriter(path: string, options: { force: boolean }): Promise<RowWriter> {
  if (!options.force && existsSync(path)) throw exists(path);
  const isCsv = path.toLowerCase().endsWith(".csv");
  const temporary = `${path}.${randomUUID()}.tmp`;
  const file = await attempt(path, () => open(temporary, "wx"));
  let waiting = isCsv ? `${csvHead()}\r\n` : "";
  const flush = async () => {
    const text = waiting;
    waiting = "";
    await attempt(path, () => writeAll(file, text));
  };
  return {
    write: async (row) => {
      waiting += isCsv ? `${writeCsvRow(row)}\r\n` : `${JSON.stringify(row)}\n`;
      if (waiting.length >= FLUSH_AT) await flush();
    },
    finish: async () => {
      try {
        await flush();
        await file.sync();
        await file.close();
        // A link fails where another process was faster; a rename would overwrite.
        await attempt(path, () => (options.force ? rename(temporary, path) : link(temporary, path)));
      } finally {
        await rm(temporary, { force: true });
      }
    },
    abandon: async () => {
      await file.close();
      await rm(temporary, { force: true });
    },
  };
}

async function writeAll(file: FileHandle, text: string): Promise<void> {
  await file.appendFile(text);
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw exists(path);
    throw new OumiAtsError("output_failed", `${path} could not be written (${code ?? "unknown reason"}).`);
  }
}

function exists(path: string): OumiAtsError {
  return new OumiAtsError("output_exists", `${path} is already there.`);
}
