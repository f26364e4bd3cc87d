import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type CrfModel, createCrfDecoder } from "./crf-model.ts";

const LABELS = ["O", "B-x", "B-y", "I-x", "I-y"];
const COUNT = LABELS.length;

/** A model with one feature a token kind and random weights. */
const models = fc
  .record({
    weights: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), {
      minLength: 3 * COUNT,
      maxLength: 3 * COUNT,
    }),
    transitions: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 30, maxLength: 30 }),
  })
  .map(
    ({ weights, transitions }): CrfModel => ({
      labels: LABELS,
      features: Int32Array.of(10, 20, 30),
      offsets: Int32Array.of(0, COUNT, 2 * COUNT, 3 * COUNT),
      stateLabels: Uint8Array.from({ length: 3 * COUNT }, (_, k) => k % COUNT),
      weights: Float32Array.from(weights),
      transitions: Float32Array.from(transitions),
    }),
  );
const texts = fc.array(fc.constantFrom<number[]>([10], [20], [30], [10, 30], [99]), { maxLength: 5 });

function follows(before: string | null, label: string): boolean {
  return !label.startsWith("I") || (before !== null && before !== "O" && before.slice(1) === label.slice(1));
}

/** Score of a labelling, from the definition. */
function scoreOf(model: CrfModel, features: readonly number[][], path: readonly number[]): number {
  let score = 0;
  path.forEach((label, t) => {
    score += model.transitions[(t === 0 ? COUNT : path[t - 1]!) * COUNT + label]!;
    for (const feature of features[t]!) {
      const row = model.features.indexOf(feature);
      if (row >= 0) score += model.weights[row * COUNT + label]!;
    }
  });
  return score;
}

function* allPaths(length: number): Generator<number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const path of allPaths(length - 1))
    for (let label = 0; label < COUNT; label++)
      if (follows(path.length ? LABELS[path.at(-1)!]! : null, LABELS[label]!)) yield [...path, label];
}

test("decoding finds the best of all labellings in which no span is broken", () => {
  fc.assert(
    fc.property(models, texts, (model, features) => {
      const path = [...createCrfDecoder(model).decode(features)];
      let best = Number.NEGATIVE_INFINITY;
      for (const other of allPaths(features.length)) best = Math.max(best, scoreOf(model, features, other));
      path.forEach((label, t) => {
        assert.ok(follows(t === 0 ? null : LABELS[path[t - 1]!]!, LABELS[label]!));
      });
      if (features.length > 0) assert.ok(Math.abs(scoreOf(model, features, path) - best) < 1e-9);
    }),
    { numRuns: 40 },
  );
});
