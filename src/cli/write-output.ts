import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import { OumiAtsError } from "../errors.ts";

/**
 * Writes a file as a whole or not at all: into a temporary file beside it, then under its name.
 * @throws OumiAtsError `output_exists` unless `force`, `output_failed`
 */
export async function writeOutput(
  path: string,
  contents: string | Uint8Array,
  options: { force: boolean },
): Promise<void> {
  if (!options.force && existsSync(path)) throw exists(path);
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, contents, { flag: "wx" });
    if (options.force) await rename(temporary, path);
    else await link(temporary, path); // fails where another process was faster; a rename would overwrite
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw exists(path);
    throw new OumiAtsError("output_failed", `${path} could not be written (${code ?? "unknown reason"}).`);
  } finally {
    await rm(temporary, { force: true });
  }
}

function exists(path: string): OumiAtsError {
  return new OumiAtsError("output_exists", `${path} is already there.`);
}
