import { createHash } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { ModelFile } from "../classify/model-file.ts";
import { OumiAtsError } from "../errors.ts";

/** The bytes of `model.json` and their hash. */
export function serialiseModel(model: ModelFile): { text: string; sha256: string } {
  const text = `${JSON.stringify(model)}\n`;
  return { text, sha256: createHash("sha256").update(text).digest("hex") };
}

/**
 * Writes a folder of files all at once: they are gathered beside it and moved when complete, so that an
 * interrupted run leaves no half-written model.
 * @param files by name: contents
 * @throws OumiAtsError `output_exists` where the folder is there and `force` is not given, `output_failed`
 */
export async function writeModelFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { force?: boolean } = {},
): Promise<void> {
  const isThere = (await stat(folder).catch(() => null)) !== null;
  if (isThere && !options.force)
    throw new OumiAtsError("output_exists", `The folder ${folder} is already there.`);
  const fresh = `${folder}.${process.pid}.partial`;
  const old = `${folder}.${process.pid}.old`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh);
    for (const [name, content] of Object.entries(files)) await writeFile(`${fresh}/${name}`, content);
    if (isThere) await replace(folder, fresh, old);
    else await rename(fresh, folder);
  } catch (error) {
    throw new OumiAtsError("output_failed", `The model could not be written (${(error as Error).message}).`);
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
  }
}

/** The old folder goes only when the new one stands in its place. */
async function replace(folder: string, fresh: string, old: string): Promise<void> {
  await rename(folder, old);
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
