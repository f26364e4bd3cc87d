import assert from "node:assert/strict";
import { test } from "node:test";
import type { ModelFile } from "../classify/model-file.ts";
import { parseModelFile } from "../classify/model-file.ts";
import { BUCKETS } from "../schema/example.ts";
import { binFeatures } from "./bin-features.ts";
import { type FitOptions, fitModel } from "./fit-model.ts";
import { fitTemperature, predictRows } from "./fit-temperature.ts";
import { makeOracleRows } from "./fixtures/make-rows.ts";
import { shortFloat32 } from "./float32.ts";
import { meanLogLoss, packRows, type TrainingSet } from "./training-set.ts";

const { train, test: unseen } = makeOracleRows();
const OPTIONS: FitOptions = {
  kind: "logistic",
  name: "t",
  version: "1",
  vocabulary: null,
  gbdt: { rounds: 30 },
};
const lossOf = (model: ModelFile, set: TrainingSet) =>
  meanLogLoss(predictRows(model, set), BUCKETS.length, set);

test("the same rows give the same bytes, for every kind", () => {
  for (const kind of ["logistic", "ordinal", "gbdt"] as const) {
    const bytes = () => JSON.stringify(fitModel(train, unseen, { ...OPTIONS, kind }).model);
    assert.equal(bytes(), bytes());
  }
});

test("what is fitted can be stored and read back without a change", () => {
  for (const kind of ["logistic", "ordinal", "gbdt"] as const) {
    const { model } = fitModel(train, unseen, { ...OPTIONS, kind });
    assert.deepEqual(parseModelFile(JSON.parse(JSON.stringify(model))), model);
  }
});

test("auto keeps the kind with the lowest validation log-loss and tells of all", () => {
  const { report, tried } = fitModel(train, unseen, { ...OPTIONS, kind: "auto", l2: [1, 10] });
  assert.deepEqual(
    tried.map((one) => `${one.kind} ${one.l2}`),
    ["logistic 1", "logistic 10", "ordinal 1", "ordinal 10", "gbdt null"],
  );
  assert.equal(report.log_loss.validation, Math.min(...tried.map((one) => one.log_loss.validation)));
});

test("the temperature is the best of its neighbours on the validation rows, and undoes a distortion", () => {
  const { model } = fitModel(train, unseen, OPTIONS);
  for (const factor of [0.9, 1.1])
    assert.ok(lossOf({ ...model, temperature: model.temperature * factor }, unseen) >= lossOf(model, unseen));
  assert.ok(model.kind === "logistic");
  const tripled = {
    ...model,
    weights: model.weights.map((row) => row.map((weight) => 3 * weight)),
    bias: model.bias.map((bias) => 3 * bias),
  };
  assert.ok(Math.abs(fitTemperature(tripled, unseen) / model.temperature - 3) < 0.1);
});

test("a handful of validation rows never asks for certainty, and is told as such", () => {
  const few: TrainingSet = {
    ...train,
    rows: train.rows.slice(0, 80),
    labels: train.labels.slice(0, 10),
    weights: train.weights.slice(0, 10),
    size: 10,
  };
  const { model, warnings } = fitModel(few, few, OPTIONS);
  assert.ok(model.temperature > 0.1);
  assert.equal(warnings[0]!.code, "few_validation_rows");
});

test("a row of weight 3 counts like three rows", () => {
  const packed = (rows: { x: number; label: 0 | 1; weight?: number }[]) =>
    packRows(
      ["x"],
      rows.map(({ x, label, weight }) => ({ features: { x }, label: BUCKETS[label]!, weight: weight ?? 1 })),
    );
  const base = Array.from({ length: 60 }, (_, i) => ({ x: i % 7, label: (i % 7 > 3 ? 1 : 0) as 0 | 1 }));
  const odd = { x: 6, label: 0 as const };
  for (const kind of ["logistic", "ordinal"] as const) {
    const fit = (rows: Parameters<typeof packed>[0]) => {
      const { model } = fitModel(packed(rows), unseenX, { ...OPTIONS, kind });
      return predictRows(model, unseenX);
    };
    const weighted = fit([...base, { ...odd, weight: 3 }]);
    fit([...base, odd, odd, odd]).forEach((value, at) => {
      assert.ok(Math.abs(value - weighted[at]!) < 1e-3);
    });
  }
});
const unseenX = packRows(
  ["x"],
  [0, 3, 6].map((x) => ({ features: { x }, label: x > 3 ? "moderate" : "strong" })),
);

test("trees read a weight too", () => {
  const rows = (weight: number) =>
    packRows(
      ["x"],
      Array.from({ length: 80 }, (_, i) => ({
        features: { x: i % 2 },
        label: i % 4 === 0 ? ("strong" as const) : ("weak" as const),
        weight: i % 4 === 0 ? weight : 1,
      })),
    );
  const shareOf = (weight: number) => {
    const set = rows(weight);
    return predictRows(fitModel(set, set, { ...OPTIONS, kind: "gbdt" }).model, set)[0]!;
  };
  assert.ok(shareOf(5) > shareOf(1) + 0.1);
});

test("one class, no rows and numbers that are none are errors that say which", () => {
  const oneClass = { ...train, labels: new Uint8Array(train.size) };
  assert.throws(() => fitModel(oneClass, unseen, OPTIONS), {
    code: "training_data",
    message: /1200 rows are "strong"/,
  });
  const bad = { ...train, rows: train.rows.slice() };
  bad.rows[17] = Number.NaN;
  assert.throws(() => fitModel(bad, unseen, OPTIONS), {
    code: "training_data",
    message: /row 3: "x1" is NaN/,
  });
  assert.throws(() => packRows(["x"], []), { code: "training_data" });
  const unnamed = { features: { y: 1 }, label: "weak" as const, name: "train.jsonl line 4" };
  assert.throws(() => packRows(["x"], [unnamed]), {
    code: "training_data",
    message: /line 4: "x" is undefined/,
  });
});

test("a feature that never changes gets no say", () => {
  const width = train.features.length;
  const constant = { ...train, rows: train.rows.map((x, at) => (at % width === 2 ? 5 : x)) };
  const { model } = fitModel(constant, constant, OPTIONS);
  assert.ok(model.kind === "logistic");
  for (const row of model.weights) assert.equal(row[2], 0);
});

test("bins keep the order of the values and hold about as many rows each", () => {
  const size = 3000;
  const rows = Float64Array.from({ length: size }, (_, i) => Math.fround(((i * 7919) % size) / 7));
  const set = {
    features: ["x"],
    rows,
    labels: new Uint8Array(size),
    weights: new Float64Array(size).fill(1),
    size,
  };
  const { bins, thresholds } = binFeatures(set);
  assert.ok(thresholds[0]!.length > 200 && thresholds[0]!.length < 256);
  rows.forEach((x, i) => {
    const bin = bins[i]!;
    assert.ok(x <= (thresholds[0]![bin] ?? Infinity) && x > (thresholds[0]![bin - 1] ?? -Infinity));
  });
});

test("the shortest decimal is the same float32", () => {
  for (const value of [0.1, 1 / 3, 1e-20, -123456.789, 16777217, 0])
    assert.equal(Math.fround(shortFloat32(value)), Math.fround(value));
  assert.equal(String(shortFloat32(Math.fround(0.1))), "0.1");
});
