import { chooseMatcher } from "./choose-matcher.ts";
import { choosePostingTagger, chooseTagger } from "./choose-tagger.ts";
import { giveResult, stopwatch } from "./give-result.ts";
import type { CommonOptions } from "./options.ts";
import { readDocuments } from "./read-documents.ts";
import { reportJob, reportResume } from "./report-parsed.ts";
import { paintFor } from "./terminal.ts";

/** oumi-ats parse resume|job <file> */
export async function runParse(what: "resume" | "job", path: string, options: CommonOptions): Promise<void> {
  const note = stopwatch(options);
  const [reading] = readDocuments([path], options);
  const [{ readJob, readResume }, matcher, reader] = await Promise.all([
    import("../analyze.ts"),
    chooseMatcher(options),
    what === "resume" ? chooseTagger(path) : choosePostingTagger(path),
  ]);
  const analysis = { matcher, ...reader, as_of: options.asOf };
  note("load program and vocabulary");
  const document = await reading!;
  note("read the document");
  const paint = paintFor(process.stdout);
  if (what === "resume") {
    const resume = readResume(document, analysis);
    await giveResult(resume, () => reportResume(resume, paint), options);
  } else {
    const job = readJob(document, analysis);
    await giveResult(job, () => reportJob(job, paint), options);
  }
}
