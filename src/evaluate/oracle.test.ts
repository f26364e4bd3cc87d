import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";
import { evaluatePredictions } from "./evaluate-predictions.ts";
import type { Prediction } from "./prediction.ts";
import { countOnce, preparePredictions } from "./prepare-predictions.ts";
import { summarize } from "./summarize.ts";

interface OracleCase {
  name: string;
  labels: Bucket[];
  probabilities: number[][];
  accuracy: number;
  f1_macro: number;
  precision: number[];
  recall: number[];
  f1: number[];
  support: number[];
  confusion_matrix: number[][];
  log_loss: number;
  brier: number;
  ece: number;
  ece_bins: number;
  ece_by_split: number | null;
}

const oracle = JSON.parse(readFileSync(new URL("fixtures/metrics-oracle.json", import.meta.url), "utf8")) as {
  cases: OracleCase[];
};
/** scikit-learn's own floor for probabilities. */
const EPSILON = Number.EPSILON;

const predictionsOf = (one: OracleCase): Prediction[] =>
  one.labels.map((label, at) => {
    const values = one.probabilities[at]!;
    return {
      id: `row ${at}`,
      label,
      probabilities: Object.fromEntries(BUCKETS.map((bucket, k) => [bucket, values[k]])) as Probabilities,
      predicted: BUCKETS[values.indexOf(Math.max(...values))]!,
      groups: {},
    };
  });
const isClose = (actual: number, expected: number, what: string) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${what}: ${actual}, not ${expected}`);

for (const one of oracle.cases)
  test(`the metrics are scikit-learn's: ${one.name}`, () => {
    const predictions = predictionsOf(one);
    const measured = evaluatePredictions(predictions, { bootstrap: { seed: 1, samples: 0 } });
    isClose(measured.accuracy.value, one.accuracy, "accuracy");
    isClose(measured.macro_f1.value, one.f1_macro, "macro-F1");
    isClose(measured.brier.value, one.brier, "Brier");
    assert.deepEqual(measured.confusion_matrix, one.confusion_matrix);
    BUCKETS.forEach((bucket, at) => {
      isClose(measured.buckets[bucket].precision, one.precision[at]!, `precision of ${bucket}`);
      isClose(measured.buckets[bucket].recall, one.recall[at]!, `recall of ${bucket}`);
      isClose(measured.buckets[bucket].f1, one.f1[at]!, `F1 of ${bucket}`);
      assert.equal(measured.buckets[bucket].support, one.support[at]);
    });
    const rows = preparePredictions(predictions, { logLossFloor: EPSILON });
    isClose(summarize(rows, countOnce(rows)).log_loss, one.log_loss, "log-loss");
  });

for (const one of oracle.cases)
  test(`the calibration error is numpy's: ${one.name}`, () => {
    const measured = evaluatePredictions(predictionsOf(one), { bootstrap: { seed: 1, samples: 0 } });
    isClose(measured.ece.value, one.ece, "ECE");
    if (one.ece_by_split !== null) isClose(measured.ece.value, one.ece_by_split, "ECE by equal split");
    assert.deepEqual(measured.ece_bins, { asked: 15, filled: one.ece_bins });
  });
