import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ParsedJob } from "../../schema/parsed-job.ts";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

const matcher = smallMatcher();

const PIECES = [
  "Senior Nurse (m/f/d)",
  "Requirements",
  "Nice to have:",
  "What we offer",
  "- Python, Go or Rust",
  "- 3-5 years of experience",
  "\n",
  "\n\n",
  "required",
  "a plus",
  "(",
  ")",
  "; ",
  ", ",
  " or ",
  "/",
  " and ",
  "AWS",
  "GCP",
  "experience with Foobar CRM",
  "About Acme",
  "Acme is hiring a cook.",
  "must have",
  "no experience with",
  "Bachelor's degree",
  "e.g. ",
  "•",
  "…",
  "\u0000",
  "🙂",
  "İ",
  "ﬁ",
  "we are looking for a ",
  "Location: Berlin",
  "|",
  "- ",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join("\n")),
);
const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

test("any text is read without an error, the same way twice, into the contract", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const document = documentOf(text);
      const job = parseJob(document, { matcher });
      assert.deepEqual(parseJob(document, { matcher }), job);
      ParsedJob.parse(job);
      assert.equal(job.meta?.oumi_ats?.text, document.text);
      assert.ok((job.keywords ?? []).length <= 20);
    }),
    { numRuns: 300 },
  );
});

test("every place of the evidence lies in the text and gives back the wording", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const job = parseJob(documentOf(text), { matcher });
      const source = job.meta?.oumi_ats?.text ?? "";
      for (const [path, spans] of Object.entries(job.evidence ?? {})) {
        const wordings = spans.map(([start, end]) => {
          assert.ok(0 <= start && start < end && end <= source.length, path);
          return squeeze(source.slice(start, end));
        });
        const value = valueAt(job, path);
        if (value === null) continue;
        const parts = path.includes("skills/") ? value.split("|") : [value];
        for (const part of parts.map(squeeze))
          assert.ok(wordings.includes(part), `${path}: ${part} in ${wordings}`);
      }
    }),
    { numRuns: 300 },
  );
});

/** The text that a path of the evidence stands for; null where the value is not a wording of the posting. */
function valueAt(job: ParsedJob, path: string): string | null {
  const [name = "", index] = path.split("/");
  if (name === "seniority" || name === "experience_years" || name === "keywords") return null;
  const value = (job as unknown as Record<string, unknown>)[name];
  const one = index === undefined ? value : (value as unknown[])[Number(index)];
  return typeof one === "string" ? one : ((one as { requirement?: string }).requirement ?? null);
}

test("lists hold nothing twice, and keywords none of the listed skills", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const job = parseJob(documentOf(text), { matcher });
      const names = [...job.required_skills, ...(job.preferred_skills ?? [])].flatMap((entry) =>
        entry.split("|"),
      );
      const known = names.map((name) => matcher.canonical(name) ?? name.toLowerCase());
      assert.equal(new Set(known).size, known.length, names.join());
      for (const keyword of job.keywords ?? [])
        assert.ok(!known.includes(matcher.canonical(keyword) ?? ""), keyword);
    }),
    { numRuns: 300 },
  );
});

