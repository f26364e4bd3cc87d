import assert from "node:assert/strict";
import { test } from "node:test";
import { findDegrees } from "./find-degrees.ts";
import { highestDegree } from "./highest-degree.ts";

const DEGREES: readonly (readonly [string, string])[] = [
  ["Bachelor of Science in Nursing, 2010", "Bachelor of Science:bachelor"],
  ["B.Sc. Chemistry", "B.Sc.:bachelor"],
  ["BSc (Hons) Computing", "BSc:bachelor"],
  ["B. Tech in Civil Engineering", "B. Tech:bachelor"],
  ["B.A., English", "B.A.:bachelor"],
  ["BA in History", "BA:bachelor"],
  ["Master’s degree, Marketing", "Master’s degree:master"],
  ["MBA, Finance", "MBA:master"],
  ["M.S. in Biology", "M.S.:master"],
  ["MS Computer Science", "MS:master"],
  ["Ph.D. in Chemistry", "Ph.D.:doctorate"],
  ["PhD, Physics", "PhD:doctorate"],
  ["Juris Doctor, Yale", "Juris Doctor:doctorate"],
  ["Associate of Arts", "Associate of Arts:associate"],
  ["A.A.S. Culinary Arts", "A.A.S.:associate"],
  ["High School Diploma", "High School Diploma:secondary"],
  ["GED", "GED:secondary"],
  ["Diploma in Hotel Management", "Diploma:null"],
  ["Boston, MA", ""],
  ["Boston MA 02115", ""],
  ["Jackson, MS", ""],
  ["Associates, Inc.", ""],
  ["Be the change", ""],
  ["Master chef", "Master:master"],
  ["as a me be ma", ""],
];
for (const [text, expected] of DEGREES)
  test(`finds the degrees of ${JSON.stringify(text)}`, () =>
    assert.equal(
      findDegrees(text)
        .map(({ start, end, rank }) => `${text.slice(start, end)}:${rank}`)
        .join(" "),
      expected,
    ));

const HIGHEST: readonly (readonly [{ studyType?: string; area?: string }[], string | null])[] = [
  [[{ studyType: "B.A." }, { studyType: "PhD" }], "doctorate"],
  [[{ studyType: "Bachelor", area: "Nursing" }], "bachelor"],
  [[{ studyType: "bsc" }], "bachelor"],
  [[{ studyType: "MS" }], "master"],
  [[{ studyType: "M.D." }], "doctorate"],
  [[{ studyType: "High School Diploma" }], "secondary"],
  [[{ studyType: "Associates" }], "associate"],
  [[{ studyType: "Some college" }], null],
  [[{ studyType: "Credits toward a Bachelor of Arts" }], null],
  [[{ studyType: "Certificate" }], null],
  [[{ area: "Bachelor of Law" }], "bachelor"],
  [[], null],
];
for (const [education, expected] of HIGHEST)
  test(`takes ${expected ?? "no degree"} as the highest of ${JSON.stringify(education)}`, () =>
    assert.equal(highestDegree(education), expected));
