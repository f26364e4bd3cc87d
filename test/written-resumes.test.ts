// Resumes that the rewriter writes are read back by our own readers with the same facts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { streamPairs } from "../src/dataset/generate.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { readDocument } from "../src/documents/index.ts";
import { resumeFacts } from "../src/profile/facts/resume-facts.ts";
import { parseResume } from "../src/profile/resume/parse-resume.ts";
import { WRITER_STYLES } from "../src/rewrite/documents/compose-clean.ts";
import { writeResumeDocx } from "../src/rewrite/write-docx.ts";
import { writeResumeMarkdown } from "../src/rewrite/write-markdown.ts";
import { writeResumePdf } from "../src/rewrite/write-pdf.node.ts";
import { writeResumeText } from "../src/rewrite/write-text.ts";
import type { ParsedResume } from "../src/schema/parsed-resume.ts";
import { enrichResume } from "./enrich-resume.ts";

const OPTIONS = { as_of: "2026-11-01", matcher: defaultMatcher() };
const ACCOUNTANT: ParsedResume = JSON.parse(
  readFileSync(new URL("../examples/parsed_resume.json", import.meta.url), "utf8"),
);
const NURSE: ParsedResume = {
  basics: {
    name: "Łucja Özdemir-O'Neill",
    label: "Senior Research Nurse",
    email: "lucja.ozdemir@example.org",
    phone: "+44 20 7946 0018",
    summary: "Research nurse with years in cardiology wards and trials. Reads data as well as charts.",
  },
  work: [
    {
      name: "St. Brannoc's Hospital",
      position: "Senior Research Nurse",
      startDate: "2019-04",
      highlights: ["Led recruitment for 3 cardiology trials", "Cut monthly reporting from 2 days to 3 hours"],
    },
    {
      name: "Avonlea Clinic",
      position: "Staff Nurse",
      startDate: "2015-09",
      endDate: "2019-03",
      highlights: ["Wound care and medication administration for 12 patients a shift"],
    },
  ],
  education: [
    {
      institution: "University of the West Country",
      area: "Nursing",
      studyType: "Bachelor of Science",
      startDate: "2009-09",
      endDate: "2012-07",
    },
  ],
  certificates: [{ name: "Advanced Life Support", issuer: "Resuscitation Council", date: "2024-01" }],
  skills: [{ name: "Clinical", keywords: ["Wound care", "Phlebotomy", "Medication administration"] }],
  languages: [{ language: "Polish", fluency: "Native" }],
};
const RESUMES = {
  accountant: ACCOUNTANT,
  nurse: NURSE,
  "accountant with every section": enrichResume(ACCOUNTANT, 0),
  "nurse with every section": enrichResume(NURSE, 1),
};
/** Generated people, half of each kind of occupation. */
const PERSONAS = 60;

const encode = (text: string) => new TextEncoder().encode(text);
const WRITERS: Record<string, (resume: ParsedResume) => Promise<Uint8Array>> = {
  markdown: async (resume) => encode(writeResumeMarkdown(resume)),
  text: async (resume) => encode(writeResumeText(resume)),
};
for (const style of WRITER_STYLES) {
  WRITERS[`pdf, ${style}`] = async (resume) =>
    (await writeResumePdf(resume, { style, paper: style === "modern" ? "letter" : "a4" })).value;
  WRITERS[`docx, ${style}`] = (resume) => writeResumeDocx(resume, { style });
}

/** Every field of every section; a list without entries is as good as none. */
function factsOf(resume: ParsedResume) {
  const {
    basics,
    work,
    education,
    projects,
    certificates,
    publications,
    languages,
    awards,
    volunteer,
    skills,
  } = resume;
  const facts = {
    basics,
    work,
    education,
    projects,
    certificates,
    publications,
    languages,
    awards,
    volunteer,
    skills,
  };
  const withoutEmpty = (_: string, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value;
  return JSON.parse(JSON.stringify(facts, withoutEmpty));
}

async function assertReadBack(resume: ParsedResume, how: string): Promise<void> {
  const document = await readDocument(await WRITERS[how]!(resume));
  const parsed = parseResume(document, OPTIONS);
  assert.deepEqual(document.findings, []);
  assert.deepEqual(factsOf(parsed), factsOf(resume));
  const [given, read] = [resume, parsed].map((one) => resumeFacts(one, OPTIONS));
  assert.equal(read!.years_total, given!.years_total);
}

for (const [who, resume] of Object.entries(RESUMES))
  for (const how of Object.keys(WRITERS))
    test(`the resume of the ${who} is read back whole: ${how}`, () => assertReadBack(resume, how));

for (const families of ["training", "test_only"] as const)
  test(`generated people are read back whole, field by field: ${families} occupations`, async () => {
    let turn = 0;
    for (const { persona } of streamPairs({ count: PERSONAS / 2, seed: 29, families, scale: "document" })) {
      const resume = enrichResume(persona.resume, turn);
      const style = WRITER_STYLES[turn % WRITER_STYLES.length]!;
      for (const format of ["pdf", "docx"]) await assertReadBack(resume, `${format}, ${style}`);
      turn += 1;
    }
  });

test("PDF and DOCX carry the title, and the same resume gives the same bytes", async () => {
  for (const how of ["pdf, classic", "docx, modern"]) {
    const [first, second] = [await WRITERS[how]!(NURSE), await WRITERS[how]!(NURSE)];
    assert.deepEqual(first, second);
    assert.equal((await readDocument(first)).title, "Łucja Özdemir-O'Neill – Resume");
  }
});

test("typst markup and code in a resume are printed, not run", async () => {
  const hostile =
    '#panic("x") *bold* $1/0$ _a_ `raw` @ref <label> = title // gone /* gone */ \\u{41} #import "a.typ"';
  const { value } = await writeResumePdf({ basics: { name: "#panic()", summary: hostile } });
  const { text } = await readDocument(value);
  assert.equal(text.replace(/\s+/g, " "), `#panic() Summary ${hostile}`);
});

test("a long resume takes as many pages as it needs", async () => {
  const highlights = Array.from({ length: 60 }, (_, at) => `Delivered parcel round ${at + 1} on time`);
  const work = [1, 2, 3].map((at) => ({
    name: `Depot ${at}`,
    position: "Driver",
    startDate: `20${10 + at}-01`,
    endDate: `20${10 + at}-12`,
    highlights,
  }));
  const document = await readDocument((await writeResumePdf({ ...NURSE, work })).value);
  assert.ok((document.page_count ?? 0) >= 4);
  assert.deepEqual(
    parseResume(document, OPTIONS).work?.map((job) => job.highlights?.length),
    [60, 60, 60],
  );
});

test("characters without a glyph are named in a warning, and DOCX keeps them", async () => {
  const resume = {
    basics: { name: "김민수", email: "minsu@example.com", summary: "Product manager in Seoul." },
  };
  const { warnings } = await writeResumePdf(resume);
  assert.deepEqual(
    warnings.map((warning) => warning.code),
    ["characters_without_glyph"],
  );
  assert.match(warnings[0]!.message, /Korean/);
  assert.match((await readDocument(await writeResumeDocx(resume))).text, /김민수/);
});
