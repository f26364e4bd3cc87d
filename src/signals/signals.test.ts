import assert from "node:assert/strict";
import { test } from "node:test";
import { computeFeatures } from "../features/index.ts";
import { totalHundredths } from "../score/ats-score.ts";
import { buildJobFacts, buildResumeFacts, requirement, skillMap } from "../testing/build-facts.ts";
import { missingCategories } from "./missing-categories.ts";
import { recommend } from "./recommendations.ts";
import { severityOf } from "./severity.ts";
import { buildSignals } from "./signals.ts";

const judge = (resume: Parameters<typeof buildResumeFacts>[0], job: Parameters<typeof buildJobFacts>[0]) => {
  const facts = buildResumeFacts(resume);
  const features = computeFeatures(facts, buildJobFacts(job), { over_experience: "score" });
  return {
    features,
    missing: missingCategories(features),
    signals: buildSignals(features, facts),
    advice: recommend(features, facts),
  };
};
const python = { required: [requirement("Python")], seniority: "mid" } as const;
const full = { skills: skillMap({ Python: {} }), titles: ["Backend Developer"], years_total: 4 };

test("severity follows the bucket thresholds", () => {
  const table = [
    [0, "high"],
    [39, "high"],
    [40, "medium"],
    [59, "medium"],
    [60, "low"],
    [79, "low"],
    [80, null],
    [100, null],
  ] as const;
  for (const [score, severity] of table) assert.equal(severityOf(score), severity, String(score));
});

test("a full match misses nothing", () => {
  assert.deepEqual(judge(full, { ...python, required: [...python.required] }).missing, []);
});

test("any missing required skill is reported, at least low", () => {
  const required = ["Python", "SQL", "Docker", "Git", "Linux", "Bash"].map((name) => requirement(name));
  const five = skillMap({ Python: {}, SQL: {}, Docker: {}, Git: {}, Linux: {} });
  const [category] = judge({ ...full, skills: five }, { required, seniority: "mid" }).missing;
  assert.deepEqual([category?.category, category?.severity, category?.score], ["skills_mismatch", "low", 83]);
  assert.deepEqual(category?.evidence.missing, ["Bash"]);
});

test("missing contact is at least medium, a missing summary at least low", () => {
  const of = (overrides: Parameters<typeof buildResumeFacts>[0]) =>
    judge({ ...full, ...overrides }, { ...python, required: [...python.required] }).missing.find(
      (entry) => entry.category === "formatting_issues",
    )?.severity;
  assert.equal(of({ contact_complete: false }), "medium");
  assert.equal(of({ has_summary: false }), "low");
  assert.equal(of({ has_certifications: false }), undefined);
});

test("years too low and too high are both an experience gap, in words", () => {
  const gap = (years_total: number) =>
    judge(
      { ...full, years_total },
      { ...python, required: [...python.required], range: { low: 3, high: 5 } },
    ).missing.find((entry) => entry.category === "experience_gap");
  assert.match(gap(1)?.message ?? "", /below the range 3-5/);
  assert.equal(gap(1)?.severity, "high");
  assert.match(gap(35)?.message ?? "", /above the range 3-5/);
  assert.equal(gap(35)?.severity, "medium");
  assert.equal(gap(4), undefined);
});

test("role alignment is left out where no title is known", () => {
  const names = (titles: string[]) =>
    judge({ ...full, titles }, { ...python, required: [...python.required], role: "Head Nurse" }).missing.map(
      (entry) => entry.category,
    );
  assert.ok(names(["Line Cook"]).includes("role_alignment"));
  assert.ok(!names([]).includes("role_alignment"));
  assert.equal(
    judge({ ...full, titles: [] }, { ...python, required: [...python.required] }).signals.role,
    null,
  );
});

test("provable: shown only by alias, by implication, or outside the skills list", () => {
  const skills = skillMap({
    Kubernetes: { forms: ["k8s"] },
    PostgreSQL: { shows: ["SQL"] },
    Docker: { listed: false },
    Python: {},
  });
  const required = ["Kubernetes", "SQL", "Docker", "Python", "Rust"].map((name) => requirement(name));
  const { signals } = judge({ ...full, skills, text: "x" }, { required });
  assert.deepEqual(signals.skill_match.provable, ["Kubernetes", "SQL", "Docker"]);
  assert.deepEqual(signals.skill_match.missing, ["Rust"]);
});

test("the gain of an advice is the difference when scored again with the change", () => {
  const required = ["Python", "SQL", "Docker", "Git"].map((name) => requirement(name));
  const { advice, features } = judge(full, { required, seniority: "mid" });
  const skill = advice.find((entry) => entry.message.includes("Docker"));
  // 25 → 50 % of required, and preferred and keywords borrow it
  const more = judge(
    { ...full, skills: skillMap({ Python: {}, Docker: {} }), text: "" },
    { required, seniority: "mid" },
  ).features;
  assert.equal(skill?.expected_gain, (totalHundredths(more.scores) - totalHundredths(features.scores)) / 100);
});

test("advice is sorted by gain and never tells anybody to claim what they have not done", () => {
  const { advice } = judge(
    { contact_complete: false, has_projects: false, text: "x" },
    { required: [requirement("Python")], preferred: [requirement("Go")], keywords: ["billing systems"] },
  );
  const gains = advice.map((entry) => entry.expected_gain);
  assert.deepEqual(
    gains,
    [...gains].sort((a, b) => b - a),
  );
  for (const entry of advice) {
    assert.ok(entry.expected_gain > 0);
    if (entry.category === "skills_mismatch") assert.match(entry.message, /^If you have used/);
  }
});

test("mending the only finding of a checked document also earns the clean layout", () => {
  const finding = {
    code: "stream_order",
    message: "order",
    page: null,
    span: null,
    kind: null,
    amount: null,
  } as const;
  const { advice } = judge(
    { ...full, layout_checked: true, findings: [finding] },
    { ...python, required: [...python.required] },
  );
  assert.equal(advice.find((entry) => entry.category === "formatting_issues")?.expected_gain, 1.5);
});
