import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { OumiAtsError } from "../errors.ts";
import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";
import { quantile } from "./bootstrap.ts";
import { bucketSet, fitConformal } from "./conformal-sets.ts";
import { evaluatePredictions } from "./evaluate-predictions.ts";
import type { Prediction } from "./prediction.ts";

const FAST = { bootstrap: { seed: 7, samples: 20 } };
const anyBucket = fc.constantFrom(...BUCKETS);
const anyProbabilities = fc.tuple(...BUCKETS.map(() => fc.integer({ min: 0, max: 20 }))).map((counts) => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(
    BUCKETS.map((bucket, at) => [bucket, total === 0 ? 0.25 : counts[at]! / total]),
  ) as Probabilities;
});
const likeliest = (probabilities: Probabilities): Bucket =>
  BUCKETS.reduce((best, bucket) => (probabilities[bucket] > probabilities[best] ? bucket : best));
const anyPredictions = fc
  .array(fc.tuple(anyBucket, anyProbabilities, fc.integer({ min: 0, max: 100 }), fc.constantFrom("a", "b")), {
    minLength: 1,
    maxLength: 60,
  })
  .map((rows) =>
    rows.map(
      ([label, probabilities, ats_score, template], at): Prediction => ({
        id: `row ${at}`,
        label,
        probabilities,
        predicted: likeliest(probabilities),
        ats_score,
        groups: { template },
      }),
    ),
  );
const sure = (label: Bucket, predicted: Bucket, at: number): Prediction => ({
  id: `row ${at}`,
  label,
  predicted,
  probabilities: Object.fromEntries(
    BUCKETS.map((bucket) => [bucket, bucket === predicted ? 1 : 0]),
  ) as Probabilities,
  groups: {},
});
const codeOf = (act: () => unknown): [string, string] => {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof OumiAtsError);
    return [error.code, error.message];
  }
  throw new assert.AssertionError({ message: "nothing was thrown" });
};

test("the order of the rows changes nothing, intervals included", () => {
  fc.assert(
    fc.property(anyPredictions, fc.integer(), (predictions, seed) => {
      const shuffled = [...predictions].sort(
        (a, b) =>
          Math.sin(seed + a.id.length + Number(a.id.slice(4)) * 7919) -
          Math.sin(Number(b.id.slice(4)) * 7919),
      );
      assert.deepEqual(evaluatePredictions(shuffled, FAST), evaluatePredictions(predictions, FAST));
    }),
    { numRuns: 40 },
  );
});

test("perfect answers get perfect numbers, whichever buckets occur", () => {
  fc.assert(
    fc.property(fc.array(anyBucket, { minLength: 1, maxLength: 40 }), (labels) => {
      const result = evaluatePredictions(
        labels.map((label, at) => sure(label, label, at)),
        FAST,
      );
      assert.equal(result.accuracy.value, 1);
      assert.equal(result.macro_f1.value, 1);
      assert.equal(result.brier.value, 0);
      assert.equal(result.ece.value, 0);
      assert.ok(Math.abs(result.log_loss.value) < 1e-12);
      for (const point of result.selective) assert.equal(point.accuracy, 1);
      for (const bucket of BUCKETS)
        assert.equal(result.buckets[bucket].f1, labels.includes(bucket) ? 1 : 0, "no support, no points");
    }),
    { numRuns: 40 },
  );
});

test("certain and always wrong is the worst there is", () => {
  const result = evaluatePredictions(
    Array.from({ length: 10 }, (_, at) => sure("weak", "strong", at)),
    FAST,
  );
  assert.equal(result.accuracy.value, 0);
  assert.equal(result.macro_f1.value, 0);
  assert.equal(result.brier.value, 2);
  assert.equal(result.ece.value, 1);
  assert.ok(Math.abs(result.log_loss.value + Math.log(5e-5)) < 1e-12, "the floor of the log-loss");
});

test("every number keeps its bounds, and every count adds up", () => {
  fc.assert(
    fc.property(anyPredictions, (predictions) => {
      const result = evaluatePredictions(predictions, { ...FAST, conformal: fitConformal(predictions) });
      const rows = predictions.length;
      const within = (value: number, high: number) =>
        assert.ok(value >= 0 && value <= high + 1e-12, `${value}`);
      for (const name of ["accuracy", "macro_f1", "ece"] as const) within(result[name].value, 1);
      within(result.brier.value, 2);
      within(result.log_loss.value, -Math.log(5e-5));
      for (const name of ["accuracy", "macro_f1", "ece", "brier", "log_loss"] as const)
        assert.ok(result[name].interval!.low <= result[name].interval!.high);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      assert.equal(sum(result.confusion_matrix.flat()), rows);
      assert.equal(sum(result.reliability.map((bin) => bin.rows)), rows);
      assert.equal(result.reliability.length, result.ece_bins.filled);
      assert.equal(sum(BUCKETS.map((bucket) => result.buckets[bucket].support)), rows);
      for (const bars of [result.confidence_histogram, result.score_histogram!])
        assert.equal(sum(bars.map((bar) => bar.right + bar.wrong)), rows);
      assert.equal(sum(result.groups["template"]!.map((group) => group.rows)), rows);
      assert.equal(sum(result.conformal!.sizes), rows);
      const atAll = result.selective[0]!;
      assert.ok(Math.abs(atAll.accuracy - result.accuracy.value) < 1e-9, "at full coverage all rows count");
      within(result.conformal!.coverage, 1);
    }),
    { numRuns: 60 },
  );
});

