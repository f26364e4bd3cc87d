import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findLosses, findMissedGoals, TOLERANCES } from "./check-metrics.ts";
import { type FigureName, type Figures, type MetricsFile, parseMetricsFile } from "./metrics-file.ts";

const GOOD: Figures = {
  accuracy: 0.96,
  macro_f1: 0.91,
  log_loss: 0.25,
  brier: 0.14,
  ece: 0.02,
  selective_80: 0.97,
  conformal_coverage: 0.91,
  conformal_mean_size: 1.1,
  intervals: { accuracy: [0.95, 0.97] },
};
const RULES: Figures = { ...GOOD, accuracy: 0.9, log_loss: 0.3 };
const metrics = (own: Partial<Figures> = {}, rules: Partial<Figures> = {}): MetricsFile => {
  const suite = (rows: number) => ({
    rows,
    ece_bins: 15,
    model: "logistic",
    models: { rules: { ...RULES, ...rules }, logistic: { ...GOOD, ...own } },
  });
  return {
    format: "oumi-ats-metrics.v1",
    model: { name: "ats-logistic", version: "1", sha256: null },
    suites: { rendered: suite(3000), exact: suite(2000), sample: suite(10) },
  };
};
const NAMES = Object.keys(TOLERANCES) as FigureName[];
const worsen = (name: FigureName, by: number) =>
  metrics({ [name]: (GOOD[name] as number) + (TOLERANCES[name].worse === "lower" ? -by : by) });

test("each figure may become worse by its tolerance and no more, and better without end", () => {
  for (const name of NAMES) {
    const { by } = TOLERANCES[name];
    assert.deepEqual(findLosses(metrics(), worsen(name, by)), [], name);
    assert.deepEqual(findLosses(metrics(), worsen(name, -0.5)), [], `${name} better`);
    const found = findLosses(metrics(), worsen(name, by + 0.001));
    assert.equal(found.length, 3, name);
    assert.match(found[0]!, new RegExp(`^rendered: ${name} was .* is .*tolerance ${by}`));
  }
});

test("a figure or a set of rows that is no longer measured is a loss", () => {
  assert.match(findLosses(metrics(), metrics({ conformal_coverage: null }))[0]!, /missing now/);
  const { exact: _, ...suites } = metrics().suites;
  assert.deepEqual(findLosses(metrics(), { ...metrics(), suites }), [
    "exact: it was measured before and is missing now",
  ]);
  assert.match(findMissedGoals({ ...metrics(), suites })[0]!, /^exact: it was not measured/);
});

test("a file is never worse than itself", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
      (values) => {
        const file = metrics(Object.fromEntries(NAMES.map((name, at) => [name, values[at]])));
        assert.deepEqual(findLosses(file, file), []);
      },
    ),
  );
});

test("the goals hold whatever was reached before", () => {
  assert.deepEqual(findMissedGoals(metrics()), []);
  assert.match(
    findMissedGoals(metrics({ accuracy: 0.87 })).join(),
    /rendered: accuracy is 0.87, it must be at least 0.88/,
  );
  assert.match(
    findMissedGoals(metrics({ ece: 0.05 })).join(),
    /rendered: ece is 0.05, it must be at most 0.04/,
  );
  const few = metrics();
  few.suites["rendered"]!.rows = 100;
  assert.deepEqual(findMissedGoals(few), ["rendered: 100 rows, 3000 are needed"]);
});

test("the model must beat the rules on the same rows", () => {
  assert.match(findMissedGoals(metrics({}, { accuracy: 0.97 })).join(), /below the rules' 0.97/);
  assert.match(findMissedGoals(metrics({}, { log_loss: 0.25 })).join(), /not below the rules' 0.25/);
});

test("a damaged file of figures is refused with the field", () => {
  assert.deepEqual(parseMetricsFile(JSON.parse(JSON.stringify(metrics())), "x"), metrics());
  assert.throws(
    () => parseMetricsFile({ ...metrics(), suites: { a: {} } }, "eval/metrics.json"),
    /suites\.a\.rows/,
  );
});
