import assert from "node:assert/strict";
import { test } from "node:test";
import { findYearsStated } from "./find-years-stated.ts";
import { parseDuration } from "./parse-duration.ts";

const DURATIONS: readonly (readonly [string, number | null])[] = [
  ["2 years 3 months", 27],
  ["2 yrs 3 mos", 27],
  ["3 yrs, 2 mos", 38],
  ["1 year and 6 months", 18],
  ["18 mos", 18],
  ["6 months", 6],
  ["1.5 yrs", 18],
  ["1,5 years", 18],
  ["two and a half years", 30],
  ["8+ years", 96],
  ["a year", 12],
  ["twenty-five years", 300],
  ["fifteen (15) years", 180],
  ["a decade", 120],
  ["52 weeks", 12],
  ["Jan 2019 – Mar 2019", null],
  ["full-time", null],
  ["", null],
];
for (const [text, expected] of DURATIONS)
  test(`reads ${JSON.stringify(text)} as ${expected ?? "no"} months`, () =>
    assert.equal(parseDuration(text), expected));

const STATED: readonly (readonly [string, number | null])[] = [
  ["5 years of experience", 5],
  ["Over ten years' experience in retail", 10],
  ["over ten years’ experience", 10],
  ["8+ yrs exp", 8],
  ["8+ years of hands-on professional experience", 8],
  ["Accountant with more than 12 years of successful experience", 12],
  ["twenty-five years of experience", 25],
  ["fifteen (15) years of progressive experience", 15],
  ["a decade of experience", 10],
  ["over two decades of experience", 20],
  ["5-7 years of experience", 5],
  ["2 and a half years of experience", 2.5],
  ["3 years and 6 months of experience", 3.5],
  ["Experience: 7 years", 7],
  ["Years of experience: 12 years", 12],
  ["Nurse with 10 years as a charge nurse", 10],
  ["4 years of experience in sales, 9 years of experience in service", 9],
  ["company with 20 years of experience", null],
  ["Worked for a company with 20 years of history", null],
  ["20 years of combined experience", null],
  ["30 years old", null],
  ["a two year warranty program", null],
  ["Java (5 years)", null],
  ["requires 5 years of experience", null],
  ["5 year plan", null],
  ["no numbers here", null],
];
for (const [text, expected] of STATED)
  test(`finds ${expected ?? "no"} years stated in ${JSON.stringify(text)}`, () =>
    assert.equal(findYearsStated(text, { isSummary: true }), expected));

test("asks for the word experience outside a summary", () => {
  assert.equal(findYearsStated("10 years as a nurse", { isSummary: false }), null);
  assert.equal(findYearsStated("10 years as a nurse", { isSummary: true }), 10);
});
