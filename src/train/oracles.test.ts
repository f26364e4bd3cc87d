// The trainers against scikit-learn and statsmodels, whose numbers are stored in fixtures/oracles.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sigmoid, softmax } from "../classify/evaluate-model.ts";
import { fitGbdt } from "./fit-gbdt.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { fitOrdinal } from "./fit-ordinal.ts";
import { makeOracleRows } from "./fixtures/make-rows.ts";
import { meanLogLoss, type TrainingSet } from "./training-set.ts";

const ORACLES = JSON.parse(readFileSync(new URL("fixtures/oracles.json", import.meta.url), "utf8"));
const CLASSES = 4;
const plain = makeOracleRows();
const near = (actual: number, expected: number, tolerance: number, what: string) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual} against ${expected}`);
/** The same rows with weight 1: what the stored log-losses are taken on. */
const unweighted = (set: TrainingSet) => ({ ...set, weights: new Float64Array(set.size).fill(1) });

/** Mean and population standard deviation of the training rows, as the stored fits used. */
function standardised(): { train: Float64Array; test: Float64Array } {
  const { train, test } = plain;
  const width = train.features.length;
  const mean = train.features.map((_, j) => {
    let sum = 0;
    for (let i = 0; i < train.size; i++) sum += train.rows[i * width + j]!;
    return sum / train.size;
  });
  const spread = mean.map((middle, j) => {
    let sum = 0;
    for (let i = 0; i < train.size; i++) sum += (train.rows[i * width + j]! - middle) ** 2;
    return Math.sqrt(sum / train.size);
  });
  const scale = (rows: Float64Array) => rows.map((x, at) => (x - mean[at % width]!) / spread[at % width]!);
  return { train: scale(train.rows), test: scale(test.rows) };
}
const z = standardised();

/** Probabilities by logits written row by row. */
function probabilities(
  rows: Float64Array,
  size: number,
  logitsOf: (row: Float64Array, out: Float64Array) => void,
) {
  const width = rows.length / size;
  const all = new Float64Array(size * CLASSES);
  for (let i = 0; i < size; i++)
    logitsOf(rows.subarray(i * width, (i + 1) * width), all.subarray(i * CLASSES, (i + 1) * CLASSES));
  return all;
}

test("the rows are those that the stored numbers were computed on", () => {
  near(plain.checksum.x, ORACLES.checksum.x, 1e-6, "x");
  assert.equal(plain.checksum.y, ORACLES.checksum.y);
  near(plain.checksum.w, ORACLES.checksum.w, 1e-6, "weights");
});

for (const [name, oracle] of Object.entries<{
  l2: number;
  weighted: boolean;
  train: number;
  test: number;
  first_rows: number[][];
}>(ORACLES.logistic))
  test(`logistic regression agrees with scikit-learn to 1e-3 in log-loss: ${name}`, () => {
    const rows = makeOracleRows(oracle.weighted);
    const fit = fitLogistic(z.train, rows.train, CLASSES, { l2: oracle.l2 });
    const width = rows.train.features.length;
    const predict = (standard: Float64Array, size: number) =>
      probabilities(standard, size, (row, out) => {
        for (let k = 0; k < CLASSES; k++)
          out[k] = row.reduce((sum, x, j) => sum + x * fit.weights[k * width + j]!, fit.bias[k]!);
        softmax(out, CLASSES, 1);
      });
    near(meanLogLoss(predict(z.train, 1200), CLASSES, unweighted(rows.train)), oracle.train, 1e-4, "train");
    const onTest = predict(z.test, 400);
    near(meanLogLoss(onTest, CLASSES, unweighted(rows.test)), oracle.test, 1e-3, "test");
    oracle.first_rows.flat().forEach((expected, at) => {
      near(onTest[at]!, expected, 2e-3, `probability ${at}`);
    });
  });

test("proportional odds without a penalty agree with statsmodels", () => {
  const fit = fitOrdinal(z.train, plain.train, CLASSES, { l2: 0 });
  const predict = (standard: Float64Array, size: number) =>
    probabilities(standard, size, (row, out) => {
      const score = row.reduce((sum, x, j) => sum + x * fit.weights[j]!, 0);
      const reached = [...fit.thresholds].map((threshold) => sigmoid(threshold - score));
      for (let k = 0; k < CLASSES; k++) out[k] = (reached[k] ?? 1) - (reached[k - 1] ?? 0);
    });
  near(meanLogLoss(predict(z.train, 1200), CLASSES, plain.train), ORACLES.ordinal.train, 1e-4, "train");
  near(meanLogLoss(predict(z.test, 400), CLASSES, plain.test), ORACLES.ordinal.test, 1e-3, "test");
  fit.weights.forEach((weight, j) => {
    near(weight, ORACLES.ordinal.weights[j], 0.02, `weight ${j}`);
  });
});

test("boosted trees agree with HistGradientBoosting: log-loss within 0.02, accuracy within 0.03", () => {
  const { base, trees } = fitGbdt(plain.train, CLASSES, ORACLES.gbdt.options);
  const predict = (set: TrainingSet) =>
    probabilities(set.rows, set.size, (row, out) => {
      out.set(base);
      trees.forEach((tree, t) => {
        let at = 0;
        while (tree.feature[at]! >= 0)
          at = Math.fround(row[tree.feature[at]!]!) <= tree.value[at]! ? at + 1 : tree.right[at]!;
        out[t % CLASSES]! += tree.value[at]!;
      });
      softmax(out, CLASSES, 1);
    });
  near(meanLogLoss(predict(plain.train), CLASSES, plain.train), ORACLES.gbdt.train, 0.01, "train");
  const onTest = predict(plain.test);
  near(meanLogLoss(onTest, CLASSES, plain.test), ORACLES.gbdt.test, 0.02, "test");
  let right = 0;
  plain.test.labels.forEach((label, i) => {
    const own = onTest.subarray(i * CLASSES, (i + 1) * CLASSES);
    if (own.indexOf(Math.max(...own)) === label) right++;
  });
  near(right / plain.test.size, ORACLES.gbdt.accuracy, 0.03, "accuracy");
});