test("keywords are the concrete terms of the work", () => {
  const table: { text: string; has: string[]; lacks: string[] }[] = [
    {
      text: "Registered Nurse\nMercy Hospital, Springfield\n\nResponsibilities\n- Perform patient assessment and wound dressing\n- Coordinate discharge planning with physicians\n\nRequirements\n- IV therapy\n- Team player in a fast-paced environment\n\nBenefits\n- Dental insurance and retirement plan\n\nMercy Hospital is an equal opportunity employer.",
      has: ["registered nurse", "patient assessment", "wound dressing", "discharge", "physicians"],
      lacks: [
        "IV therapy",
        "team player",
        "fast-paced environment",
        "dental insurance",
        "retirement plan",
        "mercy hospital",
        "springfield",
      ],
    },
    {
      text: "Position: Staff Accountant\nCompany: Finch LLP\n\nResponsibilities:\n- Prepare journal entries and account reconciliations\n- Own the month-end close\n- Manage bank deposits\n\nRequirements:\n- Excel\n- 3 years of experience",
      has: ["accountant", "journal entries", "reconciliations", "month-end close", "bank deposits"],
      lacks: ["Excel", "3 years", "experience", "finch"],
    },
    {
      text: "Backend Developer\n\nWhat you'll do\n- Design REST APIs for our payment gateway\n- Plan, build and run event streams\n- Reviews of pull requests\n\nWhat you'll need\n- Python",
      has: ["backend developer", "REST APIs", "payment gateway", "streams", "pull requests"],
      lacks: ["Python", "design", "plan"],
    },
    {
      text: "Cook\n\nDuties\n- Prepare soups and cold starters\n- Check the temperature logs of walk-in coolers\n- Work clean\n\nApply\nSend your resume to the kitchen manager.",
      has: ["cook", "cold starters", "temperature logs", "soups", "coolers"],
      lacks: ["resume", "kitchen manager"],
    },
  ];
  table.push({
    text: `Interior Designer\n\nTasks\n${[
      "Concept sketches, mood boards, floor plans and 3D renderings for restaurants and shops",
      "Select furniture, lighting, fabrics and finishes, and visit showrooms with clients",
      "Logos, menus, signage, posters, brochures and web banners for the same projects",
      "Drawings for contractors, site visits, and a clear record of all changes",
      "Work with the team in a fast paced environment and communicate well",
    ].join("\n")}\n\nSkills\nExcel\nGood education and references`,
    // Words that only stand together are one keyword; words that stand in any resume are none.
    has: ["interior designer", "lighting", "fabrics", "drawings"],
    lacks: ["Excel", "team", "environment", "fast paced environment", "clients", "education", "references"],
  });
  for (const { text, has, lacks } of table) {
    const keywords = parseJob(documentOf(text), { matcher }).keywords ?? [];
    const folded = keywords.map((keyword) => keyword.toLowerCase());
    for (const phrase of has)
      assert.ok(folded.includes(phrase.toLowerCase()), `${phrase} missing in ${keywords}`);
    for (const phrase of lacks)
      assert.ok(!folded.includes(phrase.toLowerCase()), `${phrase} among ${keywords}`);
  }
});

test("the data of a job page goes before its text", () => {
  const data = {
    "@type": "JobPosting",
    title: "Line Cook (m/f/d)",
    hiringOrganization: { "@type": "Organization", name: "Corner Bistro" },
    experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 18 },
    skills: "knife skills, grilling",
    qualifications: ["HACCP"],
  };
  const job = parseJob(
    documentOf("Join us!\n\nRequirements\n- food safety\n- grilling", { data, format: "html" }),
    { matcher },
  );
  assert.equal(job.role, "Line Cook");
  assert.equal(job.company, "Corner Bistro");
  assert.equal(job.experience_years, "1.5+");
  assert.deepEqual(job.required_skills, ["food safety", "grilling", "knife skills", "HACCP"]);
  assert.equal(job.evidence?.["required_skills/2"], undefined);
});

test("job data in odd shapes is passed over", () => {
  const shapes = [
    null,
    1,
    "x",
    [],
    {},
    { "@type": "Event", title: "Party" },
    {
      "@type": ["JobPosting"],
      title: ["Cook"],
      hiringOrganization: "Acme",
      skills: [1, null, { name: "HACCP" }],
      experienceRequirements: "none",
    },
  ];
  for (const data of shapes)
    assert.doesNotThrow(() => parseJob(documentOf("Cook wanted", { data }), { matcher }));
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseJob(
        documentOf("Cook wanted", {
          data: {
            "@type": "JobPosting",
            title: value,
            skills: value,
            hiringOrganization: value,
            experienceRequirements: value,
          },
        }),
        { matcher },
      );
    }),
  );
});

test("soft skills stand apart from the skills, tools are the skills of that kind", () => {
  const job = parseJob(
    documentOf("Clerk\n\nRequirements\n- Excel or QuickBooks\n- Payroll\n- Attention to detail and teamwork"),
    { matcher },
  );
  assert.deepEqual(job.required_skills, ["Excel|QuickBooks", "Payroll"]);
  assert.deepEqual(job.tools, ["Excel", "QuickBooks"]);
  assert.deepEqual(job.soft_skills, ["Attention to detail", "teamwork"]);
  const own = parseJob(documentOf("Clerk\n\nRequirements\n- Excel\n- Payroll"), {
    matcher,
    kindOf: () => "soft",
  });
  assert.deepEqual([own.required_skills, own.soft_skills], [[], ["Excel", "Payroll"]]);
});

test("hostile text of the largest size is read in a few seconds at most", () => {
  for (const unit of [
    "a ",
    "a, ",
    "Python, ",
    "required ",
    "(",
    "3-5 ",
    "no ",
    "is a plus ",
    "a.b.",
    "About A ",
    "experience with ",
    "- x\n",
    "or ",
  ]) {
    const document = documentOf(unit.repeat(Math.floor(200_000 / unit.length)));
    const start = performance.now();
    parseJob(document, { matcher });
    const took = performance.now() - start;
    assert.ok(took < 5_000, `${JSON.stringify(unit)}: ${Math.round(took)} ms`);
  }
});
