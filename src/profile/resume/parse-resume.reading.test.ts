import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { RESUME_LAYOUTS } from "../../testing/resume-layouts.ts";
import { type TextDocumentOverrides, textDocument } from "../../testing/text-document.ts";
import type { ScanOptions, SkillMatcher, SkillMention } from "../skills/skill-mention.ts";
import { parseResume } from "./parse-resume.ts";

/** Finds a few skills by their plain wording; "no Rust" is negated. */
const FEW_SKILLS: SkillMatcher = {
  scan(text: string, options: ScanOptions = {}): SkillMention[] {
    const mentions: SkillMention[] = [];
    for (const match of text.matchAll(/\b(?:Python|SQL|Excel|Triage|Rust)\b/g)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (options.skip?.some((span) => span[0] < end && start < span[1])) continue;
      const negated = /\bno $/.test(text.slice(0, start));
      mentions.push({ name: match[0], start, end, how: "exact", negated });
    }
    return mentions;
  },
  canonical: (name) => name,
  shows: (name) => [name],
  related: () => [],
  kind: () => null,
  version: "few",
};
const OPTIONS = { as_of: "2026-11-01", matcher: FEW_SKILLS };

function read(text: string, overrides: TextDocumentOverrides = {}) {
  const resume = parseResume(textDocument(text, overrides), OPTIONS);
  return { resume, reading: resume.meta!.oumi_ats! };
}

const RESUME = `Jane Doe
12 Oak Street, Austin, TX 78701 | (512) 555-0147 | jane.doe@example.com | linkedin.com/in/jane-doe
Date of birth: 12 March 1984 | Nationality: Irish

SUMMARY
Analyst who turns data into plans with SQL. Jane Doe has no Rust.

EXPERIENCE
Analyst, Acme Corp, Mar 2018 – Present
- Automated reports in Python
Clerk, Bravo Ltd, 2014 – 2018
- Kept lists in Excel

EDUCATION
B.A. in Economics, Python Valley College, 2014

PROJECTS
Bus Map – A map of bus lines in Python (2019)

SKILLS
SQL, Excel, stakeholder management

REFERENCES
Dr. Mary Poppins, Excel House, (512) 555-0100`;

test("keeps the document's text unchanged", () => {
  const document = textDocument(RESUME);
  assert.equal(parseResume(document, OPTIONS).meta?.oumi_ats?.text, document.text);
});

test("notes where each fact stands", () => {
  const { resume, reading } = read(RESUME);
  const at = (path: string): string => reading.text.slice(...reading.spans[path]!);
  assert.equal(at("basics/name"), "Jane Doe");
  assert.equal(at("basics/email"), "jane.doe@example.com");
  assert.equal(at("basics/phone"), "(512) 555-0147");
  assert.equal(at("work/0/position"), "Analyst");
  assert.equal(at("work/0/name"), "Acme Corp");
  assert.equal(at("work/0/startDate"), "Mar 2018 – Present");
  assert.equal(at("work/1/endDate"), "2014 – 2018");
  assert.equal(at("work/1/highlights/0"), "Kept lists in Excel");
  assert.equal(at("education/0/institution"), "Python Valley College");
  assert.equal(at("skills/2"), "stakeholder management");
  assert.match(at("work/0"), /^Analyst, Acme[\s\S]+Python$/);
  assert.equal(resume.work?.length, 2);
});

test("tells listed skills from shown ones, and where each is shown", () => {
  const { reading } = read(RESUME);
  const facts = Object.fromEntries(
    reading.skills.map((fact) => [fact.name, [fact.listed, fact.evidenced_in]]),
  );
  assert.deepEqual(facts, {
    SQL: [true, ["summary"]],
    Python: [false, ["work/0", "projects/0"]],
    Excel: [true, ["work/1"]],
  });
});

