import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BUCKETS } from "../schema/example.ts";
import { prepareModel } from "./evaluate-model.ts";
import { parseModelFile } from "./model-file.ts";
import { calibrateRules } from "./rule-curve.ts";

const head = {
  format: "oumi-ats-model.v1",
  name: "m",
  version: "1",
  labels: [...BUCKETS],
  features: { version: "features.v1", names: ["a", "b"] },
  versions: { score: "ats-score.v1", vocabulary: null },
  temperature: 2,
};
const linear = {
  ...head,
  kind: "logistic",
  mean: [1, 2],
  scale: [0.5, 1],
  weights: [
    [1, 0],
    [0, 1],
    [0, 0],
    [-1, 0],
  ],
  bias: [0, 0, 0.5, 0],
};
const tree = { feature: [0, -1, 1, -1, -1], value: [0.5, 1, 3, 2, -1], right: [2, 0, 4, 0, 0] };
const leaf = { feature: [-1], value: [0.25], right: [0] };
const trees = { ...head, kind: "gbdt", base: [0, 0, 0, 0], trees: [tree, leaf, leaf, leaf] };

function evaluate(model: unknown, row: number[]): number[] {
  const out = new Float64Array(4);
  prepareModel(parseModelFile(model))(row, 0, out);
  return [...out];
}

/** softmax(logits / 2), by its definition. */
function expected(logits: number[]): number[] {
  const powers = logits.map((logit) => Math.exp(logit / 2));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const assertNear = (actual: number[], wanted: number[]) =>
  wanted.forEach((value, k) => {
    assert.ok(Math.abs(actual[k]! - value) < 1e-12, `${actual} against ${wanted}`);
  });

test("a logistic model is the softmax of its standardised sum over the temperature", () => {
  // z = ((3 − 1) · 0.5, 2 − 2) = (1, 0)
  assertNear(evaluate(linear, [3, 2]), expected([1, 0, 0.5, -1]));
});

test("an ordinal model gives the differences of neighbouring sigmoids", () => {
  const model = {
    ...head,
    kind: "ordinal",
    mean: [0, 0],
    scale: [1, 1],
    weights: [1, 0],
    thresholds: [-1, 0, 2],
  };
  const reached = [-1, 0, 2].map((threshold) => 1 / (1 + Math.exp(-(threshold - 0.5) / 2)));
  const wanted = [reached[0]!, reached[1]! - reached[0]!, reached[2]! - reached[1]!, 1 - reached[2]!];
  assertNear(evaluate(model, [0.5, 9]), wanted);
});

test("a tree goes left at a value that equals its threshold", () => {
  assertNear(evaluate(trees, [0.5, 0]), expected([1, 0.25, 0.25, 0.25]));
  assertNear(evaluate(trees, [0.6, 3]), expected([2, 0.25, 0.25, 0.25]));
  assertNear(evaluate(trees, [0.6, 3.1]), expected([-1, 0.25, 0.25, 0.25]));
});

test("a tree that could loop, lead nowhere or name an unknown feature is refused", () => {
  const broken = [
    { ...tree, right: [0, 0, 4, 0, 0] },
    { ...tree, right: [9, 0, 4, 0, 0] },
    { ...tree, feature: [2, -1, 1, -1, -1] },
    { ...tree, feature: [-2, -1, 1, -1, -1] },
    { feature: [0], value: [1], right: [1] },
    { feature: [], value: [], right: [] },
  ];
  for (const some of broken)
    assert.throws(() => parseModelFile({ ...trees, trees: [some, leaf, leaf, leaf] }), {
      code: "model_unreadable",
    });
});

test("whatever JSON is given, a model comes out or a coded error", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), fc.record({ kind: fc.constant("gbdt"), trees: fc.jsonValue() })),
      (value) => {
        assert.throws(() => parseModelFile(value), { code: "model_unreadable" });
      },
    ),
  );
  for (const change of [{ temperature: 0 }, { temperature: Number.NaN }, { bias: [1] }, { scale: [1] }])
    assert.throws(() => parseModelFile({ ...linear, ...change }), { code: "model_unreadable" });
});

test("a curve moves the rules' confidence and never their bucket", () => {
  const four = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(four, fc.double({ min: 0.25, max: 1, noNaN: true }), (raw, to) => {
      const sum = raw.reduce((total, value) => total + value, 0);
      fc.pre(sum > 1e-6);
      const [strong, moderate, weak, not_ats_friendly] = raw.map((value) => value / sum) as [
        number,
        number,
        number,
        number,
      ];
      const before = { strong, moderate, weak, not_ats_friendly };
      const values = Object.values(before);
      const top = values.indexOf(Math.max(...values));
      const after = Object.values(calibrateRules(before, [[0.5, to]]));
      assert.ok(after[top]! >= Math.max(...after) - 1e-9);
      assert.ok(Math.abs(after.reduce((total, value) => total + value, 0) - 1) < 1e-9);
    }),
  );
});
