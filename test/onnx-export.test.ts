// What is exported gives our own probabilities when onnxruntime runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { ModelFile } from "../src/classify/model-file.ts";
import { createOnnxClassifier, readMetadata } from "../src/classify/onnx-classifier.node.ts";
import { decodeMessage, encodeMessage } from "../src/classify/onnx-wire.ts";
import { MODEL_FEATURE_NAMES } from "../src/features/model-features.ts";
import { fitModel } from "../src/train/fit-model.ts";
import { predictRows } from "../src/train/fit-temperature.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { makeRows } from "./model-rows.ts";

const train = makeRows(500, 1);
const validation = makeRows(200, 2);
const unseen = makeRows(300, 3);
const options = { name: "test", version: "1", vocabulary: "v", gbdt: { rounds: 12 } };
const models: ModelFile[] = (["logistic", "ordinal", "gbdt"] as const).map(
  (kind) => fitModel(train, validation, { ...options, kind }).model,
);

async function runOnnx(
  model: ModelFile,
  rows: Float64Array,
): Promise<{ probabilities: Float32Array; labels: bigint[] }> {
  const session = await InferenceSession.create(exportOnnx(model));
  const width = model.features.names.length;
  const features = new Tensor("float32", Float32Array.from(rows), [rows.length / width, width]);
  const { probabilities, label } = await session.run({ features });
  return {
    probabilities: probabilities!.data as Float32Array,
    labels: [...(label!.data as BigInt64Array)],
  };
}

for (const model of models)
  test(`onnxruntime-node and our own evaluation agree within 1e-5: ${model.kind}`, async () => {
    const own = predictRows(model, unseen);
    const { probabilities, labels } = await runOnnx(model, unseen.rows);
    own.forEach((value, at) => {
      assert.ok(Math.abs(value - probabilities[at]!) < 1e-5, `${at}: ${value} against ${probabilities[at]}`);
    });
    labels.forEach((label, i) => {
      const row = [...probabilities.subarray(i * 4, i * 4 + 4)];
      assert.equal(Number(label), row.indexOf(Math.max(...row)));
    });
  });

test("rows that stand exactly on a tree's threshold take the same branch", async () => {
  const model = models.find((one) => one.kind === "gbdt")!;
  assert.ok(model.kind === "gbdt");
  const rows = model.trees.slice(0, 20).flatMap((tree) => {
    const base = [...unseen.rows.subarray(0, MODEL_FEATURE_NAMES.length)];
    tree.feature.forEach((column, at) => {
      if (column >= 0) base[column] = tree.value[at]!;
    });
    return base;
  });
  const set = { ...unseen, rows: Float64Array.from(rows), size: rows.length / MODEL_FEATURE_NAMES.length };
  const { probabilities } = await runOnnx(model, set.rows);
  predictRows(model, set).forEach((value, at) => {
    assert.ok(Math.abs(value - probabilities[at]!) < 1e-5);
  });
});

test("a model whose trees are single leaves can be exported", async () => {
  const model = fitModel(train, validation, {
    ...options,
    kind: "gbdt",
    gbdt: { rounds: 1, minRows: 400 },
  }).model;
  assert.ok(model.kind === "gbdt" && model.trees.every((tree) => tree.feature.length === 1));
  const { probabilities } = await runOnnx(model, unseen.rows.slice(0, MODEL_FEATURE_NAMES.length));
  const own = predictRows(model, { ...unseen, size: 1 });
  own.forEach((value, at) => {
    assert.ok(Math.abs(value - probabilities[at]!) < 1e-5);
  });
});

test("labels, features, temperature and versions stand in the metadata", () => {
  const metadata = readMetadata(exportOnnx(models[0]!));
  assert.deepEqual(metadata.labels, models[0]!.labels);
  assert.deepEqual(metadata.features, [...MODEL_FEATURE_NAMES]);
  assert.equal(metadata.features_version, "features.v1");
  assert.equal(metadata["score_version"], "ats-score.v1");
  assert.equal(Number(metadata["temperature"]), models[0]!.temperature);
});

test("IR version, operator sets and shapes are those that the documentation names", () => {
  const { ir_version, opset_import, graph } = decodeMessage("ModelProto", exportOnnx(models[2]!));
  assert.equal(ir_version, 8);
  assert.deepEqual(opset_import, [
    { domain: "", version: 17 },
    { domain: "ai.onnx.ml", version: 3 },
  ]);
  assert.deepEqual(graph!.input![0]!.type!.tensor_type!.shape!.dim, [
    { dim_param: "N" },
    { dim_value: MODEL_FEATURE_NAMES.length },
  ]);
});

test("the same model gives the same bytes, and reading and writing again changes nothing", () => {
  for (const model of models) {
    const bytes = exportOnnx(model);
    assert.deepEqual(exportOnnx(model), bytes);
    assert.deepEqual(encodeMessage("ModelProto", decodeMessage("ModelProto", bytes)), bytes);
  }
});

test("a runtime that is not installed is a coded error with the command that installs it", async () => {
  const missing = () =>
    Promise.reject(Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }));
  await assert.rejects(createOnnxClassifier(exportOnnx(models[0]!), missing), {
    code: "onnxruntime_missing",
    advice: "Install it with: npm install onnxruntime-node",
  });
});

test("bytes that are no model, or cut off, are unreadable", async () => {
  const bytes = exportOnnx(models[0]!);
  const damaged = [new Uint8Array(0), new Uint8Array(100).fill(255), bytes.slice(0, bytes.length / 2)];
  for (const some of damaged) await assert.rejects(createOnnxClassifier(some), { code: "model_unreadable" });
});
