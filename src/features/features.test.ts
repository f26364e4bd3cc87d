import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { LayoutFinding, LayoutFindingCode } from "../schema/layout-finding.ts";
import { buildJobFacts, buildResumeFacts, requirement, skillMap } from "../testing/build-facts.ts";
import { computeFeatures } from "./index.ts";
import { scoreFormatting } from "./score-formatting.ts";

const features = (resume: Parameters<typeof buildResumeFacts>[0], job: Parameters<typeof buildJobFacts>[0]) =>
  computeFeatures(buildResumeFacts(resume), buildJobFacts(job), { over_experience: "score" });

const finding = (code: LayoutFindingCode, amount: number | null = null): LayoutFinding => ({
  code,
  message: code,
  page: null,
  span: null,
  kind: null,
  amount,
});
const formattingOf = (overrides: Parameters<typeof buildResumeFacts>[0]) =>
  features(overrides, { required: [requirement("X")] }).scores.formatting_score;

test("a skill matches exactly, by alias and by definition, and each says how", () => {
  const skills = skillMap({ Kubernetes: { forms: ["k8s"] }, PostgreSQL: { shows: ["SQL"] }, Python: {} });
  const { evidence, scores } = features(
    { skills },
    { required: ["Python", "Kubernetes", "SQL", "Rust"].map((name) => requirement(name)) },
  );
  assert.deepEqual(
    evidence.required_skills.map((entry) => entry.how),
    ["exact", "alias", "implied", null],
  );
  assert.equal(scores.skill_match_required, 75);
});

test("implication goes one way: SQL does not show PostgreSQL", () => {
  assert.equal(
    features({ skills: skillMap({ SQL: {} }) }, { required: [requirement("PostgreSQL")] }).scores
      .skill_match_required,
    0,
  );
});

test("one of several alternatives is enough and the entry counts once", () => {
  const { scores, evidence } = features(
    { skills: skillMap({ GCP: {} }) },
    { required: [requirement("AWS|GCP|Azure"), requirement("Go")] },
  );
  assert.equal(scores.skill_match_required, 50);
  assert.equal(evidence.required_skills[0]?.found, "GCP");
});

test("a related skill gives no credit and is shown", () => {
  const { scores, evidence } = features(
    { skills: skillMap({ GCP: {} }) },
    { required: [requirement("AWS", ["Azure", "GCP"])] },
  );
  assert.equal(scores.skill_match_required, 0);
  assert.deepEqual(evidence.required_skills[0]?.related, ["GCP"]);
});

test("a skill that the vocabulary does not know is found by its words, unless denied", () => {
  const foobar = {
    entry: "Foobar CRM",
    alternatives: [{ wording: "Foobar CRM", canonical: null, related: [] }],
  };
  const score = (text: string) => features({ text }, { required: [foobar] }).scores.skill_match_required;
  assert.equal(score("Administered Foobar CRM for sales."), 100);
  assert.equal(score("Administered the Foobar. CRM was new."), 0);
  assert.equal(score("I have no experience with Foobar CRM."), 0);
});

test("an empty list borrows its sibling's score once and says so", () => {
  const skills = skillMap({ Python: {} });
  const onlyPreferred = features(
    { skills, text: "x" },
    { preferred: [requirement("Python")], keywords: ["y"] },
  );
  assert.equal(onlyPreferred.scores.skill_match_required, 100);
  assert.deepEqual(onlyPreferred.imputed, [
    "skill_match_required <- skill_match_preferred",
    "experience_alignment <- skill_match_required",
  ]);
  const onlyRequired = features(
    { skills },
    { required: [requirement("Python"), requirement("Go")], seniority: "mid" },
  );
  assert.deepEqual(onlyRequired.scores, {
    skill_match_required: 50,
    skill_match_preferred: 50,
    keyword_match: 50,
    formatting_score: 95,
    experience_alignment: 100,
  });
  assert.deepEqual(onlyRequired.imputed, [
    "skill_match_preferred <- skill_match_required",
    "keyword_match <- skill_match_required",
  ]);
});

