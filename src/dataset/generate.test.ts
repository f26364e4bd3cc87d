import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../analyze.ts";
import { defaultMatcher } from "../default-matcher.ts";
import { OumiAtsError } from "../errors.ts";
import { matchKeywords } from "../features/match-keywords.ts";
import { indexStems } from "../features/stem-index.ts";
import type { ResumeFacts } from "../profile/facts/facts.ts";
import { BUCKETS, Example } from "../schema/example.ts";
import { checkRow } from "./check-row.ts";
import { TEST_ONLY_FAMILIES } from "./families/index.ts";
import { FEATURE_COLUMNS } from "./feature-columns.ts";
import { generateTrainingExamples, streamPairs, streamTrainingExamples } from "./generate.ts";
import { auditLeaks } from "./leak-audit.ts";
import { DATASET_AS_OF } from "./pair.ts";
import type { EdgeCase } from "./scenarios.ts";
import { isNearBoundary } from "./target-score.ts";
import { trueFacts } from "./true-facts.ts";

const matcher = defaultMatcher();
const rows = generateTrainingExamples({ count: 700, seed: 11 });

test("the distribution is met exactly", () => {
  const count = (bucket: string) => rows.filter((row) => row.labels.bucket === bucket).length;
  assert.deepEqual(BUCKETS.map(count), [210, 210, 175, 105]);
  assert.equal(rows.filter((row) => row["scenario"] !== undefined).length, 160);
});

test("every row is in shape, and its label is what classify says of it", async () => {
  for (const row of rows) {
    assert.deepEqual(Example.parse(row), row);
    assert.deepEqual(checkRow(row, matcher), []);
    const answer = await analyze(row, row.jd, { matcher, as_of: DATASET_AS_OF });
    assert.equal(answer.ats_score, row.labels.ats_score);
    assert.equal(answer.ats_bucket, row.labels.bucket);
    assert.deepEqual(answer.feature_scores, row.feature_scores);
  }
});

test("scores spread through the buckets, a quarter of them within three points of a boundary", () => {
  const near = rows.filter((row) => isNearBoundary(row.labels.ats_score)).length / rows.length;
  assert.ok(near > 0.2 && near < 0.3, String(near));
  const scores = new Set(rows.map((row) => row.labels.ats_score));
  assert.ok(scores.size > 80, String(scores.size));
});

test("no single feature tells the bucket: length at most 45 %, any at most 75 %", () => {
  const columns = FEATURE_COLUMNS.map(({ name, value }) => ({ name, values: rows.map(value) }));
  const { features } = auditLeaks(
    columns,
    rows.map((row) => row.labels.bucket),
  );
  for (const { feature, accuracy } of features) assert.ok(accuracy <= 0.75, `${feature} ${accuracy}`);
  const length = features.find(({ feature }) => feature === "raw_text_length")!.accuracy;
  assert.ok(length <= 0.45, String(length));
});

test("the same seed gives the same bytes, another seed other rows; a stream is the same as the array", () => {
  const write = (seed: number) => JSON.stringify(generateTrainingExamples({ count: 30, seed }));
  assert.equal(write(5), write(5));
  assert.notEqual(write(5), write(6));
  assert.equal(JSON.stringify([...streamTrainingExamples({ count: 30, seed: 5 })]), write(5));
});

test("options are checked before the first row is asked for", () => {
  const bad: [Partial<Parameters<typeof generateTrainingExamples>[0]>, string][] = [
    [{ bucket_distribution: { strong: 0.5 } }, "invalid_distribution"],
    [{ bucket_distribution: { strong: 2, weak: -1 } }, "invalid_distribution"],
    [{ count: 0 }, "invalid_option"],
    [{ count: 1.5 }, "invalid_option"],
    [{ seed: Number.NaN }, "invalid_option"],
  ];
  for (const [options, code] of bad)
    assert.throws(
      () => streamTrainingExamples({ count: 10, seed: 1, ...options }),
      (error) => error instanceof OumiAtsError && error.code === code,
      JSON.stringify(options),
    );
});

test("edge cases without room are reported and the distribution still holds", () => {
  const left_out: EdgeCase[] = [];
  const strong = generateTrainingExamples({
    count: 70,
    seed: 3,
    bucket_distribution: { strong: 1 },
    on_left_out: (cases) => left_out.push(...cases),
  });
  assert.ok(strong.every((row) => row.labels.bucket === "strong"));
  assert.equal(strong.filter((row) => row["scenario"] !== undefined).length, 1);
  assert.equal(left_out.length, 15);
});

test("edge cases can be left out, texts can be added", () => {
  const plain = generateTrainingExamples({ count: 70, seed: 3, include_edge_cases: false });
  assert.ok(plain.every((row) => row["scenario"] === undefined));
  const [row] = generateTrainingExamples({ count: 1, seed: 3, include_texts: true });
  const texts = row!["texts"] as { resume: string; job: string };
  assert.ok(texts.job.includes(row!.jd.role));
  const inPosting = matchKeywords(
    row!.jd.keywords,
    { text: texts.job } as ResumeFacts,
    indexStems(texts.job),
  );
  assert.deepEqual(
    inPosting.filter(({ matched }) => !matched),
    [],
  );
});

test("test-only occupations are met only when asked for", () => {
  const names = TEST_ONLY_FAMILIES.map((family) => family.id);
  assert.ok(names.length >= 3);
  assert.ok(rows.every((row) => !names.includes(row["occupation"] as string)));
  const kept = generateTrainingExamples({
    count: 20,
    seed: 1,
    families: "test_only",
    include_edge_cases: false,
  });
  assert.ok(kept.every((row) => names.includes(row["occupation"] as string)));
});

test("pairs for documents fall into their buckets on the full scale of a clean PDF", () => {
  const counts = { strong: 0, moderate: 0, weak: 0, not_ats_friendly: 0 };
  for (const pair of streamPairs({ count: 40, seed: 8, scale: "document" })) {
    const { label, resume } = trueFacts(pair.persona, pair.posting, { layout_checked: true });
    assert.equal(resume.source, "document");
    counts[label.bucket]++;
  }
  assert.deepEqual(counts, { strong: 12, moderate: 12, weak: 10, not_ats_friendly: 6 });
});
