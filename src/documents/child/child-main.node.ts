// The reading process: takes one document after another from its parent and answers with a TextDocument
// or a coded error. Readers are loaded when needed, so that starting is cheap.
import { OumiAtsError } from "../../errors.ts";
import type { ReadAnswer, ReadJob } from "./messages.ts";

/** Loaded while the parent still opens its file; the readers behind it wait for their first document. */
const loading = import("../index.ts");

/** Never outlive the parent. */
process.on("disconnect", () => process.exit(0));

process.on("message", async (job: ReadJob) => {
  process.send?.(await answerJob(job));
});

async function answerJob(job: ReadJob): Promise<ReadAnswer> {
  try {
    if (job.watch_self) (await import("./watch-self.node.ts")).watchSelf(job.limits.max_memory_bytes);
    const { readDocument } = await loading;
    return { id: job.id, document: await readDocument(job.bytes, { limits: job.limits }) };
  } catch (error) {
    return { id: job.id, error: wireError(error) };
  }
}

function wireError(error: unknown): { code: OumiAtsError["code"]; message: string; advice: string } {
  if (error instanceof OumiAtsError) return error.toJSON();
  // Deep nesting built to exhaust the stack is the document's fault; anything else is ours, and its own
  // sentence may quote the document, so only its kind is passed on.
  if (error instanceof RangeError && /call stack/i.test(error.message))
    return new OumiAtsError("file_corrupt").toJSON();
  const kind = error instanceof Error ? error.name : typeof error;
  return new OumiAtsError("internal", `The reader failed with an unexpected ${kind}.`).toJSON();
}
