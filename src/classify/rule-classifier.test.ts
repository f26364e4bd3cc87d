import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BUCKETS } from "../schema/example.ts";
import { bucketOf } from "../score/ats-score.ts";
import type { ReadingQuality } from "./classifier.ts";
import { likeliestBucket, roundProbabilities } from "./round-probabilities.ts";
import { createRuleClassifier, normalBelow } from "./rule-classifier.ts";

const NO_SCORES = {
  skill_match_required: 0,
  skill_match_preferred: 0,
  keyword_match: 0,
  formatting_score: 0,
  experience_alignment: 0,
};
const predict = (ats_score: number, quality: Partial<ReadingQuality> = {}) =>
  createRuleClassifier().predict({
    feature_scores: NO_SCORES,
    ats_score,
    quality: { source: "document", imputed: 0, findings: 0, unreadable: 0, ...quality },
    features: {},
  });
const anyQuality = fc.record({
  source: fc.constantFrom("row", "json", "text", "document"),
  imputed: fc.nat(5),
  findings: fc.nat(8),
  unreadable: fc.double({ min: 0, max: 1, noNaN: true }),
});

test("the likeliest bucket is always the formula's own, and the four sum to 1", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 100 }), anyQuality, async (score, quality) => {
      const probabilities = await predict(score, quality as ReadingQuality);
      assert.equal(likeliestBucket(probabilities, bucketOf(score)), bucketOf(score));
      const sum = BUCKETS.reduce((total, bucket) => total + Math.round(probabilities[bucket] * 10_000), 0);
      assert.equal(sum, 10_000);
    }),
  );
});

test("it is surer far from a boundary than near one, and on a row than on a document", async () => {
  assert.ok((await predict(70)).moderate > (await predict(61)).moderate);
  assert.ok((await predict(61, { source: "row" })).moderate > (await predict(61)).moderate);
  assert.ok((await predict(61)).moderate > (await predict(61, { findings: 4, imputed: 2 })).moderate);
});

test("the normal distribution function agrees with tabled values", () => {
  const table = [
    [0, 0.5],
    [1, 0.8413447461],
    [-1.96, 0.0249978951],
    [2.5, 0.9937903347],
  ] as const;
  for (const [z, expected] of table) assert.ok(Math.abs(normalBelow(z) - expected) < 1e-6, String(z));
});

test("rounding keeps the sum at 1 by the largest remainder", () => {
  assert.deepEqual(roundProbabilities({ strong: 1 / 3, moderate: 1 / 3, weak: 1 / 3, not_ats_friendly: 0 }), {
    strong: 0.3334,
    moderate: 0.3333,
    weak: 0.3333,
    not_ats_friendly: 0,
  });
});