test("bins have equal mass where no confidences tie, and ties are never parted", () => {
  const untied = Array.from({ length: 150 }, (_, at): Prediction => {
    const top = 0.4 + at / 500;
    const rest = (1 - top) / 3;
    return {
      id: `row ${at}`,
      label: "strong",
      predicted: "strong",
      probabilities: { strong: top, moderate: rest, weak: rest, not_ats_friendly: rest },
      groups: {},
    };
  });
  const bins = evaluatePredictions(untied, FAST).reliability;
  assert.deepEqual(
    bins.map((bin) => bin.rows),
    new Array(15).fill(10),
  );
  fc.assert(
    fc.property(anyPredictions, (predictions) => {
      const { reliability } = evaluatePredictions(predictions, FAST);
      for (const [at, bin] of reliability.entries())
        if (at > 0) assert.ok(bin.from > reliability[at - 1]!.to, "a confidence stands in one bin only");
    }),
    { numRuns: 40 },
  );
});

test("rows of one confidence across the cut of a coverage count with their mean", () => {
  const rows = [
    ...Array.from({ length: 4 }, (_, at) => sure("strong", at < 3 ? "strong" : "weak", at)),
    {
      ...sure("weak", "weak", 9),
      probabilities: { strong: 0.3, moderate: 0.1, weak: 0.6, not_ats_friendly: 0 },
    },
  ];
  const half = evaluatePredictions(rows, FAST).selective.find((point) => point.coverage === 0.5)!;
  assert.deepEqual(half, { coverage: 0.5, rows: 3, threshold: 1, accuracy: 0.75 });
});

test("a conformal threshold covers its own rows, and too few rows give sets of everything", () => {
  fc.assert(
    fc.property(anyPredictions, fc.constantFrom(0.5, 0.8, 0.9), (predictions, level) => {
      const threshold = fitConformal(predictions, level);
      const covered = predictions.filter((row) =>
        bucketSet(row.probabilities, row.predicted, threshold).includes(row.label),
      );
      assert.ok(covered.length / predictions.length >= level - 1e-9);
      if (predictions.length < 9 && level === 0.9) assert.equal(threshold.probability, 0);
    }),
  );
  assert.equal(
    fitConformal([sure("weak", "strong", 0)], 0.5).probability,
    0,
    "its label was held impossible",
  );
});

test("the same seed gives the same intervals, another seed others", () => {
  const rows = Array.from({ length: 40 }, (_, at) => sure(BUCKETS[at % 4]!, BUCKETS[(at * at) % 4]!, at));
  const lows = (seed: number) =>
    evaluatePredictions(rows, { bootstrap: { seed, samples: 50 } }).accuracy.interval;
  assert.deepEqual(lows(1), lows(1));
  assert.notDeepEqual(lows(1), lows(2));
  const { accuracy } = evaluatePredictions(rows, { bootstrap: { seed: 1, samples: 400 } });
  const spread = accuracy.interval!.high - accuracy.interval!.low;
  const normal = 2 * 1.96 * Math.sqrt((accuracy.value * (1 - accuracy.value)) / rows.length);
  assert.ok(Math.abs(spread - normal) < 0.07, `${spread} against ${normal}`);
});

test("quantiles stand between their neighbours in proportion", () => {
  assert.equal(quantile([1, 2, 3, 4], 0), 1);
  assert.equal(quantile([1, 2, 3, 4], 1), 4);
  assert.equal(quantile([1, 2, 3, 4], 0.5), 2.5);
});

test("predictions that are none are refused with the row's name", () => {
  const good = sure("weak", "weak", 1);
  assert.deepEqual(
    codeOf(() => evaluatePredictions([])),
    ["dataset_invalid", "There is no row to evaluate."],
  );
  const withWeak = (weak: number) => ({ ...good, probabilities: { ...good.probabilities, weak } });
  for (const weak of [Number.NaN, -0.1, 1.1, 0.5, Number.POSITIVE_INFINITY])
    assert.match(codeOf(() => evaluatePredictions([withWeak(weak)]))[1], /^Row row 1: /, String(weak));
  assert.match(codeOf(() => evaluatePredictions([good, good]))[1], /Row row 1: its id stands twice/);
});
