import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { CrfModel } from "./crf-model.ts";
import { FEATURE_BITS } from "./hash-features.ts";
import { packModel, unpackModel } from "./pack-model.ts";

const LABELS = ["O", "B-x", "I-x"];
const models = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** FEATURE_BITS - 1 }), { minLength: 1, maxLength: 60 })
  .chain((features) =>
    fc.record({
      features: fc.constant(features),
      rows: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 }), {
        minLength: features.length,
        maxLength: features.length,
      }),
      weights: fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
        minLength: features.length * 3,
        maxLength: features.length * 3,
      }),
    }),
  )
  .map(({ features, rows, weights }): CrfModel => {
    const stateLabels = rows.flatMap((labels) => labels.sort());
    const offsets = [0];
    for (const labels of rows) offsets.push(offsets.at(-1)! + labels.length);
    return {
      labels: LABELS,
      features: Int32Array.from(features).sort(),
      offsets: Int32Array.from(offsets),
      stateLabels: Uint8Array.from(stateLabels),
      weights: Float32Array.from(weights.slice(0, stateLabels.length)),
      transitions: Float32Array.from({ length: 12 }, (_, k) => k / 10 - 0.5),
    };
  });

function weightsByName(model: CrfModel): Map<string, number> {
  const found = new Map<string, number>();
  model.features.forEach((feature, row) => {
    for (let s = model.offsets[row]!; s < model.offsets[row + 1]!; s++)
      found.set(`${feature} ${model.stateLabels[s]}`, model.weights[s]!);
  });
  return found;
}

test("what is unpacked has the same weights within a level, and only those that round to nothing are gone", () => {
  fc.assert(
    fc.property(models, (model) => {
      const largest = Math.max(...model.weights.map(Math.abs));
      const after = weightsByName(unpackModel(packModel(model)));
      for (const [name, weight] of weightsByName(model)) {
        // Levels are squares: the step grows with the weight.
        const step = (2 * Math.sqrt(Math.abs(weight) * largest)) / 45 + largest / 2000;
        assert.ok(
          Math.abs((after.get(name) ?? 0) - weight) <= step + 1e-6,
          `${name} ${weight} ${after.get(name)}`,
        );
      }
    }),
  );
});

test("packing what was unpacked changes nothing more", () => {
  fc.assert(
    fc.property(models, (model) => {
      const packed = packModel(model);
      assert.deepEqual(packModel(unpackModel(packed)), packed);
    }),
  );
});

test("packed text needs no escapes in a string literal", () => {
  fc.assert(
    fc.property(models, (model) => {
      const { features, counts, states, levels } = packModel(model);
      for (const text of [features, counts, states, levels]) assert.equal(JSON.stringify(text), `"${text}"`);
    }),
  );
});
