// Measurements of the rewriter as JSON lines {key, name, value, unit}: the template's edits, PDF and DOCX.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyze, defaultMatcher, readDocument, readJob, readResume } from "../src/index.ts";
import { writeResumeDocx } from "../src/rewrite/write-docx.ts";
import { writeResumePdf } from "../src/rewrite/write-pdf.node.ts";
import { asJsonResume, rewrite } from "../src/rewrite-resume.ts";
import { print, quantile, timeRounds } from "./measure.ts";

const ROUNDS = 15;
const matcher = defaultMatcher();
const options = { matcher, as_of: "2026-11-01" };
const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../examples/${name}`, import.meta.url))));
const resume = asJsonResume(readResume(await readDocument(bytesOf("resume.pdf")), options));
const job = readJob(await readDocument(bytesOf("posting.txt")), options);
const before = await analyze(resume, job, options);

const given = (key: string, name: string, value: number): void => print({ key, name, value, unit: "ms" });
/** A copy each round: what is kept for one resume is not kept for the next. */
const template = await timeRounds(() => rewrite(structuredClone(resume), job, before), ROUNDS, 5);
given("rewrite_template", "template rewrite with fact check, p50", quantile(template, 0.5));
given("rewrite_template_p95", "template rewrite with fact check, p95", quantile(template, 0.95));

const { resume: rewritten } = await rewrite(resume, job, before);
const start = performance.now();
await writeResumePdf(rewritten);
given("write_pdf_cold", "PDF, first in the process", performance.now() - start);
given(
  "write_pdf_warm",
  "PDF, warm, p50",
  quantile(await timeRounds(() => writeResumePdf(rewritten), ROUNDS, 3), 0.5),
);
const docxStart = performance.now();
await writeResumeDocx(rewritten);
given("write_docx_cold", "DOCX, first in the process", performance.now() - docxStart);
given(
  "write_docx",
  "DOCX, warm, p50",
  quantile(await timeRounds(() => writeResumeDocx(rewritten), ROUNDS, 3), 0.5),
);
