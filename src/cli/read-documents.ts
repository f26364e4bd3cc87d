import { createDocumentReader } from "../documents/child/read-in-child.node.ts";
import type { TextDocument } from "../documents/text-document.ts";
import { OumiAtsError } from "../errors.ts";
import { type CommonOptions, limitsOf } from "./options.ts";
import { readInput, STDIN } from "./read-input.ts";

/**
 * Reads files one after the other in a limited child process, which starts at once while the caller loads the
 * rest of the program. The error of a file names it.
 */
export async function readDocuments(paths: string[], options: CommonOptions): Promise<TextDocument[]> {
  if (paths.filter((path) => path === STDIN).length > 1)
    throw new OumiAtsError("invalid_option", "Only one input can be standard input (-).");
  const reader = createDocumentReader({ limits: limitsOf(options), size: 1 });
  try {
    reader.warm();
    const documents: TextDocument[] = [];
    for (const path of paths)
      documents.push(await naming(path, async () => reader.read(await readInput(path, options.maxBytes))));
    return documents;
  } finally {
    await reader.close();
  }
}

async function naming<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OumiAtsError) || error.message.includes(path) || path === STDIN) throw error;
    throw new OumiAtsError(error.code, `${path}: ${error.message}`, error.advice);
  }
}
