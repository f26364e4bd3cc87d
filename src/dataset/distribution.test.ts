import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { OumiAtsError } from "../errors.ts";
import { BUCKETS } from "../schema/example.ts";
import { countBuckets, largestRemainder } from "./distribution.ts";
import { planEdgeCases, SCENARIO_CELLS } from "./scenarios.ts";

const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });

test("largest remainder gives whole numbers that sum to the total and stay within one of the quota", () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 100_000 }), (parts, total) => {
      const sum = parts.reduce((all, part) => all + part, 0);
      fc.pre(sum > 0);
      const counts = largestRemainder(parts, total);
      assert.equal(
        counts.reduce((all, count) => all + count, 0),
        total,
      );
      counts.forEach((count, at) => {
        assert.ok(Number.isInteger(count) && Math.abs(count - (parts[at]! / sum) * total) < 1 + 1e-6);
      });
    }),
  );
});

test("floating point does not decide a remainder: .3, .3, .25, .15 of 500 and of 70", () => {
  const shares = [0.3, 0.3, 0.25, 0.15];
  assert.deepEqual(largestRemainder(shares, 500), [150, 150, 125, 75]);
  assert.deepEqual(largestRemainder(shares, 70), [21, 21, 18, 10]);
});

test("a larger remainder goes first, equal ones to the earlier entry", () => {
  assert.deepEqual(largestRemainder([1, 1, 1], 4), [2, 1, 1]);
  assert.deepEqual(largestRemainder([0.5, 0.49, 0.01], 1), [1, 0, 0]);
});

test("a distribution that is negative, incomplete, of unknown names or no number is an error", () => {
  const bad: Record<string, unknown>[] = [
    { strong: 1.2, moderate: -0.2 },
    { strong: 0.5 },
    { strong: 0.5, excellent: 0.5 },
    { strong: Number.NaN, weak: 1 },
    { strong: "1" },
    {},
  ];
  for (const distribution of bad)
    assert.throws(
      () => countBuckets(10, distribution),
      (error) => error instanceof OumiAtsError && error.code === "invalid_distribution",
      JSON.stringify(distribution),
    );
});

test("a bucket that is not named gets no row", () => {
  assert.deepEqual(countBuckets(7, { strong: 0.5, weak: 0.5 }), {
    strong: 4,
    moderate: 0,
    weak: 3,
    not_ats_friendly: 0,
  });
});

test("70 rows have the 16 edge cases of the table", () => {
  const { cases, left_out } = planEdgeCases(70, { strong: 30, moderate: 17, weak: 12, not_ats_friendly: 11 });
  assert.equal(cases.length, 16);
  assert.deepEqual(left_out, []);
  for (const { scenario, bucket, rows } of SCENARIO_CELLS)
    assert.equal(cases.filter((edge) => edge.scenario === scenario && edge.bucket === bucket).length, rows);
});

test("an edge case whose bucket has no room is left out and reported, and none is lost", () => {
  const room = fc.record(Object.fromEntries(BUCKETS.map((bucket) => [bucket, fc.nat(40)])));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), room, (total, given) => {
      const left = given as Record<(typeof BUCKETS)[number], number>;
      const { cases, left_out } = planEdgeCases(total, left);
      assert.equal(cases.length + left_out.length, Math.round((16 * total) / 70));
      for (const bucket of BUCKETS)
        assert.ok(cases.filter((edge) => edge.bucket === bucket).length <= left[bucket]);
      for (const { bucket } of left_out)
        assert.equal(cases.filter((edge) => edge.bucket === bucket).length, left[bucket]);
    }),
  );
});