test("cuts the text into sections with their titles", () => {
  const { reading } = read(RESUME);
  assert.deepEqual(
    reading.sections.map(({ kind, title }) => [kind, title]),
    [
      ["contact", null],
      ["summary", "SUMMARY"],
      ["work", "EXPERIENCE"],
      ["education", "EDUCATION"],
      ["projects", "PROJECTS"],
      ["skills", "SKILLS"],
      ["references", "REFERENCES"],
    ],
  );
  const [start, end] = reading.sections[5]!.span;
  assert.equal(reading.text.slice(start, end), "SKILLS\nSQL, Excel, stakeholder management");
});

test("protects what may not move a score, and nothing a score needs", () => {
  const { reading } = read(RESUME);
  const hidden = (text: string, from = 0): boolean => {
    const start = reading.text.indexOf(text, from);
    assert.ok(start >= 0, text);
    return reading.protected.some((span) => span[0] <= start && start + text.length <= span[1]);
  };
  const summary = reading.text.indexOf("SUMMARY");
  for (const text of [
    "Jane Doe",
    "12 Oak Street",
    "Austin, TX 78701",
    "(512) 555-0147",
    "jane.doe@example.com",
    "linkedin.com/in/jane-doe",
    "12 March 1984",
    "Irish",
    "Python Valley College",
    "Mary Poppins",
    "Excel House",
  ])
    assert.ok(hidden(text), text);
  assert.ok(hidden("Jane Doe", summary));
  for (const text of ["Analyst who", "Acme Corp", "reports in Python", "B.A. in Economics", "stakeholder"])
    assert.ok(!hidden(text), text);
});

test("protects pronouns, age, marital status and personal sections", () => {
  const { reading } = read(
    "Sam Lee (they/them)\nsam@example.com\nAge: 34, Marital status: married\n\nSKILLS\nSQL\n\nPERSONAL DETAILS\nReligion: none\nPassport: X123",
  );
  const text = reading.protected.map(([start, end]) => reading.text.slice(start, end)).join("|");
  for (const part of ["they/them", "34", "married", "Religion: none", "X123"])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes("SQL"));
});

test("names the job whose dates cannot be read", () => {
  const { reading } = read(
    "Sam Lee\nsam@example.com\n\nEXPERIENCE\nBarista, Corner Coffee, 20XX – 20XX\n- Made coffee",
  );
  const [finding] = reading.findings;
  assert.equal(finding?.code, "undated_job");
  assert.match(reading.text.slice(...finding!.span!), /^Barista/);
});

test("takes a start after today for unreadable", () => {
  const { reading } = read(
    "Sam Lee\n\nEXPERIENCE\nBarista, Corner Coffee, Jan 2028 – Mar 2029\n- Made coffee",
  );
  assert.deepEqual(
    reading.findings.map((finding) => [finding.code, finding.kind]),
    [["undated_job", "unreadable"]],
  );
});

test("notices contact data that stands only in a header", () => {
  const text =
    "Jane Doe | jane@example.com | (512) 555-0147\nAnalyst\n\nEXPERIENCE\nAnalyst, Acme Corp, 2018 – 2020\n- Reports";
  const outside = read(text, { line: (_, at) => (at === 0 ? { source: "header" } : {}) });
  assert.deepEqual(
    outside.reading.findings.map((finding) => [finding.code, finding.kind]),
    [["contact_outside_body", "header"]],
  );
  assert.equal(outside.resume.basics?.email, "jane@example.com");
  assert.deepEqual(read(text).reading.findings, []);
});

test("takes an e-mail address and a profile from links behind the text", () => {
  const { resume } = read("Jane Doe\nWrite me\n\nSKILLS\nSQL", {
    links: [
      { url: "mailto:jane.doe@example.com", span: [9, 17] },
      { url: "https://www.linkedin.com/in/janedoe", span: null },
    ],
  });
  assert.equal(resume.basics?.email, "jane.doe@example.com");
  assert.deepEqual(resume.basics?.profiles, [
    { network: "LinkedIn", username: "janedoe", url: "https://www.linkedin.com/in/janedoe" },
  ]);
});

