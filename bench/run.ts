// Measurements as JSON lines {key, name, value, unit}. Ratios compare runs of the same process on the same files.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractText, getDocumentProxy } from "unpdf";
import {
  analyze,
  createDocumentReader,
  defaultMatcher,
  loadResumeTagger,
  readDocument,
  readJob,
  readResume,
} from "../src/index.ts";
import { createSkillMatcher } from "../src/profile/skills/skill-matcher.ts";
import { loadVocabulary } from "../src/vocabulary/load-vocabulary.ts";
import { runCold } from "./cold-run.ts";
import { print, quantile, timeRounds } from "./measure.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const AS_OF = "2026-11-01";
const ROUNDS = 15;
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

/** The example and every PDF of the fixtures that can be read. */
function pdfFiles(): string[] {
  const folder = `${ROOT}test/fixtures/resumes/`;
  const fixtures = existsSync(folder) ? readdirSync(folder).map((slug) => `${folder}${slug}/source.pdf`) : [];
  return [`${ROOT}examples/resume.pdf`, ...fixtures.filter((path) => existsSync(path)).sort()];
}

const loadStart = performance.now();
const vocabulary = loadVocabulary();
const fresh = createSkillMatcher(vocabulary);
print({
  key: "vocabulary_load",
  name: `vocabulary of ${vocabulary.skills.length} skills, load and index`,
  value: performance.now() - loadStart,
  unit: "ms",
});

const matcher = defaultMatcher();
const tagger = await loadResumeTagger();
const options = { matcher, tagger, as_of: AS_OF };
const job = readJob(await readDocument(bytesOf(`${ROOT}examples/posting.txt`)), options);
const own: number[] = [];
const alone: number[] = [];
const throughChild: number[] = [];
const reader = createDocumentReader({ size: 1 });
for (const path of pdfFiles()) {
  const bytes = bytesOf(path);
  const classify = async (document: Awaited<ReturnType<typeof readDocument>>) =>
    analyze(readResume(document, options), job, options);
  alone.push(
    quantile(
      await timeRounds(
        async () => {
          const proxy = await getDocumentProxy(bytes.slice());
          await extractText(proxy);
          await proxy.loadingTask.destroy();
        },
        ROUNDS,
        3,
      ),
      0.5,
    ),
  );
  own.push(
    quantile(await timeRounds(async () => classify(await readDocument(bytes.slice())), ROUNDS, 3), 0.5),
  );
  throughChild.push(
    quantile(await timeRounds(async () => classify(await reader.read(bytes)), ROUNDS, 3), 0.5),
  );
}
await reader.close();
const count = `p50 over ${own.length} PDFs`;
print({
  key: "pdf_unpdf_alone",
  name: `text by unpdf alone, warm, ${count}`,
  value: quantile(alone, 0.5),
  unit: "ms",
});
print({
  key: "pdf_to_classification",
  name: `PDF to classification, warm, ${count}`,
  value: quantile(own, 0.5),
  unit: "ms",
});
print({
  key: "pdf_to_classification_child",
  name: `the same through the child process, ${count}`,
  value: quantile(throughChild, 0.5),
  unit: "ms",
});
const ratios = own.map((time, at) => time / alone[at]!);
print({
  key: "pdf_ratio",
  name: `PDF to classification / unpdf alone, ${count}`,
  value: quantile(ratios, 0.5),
  unit: "x",
});
print({
  key: "pdf_ratio_child",
  name: `through the child / unpdf alone, ${count}`,
  value: quantile(
    throughChild.map((time, at) => time / alone[at]!),
    0.5,
  ),
  unit: "x",
});

const resume = readResume(await readDocument(bytesOf(`${ROOT}examples/resume.pdf`)), options);
const json = JSON.stringify(resume);
const parsed = await timeRounds(() => analyze(JSON.parse(json), job, options), 400, 100);
print({
  key: "json_to_classification",
  name: "parsed JSON to classification, p50",
  value: quantile(parsed, 0.5),
  unit: "ms",
});
print({
  key: "json_to_classification_p99",
  name: "parsed JSON to classification, p99",
  value: quantile(parsed, 0.99),
  unit: "ms",
});
const pages = await readDocument(bytesOf(`${ROOT}examples/resume.pdf`));
const tagged = await timeRounds(() => readResume(pages, options), 60, 20);
const ruled = await timeRounds(() => readResume(pages, { matcher, as_of: AS_OF }), 60, 20);
print({
  key: "tagger",
  name: "what the tagger adds to the reading of the example resume, p50",
  value: quantile(tagged, 0.5) - quantile(ruled, 0.5),
  unit: "ms",
});
const text = resume.meta?.oumi_ats?.text ?? "";
const scans = await timeRounds(() => fresh.scan(text), 400, 100);
print({
  key: "skill_scan",
  name: `scan of a resume of ${text.length} characters, p50`,
  value: quantile(scans, 0.5),
  unit: "ms",
});

const cli = [
  `${ROOT}src/cli/main.ts`,
  "classify",
  `${ROOT}examples/resume.pdf`,
  "--job",
  `${ROOT}examples/posting.txt`,
  "--as-of",
  AS_OF,
];
const built = `${ROOT}bin/oumi-ats.js`;
const command = existsSync(`${ROOT}dist/cli/main.js`) ? [built, ...cli.slice(1)] : cli;
const cold = [];
for (let i = 0; i < 9; i++) cold.push(await runCold(process.execPath, command, false));
const watched = [];
for (let i = 0; i < 3; i++) watched.push(await runCold(process.execPath, command, true));
const from = command === cli ? "from source" : "built";
print({
  key: "cli_cold",
  name: `one cold run on a one-page PDF, ${from}, median`,
  value: quantile(
    cold.map((run) => run.milliseconds),
    0.5,
  ),
  unit: "ms",
});
print({
  key: "cli_cold_memory",
  name: "its peak resident memory, child included, highest",
  value: Math.max(...watched.map((run) => run.peakBytes)) / 1e6,
  unit: "MB",
});
