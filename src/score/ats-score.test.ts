import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FEATURE_SCORE_NAMES, type FeatureScores } from "../schema/example.ts";
import { atsScore, bucketOf, contributions, totalHundredths, WEIGHTS } from "./ats-score.ts";

const scores = (a: number, b: number, c: number, d: number, e: number): FeatureScores => ({
  skill_match_required: a,
  skill_match_preferred: b,
  keyword_match: c,
  formatting_score: d,
  experience_alignment: e,
});
const anyScore = fc.integer({ min: 0, max: 100 });
const anyScores = fc.tuple(anyScore, anyScore, anyScore, anyScore, anyScore).map((five) => scores(...five));

test("the published row (100, 100, 90, 95, 100) scores 96", () => {
  assert.equal(atsScore(scores(100, 100, 90, 95, 100)), 96);
  assert.equal(totalHundredths(scores(100, 100, 90, 95, 100)), 9675);
});

test("the weights sum to 100, so that full marks are 100 and none are 0", () => {
  assert.equal(
    Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0),
    100,
  );
  assert.equal(atsScore(scores(100, 100, 100, 100, 100)), 100);
  assert.equal(atsScore(scores(0, 0, 0, 0, 0)), 0);
});

test("buckets begin at 80, 60 and 40, inclusive", () => {
  const table = [
    [100, "strong"],
    [80, "strong"],
    [79, "moderate"],
    [60, "moderate"],
    [59, "weak"],
    [40, "weak"],
    [39, "not_ats_friendly"],
    [0, "not_ats_friendly"],
  ] as const;
  for (const [score, bucket] of table) assert.equal(bucketOf(score), bucket, String(score));
});

test("the total is exact in hundredths where floating point would fall short of a boundary", () => {
  // 0.35*100 + 0.10*100 + 0.25*20 + 0.15*100 + 0.15*100 = 80 by arithmetic
  assert.equal(bucketOf(atsScore(scores(100, 100, 20, 100, 100))), "strong");
});

test("contributions sum to the unfloored total", () => {
  fc.assert(
    fc.property(anyScores, (some) => {
      const sum = Object.values(contributions(some)).reduce((total, points) => total + points, 0);
      assert.ok(Math.abs(sum * 100 - totalHundredths(some)) < 1e-6);
    }),
  );
});

test("the score never falls when a feature score rises", () => {
  fc.assert(
    fc.property(anyScores, fc.constantFrom(...FEATURE_SCORE_NAMES), anyScore, (some, name, other) => {
      const raised = { ...some, [name]: Math.max(some[name], other) };
      assert.ok(atsScore(raised) >= atsScore(some));
    }),
  );
});
