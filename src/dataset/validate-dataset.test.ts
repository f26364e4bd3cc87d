import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultMatcher } from "../default-matcher.ts";
import type { Bucket, Example } from "../schema/example.ts";
import { StatsCounter, writeStatsSvg, writeStatsTable } from "./dataset-stats.ts";
import { likenessOf } from "./find-near-duplicates.ts";
import { generateTrainingExamples } from "./generate.ts";
import { auditLeaks } from "./leak-audit.ts";
import { splitRows } from "./split-dataset.ts";
import { DatasetValidator } from "./validate-dataset.ts";

const matcher = defaultMatcher();
const rows = generateTrainingExamples({ count: 120, seed: 9 });
const codesOf = (files: Record<string, Example[]>) => {
  const validator = new DatasetValidator(matcher);
  for (const [file, list] of Object.entries(files))
    list.forEach((row, at) => {
      validator.add(file, at + 1, row);
    });
  return validator.finish().by_code;
};
const changed = (change: (row: Example) => void): Example => {
  const row = structuredClone(rows[0]!);
  change(row);
  return row;
};

test("a generated set is clean", () => {
  assert.deepEqual(codesOf({ a: rows }), {});
});

test("each wrong row is told by its code", () => {
  const table: [(row: Example) => void, string][] = [
    [(row) => Object.assign(row.labels, { ats_score: (row.labels.ats_score + 1) % 100 }), "score_mismatch"],
    [
      (row) => Object.assign(row.labels, { bucket: row.labels.bucket === "weak" ? "strong" : "weak" }),
      "bucket_mismatch",
    ],
    [(row) => row.resume.skills.push(row.resume.skills[0]!.toUpperCase()), "duplicate_entry"],
    [(row) => row.jd.preferred_skills.push(row.jd.required_skills[0]!), "listed_twice"],
    [(row) => row.jd.keywords.push(row.jd.required_skills[0]!), "keyword_is_skill"],
    [(row) => Object.assign(row.feature_scores, { formatting_score: 1 }), "feature_score_mismatch"],
    [(row) => Object.assign(row.feature_scores, { keyword_match: 1 }), "keyword_match_impossible"],
    [
      (row) => Object.assign(row.resume, { certifications_count: 99, has_certifications: false }),
      "certifications",
    ],
  ];
  for (const [change, code] of table) assert.ok(code in codesOf({ a: [changed(change)] }), code);
});

test("a person's label is not held against the formula, its bucket is", () => {
  const human = changed((row) =>
    Object.assign(row.labels, { ats_score: 3, bucket: "not_ats_friendly", source: "human" }),
  );
  assert.deepEqual(codesOf({ a: [human] }), {});
  const wrong = changed((row) =>
    Object.assign(row.labels, { ats_score: 3, bucket: "strong", source: "human" }),
  );
  assert.deepEqual(codesOf({ a: [wrong] }), { bucket_mismatch: 1 });
});

test("repeats and leaks between files are found", () => {
  const [first, second] = rows as [Example, Example];
  assert.deepEqual(Object.keys(codesOf({ a: [first, first] })), ["duplicate_id", "duplicate_row"]);
  const sameJob = { ...structuredClone(second), id: "x", jd: first.jd, scenario: "none" };
  assert.ok("leaked_job" in codesOf({ train: [first], test: [sameJob] }));
  assert.ok(!("leaked_job" in codesOf({ train: [first, sameJob] })));
  const near = changed((row) => {
    row["id"] = "y";
    row.resume.raw_text_length += 1;
  });
  assert.equal(codesOf({ train: [first], test: [near] })["near_duplicate_across_splits"], 1);
});

test("likeness is shared words over all words", () => {
  assert.equal(likenessOf(new Set(["a", "b", "c"]), new Set(["b", "c", "d"])), 0.5);
  assert.equal(likenessOf(new Set(), new Set()), 1);
});

test("the leak audit finds the best cuts of one feature", () => {
  const buckets: Bucket[] = ["weak", "weak", "strong", "strong", "moderate", "weak"];
  const audit = auditLeaks(
    [
      { name: "perfect", values: [1, 2, 5, 6, 9, 0] },
      { name: "constant", values: [1, 1, 1, 1, 1, 1] },
      { name: "one wrong", values: [1, 2, 5, 6, 9, 5] },
    ],
    buckets,
  );
  assert.deepEqual(
    audit.features.map(({ feature, accuracy }) => [feature, Math.round(accuracy * 6)]),
    [
      ["perfect", 6],
      ["one wrong", 5],
      ["constant", 3],
    ],
  );
  assert.equal(audit.majority, 0.5);
});

test("a split keeps copies together, meets the ratios in each bucket, and is the same for a seed", () => {
  const copies = rows.slice(0, 20).map((row) => ({ ...structuredClone(row), id: `copy ${row["id"]}` }));
  const list = [...rows, ...copies];
  const options = { ratios: { train: 0.7, val: 0.1, test: 0.2 }, seed: 5 };
  const splits = splitRows(list, options);
  copies.forEach((_, at) => {
    assert.equal(splits[rows.length + at], splits[at]);
  });
  assert.deepEqual(splitRows(list, options), splits);
  for (const bucket of ["strong", "moderate", "weak"]) {
    const own = splits.filter((_, at) => list[at]!.labels.bucket === bucket);
    const share = own.filter((split) => split === "train").length / own.length;
    assert.ok(Math.abs(share - 0.7) < 0.06, `${bucket} ${share}`);
  }
  assert.throws(() => splitRows(list, { ratios: { train: 0.7, test: 0.2 }, seed: 1 }), /sum to 1/);
});

test("stats count every row, and the picture is well-formed", () => {
  const counter = new StatsCounter();
  for (const row of rows) counter.add(row);
  const stats = counter.finish();
  assert.equal(stats.rows, 120);
  assert.deepEqual(stats.buckets, { strong: 36, moderate: 36, weak: 30, not_ats_friendly: 18 });
  assert.equal(
    stats.scores.reduce((sum, count) => sum + count, 0),
    120,
  );
  assert.match(writeStatsTable(stats), /strong +36 +30\.0 %/);
  const svg = writeStatsSvg(stats);
  assert.ok(svg.startsWith("<svg") && !/NaN|undefined/.test(svg));
});
