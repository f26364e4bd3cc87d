import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { MODEL_FEATURE_NAMES } from "../../features/model-features.ts";
import { bucketOf } from "../../score/ats-score.ts";
import { observePlan } from "./observe-plan.ts";
import { exampleRows } from "./observed-pair.ts";
import { type PairCounts, planPairs } from "./plan-pairs.ts";
import { runPairs } from "./run-pairs.ts";

const folder = mkdtempSync(join(tmpdir(), "oumi-ats-pairs-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const WORKER = new URL("../fixtures/echo-worker.ts", import.meta.url);

test("two workers, an interruption and a line that was cut off change nothing", async () => {
  const plans = planPairs({ train: { row: 9 }, validation: {}, test: {} }, 5);
  const [one, two] = [join(folder, "one.jsonl"), join(folder, "deep", "two.jsonl")];
  const whole = await runPairs(plans, { cache: one, workers: 1, worker_module: WORKER });
  await runPairs(plans.slice(0, 5), { cache: two, workers: 2, worker_module: WORKER });
  writeFileSync(two, readFileSync(two, "utf8").slice(0, -10));
  const made: number[] = [];
  const onPair = (done: number) => made.push(done);
  const again = await runPairs(plans, { cache: two, workers: 2, worker_module: WORKER, onPair });
  assert.deepEqual(again, whole);
  assert.equal(made[0], 4, "four whole lines were left");
  assert.deepEqual(
    whole.map((pair) => pair.id),
    plans.map((plan) => plan.id),
  );
});

const COUNTS: PairCounts = {
  train: { row: 3, row_without_keywords: 1, json_resume: 1, documents: 2 },
  validation: { row: 1 },
  test: {},
};

test("a row is observed with the very score that its label comes from; a rendered pair is marked as read", async () => {
  for (const plan of planPairs(COUNTS, 5)) {
    const pair = await observePlan(plan);
    if (pair.scored === null) continue;
    assert.equal(pair.scored.features.length, MODEL_FEATURE_NAMES.length);
    assert.equal(pair.scored.label, bucketOf(pair.scored.true_score));
    const fromDocument = pair.scored.features[MODEL_FEATURE_NAMES.indexOf("from_document")];
    assert.equal(fromDocument, plan.shape === "documents" ? 1 : 0);
    assert.equal(pair.exact, plan.shape !== "documents");
    if (plan.shape === "row") assert.equal(pair.scored.ats_score, pair.scored.true_score);
    const [row] = exampleRows([pair]);
    assert.equal(row!.input.ats_score, pair.scored.ats_score);
    assert.equal(row!.input.feature_scores.formatting_score, row!.input.features["formatting_score"]);
  }
});
