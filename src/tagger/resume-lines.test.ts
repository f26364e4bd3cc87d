import assert from "node:assert/strict";
import { test } from "node:test";
import { SECTION_HEADS } from "../vocabulary/section-titles.ts";
import { resumeLines } from "./resume-lines.ts";

const KINDS = ["", ...Object.keys(SECTION_HEADS)];
const outline = (text: string): string[] =>
  resumeLines(text).map((line) => `${KINDS[line.section]} ${line.depth} ${text.slice(line.start, line.end)}`);

test("lines carry the section they stand in and how far down", () => {
  assert.deepEqual(outline("Mara Velt\nWORK EXPERIENCE\nBaker\n\nEducation:\nDiploma\nSkills: Java, Go"), [
    " 1 Mara Velt",
    "work 0 WORK EXPERIENCE",
    "work 1 Baker",
    "education 0 Education:",
    "education 1 Diploma",
    "skills 0 Skills: Java, Go",
  ]);
});

test("a sentence that begins like a title is none", () => {
  assert.deepEqual(outline("Education is what I believe in and teach every day\nExperience"), [
    " 1 Education is what I believe in and teach every day",
    "work 0 Experience",
  ]);
});

test("a text whose line breaks became wide gaps falls into lines again", () => {
  const text = `Mara Velt  Objective  To bake bread that people come back for ${"and cakes ".repeat(12)}  Education  Diploma`;
  const found = outline(text);
  assert.equal(found.length, 5);
  assert.equal(found[0], " 1 Mara Velt");
  assert.equal(found[1], "summary 0 Objective");
  assert.equal(found[4], "education 1 Diploma");
});

test("list marks are no part of a line, whether the reader took them off or not", () => {
  const text = "• Baked bread\n- Sold it\nCleaned";
  assert.deepEqual(
    resumeLines(text).map((line) => [text.slice(line.start, line.end), line.bullet]),
    [
      ["Baked bread", true],
      ["Sold it", true],
      ["Cleaned", false],
    ],
  );
  assert.equal(resumeLines("Sold it", [{ start: 0, end: 7, bullet: true }])[0]!.bullet, true);
});
