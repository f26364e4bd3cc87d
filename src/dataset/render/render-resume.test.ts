import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../documents/index.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { renderResume } from "./render-resume.ts";
import { RESUME_TEMPLATES, type RenderFormat } from "./resume-templates.ts";

const RESUME: ParsedResume = {
  basics: {
    name: "Agnieszka Lefèvre",
    label: "Staff Accountant",
    email: "agnieszka@example.org",
    phone: "+1 614 555 0179",
    summary: "Careful accountant who likes closed books and open doors.",
    location: { city: "Columbus", region: "OH" },
  },
  work: [
    {
      name: "Halden Foods",
      position: "Staff Accountant",
      startDate: "2021-03",
      highlights: ["Closed the books in five days", "Wrote the office guide to travel costs"],
    },
    {
      name: "Briar Mills",
      position: "Junior Accountant",
      startDate: "2018-06",
      endDate: "2021-02",
      highlights: ["Sorted bills of 400 shops", "Counted stock in three depots"],
    },
  ],
  education: [
    {
      institution: "Ashgrove University",
      studyType: "Bachelor of Science",
      area: "Accounting",
      startDate: "2014-09",
      endDate: "2018-06",
    },
  ],
  skills: [
    { name: "Tools", keywords: ["Excel", "SAP", "QuickBooks", "Power BI"] },
    { name: "Methods", keywords: ["GAAP", "Budgeting", "Forecasting"] },
  ],
  languages: [{ language: "Polish", fluency: "native" }],
};

const all = RESUME_TEMPLATES.flatMap((template) =>
  template.formats.map((format) => [template, format] as const),
);
const render = (template: string, format: RenderFormat, seed = 3, resume = RESUME) =>
  renderResume(resume, { template, format, seed, paper: "a4" });

test("there are at least ten templates, three of them for tests only, with names of their own", () => {
  assert.ok(RESUME_TEMPLATES.length >= 10);
  assert.ok(RESUME_TEMPLATES.filter((template) => template.test_only).length >= 3);
  assert.equal(new Set(RESUME_TEMPLATES.map((template) => template.name)).size, RESUME_TEMPLATES.length);
});

test("every template holds the whole text of the resume in each of its formats", async () => {
  for (const [template, format] of all) {
    const { bytes, text } = await render(template.name, format);
    const read = (await readDocument(bytes)).text.replace(/\s+/g, " ");
    for (const words of ["Agnieszka Lefèvre", "agnieszka@example.org", "Briar Mills", "QuickBooks", "Polish"])
      assert.ok(read.includes(words), `${template.name} as ${format} lacks ${words}`);
    assert.ok(text.includes("Closed the books in five days"));
  }
});

test("layout findings that a template names are those that the reader reports", async () => {
  const costly = ["stream_order", "table_content"];
  for (const [template, format] of all.filter(([, format]) => format === "pdf" || format === "docx")) {
    const { bytes, findings } = await render(template.name, format);
    const codes = (list: { code: string }[]) =>
      [...new Set(list.map((one) => one.code))].filter((code) => costly.includes(code)).sort();
    const document = await readDocument(bytes);
    assert.deepEqual(codes(document.findings), codes(findings), `${template.name} as ${format}`);
  }
});

test("formats without a layout have no layout findings, and a job without dates is a finding everywhere", async () => {
  const undated = { ...RESUME, work: [{ name: "Halden Foods", position: "Clerk" }] };
  const { findings } = await render("minimal", "text", 3, undated);
  assert.deepEqual(
    findings.map((finding) => finding.code),
    ["undated_job"],
  );
});

test("the same seed gives the same bytes, another seed other words", async () => {
  for (const format of ["pdf", "docx", "html"] as const) {
    const [first, again, other] = await Promise.all([
      render("plain", format, 5),
      render("plain", format, 5),
      render("plain", format, 6),
    ]);
    assert.deepEqual(first.bytes, again.bytes);
    assert.notEqual(first.text, other.text);
  }
});

test("an unknown template, or a format that it has not, is the caller's error", async () => {
  await assert.rejects(render("none", "pdf"), { code: "invalid_option" });
  await assert.rejects(render("sidebar", "docx"), { code: "invalid_option" });
});
