import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { checkRow } from "../src/dataset/check-row.ts";
import { DATASET_AS_OF, SCENARIOS } from "../src/dataset/pair.ts";
import { SAMPLE_COUNTS, SAMPLE_SPLITS } from "../src/dataset/sample-dataset.ts";
import { DatasetValidator } from "../src/dataset/validate-dataset.ts";
import { readSampleSplit, SAMPLE_FOLDER, sampleCompanions } from "../src/dataset/write-sample-dataset.ts";
import { defaultMatcher, Example, OumiATSClassifier } from "../src/index.ts";
import { BUCKETS } from "../src/schema/example.ts";

const matcher = defaultMatcher();
const classifier = new OumiATSClassifier({ as_of: DATASET_AS_OF });
const splits = {
  train: readSampleSplit("train"),
  val: readSampleSplit("val"),
  test: readSampleSplit("test"),
};
const all = SAMPLE_SPLITS.flatMap((split) => splits[split].map((row) => ({ split, row })));

test("the sample dataset has 70 rows, by bucket and split as the table says", () => {
  const expected = {
    train: { strong: 22, moderate: 12, weak: 8, not_ats_friendly: 8 },
    val: { strong: 4, moderate: 3, weak: 2, not_ats_friendly: 1 },
    test: { strong: 4, moderate: 2, weak: 2, not_ats_friendly: 2 },
  };
  assert.deepEqual(SAMPLE_COUNTS, expected);
  for (const split of SAMPLE_SPLITS) {
    const count = (bucket: string) => splits[split].filter((row) => row.labels.bucket === bucket).length;
    assert.deepEqual(Object.fromEntries(BUCKETS.map((bucket) => [bucket, count(bucket)])), expected[split]);
  }
});

test("the edge cases stand in the buckets that the table says, one or more in val, two or more in test", () => {
  const cells = all
    .filter(({ row }) => row["scenario"] !== undefined)
    .map(({ row }) => `${row["scenario"]} ${row.labels.bucket}`)
    .sort();
  assert.deepEqual(cells, [
    "career_changer moderate",
    "career_changer weak",
    "legacy_skills not_ats_friendly",
    "legacy_skills weak",
    "minimal_resume not_ats_friendly",
    "minimal_resume not_ats_friendly",
    "minimal_resume weak",
    "missing_contact moderate",
    "missing_contact moderate",
    "missing_contact strong",
    "missing_contact weak",
    "overqualified moderate",
    "underqualified not_ats_friendly",
    "underqualified weak",
    "wrong_stack not_ats_friendly",
    "wrong_stack not_ats_friendly",
  ]);
  const marked = (split: string) =>
    all.filter((entry) => entry.split === split && entry.row["scenario"] !== undefined).length;
  assert.ok(marked("val") >= 1 && marked("test") >= 2);
});

test("every row is in shape, calculated with confidence 1, and classify agrees with its label", async () => {
  for (const { split, row } of all) {
    assert.ok(Example.safeParse(row).success);
    assert.deepEqual([row.labels.source, row.labels.confidence], ["calculated", 1]);
    const answer = await classifier.classify(row, row.jd);
    assert.equal(answer.ats_score, row.labels.ats_score, `${split} ${row["id"]}`);
    assert.deepEqual(answer.feature_scores, row.feature_scores);
  }
});

test("without the row's own keyword_match the bucket still holds", async () => {
  for (const { split, row } of all) {
    const answer = await classifier.classify(row.resume, row.jd);
    assert.equal(answer.ats_bucket, row.labels.bucket, `${split} ${row["id"]}`);
  }
});

/** What each edge case has to raise. */
const EXPECTED: Record<(typeof SCENARIOS)[number], (row: Example) => Promise<boolean>> = {
  wrong_stack: async (row) => (await categories(row)).includes("skills_mismatch high"),
  overqualified: async (row) =>
    row.resume.years_total > 30 &&
    /^\d+-\d+$/.test(row.jd.experience_years ?? "") &&
    (await messageOf(row, "experience_gap")).includes("above the range"),
  underqualified: async (row) =>
    row.resume.experience_count === 0 && (await messageOf(row, "experience_gap")).includes("below"),
  minimal_resume: async (row) =>
    row.resume.raw_text_length < 500 && (await messageOf(row, "formatting_issues")) !== "",
  missing_contact: async (row) =>
    !row.resume.contact_info_complete &&
    (await categories(row)).some((found) => /^formatting_issues (medium|high)$/.test(found)),
  career_changer: async (row) =>
    Array.isArray(row.resume["titles"]) && (await messageOf(row, "role_alignment")) !== "",
  legacy_skills: async (row) => {
    const { warnings } = await classifier.classify(row, row.jd);
    return warnings.some(({ code, message }) => code === "legacy_skills" && /COBOL.*Perl/.test(message));
  },
};

async function categories(row: Example): Promise<string[]> {
  const { missing_categories } = await classifier.classify(row, row.jd);
  return missing_categories.map(({ category, severity }) => `${category} ${severity}`);
}

async function messageOf(row: Example, category: string): Promise<string> {
  const { missing_categories } = await classifier.classify(row, row.jd);
  return missing_categories.find((found) => found.category === category)?.message ?? "";
}

for (const scenario of SCENARIOS)
  test(`each row of ${scenario} raises what it is for`, async () => {
    const rows = all.filter(({ row }) => row["scenario"] === scenario);
    assert.ok(rows.length > 0);
    for (const { row } of rows) assert.ok(await EXPECTED[scenario](row), String(row["id"]));
  });

test("validation finds nothing: no error, no warning, no person, job or near-duplicate in two splits", () => {
  const validator = new DatasetValidator(matcher);
  for (const split of SAMPLE_SPLITS)
    splits[split].forEach((row, at) => {
      validator.add(`${split}.jsonl`, at + 1, row);
    });
  const report = validator.finish();
  assert.deepEqual([report.rows, report.errors, report.warnings], [70, 0, 0], JSON.stringify(report.issues));
});

test("card and schema are up to date (npm run build:sample writes them)", () => {
  for (const [name, content] of Object.entries(sampleCompanions(splits)))
    assert.equal(readFileSync(`${SAMPLE_FOLDER}${name}`, "utf8"), content, name);
});

test("the README's row loads and gets exactly its two warnings", () => {
  const text = readFileSync(new URL("./fixtures/dataset/published-row.json", import.meta.url), "utf8");
  const issues = checkRow(Example.parse(JSON.parse(text)), matcher);
  assert.deepEqual(
    issues.map(({ severity, code }) => `${severity} ${code}`),
    ["warning feature_score_mismatch", "warning keyword_match_impossible"],
  );
  assert.match(issues[0]!.message, /Kubernetes, AWS/);
  assert.match(issues[1]!.message, /4 keywords/);
});
