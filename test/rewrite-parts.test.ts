import assert from "node:assert/strict";
import { test } from "node:test";
import { analyze } from "../src/analyze.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { checkEdit } from "../src/rewrite/check-facts.ts";
import { createMask } from "../src/rewrite/model/mask-personal.ts";
import { rewrite } from "../src/rewrite-resume.ts";
import type { ParsedResume } from "../src/schema/parsed-resume.ts";

const options = { matcher: defaultMatcher(), as_of: "2026-11-01" };
const JOB = { role: "Plumber", required_skills: ["Plumbing"], keywords: ["boilers"] };
const rewriteFor = async (resume: ParsedResume) => rewrite(resume, JOB, await analyze(resume, JOB, options));

const SENTENCES = [
  "Repaired leaks in about 15 homes a week.",
  "Replaced boilers under the master plumber.",
  "Kept records of parts in Excel.",
];

test("a job told in prose gets bullets, word for word, and is told once", async () => {
  const resume: ParsedResume = {
    basics: { summary: "Plumber." },
    work: [
      { position: "Plumber", summary: SENTENCES.join(" ") },
      { position: "Helper", summary: "Carried pipes." },
    ],
  };
  const { resume: written, dropped } = await rewriteFor(resume);
  assert.deepEqual(dropped, []);
  assert.equal(written.work![0]!.highlights!.length, 3);
  assert.equal(written.work![0]!.highlights!.join(". "), SENTENCES.join(" "));
  assert.equal(written.work![0]!.summary, undefined);
  assert.equal(written.work![1]!.summary, "Carried pipes.");
});

test("bullets made of prose may say nothing that the prose does not", () => {
  const resume: ParsedResume = { work: [{ position: "Plumber", summary: SENTENCES.join(" ") }] };
  const judge = (lines: string[]) =>
    checkEdit(
      resume,
      { path: "work/0/highlights", before: "", after: lines.join("\n"), reason: "", evidence: {} },
      options,
    );
  assert.deepEqual(judge(SENTENCES), []);
  assert.ok(judge([...SENTENCES, "Led a crew of 5"]).length > 0);
  assert.ok(judge(SENTENCES.slice(0, 2)).length > 0);
  assert.ok(judge([SENTENCES.join(" ").replace(". Replaced", " Replaced")]).length > 0);
  assert.ok(judge(["Repaired leaks in about 50 homes a week.", ...SENTENCES.slice(1)]).length > 0);
});

test("a bullet of more than 4,000 characters is split, word for word", async () => {
  const wall = Array.from(
    { length: 60 },
    (_, at) => `Repaired leak ${at + 1} in the house of a customer, on time.`,
  ).join(" ");
  const long = `${wall} ${wall}`;
  assert.ok(long.length > 4_000);
  const { resume: written, dropped } = await rewriteFor({
    basics: { summary: "Plumber." },
    work: [{ position: "Plumber", highlights: [long] }],
  });
  assert.deepEqual(dropped, []);
  assert.equal(written.work![0]!.highlights!.length, 120);
  assert.equal(`${written.work![0]!.highlights!.join(". ")}.`.replaceAll("..", "."), long);
});

test("names of other people are hidden and put back; skills, firms and places stay readable", () => {
  const resume: ParsedResume = {
    basics: { name: "Zdenka Quillfeather" },
    work: [
      {
        name: "Marlow Foods",
        position: "Analyst",
        highlights: [
          "Built dashboards with Tobias Ferrand in Power BI and Google Cloud",
          "Reports approved by Dr. Imelda Castellan",
          "Trained by Ms Okonkwo-Hale at Marlow Foods, with Amazon Web Services",
          "Wrote pages for the University of Leeds and for Burnley Council",
        ],
      },
    ],
    references: [{ name: "Harriet Blunt", reference: "She worked under Silvio Marchetti." }],
  };
  const mask = createMask(resume, (text) => options.matcher.scan(text).length > 0);
  const text = [...resume.work![0]!.highlights!, "Harriet Blunt", "Silvio Marchetti"].join("\n");
  const hidden = mask.hide(text);
  for (const name of [
    "Tobias",
    "Ferrand",
    "Imelda",
    "Castellan",
    "Okonkwo",
    "Harriet",
    "Blunt",
    "Silvio",
    "Marchetti",
  ])
    assert.ok(!hidden.includes(name), name);
  for (const word of [
    "Power BI",
    "Google Cloud",
    "Amazon Web Services",
    "Marlow Foods",
    "University of Leeds",
    "Burnley Council",
  ])
    assert.ok(hidden.includes(word), word);
  assert.equal(mask.restore(hidden), text);
});
