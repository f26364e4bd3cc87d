// A whole build on made-up pairs: choice, figures, manifest and card.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createEmbeddedClassifier } from "../src/classify/embedded-classifier.ts";
import { parseMetricsFile } from "../src/evaluate/metrics-file.ts";
import { parseCompanion, rivalsOf } from "../src/evaluate/model-companion.ts";
import { MODEL_FEATURE_NAMES } from "../src/features/model-features.ts";
import { BUCKETS, FEATURE_SCORE_NAMES } from "../src/schema/example.ts";
import { buildFiles } from "../src/train/build/build-files.ts";
import { buildModel } from "../src/train/build/build-model.ts";
import type { Manifest } from "../src/train/manifest.ts";
import { exampleRows, type ObservedPair, type Part } from "../src/train/pairs/observed-pair.ts";
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
      true_scores: FEATURE_SCORE_NAMES.map((name) => input.feature_scores[name] - 2),
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
const sample = exampleRows(makeObserved("test", 12, 4));
const options = { name: "built", version: "1", vocabulary: "v", sample };
const build = await buildModel(pairs, options);
const about = { name: "built", version: "1", seed: 1, generated_with: "oumi-ats 0" };
const files = buildFiles(build, about);
const textOf = (name: string): string => files.folder[name] as string;

test("the chosen contender has the lowest validation log-loss of its kind, and nearly that of all", () => {
  assert.deepEqual(new Set(build.tried.map(({ kind }) => kind)), new Set(["logistic", "ordinal", "gbdt"]));
  const { chosen, tried } = build;
  const sameKind = tried.filter(({ kind }) => kind === chosen.model.kind);
  assert.equal(
    chosen.report.log_loss.validation,
    Math.min(...sameKind.map((report) => report.log_loss.validation)),
  );
  const lowest = Math.min(...tried.map((report) => report.log_loss.validation));
  const { rules, ...others } = build.measured.rendered.models;
  assert.ok(rules && Object.keys(others).includes(build.chosen_as));
  assert.ok(chosen.report.log_loss.validation <= 1.2 * lowest);
});

test("majority, rules, logistic and trees are measured on the same rows, those without an answer left out", () => {
  const { rendered, exact, sample: small } = build.measured;
  assert.deepEqual(Object.keys(rendered.models), ["majority", "rules", "logistic", "ordinal", "trees"]);
  for (const evaluation of Object.values(rendered.models)) assert.equal(evaluation.rows, rendered.data.rows);
  assert.equal(rendered.data.rows + exact.data.rows, 200);
  assert.equal(small.data.rows, 12);
  assert.deepEqual(build.pairs.without_answer, { no_text: 1 });
  const { majority, logistic } = rendered.models;
  assert.ok(logistic!.log_loss.value < majority!.log_loss.value);
  assert.ok((logistic!.conformal?.coverage ?? 0) > 0.7);
});

test("the same pairs build the same bytes", async () => {
  assert.deepEqual(buildFiles(await buildModel(pairs, options), about), files);
});

test("the card holds the figures, the groups and the reading errors, and says what is not proven or missed", () => {
  const card = textOf("MODEL_CARD.md");
  const own = build.measured.rendered.models[build.chosen_as]!;
  assert.ok(card.includes(`${(100 * own.accuracy.value).toFixed(1)} %`));
  assert.match(card, /Calibration is not proven on real resumes with human labels/);
  assert.match(card, /1 no_text/);
  assert.doesNotMatch(card, /NaN|undefined|null/);
  assert.ok(files.missed.some((sentence) => sentence.includes("3000 are needed")));
  for (const sentence of files.missed) assert.ok(card.includes(sentence));
});

test("reading errors are the mean distances from the truth, in points of the total", () => {
  const { test: read } = build.pairs.reading;
  assert.ok(Math.abs(read.by_feature.skill_match_required! - 0.7) < 1e-9, "2 % of 35 points");
  assert.equal(read.pairs, build.measured.rendered.data.rows);
});

test("eval finds beside the model what it was measured against", () => {
  const companion = parseCompanion(JSON.parse(textOf("compared.json")));
  const others = ["logistic", "ordinal", "trees"].filter((name) => name !== build.chosen_as);
  assert.deepEqual(Object.keys(rivalsOf(companion).classifiers), others);
  assert.equal(companion.own, build.chosen_as);
  assert.ok(companion.conformal["rules"]!.rows > 0);
});

test("figures, page and shipped source name the model by its hash", () => {
  const metrics = parseMetricsFile(JSON.parse(JSON.stringify(files.metrics)), "metrics");
  assert.deepEqual(Object.keys(metrics.suites), ["rendered", "exact", "sample"]);
  const sha256 = metrics.model.sha256!;
  const { identity } = createEmbeddedClassifier(build.chosen.model, sha256);
  assert.equal(metrics.model.name, identity.name);
  assert.ok(textOf("evaluation.html").includes(sha256));
  assert.ok(files.shipped.includes(JSON.stringify(textOf("model.json"))));
});

test("the manifest names features, labels, data, seeds, fits and calibration", () => {
  const manifest = JSON.parse(textOf("manifest.json")) as Manifest;
  assert.deepEqual(
    manifest.features.columns.map(({ name }) => name),
    [...MODEL_FEATURE_NAMES],
  );
  assert.ok(manifest.features.columns.every(({ about: text }) => text.length > 5));
  assert.deepEqual(manifest.labels, [...BUCKETS]);
  assert.equal(manifest.data["train"]!.rows, 400);
  assert.match(manifest.data["train"]!.sha256, /^[0-9a-f]{64}$/);
  assert.ok(manifest.rules.curve.length > 0 && manifest.conformal!.rows > 0);
  assert.doesNotMatch(textOf("manifest.json"), /NaN|undefined/);
});
