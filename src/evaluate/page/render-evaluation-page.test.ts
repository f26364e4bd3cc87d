import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { BUCKETS } from "../../schema/example.ts";
import type { Comparison } from "../compare-models.ts";
import { fitConformal } from "../conformal-sets.ts";
import { evaluatePredictions } from "../evaluate-predictions.ts";
import type { Prediction } from "../prediction.ts";
import { renderEvaluationPage } from "./render-evaluation-page.ts";

const HOSTILE = `<script>alert("x")</script>' onload=alert(1)`;

const predictions = Array.from({ length: 60 }, (_, at): Prediction => {
  const label = BUCKETS[at % 4]!;
  const predicted = BUCKETS[at % 7 === 0 ? (at + 1) % 4 : at % 4]!;
  const top = 0.5 + (at % 11) / 25;
  const probabilities = Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, bucket === predicted ? top : (1 - top) / 3]),
  ) as Prediction["probabilities"];
  return { id: `row ${at}`, label, predicted, probabilities, ats_score: at, groups: { template: HOSTILE } };
});
const evaluation = evaluatePredictions(predictions, {
  conformal: fitConformal(predictions),
  bootstrap: { seed: 1, samples: 30 },
});
const comparison: Comparison = {
  format: "oumi-ats-evaluation.v1",
  data: { name: HOSTILE, rows: 60 },
  model: { key: "logistic", identity: { kind: "embedded", name: HOSTILE, version: "1", sha256: null } },
  bootstrap: { seed: 1, samples: 30 },
  models: { majority: evaluation, rules: evaluation, logistic: evaluation, trees: evaluation },
  notes: [HOSTILE],
};
const page = renderEvaluationPage(comparison, { generated_with: "oumi-ats test" });

test("the page loads nothing, runs nothing, and its policy names the hash of its one style", () => {
  assert.ok(!/<script|<link|<iframe|<object|\son\w+=(?=["'])|src=|style=|url\((?!#)|@import/i.test(page));
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  assert.ok(page.includes(`default-src 'none'; style-src 'sha256-${hash}'`.replaceAll("'", "&#39;")));
  assert.equal(page.match(/<style>/g)!.length, 1);
});

test("names from outside are text and nothing else", () => {
  assert.ok(!page.includes(HOSTILE));
  assert.ok(page.includes("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"));
});

test("it shows all four models, the three drawings and every figure that was measured", () => {
  for (const words of ["Majority: always", "Rules: the bucket", "Logistic regression", "Boosted trees"])
    assert.ok(page.includes(words), words);
  for (const label of ["Reliability diagram", "Confusion matrix", "Histogram of scores"])
    assert.ok(page.includes(`aria-label="${label}`), label);
  assert.ok(page.includes(evaluation.accuracy.value.toFixed(3)));
  assert.ok(page.includes(evaluation.ece.interval!.high.toFixed(3)));
  assert.equal(page.match(/<circle class="dot"/g)!.length, evaluation.reliability.length + 7);
  const counts = [...page.matchAll(/<text class="count"[^>]*>(\d+)</g)].map((match) => Number(match[1]));
  assert.deepEqual(counts, evaluation.confusion_matrix.flat());
});

test("no number on it is broken", () => {
  assert.ok(!/NaN|undefined|Infinity|\[object/.test(page));
  assert.equal(renderEvaluationPage(comparison, { generated_with: "oumi-ats test" }), page);
});

test("one row without groups or scores gives a whole page too", () => {
  const { ats_score: _, ...row } = predictions[1]!;
  const tiny = evaluatePredictions([{ ...row, groups: {} }], { bootstrap: { seed: 1, samples: 0 } });
  const small = renderEvaluationPage(
    { ...comparison, bootstrap: { seed: 1, samples: 0 }, models: { logistic: tiny } },
    { generated_with: "oumi-ats test" },
  );
  assert.ok(!/NaN|undefined|Infinity/.test(small));
  assert.ok(
    !small.includes('id="groups"') && !small.includes('id="scores"') && !small.includes('id="conformal"'),
  );
});
