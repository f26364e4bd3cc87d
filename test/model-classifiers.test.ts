// One suite that every classifier passes.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Classifier } from "../src/classify/classifier.ts";
import { createEmbeddedClassifier } from "../src/classify/embedded-classifier.ts";
import type { ModelFile } from "../src/classify/model-file.ts";
import { createOnnxClassifier } from "../src/classify/onnx-classifier.node.ts";
import { createRuleClassifier } from "../src/classify/rule-classifier.ts";
import { Classification, ClassifierIdentity, Probabilities } from "../src/schema/classification.ts";
import { BUCKETS } from "../src/schema/example.ts";
import { fitModel } from "../src/train/fit-model.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { makePair, makeRows, makeUnit } from "./model-rows.ts";

const [train, validation] = [makeRows(400, 11), makeRows(150, 12)];
const fit = (kind: ModelFile["kind"]) =>
  fitModel(train, validation, { kind, name: "suite", version: "1", vocabulary: null, gbdt: { rounds: 10 } })
    .model;
const models = { logistic: fit("logistic"), ordinal: fit("ordinal"), gbdt: fit("gbdt") };
/** The same model with its outputs in another order: labels are read from the file, not from the code. */
const reversed = (): ModelFile => {
  const { labels, weights, bias, ...rest } = models.logistic as Extract<ModelFile, { kind: "logistic" }>;
  return { ...rest, labels: labels.toReversed(), weights: weights.toReversed(), bias: bias.toReversed() };
};

const CLASSIFIERS: Record<string, () => Promise<Classifier>> = {
  rules: async () => createRuleClassifier([]),
  "rules with a curve": async () =>
    createRuleClassifier([
      [0.4, 0.35],
      [0.9, 0.6],
      [1, 0.97],
    ]),
  "embedded logistic": async () => createEmbeddedClassifier(models.logistic, null),
  "embedded logistic, labels reversed": async () => createEmbeddedClassifier(reversed(), null),
  "embedded ordinal": async () => createEmbeddedClassifier(models.ordinal, null),
  "embedded trees": async () => createEmbeddedClassifier(models.gbdt, null),
  "onnx logistic": async () => createOnnxClassifier(exportOnnx(models.logistic)),
  "onnx ordinal": async () => createOnnxClassifier(exportOnnx(models.ordinal)),
  "onnx trees": async () => createOnnxClassifier(exportOnnx(models.gbdt)),
};
const unit = makeUnit(99);
const PAIRS = Array.from({ length: 60 }, () => makePair(unit));

for (const [name, create] of Object.entries(CLASSIFIERS)) {
  test(`${name}: four probabilities of 4 decimals that sum to 1, buckets best first`, async () => {
    const classifier = await create();
    for (const { input } of PAIRS) {
      const probabilities = await classifier.predict(input);
      assert.deepEqual(Object.keys(Probabilities.parse(probabilities)), [...BUCKETS]);
      const units = BUCKETS.map((bucket) => probabilities[bucket] * 10_000);
      for (const value of units) assert.ok(value >= 0 && Math.abs(value - Math.round(value)) < 1e-6);
      assert.equal(
        units.reduce((sum, value) => sum + Math.round(value), 0),
        10_000,
      );
    }
  });

  test(`${name}: the same answer again, in any order, from a new instance too`, async () => {
    const [one, other] = [await create(), await create()];
    const first = await Promise.all(PAIRS.map(({ input }) => one.predict(input)));
    const again = await Promise.all(PAIRS.toReversed().map(({ input }) => other.predict(input)));
    assert.deepEqual(again.toReversed(), first);
  });

  test(`${name}: says who it is and mostly finds the bucket`, async () => {
    const classifier = await create();
    ClassifierIdentity.parse(classifier.identity);
    let right = 0;
    for (const { input, row } of PAIRS) {
      const probabilities = await classifier.predict(input);
      const top = BUCKETS.reduce((best, bucket) =>
        probabilities[bucket] > probabilities[best] ? bucket : best,
      );
      if (top === row.label) right++;
    }
    assert.ok(right >= 0.6 * PAIRS.length, `${right} of ${PAIRS.length}`);
  });
}

test("onnx and embedded answer alike but for the last decimal", async () => {
  for (const model of Object.values(models)) {
    const [embedded, onnx] = [
      createEmbeddedClassifier(model, null),
      await createOnnxClassifier(exportOnnx(model)),
    ];
    for (const { input } of PAIRS) {
      const [a, b] = [await embedded.predict(input), await onnx.predict(input)];
      for (const bucket of BUCKETS) assert.ok(Math.abs(a[bucket] - b[bucket]) < 2.1e-4);
    }
  }
});

test("a classification names the classifier that was given and carries its warnings", async () => {
  const { analyze, defaultMatcher } = await import("../src/index.ts");
  const classifier = {
    ...createEmbeddedClassifier(models.logistic, "abc"),
    warnings: [{ code: "model_fallback", message: "for this test" }],
  };
  const answer = await analyze(
    { basics: { summary: "Python developer" }, skills: [{ name: "Python" }] },
    { role: "Developer", required_skills: ["Python", "SQL"] },
    { matcher: defaultMatcher(), as_of: "2026-11-01", classifier },
  );
  Classification.parse(answer);
  assert.equal(answer.classifier.kind, "embedded");
  assert.equal(answer.classifier.sha256, "abc");
  assert.equal(answer.warnings[0]!.code, "model_fallback");
  assert.equal(answer.confidence, answer.probabilities![answer.ats_bucket!]);
});