test("keywords match by stem, side by side, at token boundaries", () => {
  const text = "Managing inventories; REST APIs. JavaScript and data-driven work";
  const keywords = ["manage inventory", "REST API", "Java", "data driven", "inventory REST"];
  const { evidence } = features({ text }, { required: [requirement("X")], keywords });
  assert.deepEqual(
    evidence.keywords.map((entry) => entry.matched),
    [true, true, false, true, false],
  );
});

test("a row without text uses its own keyword_match, else borrows", () => {
  const job = { required: [requirement("X")], keywords: ["testing"], seniority: "mid" as const };
  assert.equal(
    features({ has_text: false, given_keyword_match: 90 }, { ...job, required: [requirement("X")] }).scores
      .keyword_match,
    90,
  );
  assert.deepEqual(features({ has_text: false }, { ...job, required: [requirement("X")] }).imputed, [
    "skill_match_preferred <- skill_match_required",
    "keyword_match <- skill_match_required",
  ]);
});

test("formatting: a full resume without a checked document stops at 95, a clean PDF has 100", () => {
  assert.equal(formattingOf({}), 95);
  assert.equal(formattingOf({ layout_checked: true }), 100);
});

test("formatting: each part costs what the table says", () => {
  const table: [Parameters<typeof buildResumeFacts>[0], number][] = [
    [{ contact_complete: false }, 75],
    [{ has_summary: false }, 80],
    [{ dated_jobs: 0 }, 80],
    [{ has_education: false }, 80],
    [{ skills_listed: 2 }, 85],
    [{ has_projects: false }, 85],
    [{ has_certifications: false }, 90],
    [{ length: 999 }, 90],
    [{ length: 1000 }, 95],
    [{ length: 10_000 }, 95],
    [{ length: 10_001 }, 90],
    [{ length: 500 }, 90],
    [{ length: 499 }, 70],
    [{ layout_checked: true, findings: [finding("hidden_text")] }, 80],
    [{ layout_checked: true, findings: [finding("hidden_text"), finding("hidden_text")] }, 80],
    [{ layout_checked: true, findings: [finding("unreadable_characters", 0.051)] }, 75],
    [{ layout_checked: true, findings: [finding("unreadable_characters", 0.05)] }, 87],
    [{ layout_checked: true, findings: [finding("contact_outside_body")] }, 87],
    [{ layout_checked: true, findings: [finding("stream_order")] }, 90],
    [{ layout_checked: true, findings: [finding("table_content"), finding("many_pages")] }, 89],
    [{ layout_checked: true, findings: [finding("undated_job")] }, 92],
    [{ layout_checked: true, findings: [finding("columns", 2)] }, 100],
  ];
  for (const [overrides, expected] of table)
    assert.equal(formattingOf(overrides), expected, JSON.stringify(overrides));
});

test("formatting never leaves 0-100", () => {
  const bad = {
    contact_complete: false,
    has_summary: false,
    dated_jobs: 0,
    has_education: false,
    skills_listed: 0,
    has_projects: false,
    has_certifications: false,
    length: 10,
    layout_checked: true,
    findings: [finding("hidden_text")],
  };
  assert.equal(formattingOf(bad), 0);
  assert.ok(scoreFormatting(buildResumeFacts(bad)).some((part) => part.name === "too_short"));
});

const alignment = (
  resume: Parameters<typeof buildResumeFacts>[0],
  job: Parameters<typeof buildJobFacts>[0],
) => features(resume, { required: [requirement("X")], ...job }).scores.experience_alignment;

test("experience: inside, below and above a range", () => {
  const range = { low: 3, high: 5 };
  const table: [number, number][] = [
    [3, 100],
    [5, 100],
    [4.2, 100],
    [1.5, 50],
    [0, 0],
    [1, 33],
    [7, 90],
    [6.5, 93],
    [15, 50],
    [40, 50],
  ];
  for (const [years_total, expected] of table)
    assert.equal(alignment({ years_total }, { range }), expected, String(years_total));
  assert.equal(alignment({ years_total: 40 }, { range: { low: 3, high: null } }), 100);
});

