import { createDocumentReader } from "../documents/child/read-in-child.node.ts";
import { OumiAtsError } from "../errors.ts";
import { applyEdits } from "../rewrite/apply-edits.ts";
import type { Edit } from "../rewrite/edit.ts";
import { requestOf } from "../rewrite/model-rewriter.ts";
import type { Classification } from "../schema/classification.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { chooseMatcher } from "./choose-matcher.ts";
import { chooseTagger } from "./choose-tagger.ts";
import { stopwatch } from "./give-result.ts";
import { limitsOf } from "./options.ts";
import { readDocuments } from "./read-documents.ts";
import { DEFAULT_FOLDER, writeFiles, writeResume } from "./rewrite-files.ts";
import type { ResumeFormat, RewriteCliOptions } from "./rewrite-options.ts";
import { chooseRewriter, modelOf } from "./rewrite-provider.ts";
import { reportRewrite } from "./rewrite-report.ts";
import { paintFor } from "./terminal.ts";

/** oumi-ats rewrite <resume> --job <file> */
export async function runRewrite(resumePath: string, options: RewriteCliOptions): Promise<void> {
  const note = stopwatch(options);
  const [jobReading, resumeReading] = readDocuments([options.job, resumePath], options);
  const [{ analyze, readJob, readResume }, { asJsonResume, rewrite }, matcher, reader] = await Promise.all([
    import("../analyze.ts"),
    import("../rewrite-resume.ts"),
    chooseMatcher(options),
    chooseTagger(resumePath),
  ]);
  const rewriter = await chooseRewriter(options, matcher);
  const analysis = { matcher, ...reader, as_of: options.asOf };
  const job: ParsedJob = readJob(await jobReading!, analysis);
  const document = await resumeReading!;
  const resume = readResume(document, analysis);
  const before = await analyze(resume, job, analysis);
  note("read and classify");
  const source = asJsonResume(resume);
  if (options.dryRun) {
    printRequest({ resume: source, job, classification: before, as_of: options.asOf }, options, matcher);
    return;
  }
  const result = await rewrite(resume, job, before, { rewriter });
  note("rewrite");
  const edits = await chooseEdits(result.edits, source, { matcher, options });
  const rewritten = applyEdits(source, edits);
  const format: ResumeFormat = document.format === "pdf" ? "pdf" : "docx";
  const readBack = async (): Promise<Classification> => {
    const bytes = (await writeResume(rewritten, format, options)).contents as Uint8Array;
    const documentReader = createDocumentReader({ limits: limitsOf(options), size: 1 });
    try {
      const again = readResume(await documentReader.read(bytes), {
        ...analysis,
        ...(await chooseTagger("resume.docx")),
      });
      return await analyze(again, job, analysis);
    } finally {
      await documentReader.close();
    }
  };
  const after = await readBack();
  note("write and read back");
  const changes = { ...result, edits, resume: undefined, source: undefined };
  const { files, warnings } = await filesOf(rewritten, { edits, changes, before, after }, options);
  const paths = await writeFiles(options.out ?? DEFAULT_FOLDER, files, options.force);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ ...changes, before, after, files: paths }, null, 2)}\n`);
  else if (!options.quiet)
    process.stdout.write(
      reportRewrite(
        { result: { ...result, edits }, before, after, format, paths, warnings },
        options,
        paintFor(process.stdout),
      ),
    );
}

/** @throws OumiAtsError `invalid_option` for a rewriter that sends nothing */
function printRequest(
  input: Parameters<typeof requestOf>[0],
  options: RewriteCliOptions,
  matcher: Awaited<ReturnType<typeof chooseMatcher>>,
): void {
  if (options.provider === "template")
    throw new OumiAtsError("invalid_option", "--dry-run shows a request, and the template sends none.");
  process.stdout.write(
    `${JSON.stringify(requestOf(input, { model: modelOf(options), matcher }), null, 2)}\n`,
  );
}

/** All of them with --yes, --json, --quiet or without a terminal; else the person is asked. */
async function chooseEdits(
  edits: Edit[],
  resume: ParsedResume,
  { matcher, options }: { matcher: Awaited<ReturnType<typeof chooseMatcher>>; options: RewriteCliOptions },
): Promise<Edit[]> {
  const isAsked =
    process.stdin.isTTY && process.stdout.isTTY && !options.yes && !options.json && !options.quiet;
  if (!isAsked || edits.length === 0) return edits;
  const { askForEdits } = await import("./rewrite-ask.ts");
  return askForEdits(edits, { resume, matcher, as_of: options.asOf, paint: paintFor(process.stdout) });
}

async function filesOf(
  resume: ParsedResume,
  parts: {
    edits: Edit[];
    changes: { questions: unknown; dropped: unknown; rewriter: unknown; tokens: unknown; fallback: unknown };
    before: Classification;
    after: Classification;
  },
  options: RewriteCliOptions,
): Promise<{ files: Map<string, string | Uint8Array>; warnings: string[] }> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const { questions, dropped, rewriter, tokens, fallback } = parts.changes;
  const files = new Map<string, string | Uint8Array>([
    ["changes.json", json({ rewriter, fallback, tokens, edits: parts.edits, dropped })],
    ["questions.json", json(questions)],
    ["classification-before.json", json(parts.before)],
    ["classification-after.json", json(parts.after)],
  ]);
  const warnings: string[] = [];
  for (const format of options.format) {
    const written = await writeResume(resume, format, options);
    files.set(`resume.${format}`, written.contents);
    warnings.push(...written.warnings);
  }
  return { files, warnings };
}
