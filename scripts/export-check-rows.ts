// Writes models of every kind as .onnx with rows and our own probabilities, for scripts/check-onnx.py.
// node scripts/export-check-rows.ts <folder> [folder with model.json …]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { MODEL_KINDS, type ModelFile, parseModelFile } from "../src/classify/model-file.ts";
import { BUCKETS } from "../src/schema/example.ts";
import { fitModel } from "../src/train/fit-model.ts";
import { predictRows } from "../src/train/fit-temperature.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { makeRows } from "../test/model-rows.ts";

const [folder, ...others] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node scripts/export-check-rows.ts <folder> [folder with model.json …]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const [train, validation, rows] = [makeRows(2000, 1), makeRows(500, 2), makeRows(1000, 3)];
const models: [string, ModelFile][] = MODEL_KINDS.map((kind) => [
  kind,
  fitModel(train, validation, { kind, name: kind, version: "1", vocabulary: null }).model,
]);
for (const other of others)
  models.push([basename(other), parseModelFile(JSON.parse(readFileSync(join(other, "model.json"), "utf8")))]);

for (const [name, model] of models) {
  const width = model.features.names.length;
  const list = (values: Float64Array, size: number) =>
    Array.from({ length: rows.size }, (_, i) => [...values.subarray(i * size, (i + 1) * size)]);
  writeFileSync(join(folder, `${name}.onnx`), exportOnnx(model));
  const expected = {
    labels: BUCKETS,
    rows: list(rows.rows, width),
    probabilities: list(predictRows(model, rows), BUCKETS.length),
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(expected));
}
