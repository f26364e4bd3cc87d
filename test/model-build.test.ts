// A whole build on made-up pairs: choice, figures, manifest and card.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MODEL_FEATURE_NAMES } from "../src/features/model-features.ts";
import { BUCKETS } from "../src/schema/example.ts";
import { buildModel } from "../src/train/build/build-model.ts";
import { figuresOf } from "../src/train/build/measure-model.ts";
import { writeModelCard } from "../src/train/build/model-card.ts";
import { makeManifest } from "../src/train/manifest.ts";
import type { ObservedPair, Part } from "../src/train/pairs/observed-pair.ts";
import { serialiseModel } from "../src/train/write-model-folder.ts";
import { makePair, makeUnit } from "./model-rows.ts";

function makeObserved(part: Part, count: number, seed: number): ObservedPair[] {
  const unit = makeUnit(seed);
  return Array.from({ length: count }, (_, i) => {
    const { input, row } = makePair(unit);
    const observation = {
      features: MODEL_FEATURE_NAMES.map((name) => input.features[name]!),
      ats_score: input.ats_score,
      quality: input.quality,
      label: row.label,
      true_score: [90, 70, 50, 20][BUCKETS.indexOf(row.label)]!,
    };
    const exact = input.quality.source === "row";
    const pair = { id: `${part}-${i}`, part, exact, groups: { shape: exact ? "row" : "documents" } };
    return { ...pair, scored: observation, reported: observation, failed: null };
  });
}

const failed = {
  ...makeObserved("train", 1, 9)[0]!,
  id: "failed",
  scored: null,
  reported: null,
  failed: "no_text",
};
const pairs = [
  ...makeObserved("train", 400, 1),
  failed,
  ...makeObserved("validation", 150, 2),
  ...makeObserved("test", 200, 3),
];
const build = await buildModel(pairs, { name: "built", version: "1", vocabulary: "v" });
const about = { name: "built", version: "1", seed: 1 };

test("the contender with the lowest validation log-loss is chosen, out of all that were tried", () => {
  assert.equal(build.tried.length, 9);
  const lowest = Math.min(...build.tried.map((report) => report.log_loss.validation));
  assert.equal(build.chosen.report.log_loss.validation, lowest);
});

test("majority, rules, logistic and trees are measured on the same rows, those without an answer left out", () => {
  const { documents, exact } = build.measured;
  assert.deepEqual(Object.keys(documents), ["majority", "rules", "logistic", "trees"]);
  for (const evaluation of Object.values(documents)) assert.equal(evaluation.rows, documents.rules.rows);
  assert.equal(documents.rules.rows + exact.rules.rows, 200);
  assert.deepEqual(build.pairs.without_answer, { no_text: 1 });
  assert.ok(documents.logistic.log_loss.value < documents.majority.log_loss.value);
  assert.ok((documents.logistic.conformal?.coverage ?? 0) > 0.7);
});

test("the same pairs build the same bytes", async () => {
  const again = await buildModel(pairs, { name: "built", version: "1", vocabulary: "v" });
  assert.equal(serialiseModel(again.chosen.model).text, serialiseModel(build.chosen.model).text);
  assert.equal(writeModelCard(again, about), writeModelCard(build, about));
});

test("the card holds the figures and says what is not proven", () => {
  const card = writeModelCard(build, about);
  const own = build.measured.documents[build.chosen_as];
  assert.ok(card.includes(`${(100 * own.accuracy.value).toFixed(1)} %`));
  assert.match(card, /Calibration is not proven on real resumes with human labels/);
  assert.match(card, /1 no_text/);
  assert.doesNotMatch(card, /NaN|undefined|null/);
});

test("the manifest names features, labels, data, seeds, fits and calibration", () => {
  const manifest = makeManifest({
    fitted: { ...build.chosen, tried: build.tried },
    model_sha256: serialiseModel(build.chosen.model).sha256,
    sets: build.sets,
    seeds: { pairs: 1 },
    conformal: build.conformal,
    rules_curve: build.rules_curve,
    metrics: { documents: figuresOf(build.measured.documents.rules) },
  });
  assert.deepEqual(
    manifest.features.columns.map(({ name }) => name),
    [...MODEL_FEATURE_NAMES],
  );
  assert.ok(manifest.features.columns.every(({ about }) => about.length > 5));
  assert.deepEqual(manifest.labels, [...BUCKETS]);
  assert.equal(manifest.data["train"]!.rows, 400);
  assert.match(manifest.data["train"]!.sha256, /^[0-9a-f]{64}$/);
  assert.ok(manifest.rules.curve.length > 0 && manifest.conformal!.rows === 150);
  assert.doesNotMatch(JSON.stringify(manifest), /NaN|undefined/);
});
