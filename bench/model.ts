// Training and inference: JSON lines {key, name, value, unit}. Rows are made up; times are what matters.
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createEmbeddedClassifier } from "../src/classify/embedded-classifier.ts";
import { prepareModel } from "../src/classify/evaluate-model.ts";
import { MODEL_KINDS, type ModelFile, parseModelFile } from "../src/classify/model-file.ts";
import { fitModel } from "../src/train/fit-model.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { serialiseModel } from "../src/train/write-model-folder.ts";
import { makePair, makeRows, makeUnit } from "../test/model-rows.ts";
import { print, quantile } from "./measure.ts";

const ROWS = 8000;
const MANY = 1_000_000;
const CALLS = 20_000;
const SHIPPED = fileURLToPath(new URL("../models/ats-classifier/model.json", import.meta.url));

const train = makeRows(ROWS, 1);
const validation = makeRows(1000, 2);
const pairs = Array.from(
  { length: 200 },
  (
    (unit) => () =>
      makePair(unit).input
  )(makeUnit(5)),
);

/** Microseconds of one warm answer: named features in, rounded probabilities out; the median of batches. */
async function timeOneRow(model: ModelFile): Promise<number> {
  const classifier = createEmbeddedClassifier(model, null);
  for (let i = 0; i < CALLS; i++) await classifier.predict(pairs[i % pairs.length]!);
  const times: number[] = [];
  for (let batch = 0; batch < 20; batch++) {
    const start = performance.now();
    for (let i = 0; i < CALLS / 20; i++) await classifier.predict(pairs[i % pairs.length]!);
    times.push(((performance.now() - start) * 1000) / (CALLS / 20));
  }
  return quantile(times, 0.5);
}

/** Seconds for a million feature rows on this thread. */
function timeManyRows(model: ModelFile): number {
  const evaluate = prepareModel(model);
  const out = new Float64Array(model.labels.length);
  const width = train.features.length;
  const start = performance.now();
  for (let i = 0; i < MANY; i++) evaluate(train.rows, (i % ROWS) * width, out);
  return (performance.now() - start) / 1000;
}

async function measure(name: string, model: ModelFile): Promise<void> {
  print({
    key: `model_row_${name}`,
    name: `one row, warm, ${name}`,
    value: await timeOneRow(model),
    unit: "us",
  });
  print({
    key: `model_million_${name}`,
    name: `1,000,000 rows, ${name}`,
    value: timeManyRows(model),
    unit: "s",
  });
  print({
    key: `model_size_${name}`,
    name: `model.json, ${name}`,
    value: serialiseModel(model).text.length / 1000,
    unit: "kB",
  });
  print({
    key: `onnx_size_${name}`,
    name: `model.onnx, ${name}`,
    value: exportOnnx(model).length / 1000,
    unit: "kB",
  });
}

for (const kind of MODEL_KINDS) {
  const start = performance.now();
  const { model } = fitModel(train, validation, { kind, name: kind, version: "1", vocabulary: null });
  const seconds = (performance.now() - start) / 1000;
  print({
    key: `model_fit_${kind}`,
    name: `fit on ${ROWS} rows with temperature, ${kind}`,
    value: seconds,
    unit: "s",
  });
  await measure(kind, model);
}
if (existsSync(SHIPPED)) {
  await measure("shipped", parseModelFile(JSON.parse(readFileSync(SHIPPED, "utf8"))));
  print({ key: "model_file", name: "shipped model.json", value: statSync(SHIPPED).size / 1000, unit: "kB" });
}
