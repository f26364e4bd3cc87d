import { readdir, stat } from "node:fs/promises";
import { OumiAtsError } from "../errors.ts";

/**
 * Refuses a folder that may not be written, before any work is done: one that holds something without `force`,
 * and even with it one that holds what is not a model's.
 * @throws OumiAtsError `output_exists`
 */
export async function checkFolderFree(
  path: string,
  known: readonly string[],
  options: { force: boolean },
): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) throw new OumiAtsError("output_exists", `${path} is a file, not a folder.`);
  if (!options.force) throw new OumiAtsError("output_exists", `${path} is already there.`);
  const foreign = (await readdir(path)).find((file) => !known.includes(file));
  if (foreign !== undefined)
    throw new OumiAtsError(
      "output_exists",
      `${path} holds "${foreign}", which is no file of a model; it is not overwritten, not even with --force.`,
      "Choose another folder, or empty this one yourself.",
    );
}