test("experience: over-experience can be shown without being scored", () => {
  const result = computeFeatures(
    buildResumeFacts({ years_total: 30 }),
    buildJobFacts({ required: [requirement("X")], range: { low: 1, high: 2 } }),
    { over_experience: "report" },
  );
  assert.equal(result.scores.experience_alignment, 100);
  assert.equal(result.evidence.experience.position, "above");
});

test("experience: without a range the seniority's years count, without both the required skills", () => {
  assert.equal(alignment({ years_total: 3, titles: [] }, { seniority: "senior" }), 60);
  assert.equal(alignment({ years_total: 3, titles: [] }, {}), 0);
});

test("experience: no job at all", () => {
  const none = { job_count: 0, dated_jobs: 0, years_total: null, titles: [] };
  assert.equal(alignment(none, { range: { low: 0, high: 1 } }), 100);
  assert.equal(alignment(none, { range: { low: 5, high: null } }), 0);
  assert.equal(alignment({ ...none, years_stated: 10 }, { range: { low: 5, high: null } }), 20);
  assert.equal(alignment({ ...none, years_stated: 0.5 }, { range: { low: 5, high: null } }), 10);
});

test("experience: jobs without a readable date count 50 and say so", () => {
  const result = features(
    { years_total: null, dated_jobs: 0 },
    { required: [requirement("X")], range: { low: 3, high: 5 } },
  );
  assert.equal(result.scores.experience_alignment, 50);
  assert.ok(result.imputed.includes("experience_alignment <- unreadable job dates"));
});

test("experience: ten points off for each level by which the latest title is below the job's", () => {
  const range = { low: 1, high: null };
  assert.equal(alignment({ titles: ["Junior Developer"] }, { seniority: "senior", range }), 80);
  assert.equal(alignment({ titles: ["Developer"] }, { seniority: "senior", range }), 100);
  assert.equal(alignment({ titles: ["Principal Engineer"] }, { seniority: "mid", range }), 100);
});

test("role: the mean of the level half and the shared words, null without titles", () => {
  const role = (title: string, job: string) =>
    features({ titles: [title] }, { required: [requirement("X")], role: job, seniority: "senior" }).evidence
      .role;
  assert.equal(role("Junior QA Tester", "Senior Software Developer")?.score, 25);
  assert.equal(role("Software Developer", "Senior Software Developer")?.score, 100);
  assert.equal(role("Software Tester", "Senior Software Developer")?.score, 75);
  assert.equal(features({ titles: [] }, { required: [requirement("X")] }).evidence.role, null);
});

test("knock-outs pass, fail or stay unknown, and never change a score", () => {
  const job = {
    required: [requirement("X")],
    knock_outs: [
      { kind: "degree", requirement: "Bachelor's degree", value: "bachelor" },
      { kind: "clearance", requirement: "Secret clearance", value: null },
    ],
  } as const;
  const judge = (resume: Parameters<typeof buildResumeFacts>[0]) =>
    features(resume, { ...job, required: [...job.required], knock_outs: [...job.knock_outs] });
  assert.deepEqual(
    judge({ highest_degree: "master", text: "Held a Top Secret clearance." }).evidence.knock_outs.map(
      (entry) => entry.status,
    ),
    ["pass", "pass"],
  );
  assert.deepEqual(
    judge({ highest_degree: "secondary" }).evidence.knock_outs.map((entry) => entry.status),
    ["fail", "unknown"],
  );
  assert.deepEqual(judge({ highest_degree: "secondary" }).scores, judge({ highest_degree: "master" }).scores);
});

test("the scores are monotone in each added skill", () => {
  const names = ["A", "B", "C", "D", "E", "F"];
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom(...names), fc.subarray(names), (have, added, wanted) => {
      const score = (skills: string[]) =>
        features(
          { skills: skillMap(Object.fromEntries(skills.map((name) => [name, {}]))) },
          {
            required: wanted.map((name) => requirement(name)),
            preferred: names.map((name) => requirement(name)),
          },
        ).scores;
      const before = score(have);
      const after = score([...new Set([...have, added])]);
      for (const name of Object.keys(before) as (keyof typeof before)[])
        assert.ok(after[name] >= before[name], name);
    }),
  );
});
