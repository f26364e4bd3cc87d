import { basename } from "node:path";
import type { OverExperience } from "../features/index.ts";
import { chooseClassifier } from "./choose-classifier.ts";
import { chooseMatcher } from "./choose-matcher.ts";
import { chooseTagger } from "./choose-tagger.ts";
import { giveResult, stopwatch } from "./give-result.ts";
import type { CommonOptions } from "./options.ts";
import { ownVersion } from "./own-version.ts";
import { readDocuments } from "./read-documents.ts";
import { reportClassification } from "./report-classification.ts";
import { paintFor } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

export interface ClassifyOptions extends CommonOptions {
  job: string;
  overExperience: OverExperience;
  html?: string;
  /** What answers in place of the shipped model: a folder with model.json or an exported .onnx file. */
  modelPath?: string;
  /** A model path that is missing or damaged is an error. */
  strict: boolean;
}

/** oumi-ats classify <resume> --job <file> */
export async function runClassify(resumePath: string, options: ClassifyOptions): Promise<void> {
  const note = stopwatch(options);
  // The posting first: it is read fast, and its facts are found while the resume is still being read.
  const [jobReading, resumeReading] = readDocuments([options.job, resumePath], options);
  const [{ analyze, readJob, readResume }, matcher, reader, model] = await Promise.all([
    import("../analyze.ts"),
    chooseMatcher(options),
    chooseTagger(resumePath),
    chooseClassifier(options),
  ]);
  note("load program and vocabulary");
  const analysis = {
    matcher,
    ...reader,
    ...model,
    as_of: options.asOf,
    over_experience: options.overExperience,
  };
  const job = readJob(await jobReading!, analysis);
  note("read the posting");
  const resumeDocument = await resumeReading!;
  note("read the resume");
  const resume = readResume(resumeDocument, analysis);
  const answer = await analyze(resume, job, analysis);
  note("find facts, score and classify");
  const header = {
    resume: basename(resumePath),
    job: basename(options.job),
    role: job.role ?? "",
    company: job.company ?? null,
  };
  if (options.html !== undefined) {
    const { renderHtmlReport } = await import("../report/render-html-report.ts");
    const page = renderHtmlReport({
      classification: answer,
      resume,
      job,
      generated_with: `oumi-ats ${ownVersion()}`,
    });
    await writeOutput(options.html, page, { force: options.force });
    note("write the report");
  }
  await giveResult(answer, () => reportClassification(answer, header, paintFor(process.stdout)), options);
}
