import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

const matcher = smallMatcher();
const read = (text: string): ParsedJob => parseJob(documentOf(text), { matcher });

test("headings of many styles open the passage that they name", () => {
  const rows: [string, "required" | "preferred" | "duties"][] = [
    ["The Sales Representative will:", "duties"],
    ["You will", "duties"],
    ["You'll:", "duties"],
    ["Examples of duties", "duties"],
    ["Performance responsibilities", "duties"],
    ["A day with us", "duties"],
    ["To be considered, you need:", "required"],
    ["Desired Candidate Profile", "required"],
    ["We will be especially interested if you have:", "preferred"],
    ["Skills that help", "preferred"],
    ["Skills that would be nice to have", "preferred"],
  ];
  for (const [heading, kind] of rows) {
    const text = `Technician\n\nRequirements\n- Git\n\n${heading}\n- Work with Tableau and Figma every day of the week`;
    const job = read(text);
    const got = [job.required_skills.join(), (job.preferred_skills ?? []).join()];
    const expected = {
      required: ["Git,Tableau,Figma", ""],
      preferred: ["Git", "Tableau,Figma"],
      duties: ["Git", ""],
    };
    assert.deepEqual(got, expected[kind], heading);
  }
});

test("a label with text behind it is no heading, however it goes on", () => {
  const job = read("CTO\n\nRequirements:\n- Kubernetes\nNice to have: energy sector, Rust/Go");
  assert.deepEqual([job.required_skills, job.preferred_skills], [["Kubernetes"], ["Rust|Go"]]);
});

test("the employer's whole name is read, and what is an asset is no employer", () => {
  const rows: [string, string | null][] = [
    ["Warehouse Supervisor - Quayside Logistics\n\nAbout Quayside\nWe move boxes.", "Quayside Logistics"],
    ["Driver\n\nJoin Quayside Logistics and drive.", "Quayside Logistics"],
    ["Driver\nCompany: Nimbus Grid (Series B)", "Nimbus Grid"],
    ["Officer\n\nFrench is an asset. Basic Excel is an advantage.", null],
    ["Teller\n\nABOUT THE JOB\nYou help our members.", null],
    ["Baker\n\nCorner Oven is a bakery in Leeds.", "Corner Oven"],
  ];
  for (const [text, company] of rows)
    assert.equal(read(`${text}\n\nRequirements\n- Excel`).company, company, text);
});

test("years of experience are read in business development too, and a company's years in business are not", () => {
  const rows: [string, string | null][] = [
    ["7+ years in business development or B2B sales", "7+"],
    ["at least 18 months in a warehouse", "1.5+"],
    ["Several years of experience, minimum 3 years, with Java", "3+"],
    ["0-1 years' experience, no experience needed if you are keen", "0-1"],
    ["A firm with 25 years in business", null],
    ["Between 8 and 12 years' experience in turbine design", "8-12"],
  ];
  for (const [line, expected] of rows)
    assert.equal(read(`Clerk\n\nRequirements\n- ${line}`).experience_years, expected, line);
});

test("fields of a degree are no skills, with or without a related field", () => {
  const rows: [string, string[]][] = [
    ["Degree in accounting, economics or computer science", []],
    ["Bachelor's degree in machine learning, accounting or a related field", []],
    ["Degree in accounting, Excel or Tableau", ["Excel|Tableau"]],
  ];
  for (const [line, expected] of rows)
    assert.deepEqual(
      read(`Clerk\n\nRequirements\n- Git\n- ${line}`).required_skills,
      ["Git", ...expected],
      line,
    );
});

test("cues say how far they reach", () => {
  const rows: [string, string[], string[]][] = [
    ["Python and SQL, Tableau or Looker", ["Python", "SQL", "Tableau|Looker"], []],
    ["Experience in welding, ideally gained in a shipyard", ["welding"], []],
    ["You need Python. It helps if you have used Terraform.", ["Python"], ["Terraform"]],
    ["databases and Redis (Kafka, Docker)", ["Redis", "Kafka", "Docker"], []],
  ];
  for (const [line, required, preferred] of rows) {
    const job = read(`Technician\n\nRequirements\n- ${line}`);
    assert.deepEqual([job.required_skills, job.preferred_skills], [required, preferred], line);
  }
});

test("a mail of a recruiter, a note and a marked title tell their role", () => {
  const rows: [string, string][] = [
    [
      "Hi Priya, I wanted to reach out about a Staff Data Engineer role with one of our clients in Toronto.",
      "Staff Data Engineer",
    ],
    ["Hiring: dental hygienist, 2 days/wk, Bend OR.", "dental hygienist"],
    ["<b>Junior Marketing Assistant</b>", "Junior Marketing Assistant"],
  ];
  for (const [text, role] of rows) assert.equal(read(`${text}\n\nRequirements\n- Excel`).role, role, text);
});

test("conditions: an age, and a class of licence that is no truck driver's", () => {
  const conditions = (line: string): string[] =>
    (read(`Clerk\n\nRequirements\n- ${line}`).knock_outs ?? []).map(({ kind, value }) => `${kind} ${value}`);
  assert.deepEqual(conditions("You must be over 18"), ["age_or_legal 18"]);
  assert.deepEqual(conditions("Valid Class C driver's license"), ["license driver"]);
  assert.deepEqual(conditions("Class B driver's license"), ["license CDL"]);
  assert.deepEqual(conditions("CDL Class C"), ["license CDL"]);
});

test("tasks that call, help or run are the work's, not a word about the company or how to apply", () => {
  const text =
    "Sales Representative\n\nThe Sales Representative will:\n+ Call on existing accounts in the territory\n+ Help stores with merchandising displays\n\nYou need:\n+ Excel";
  const job = read(text);
  assert.deepEqual(job.required_skills, ["Excel"]);
  assert.equal(job.responsibilities?.length, 2);
});
