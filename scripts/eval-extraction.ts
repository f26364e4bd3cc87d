// Measures what is read out of resumes and postings against human annotations, and how well a resume finds its job:
// node scripts/eval-extraction.ts [--data <folder>] [--only resumes,postings,files] [--rules-only] [--json] [--out <folder>]
// Writes extraction.json and extraction.md; data that is absent is counted as skipped.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaultMatcher } from "../src/default-matcher.ts";
import { loadResumeTagger } from "../src/tagger/load-taggers.ts";
import { createCombinedExtractor, createFieldExtractor } from "./eval/combined-extractor.ts";
import type { ExtractionFigures, Skipped } from "./eval/figures.ts";
import { createFitter } from "./eval/fit-folds.ts";
import { measureAnnotated } from "./eval/measure-annotated.ts";
import { measureDiscrimination } from "./eval/measure-discrimination.ts";
import { measurePdfs } from "./eval/measure-pdfs.ts";
import { measurePostings } from "./eval/measure-postings.ts";
import {
  listPdfs,
  readAnnotatedPostings,
  readAnnotatedResumes,
  readFixedPostings,
} from "./eval/read-data.ts";
import { readPdfs } from "./eval/read-pdfs.ts";
import { createRuleExtractor } from "./eval/rule-extractor.ts";
import { createTaggerExtractor } from "./eval/tagger-extractor.ts";
import { writeTables } from "./eval/write-tables.ts";

/** "Present" in every run, so that figures of different days can be compared. */
const AS_OF = "2026-11-01";
const PARTS = ["resumes", "postings", "files"];

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    only: { type: "string", default: PARTS.join(",") },
    "rules-only": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    out: { type: "string", default: fileURLToPath(new URL("../eval", import.meta.url)) },
  },
});
const asked = options.only.split(",");
if (!asked.every((part) => PARTS.includes(part))) {
  console.error(`--only takes ${PARTS.join(", ")}`);
  process.exit(2);
}

const matcher = defaultMatcher();
const began = performance.now();
const report = (line: string): void => {
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
};
const fit = createFitter();
const combined = { matcher, asOf: AS_OF, fit };
const extractors = [
  createRuleExtractor(matcher, AS_OF),
  ...(options["rules-only"]
    ? []
    : [
        createTaggerExtractor(matcher, fit),
        createCombinedExtractor(combined),
        createFieldExtractor(combined),
      ]),
];
/** As the product reads files: with the shipped tagger, which has learnt from other resumes than these. */
const reading = {
  matcher,
  as_of: AS_OF,
  ...(options["rules-only"] ? {} : { tagger: await loadResumeTagger() }),
};

/** Runs a part on its data, or says why not. */
async function measurePart<Data, Figures>(
  part: string,
  data: () => Data | null,
  measure: (data: Data) => Figures | Promise<Figures>,
): Promise<Figures | Skipped> {
  if (!asked.includes(part)) return { skipped: "not asked for" };
  const found = data();
  if (found === null) return { skipped: "the data is not there" };
  return measure(found);
}

async function measureFiles(files: { category: string; path: string }[]) {
  const pdfs = await readPdfs(files, report);
  report("PDFs: all read");
  const resume_files = measurePdfs(pdfs, reading);
  const resumes = pdfs.flatMap(({ category, outcome }) =>
    "document" in outcome ? [{ category, document: outcome.document }] : [],
  );
  const postings = readFixedPostings();
  const job_discrimination = await measureDiscrimination(resumes, postings, reading, report);
  return { resume_files, job_discrimination };
}

const annotated_resumes = await measurePart(
  "resumes",
  () => readAnnotatedResumes(options.data),
  (resumes) => measureAnnotated(resumes, extractors, report),
);
const annotated_postings = await measurePart(
  "postings",
  () => readAnnotatedPostings(options.data),
  (sets) => measurePostings(sets, extractors, report),
);
const files = await measurePart("files", () => listPdfs(options.data), measureFiles);
const measured = {
  annotated_resumes,
  annotated_postings,
  ...("skipped" in files ? { resume_files: files, job_discrimination: files } : files),
};
const figures: ExtractionFigures = {
  version: 1,
  vocabulary: matcher.version,
  as_of: AS_OF,
  skipped: Object.values(measured).filter((part) => "skipped" in part).length,
  ...measured,
};

const json = `${JSON.stringify(figures, null, 2)}\n`;
const tables = writeTables(figures);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, "extraction.json"), json);
writeFileSync(join(options.out, "extraction.md"), tables);
process.stdout.write(options.json ? json : tables);
report(`done; ${figures.skipped} of 4 parts skipped`);
