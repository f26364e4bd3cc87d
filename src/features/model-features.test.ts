import assert from "node:assert/strict";
import { test } from "node:test";
import { buildJobFacts, buildResumeFacts, requirement, skillMap } from "../testing/build-facts.ts";
import { computeFeatures, type OverExperience } from "./index.ts";
import { MODEL_FEATURE_NAMES, MODEL_FEATURES, modelFeatures, readingContext } from "./model-features.ts";

type ResumeChange = Parameters<typeof buildResumeFacts>[0];
const JOB = buildJobFacts({
  required: ["Python", "SQL", "Kubernetes", "Rust"].map((name) => requirement(name)),
  preferred: [requirement("Docker")],
  range: { low: 3, high: 5 },
  experience_years: "3-5",
  seniority: "mid",
});
const SKILLS = skillMap({ Python: {}, PostgreSQL: { shows: ["SQL"] }, Kubernetes: { forms: ["k8s"] } });
const context = (over_experience: OverExperience = "score") => ({
  pages: 2,
  resume_warnings: 1,
  job_warnings: 0,
  job_from_document: true,
  qualifications: { stated: 8, unexplained: 1, uncovered: 0.5 },
  over_experience,
});

function featuresOf(change: ResumeChange = {}, over: OverExperience = "score"): Record<string, number> {
  const resume = buildResumeFacts({ skills: SKILLS, source: "document", layout_checked: true, ...change });
  const features = computeFeatures(resume, JOB, { over_experience: over });
  return modelFeatures(resume, JOB, features, context(over));
}

test("every feature has a name of its own, a description, and stands in the table's order", () => {
  assert.equal(new Set(MODEL_FEATURE_NAMES).size, MODEL_FEATURE_NAMES.length);
  for (const { name, about } of MODEL_FEATURES)
    assert.ok(/^[a-z0-9_]+$/.test(name) && about.length > 5, name);
  assert.deepEqual(Object.keys(featuresOf()), [...MODEL_FEATURE_NAMES]);
});

test("counts, ways of matching and boundaries are what the facts say", () => {
  const values = featuresOf({ years_total: 2 });
  assert.equal(values["required_listed"], 4);
  assert.equal(values["required_matched"], 3);
  assert.equal(values["required_points_of_one"], 35 / 4);
  assert.equal(values["skills_matched_by_alias"], 1);
  assert.equal(values["skills_matched_by_implied"], 1);
  assert.equal(values["years_below"], 1);
  assert.equal(values["years_near_low"], 1 - 1 / 3);
  assert.equal(values["near_40"], Math.min(1, (values["total"]! - 40) / 6));
  assert.equal(values["exact_60"], 0);
  assert.equal(values["from_document"], 1);
});

test("given facts say on which side of each boundary they stand, the boundary itself included", () => {
  const values = featuresOf({ source: "row", given_keyword_match: 100, has_text: false });
  for (const floor of [40, 60, 80])
    assert.equal(values[`exact_${floor}`], values["total"]! >= floor ? 1 : -1);
  assert.equal(values["from_document"], 0);
});

test("a required skill more or less moves the total over a boundary, only where the posting was read", () => {
  const values = featuresOf();
  const total = values["total"]!;
  for (const floor of [40, 60, 80]) {
    assert.equal(values[`one_more_shown_${floor}`], total + (35 * 0.25) / 5 >= floor ? 1 : -1);
    assert.equal(values[`one_more_missing_${floor}`], total - (35 * 0.75) / 5 >= floor ? 1 : -1);
  }
  const resume = buildResumeFacts({ skills: SKILLS });
  const features = computeFeatures(resume, JOB, { over_experience: "score" });
  const given = modelFeatures(resume, JOB, features, { ...context(), job_from_document: false });
  for (const floor of [40, 60, 80])
    assert.equal(given[`one_more_missing_${floor}`], given["total"]! >= floor ? 1 : -1);
});

test("every value is finite, for extreme facts too", () => {
  const extremes: ResumeChange[] = [
    { years_total: null, job_count: 3, dated_jobs: 0 },
    { years_total: 1e6, length: 1e9, skills_listed: 1e6, job_count: 1e6, dated_jobs: 0 },
    { skills: new Map(), job_count: 0, dated_jobs: 0, years_total: null, length: 0 },
  ];
  for (const change of extremes)
    for (const [name, value] of Object.entries(featuresOf(change)))
      assert.ok(Number.isFinite(value) && Math.abs(value) <= 100, `${name}: ${value}`);
});

test("nothing that could tell who a person is can enter: those fields are never read", () => {
  const ALLOWED = new Set([
    ..."source has_text contact_complete has_summary dated_jobs job_count has_education skills_listed".split(
      " ",
    ),
    ..."has_projects has_certifications length layout_checked findings".split(" "),
  ]);
  const resume = buildResumeFacts({ skills: SKILLS });
  const features = computeFeatures(resume, JOB, { over_experience: "score" });
  const guarded = new Proxy(resume, {
    get(facts, field) {
      assert.ok(ALLOWED.has(String(field)), `read ${String(field)}`);
      return Reflect.get(facts, field);
    },
  });
  modelFeatures(guarded, JOB, features, context());
});

test("titles, texts, languages and degrees of the same score give the same features", () => {
  const plain = featuresOf({ titles: ["Waiter"], text: "He worked", highest_degree: "bachelor" });
  const other = featuresOf({
    titles: ["Waitress"],
    text: "She worked",
    highest_degree: null,
    language: "und",
  });
  assert.deepEqual(other, plain);
});

test("with over-experience only reported, 6 years and 40 above the range look alike", () => {
  assert.deepEqual(featuresOf({ years_total: 40 }, "report"), featuresOf({ years_total: 8 }, "report"));
  assert.notDeepEqual(featuresOf({ years_total: 40 }), featuresOf({ years_total: 8 }));
});

test("the context comes from the readings, and is empty without them", () => {
  const evidence = { "qualifications/0": [[0, 20]], "required_skills/0": [[5, 10]] };
  const reading = { source: { pages: 3 }, warnings: [{}, {}] };
  assert.deepEqual(
    readingContext(
      { meta: { oumi_ats: reading } },
      { evidence, meta: { oumi_ats: { warnings: [] } } },
      "score",
    ),
    {
      pages: 3,
      resume_warnings: 2,
      job_warnings: 0,
      job_from_document: true,
      qualifications: { stated: 1, unexplained: 0, uncovered: 0.75 },
      over_experience: "score",
    },
  );
  assert.deepEqual(readingContext({}, null, "report"), {
    pages: null,
    resume_warnings: 0,
    job_warnings: 0,
    job_from_document: false,
    qualifications: { stated: 0, unexplained: 0, uncovered: 0 },
    over_experience: "report",
  });
});