test("reads a page whose line breaks became runs of spaces", () => {
  const flat = RESUME.replace(/\n\n/g, "    ").replace(/\n/g, "  ");
  const document = textDocument("x");
  const line = { ...document.lines[0]!, end: flat.length };
  const resume = parseResume({ ...document, text: flat, lines: [line] }, OPTIONS);
  assert.equal(resume.basics?.name, "Jane Doe");
  assert.deepEqual(
    resume.work?.map((job) => [job.position, job.name, job.startDate]),
    [
      ["Analyst", "Acme Corp", "2018-03"],
      ["Clerk", "Bravo Ltd", "2014"],
    ],
  );
  assert.equal(resume.education?.[0]?.institution, "Python Valley College");
});

test("takes headings of the format for sections that no table names", () => {
  const headings = new Map([
    ["Experience", 2],
    ["Education", 2],
    ["Skills", 2],
    ["My superpowers", 2],
  ]);
  const { reading } = read(
    "Jane Doe\nExperience\nAnalyst, Acme Corp, 2018 – 2020\nEducation\nB.A., Yale University\nSkills\nSQL\nMy superpowers\nPatience",
    {
      line: (text) => ({ heading: headings.get(text) ?? 0, gap: 1 }),
    },
  );
  assert.deepEqual(
    reading.sections.map((section) => section.kind),
    ["contact", "work", "education", "skills", "other"],
  );
});

test("does not take a word of the title table in another look for a title", () => {
  const caps =
    "Jane Doe\n\nEXPERIENCE\nTeacher, Oak School, 2018 – 2020\nResponsible for\nTraining\nand outreach\n\nEDUCATION\nB.A., Yale University, 2018\n\nSKILLS\nEducation\nTraining";
  const { reading } = read(caps);
  assert.deepEqual(
    reading.sections.map((section) => section.kind),
    ["contact", "work", "education", "skills"],
  );
});

test("gives the same result every time, in valid ranges, for any text", () => {
  const words = fc.constantFrom(
    "Experience",
    "Education",
    "Skills:",
    "Jan 2019",
    "–",
    "Present",
    "Acme Inc",
    "Nurse",
    "\n",
    "\n\n",
    ", ",
    " | ",
    "• ",
    "jane@example.com",
    "(512) 555-0147",
    "B.A.",
    "(",
    "2018",
    "山田",
    "\t",
    "  ",
  );
  const anyText = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
    fc.string({ maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const document = textDocument(text);
      const first = parseResume(document, OPTIONS);
      assert.equal(JSON.stringify(parseResume(document, OPTIONS)), JSON.stringify(first));
      const reading = first.meta!.oumi_ats!;
      const spans = [
        ...Object.values(reading.spans),
        ...reading.sections.map((one) => one.span),
        ...reading.protected,
      ];
      for (const [start, end] of spans) assert.ok(start >= 0 && start <= end && end <= document.text.length);
      reading.protected.forEach((span, at) => {
        assert.ok(at === 0 || reading.protected[at - 1]![1] < span[0]);
      });
    }),
    { numRuns: 150 },
  );
});

test("reads the same jobs whatever the person is called", () => {
  const layout = RESUME_LAYOUTS[0]!;
  const jobsOf = (name: string) =>
    parseResume(textDocument(layout.text.replace("Jane Q. Doe", name)), OPTIONS).work;
  const expected = JSON.stringify(jobsOf("Jane Q. Doe"));
  for (const name of [
    "Nguyễn Thị Mai",
    "Ольга Коваленко",
    "山田 太郎",
    "Mohammed Al-Farsi",
    "O'Neal Baker",
    "X Æ A-12",
  ])
    assert.equal(JSON.stringify(jobsOf(name)), expected);
});
