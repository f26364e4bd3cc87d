import assert from "node:assert/strict";
import { test } from "node:test";
import { OumiAtsError } from "../errors.ts";
import { BUCKETS } from "../schema/example.ts";
import type { Comparison } from "./compare-models.ts";
import { evaluatePredictions } from "./evaluate-predictions.ts";
import { METRICS, parseMetrics } from "./metric-names.ts";
import { pickMetrics } from "./pick-metrics.ts";
import type { Prediction } from "./prediction.ts";

test("metrics are read by comma, in the order of a report, each once", () => {
  assert.deepEqual(parseMetrics("accuracy,f1,confusion_matrix"), [
    "accuracy",
    "macro_f1",
    "confusion_matrix",
  ]);
  assert.deepEqual(parseMetrics(" ECE , Log-Loss,ece"), ["log_loss", "ece"]);
  assert.deepEqual(parseMetrics("all"), [...METRICS]);
});

test("what is no metric is refused by name", () => {
  for (const list of ["rouge", "accuracy,", "", "accuracy,,ece", "constructor", "toString"])
    assert.throws(
      () => parseMetrics(list),
      (error) =>
        error instanceof OumiAtsError && /^--metrics: /.test(error.message) && /ece/.test(error.advice),
      list,
    );
});

test("every metric picks something of every model, and its plain number of the model itself", () => {
  const rows = BUCKETS.map(
    (label, at): Prediction => ({
      id: `row ${at}`,
      label,
      predicted: at === 0 ? "weak" : label,
      probabilities: { strong: 0.25, moderate: 0.25, weak: 0.25, not_ats_friendly: 0.25 },
      groups: { template: "a" },
    }),
  );
  const evaluation = evaluatePredictions(rows, { bootstrap: { seed: 1, samples: 0 } });
  const comparison: Comparison = {
    format: "oumi-ats-evaluation.v1",
    data: { name: "test.jsonl", rows: 4 },
    model: { key: "logistic", identity: { kind: "embedded", name: "m", version: "1", sha256: null } },
    bootstrap: { seed: 1, samples: 0 },
    models: { rules: evaluation, logistic: evaluation },
    notes: [],
  };
  for (const metric of METRICS) {
    const picked = pickMetrics(comparison, [metric]) as {
      metrics: Record<string, unknown>;
      models: Record<string, object>;
    };
    assert.ok(Object.keys(picked.models["rules"]!).length > 1, metric);
    if (metric !== "groups") assert.ok(metric in picked.metrics, metric);
  }
  const { metrics } = pickMetrics(comparison, ["accuracy", "recall"]) as { metrics: object };
  assert.deepEqual(metrics, {
    accuracy: 0.75,
    recall: { strong: 0, moderate: 1, weak: 1, not_ats_friendly: 1 },
  });
});
