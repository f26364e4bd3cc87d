import { failOnReject, isRejected, type RejectedRow, readRows } from "../dataset/read-rows.ts";
import { openRowWriter, type RowWriter } from "../dataset/write-rows.ts";
import { OumiAtsError } from "../errors.ts";
import type { Example } from "../schema/example.ts";

export interface RowHandlers {
  row: (file: string, line: number, row: Example) => void | Promise<void>;
  rejected?: (file: string, row: RejectedRow) => void;
}

/**
 * Hands every row of the files on. A row that cannot be read stops the work, or goes to the file of --rejects.
 * @returns how many were rejected
 * @throws OumiAtsError `dataset_invalid` (file, line, reason), `file_not_found`, `output_exists`
 */
export async function eachRow(
  files: readonly string[],
  options: { rejects?: string; force: boolean },
  handlers: RowHandlers,
): Promise<number> {
  const rejects = options.rejects === undefined ? null : await openRowWriter(options.rejects, options);
  let rejected = 0;
  try {
    for (const file of files)
      for await (const read of readRows(file)) {
        if (!isRejected(read)) {
          await handlers.row(file, read.line, read.row);
          continue;
        }
        if (!rejects) failOnReject(file, read);
        rejected++;
        handlers.rejected?.(file, read);
        await rejects.write({ file, ...read });
      }
    await rejects?.finish();
    return rejected;
  } catch (error) {
    await abandon(rejects);
    throw error;
  }
}

async function abandon(writer: RowWriter | null): Promise<void> {
  await writer?.abandon().catch(() => undefined);
}

/** Writes rows to a file that appears whole or not at all. @returns their number */
export async function writeAllRows(
  path: string,
  rows: Iterable<object>,
  options: { force: boolean; progress?: (written: number) => void },
): Promise<number> {
  const writer = await openRowWriter(path, options);
  let written = 0;
  try {
    for (const row of rows) {
      await writer.write(row);
      written++;
      options.progress?.(written);
    }
    await writer.finish();
    return written;
  } catch (error) {
    await abandon(writer);
    throw error;
  }
}

/** Rows of a file at once. @throws OumiAtsError as {@link eachRow}; `file_empty` where there is none */
export async function allRows(
  file: string,
  options: { rejects?: string; force: boolean },
): Promise<{ rows: Example[]; rejected: number }> {
  const rows: Example[] = [];
  const rejected = await eachRow([file], options, { row: (_file, _line, row) => void rows.push(row) });
  if (rows.length === 0) throw new OumiAtsError("file_empty", `${file} holds no row.`);
  return { rows, rejected };
}
