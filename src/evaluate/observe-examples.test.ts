import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../analyze.ts";
import type { Classifier, ClassifierInput } from "../classify/classifier.ts";
import { OumiAtsError } from "../errors.ts";
import { MODEL_FEATURE_NAMES } from "../features/model-features.ts";
import { smallMatcher } from "../testing/job-document.ts";
import { groupsOf, observeExamples, observePair, type PlacedExample } from "./observe-examples.ts";
import { predictMajority, predictObserved, shareOfBuckets } from "./predict-observed.ts";

const OPTIONS = { matcher: smallMatcher(), as_of: "2026-11-01" };
const example: PlacedExample["example"] = {
  occupation: "data engineer",
  meta: { template: "classic", format: 7 },
  resume: {
    skills: ["Python", "Docker"],
    experience_count: 2,
    years_total: 4,
    has_summary: true,
    has_projects: false,
    has_education: true,
    has_certifications: false,
    certifications_count: 0,
    raw_text_length: 3000,
    contact_info_complete: true,
  },
  jd: {
    role: "Data Engineer",
    company: null,
    required_skills: ["Python", "SQL"],
    preferred_skills: [],
    seniority: "mid",
    keywords: ["data pipelines"],
    experience_years: "3-5",
  },
  feature_scores: {
    skill_match_required: 1,
    skill_match_preferred: 2,
    keyword_match: 64,
    formatting_score: 3,
    experience_alignment: 4,
  },
  labels: { ats_score: 50, bucket: "weak", confidence: 1, source: "human" },
};
const place = (change: object = {}, name = "test.jsonl, row 1"): PlacedExample => ({
  place: name,
  example: { ...example, ...change },
});

test("a row is seen as a user's pair is: the same input to the classifier, computed and not copied", async () => {
  let served: ClassifierInput | undefined;
  const classifier: Classifier = {
    identity: { kind: "rules", name: "spy", version: "1", sha256: null },
    predict: async (input) => {
      served = input;
      return { strong: 1, moderate: 0, weak: 0, not_ats_friendly: 0 };
    },
  };
  const answer = await analyze(example, example, { ...OPTIONS, classifier });
  const seen = await observePair(example, example, OPTIONS);
  assert.ok("input" in seen);
  assert.deepEqual(seen.input, served);
  assert.deepEqual(Object.keys(seen.input.features), [...MODEL_FEATURE_NAMES]);
  assert.equal(seen.input.feature_scores.keyword_match, 64, "the row's own: it carries no text to search");
  assert.equal(seen.input.feature_scores.skill_match_required, answer.feature_scores?.skill_match_required);
});

test("rows without an answer are left out with a warning that names them", async () => {
  const empty = place(
    { jd: { ...example.jd, required_skills: [], preferred_skills: [] } },
    "test.jsonl, row 2",
  );
  const { value, warnings } = await observeExamples([place(), empty], OPTIONS);
  assert.deepEqual(
    value.map((row) => [row.id, row.label, row.source]),
    [["test.jsonl, row 1", "weak", "human"]],
  );
  assert.match(warnings[0]!.message, /1 of the rows.*test\.jsonl, row 2 \(job_without_skills\)/);
});

test("a row that is no pair is an error with its name", async () => {
  const broken = place({ resume: { nothing: true } }, "val.jsonl, row 9");
  await assert.rejects(observeExamples([broken], OPTIONS), (error) => {
    assert.ok(error instanceof OumiAtsError && error.code === "dataset_invalid");
    assert.match(error.message, /^val\.jsonl, row 9: /);
    return true;
  });
});

test("groups come from the row, its meta and its job; what is no text is no group", () => {
  assert.deepEqual(groupsOf(example), {
    template: "classic",
    occupation: "data engineer",
    seniority: "mid",
    label_source: "human",
  });
});

test("the majority is the most frequent training bucket, a tie the better one, with the shares as probabilities", async () => {
  const { value: rows } = await observeExamples([place()], OPTIONS);
  const shares = shareOfBuckets(["weak", "strong", "weak", "strong"]);
  assert.deepEqual(shares, { strong: 0.5, moderate: 0, weak: 0.5, not_ats_friendly: 0 });
  const [prediction] = predictMajority(shares, rows);
  assert.equal(prediction!.predicted, "strong");
  assert.equal(prediction!.probabilities, shares);
});

test("a tie among probabilities goes to the formula's own bucket, as it does for users", async () => {
  const { value: rows } = await observeExamples([place()], OPTIONS);
  const even = { strong: 0.25, moderate: 0.25, weak: 0.25, not_ats_friendly: 0.25 };
  const classifier: Classifier = {
    identity: { kind: "rules", name: "even", version: "1", sha256: null },
    predict: async () => even,
  };
  const [prediction] = await predictObserved(classifier, rows);
  const answer = await analyze(example, example, { ...OPTIONS, classifier });
  assert.equal(prediction!.predicted, answer.ats_bucket);
  assert.equal(prediction!.ats_score, answer.ats_score);
});
