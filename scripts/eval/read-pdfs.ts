import { readFileSync } from "node:fs";
import { createDocumentReader } from "../../src/documents/child/read-in-child.node.ts";
import type { TextDocument } from "../../src/documents/text-document.ts";
import { OumiAtsError } from "../../src/errors.ts";

/** Number of child processes that read. */
const CHILDREN = 2;

/** One resume file: its category and what became of it. */
export interface ReadPdf {
  category: string;
  outcome: { document: TextDocument } | { code: string };
}

/** Reads all files in child processes, in the given order. */
export async function readPdfs(
  files: readonly { category: string; path: string }[],
  report: (line: string) => void,
): Promise<ReadPdf[]> {
  const reader = createDocumentReader({ size: CHILDREN });
  let done = 0;
  try {
    return await Promise.all(
      files.map(async ({ category, path }): Promise<ReadPdf> => {
        const outcome = await reader.read(readFileSync(path)).then(
          (document) => ({ document }),
          (error: unknown) => {
            if (!(error instanceof OumiAtsError)) throw error;
            return { code: error.code };
          },
        );
        if (++done % 50 === 0) report(`PDFs: ${done} of ${files.length} read`);
        return { category, outcome };
      }),
    );
  } finally {
    await reader.close();
  }
}
