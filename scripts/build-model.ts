// npm run model: makes pairs, renders and reads them, fits, calibrates, measures; writes models/ats-classifier,
// eval/metrics.json and src/classify/shipped-model.ts. What was read is kept in the work folder, so that an
// interrupted run goes on. A model that does not beat the rules is written but not shipped (exit code 1).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readExamples } from "../src/cli/oumi-load-rows.ts";
import { ownVersion } from "../src/cli/own-version.ts";
import { DATASET_AS_OF } from "../src/dataset/pair.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { observeExamples } from "../src/evaluate/observe-examples.ts";
import { buildFiles } from "../src/train/build/build-files.ts";
import { buildModel } from "../src/train/build/build-model.ts";
import { hashSources } from "../src/train/pairs/hash-sources.ts";
import { MODEL_COUNTS, type PairCounts, planPairs } from "../src/train/pairs/plan-pairs.ts";
import { runPairs } from "../src/train/pairs/run-pairs.ts";
import { writeModelFolder } from "../src/train/write-model-folder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SAMPLE = join(ROOT, "oumi/sample_dataset/test.jsonl");
const NAME = "ats-classifier";
const VERSION = "1.0.0";
const EVERY = 100;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    /** Share of the pairs to make: less than 1 for a trial. */
    scale: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    work: { type: "string", default: join(ROOT, ".model-work") },
    out: { type: "string", default: join(ROOT, "models/ats-classifier") },
    /** Writes metrics.json into the model's folder, and leaves eval/ and src/classify/shipped-model.ts as they are. */
    "no-ship": { type: "boolean", default: false },
  },
});
const seed = Number.parseInt(values.seed, 10);
const scale = Number.parseFloat(values.scale);
if (!Number.isInteger(seed) || !(scale > 0)) {
  console.error(
    "usage: node scripts/build-model.ts [--seed n] [--scale 0-1] [--workers n] [--work folder] [--out folder] [--no-ship]",
  );
  process.exit(2);
}

const start = performance.now();
const note = (text: string): void => {
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${text}`);
};

const counts = Object.fromEntries(
  Object.entries(MODEL_COUNTS).map(([part, shapes]) => [
    part,
    Object.fromEntries(Object.entries(shapes).map(([shape, count]) => [shape, Math.ceil(count * scale)])),
  ]),
) as PairCounts;
const pairs = await runPairs(planPairs(counts, seed), {
  cache: `${values.work}/pairs-${seed}-${scale}-${hashSources()}.jsonl`,
  workers: Number.parseInt(values.workers, 10),
  onPair: (done, total) => {
    if (done % EVERY === 0 || done === total) note(`${done} of ${total} pairs`);
  },
});
const matcher = defaultMatcher();
const sample = await observeExamples(await readExamples(SAMPLE), { matcher, as_of: DATASET_AS_OF });
const build = await buildModel(pairs, {
  name: NAME,
  version: VERSION,
  vocabulary: matcher.version,
  sample: sample.value,
  onFit: ({ kind, l2, iterations, log_loss }) =>
    note(
      `${kind} ${l2 ?? ""}: ${iterations} steps, log-loss ${log_loss.train.toFixed(4)}, validation ${log_loss.validation.toFixed(4)}`,
    ),
});
const files = buildFiles(build, {
  name: NAME,
  version: VERSION,
  seed,
  generated_with: `oumi-ats ${ownVersion()}`,
});
const metrics = `${JSON.stringify(files.metrics, null, 1)}\n`;
const ship = !values["no-ship"] && files.beats_rules;
// A model that does not ship must not stand where the shipped one does.
const out = ship || values["no-ship"] ? values.out : join(values.work, "not-shipped");
await writeModelFolder(out, ship ? files.folder : { ...files.folder, "metrics.json": metrics }, {
  force: true,
});
note(`written to ${out}`);
if (ship) {
  writeFileSync(join(ROOT, "eval/metrics.json"), metrics);
  writeFileSync(join(ROOT, "src/classify/shipped-model.ts"), files.shipped);
  note("written to eval/metrics.json and src/classify/shipped-model.ts");
}
for (const [suite, { rows, models }] of Object.entries(files.metrics.suites)) {
  note(`${suite}, ${rows} rows`);
  for (const [
    name,
    { accuracy, macro_f1, ece, log_loss, selective_80, conformal_coverage },
  ] of Object.entries(models))
    note(
      `  ${name}: accuracy ${accuracy}, macro-F1 ${macro_f1}, ECE ${ece}, log-loss ${log_loss}, at 80 % ${selective_80}, sets ${conformal_coverage}`,
    );
}
note(`chosen: ${build.chosen_as}`);
for (const sentence of files.missed) note(`missed: ${sentence}`);
if (!files.beats_rules) {
  note("It does not beat the rules, so it does not ship.");
  process.exitCode = 1;
}
