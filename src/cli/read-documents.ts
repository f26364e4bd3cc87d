import { createDocumentReader } from "../documents/child/read-in-child.node.ts";
import type { TextDocument } from "../documents/text-document.ts";
import { OumiAtsError } from "../errors.ts";
import { type CommonOptions, limitsOf } from "./options.ts";
import { readInput, STDIN } from "./read-input.ts";

/**
 * Starts reading files, in order, in one limited child process, which starts at once while the caller loads the rest
 * of the program and works on what has come. The error of a file names it.
 */
export function readDocuments(paths: string[], options: CommonOptions): Promise<TextDocument>[] {
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new OumiAtsError("invalid_option", "Only one input can be standard input (-).");
  const reader = createDocumentReader({ limits: limitsOf(options), size: 1 });
  reader.warm();
  const readings = paths.map((path) =>
    naming(path, async () => reader.read(await readInput(path, options.maxBytes))),
  );
  for (const reading of readings) reading.catch(() => undefined); // awaited by the caller, one after the other
  void Promise.allSettled(readings).then(() => reader.close());
  return readings;
}

async function naming<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OumiAtsError) || error.message.includes(path) || path === STDIN) throw error;
    throw new OumiAtsError(error.code, `${path}: ${error.message}`, error.advice);
  }
}
