// npm run model: makes pairs, renders and reads them, fits, calibrates, measures, writes models/ats-classifier and
// src/classify/shipped-model.ts. What was read is kept in the work folder, so that an interrupted run goes on.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { shippedMatcher } from "../src/dataset/shipped-matcher.ts";
import { buildModel } from "../src/train/build/build-model.ts";
import { figuresOf } from "../src/train/build/measure-model.ts";
import { writeModelCard } from "../src/train/build/model-card.ts";
import { makeManifest } from "../src/train/manifest.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { hashSources } from "../src/train/pairs/hash-sources.ts";
import { MODEL_COUNTS, type PairCounts, planPairs } from "../src/train/pairs/plan-pairs.ts";
import { runPairs } from "../src/train/pairs/run-pairs.ts";
import { serialiseModel, writeModelFolder } from "../src/train/write-model-folder.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NAME = "ats-classifier";
const VERSION = "1.0.0";
const EVERY = 100;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    /** Share of the pairs to make: less than 1 for a trial. */
    scale: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    work: { type: "string", default: `${ROOT}.model-work` },
    out: { type: "string", default: `${ROOT}models/ats-classifier` },
    /** Leaves src/classify/shipped-model.ts as it is. */
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
const plans = planPairs(counts, seed);
const pairs = await runPairs(plans, {
  cache: `${values.work}/pairs-${seed}-${scale}-${hashSources()}.jsonl`,
  workers: Number.parseInt(values.workers, 10),
  onPair: (done, total) => {
    if (done % EVERY === 0 || done === total) note(`${done} of ${total} pairs`);
  },
});
const build = await buildModel(pairs, {
  name: NAME,
  version: VERSION,
  vocabulary: shippedMatcher().version,
  onFit: ({ kind, l2, iterations, log_loss }) =>
    note(
      `${kind} ${l2 ?? ""}: ${iterations} steps, log-loss ${log_loss.train.toFixed(4)}, validation ${log_loss.validation.toFixed(4)}`,
    ),
});
const model = serialiseModel(build.chosen.model);
const figures = (measurements: typeof build.measured.documents) =>
  Object.fromEntries(Object.entries(measurements).map(([name, one]) => [name, figuresOf(one)]));
const manifest = makeManifest({
  fitted: { ...build.chosen, tried: build.tried },
  model_sha256: model.sha256,
  sets: build.sets,
  seeds: { pairs: seed },
  conformal: build.conformal,
  rules_curve: build.rules_curve,
  metrics: {
    chosen: build.chosen_as,
    pairs: build.pairs,
    test_documents: figures(build.measured.documents),
    test_exact_rows: figures(build.measured.exact),
    test_documents_over_experience_reported: figuresOf(build.reported),
  },
});
await writeModelFolder(
  values.out,
  {
    "model.json": model.text,
    "model.onnx": exportOnnx(build.chosen.model),
    "manifest.json": `${JSON.stringify(manifest, null, 1)}\n`,
    "MODEL_CARD.md": writeModelCard(build, { name: NAME, version: VERSION, seed }),
  },
  { force: true },
);
note(`written to ${values.out}`);
if (!values["no-ship"]) {
  writeFileSync(`${ROOT}src/classify/shipped-model.ts`, shippedSource());
  note("written to src/classify/shipped-model.ts");
}
for (const [name, { accuracy, macro_f1, ece, log_loss }] of Object.entries(build.measured.documents))
  note(
    `${name}: accuracy ${accuracy.value.toFixed(4)}, macro-F1 ${macro_f1.value.toFixed(4)}, ECE ${ece.value.toFixed(4)}, log-loss ${log_loss.value.toFixed(4)}`,
  );

function shippedSource(): string {
  return `// biome-ignore-all format: written by a script, the same bytes every time
// Written by scripts/build-model.ts: the model of models/ats-classifier for every platform.
import type { ShippedModel } from "./shipped-model-type.ts";

export const SHIPPED: ShippedModel = {
  sha256: ${JSON.stringify(model.sha256)},
  rules_curve: ${JSON.stringify(build.rules_curve)},
  model: ${model.text.trim()},
};
`;
}
