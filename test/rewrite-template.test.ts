import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../src/analyze.ts";
import { streamPairs } from "../src/dataset/generate.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { checkFacts } from "../src/rewrite/check-facts.ts";
import { createTemplateRewriter } from "../src/rewrite/template-rewriter.ts";
import { rewrite } from "../src/rewrite-resume.ts";
import type { ParsedResume } from "../src/schema/parsed-resume.ts";

const options = { matcher: defaultMatcher(), as_of: "2026-11-01" };
const JOB = { role: "Cook", required_skills: ["HACCP", "Kubernetes"], keywords: ["grill"] };

const rewriteFor = async (resume: unknown, job: unknown = JOB) =>
  rewrite(resume, job, await analyze(resume, job, options));

test("on generated pairs no score falls, no edit is refused, no fact changes, and a missing summary earns two points", async () => {
  const gains: number[] = [];
  for (const { persona, posting } of streamPairs({ count: 30, seed: 11 })) {
    const before = await analyze(persona.resume, posting.job, options);
    const first = await rewrite(persona.resume, posting.job, before);
    const second = await rewrite(structuredClone(persona.resume), posting.job, before);
    assert.equal(JSON.stringify(first), JSON.stringify(second));
    assert.deepEqual(first.dropped, []);
    const { work, education, certificates, languages } = first.resume;
    const source = persona.resume;
    assert.deepEqual(
      { work, education, certificates, languages },
      {
        work: source.work,
        education: source.education,
        certificates: source.certificates,
        languages: source.languages,
      },
    );
    const after = await analyze(first.resume, posting.job, options);
    if (before.ats_score === null || after.ats_score === null) continue;
    assert.ok(after.ats_score >= before.ats_score, `${persona.id}: ${before.ats_score} → ${after.ats_score}`);
    if (!source.basics?.summary) gains.push(after.ats_score - before.ats_score);
  }
  gains.sort((a, b) => a - b);
  assert.ok(gains.length > 0 && gains[Math.floor(gains.length / 2)]! >= 2, gains.join(" "));
});

test("a resume without summary and skills gets both, of what its text shows", async () => {
  const resume: ParsedResume = {
    basics: { name: "A B", email: "a@example.com", phone: "+44 20 7946 0018" },
    work: [
      {
        position: "Line Cook",
        name: "The Kettle",
        startDate: "2020-01",
        endDate: "2024-01",
        highlights: ["Cooked on the grill, kept HACCP records"],
      },
    ],
    certificates: [{ name: "Food Handler" }],
  };
  const { edits, resume: written, questions } = await rewriteFor(resume);
  assert.match(written.basics!.summary!, /^Line Cook with 4 years of experience\. Skills include HACCP/);
  assert.ok(written.skills![0]!.keywords!.includes("HACCP"));
  assert.ok(!JSON.stringify(edits).includes("Kubernetes"));
  assert.ok(
    questions.some((one) => one.question === "If you have used Kubernetes, in which job, and for what?"),
  );
  assert.deepEqual(checkFacts(resume, edits, options).dropped, []);
});

test("the job's name of a listed skill is used, and what the job asks for stands first", async () => {
  const resume: ParsedResume = {
    basics: { summary: "Engineer." },
    skills: [{ name: "Tools", keywords: ["Git", "k8s", "Docker"] }],
    work: [{ position: "Engineer", highlights: ["Ran k8s"] }],
  };
  const { resume: written } = await rewriteFor(resume, { role: "Engineer", required_skills: ["Kubernetes"] });
  assert.deepEqual(written.skills![0]!.keywords, ["Kubernetes", "Git", "Docker"]);
});

test("a skill that the text denies is never listed", async () => {
  const resume: ParsedResume = {
    basics: { summary: "Engineer without experience in Kubernetes." },
    skills: [{ name: "Tools", keywords: ["Git", "Docker", "Linux"] }],
  };
  const { edits } = await rewriteFor(resume, { role: "Engineer", required_skills: ["Kubernetes"] });
  assert.ok(!edits.some((edit) => edit.path.startsWith("skills") && edit.after.includes("Kubernetes")));
});

test("a wall of text becomes bullets, word for word", async () => {
  const sentence = "Repaired leaks and replaced boilers in about 15 homes a week for a housing association.";
  const wall = [
    sentence,
    "Drove the van to each home.",
    "Kept records of parts, e.g. pumps and valves, in Excel.",
    sentence,
  ].join(" ");
  const resume: ParsedResume = {
    basics: { summary: "Plumber." },
    work: [{ position: "Plumber", highlights: [wall] }],
  };
  const { resume: written } = await rewriteFor(resume, { role: "Plumber", required_skills: ["Plumbing"] });
  const bullets = written.work![0]!.highlights!;
  assert.equal(bullets.length, 4);
  assert.equal(bullets.join(" ").replace(/\./g, ""), wall.replace(/\./g, ""));
});

test("sections are ordered for the job, dates of given JSON take the standard form", async () => {
  const resume: ParsedResume = {
    basics: { summary: "Nurse." },
    education: [{ studyType: "BSc", area: "Nursing", startDate: "September 2014", endDate: "6/2017" }],
    skills: [{ name: "Skills", keywords: ["Triage", "Wound care", "Phlebotomy"] }],
    certificates: [{ name: "RN" }],
    work: [{ position: "Nurse", startDate: "2018", highlights: ["Gave care"] }],
  };
  const job = {
    role: "Nurse",
    required_skills: ["Triage"],
    knock_outs: [{ kind: "license", requirement: "RN licence", value: "RN" }],
  };
  const { resume: written } = await rewriteFor(resume, job);
  assert.deepEqual(written.meta!["section_order"], [
    "summary",
    "skills",
    "certificates",
    "work",
    "education",
  ]);
  assert.equal(written.education![0]!.startDate, "2014-09");
  assert.equal(written.education![0]!.endDate, "2017-06");
  assert.equal(written.work![0]!.startDate, "2018");
});

test("a dataset row cannot be rewritten, an AutoApply AI resume can", async () => {
  const answer = await analyze({ work: [{ position: "Cook", highlights: ["Cooked"] }] }, JOB, options);
  const row = {
    skills: [],
    experience_count: 0,
    years_total: 0,
    has_summary: false,
    has_projects: false,
    has_education: false,
    has_certifications: false,
    certifications_count: 0,
    raw_text_length: 0,
    contact_info_complete: false,
  };
  await assert.rejects(rewrite(row, JOB, answer), { code: "unknown_shape" });
  const legacy = {
    name: "A B",
    skills: ["HACCP"],
    experience: [{ title: "Cook", company: "X", description: ["Cooked"] }],
  };
  const { edits } = await rewrite(legacy, JOB, answer, { rewriter: createTemplateRewriter(options) });
  assert.ok(edits.some((edit) => edit.path === "basics/summary"));
});
