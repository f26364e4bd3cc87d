import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { OumiAtsError } from "../errors.ts";

/** "-" is standard input. */
export const STDIN = "-";

/**
 * The bytes of a file or of standard input, read no further than the limit.
 * @throws OumiAtsError `file_not_found`, `file_too_large`
 */
export async function readInput(path: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (path !== STDIN && (await stat(path)).isDirectory())
      throw new OumiAtsError("file_not_found", `${path} is a folder, not a file.`);
    for await (const chunk of path === STDIN ? process.stdin : createReadStream(path)) {
      size += (chunk as Uint8Array).length;
      if (size > maxBytes) throw tooLarge(path, maxBytes);
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    if (error instanceof OumiAtsError) throw error;
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "does not exist" : "cannot be read";
    throw new OumiAtsError("file_not_found", `${path} ${why}.`);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string, maxBytes: number): OumiAtsError {
  const name = path === STDIN ? "Standard input" : path;
  return new OumiAtsError("file_too_large", `${name} is larger than the limit of ${maxBytes} bytes.`);
}
