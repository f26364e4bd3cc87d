// The model that ships: the same in the package's code and in models/ats-classifier.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { defaultClassifier } from "../src/classify/default-classifier.ts";
import { checkKnownFeatures } from "../src/classify/known-features.ts";
import { parseModelFile } from "../src/classify/model-file.ts";
import { likeliestBucket } from "../src/classify/round-probabilities.ts";
import { SHIPPED } from "../src/classify/shipped-model.ts";
import { parseCompanion } from "../src/evaluate/model-companion.ts";
import { bucketOf } from "../src/score/ats-score.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { makePair, makeUnit } from "./model-rows.ts";

const FOLDER = new URL("../models/ats-classifier/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER));
const isShipped = SHIPPED.text !== null;

test("by default the shipped model answers, or the rules while none ships", () => {
  const { kind, sha256 } = defaultClassifier().identity;
  assert.deepEqual([kind, sha256], isShipped ? ["embedded", SHIPPED.sha256] : ["rules", null]);
  assert.equal(existsSync(FOLDER), isShipped, "code and folder ship together");
});

test("code, model.json, model.onnx, manifest, figures and companion are of one build, below 500 kB", {
  skip: !isShipped,
}, () => {
  const bytes = read("model.json");
  const model = parseModelFile(JSON.parse(bytes.toString("utf8")));
  checkKnownFeatures(model.features.version, model.features.names);
  assert.equal(SHIPPED.text, bytes.toString("utf8"));
  assert.equal(createHash("sha256").update(bytes).digest("hex"), SHIPPED.sha256);
  assert.ok(bytes.length <= 500_000 && read("model.onnx").length <= 500_000);
  assert.deepEqual(new Uint8Array(read("model.onnx")), exportOnnx(model));
  const manifest = JSON.parse(read("manifest.json").toString("utf8"));
  assert.equal(manifest.model_sha256, SHIPPED.sha256);
  assert.deepEqual(manifest.rules.curve, SHIPPED.rules_curve);
  const metrics = JSON.parse(readFileSync(new URL("../eval/metrics.json", import.meta.url), "utf8"));
  assert.equal(metrics.model.sha256, SHIPPED.sha256);
  const companion = parseCompanion(JSON.parse(read("compared.json").toString("utf8")));
  assert.equal(companion.version, model.version);
  assert.deepEqual(companion.rules_curve, SHIPPED.rules_curve);
  assert.match(read("evaluation.html").toString("utf8"), new RegExp(SHIPPED.sha256!));
  assert.match(read("MODEL_CARD.md").toString("utf8"), /not proven on real resumes with human labels/);
});

test("six points and more from a boundary the shipped model answers with the bucket of the score", async () => {
  const unit = makeUnit(77);
  const classifier = defaultClassifier();
  for (let i = 0; i < 500; i++) {
    const { input } = makePair(unit);
    const total = input.features["total"]!;
    if ([40, 60, 80].some((floor) => Math.abs(total - floor) < 6)) continue;
    const probabilities = await classifier.predict(input);
    assert.equal(
      likeliestBucket(probabilities, bucketOf(input.ats_score)),
      bucketOf(input.ats_score),
      `${total}`,
    );
  }
});
