import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseExperienceYears } from "./parse-experience-years.ts";

type Row = [string, [number, number | null] | null];

const TABLE: Row[] = [
  ["3-5", [3, 5]],
  ["3–5", [3, 5]],
  ["3—5", [3, 5]],
  ["3 - 5", [3, 5]],
  ["3 to 5", [3, 5]],
  ["3-5 years", [3, 5]],
  ["3-5 yrs", [3, 5]],
  ["3-5 years of experience", [3, 5]],
  ["3–5 yrs.", [3, 5]],
  ["0-1", [0, 1]],
  ["0-0", [0, 0]],
  ["5+", [5, null]],
  ["5 +", [5, null]],
  ["5+ years", [5, null]],
  ["5+ yrs", [5, null]],
  ["5+years", [5, null]],
  ["5 years+", [5, null]],
  ["5", [5, null]],
  ["0", [0, null]],
  ["5 years", [5, null]],
  ["1 year", [1, null]],
  ["one year", [1, null]],
  ["five years", [5, null]],
  ["Five (5) years", [5, null]],
  ["5 (five) years", [5, null]],
  ["at least 5", [5, null]],
  ["At least five years", [5, null]],
  ["minimum 2 years", [2, null]],
  ["minimum of 2 years", [2, null]],
  ["a minimum of two years", [2, null]],
  ["min. 2 years", [2, null]],
  ["2 years minimum", [2, null]],
  [">5", [5, null]],
  ["≥ 5 years", [5, null]],
  [">= 5", [5, null]],
  ["more than 5 years", [5, null]],
  ["over 10 years", [10, null]],
  ["5 or more years", [5, null]],
  ["5 years or more", [5, null]],
  ["5 plus years", [5, null]],
  ["10 years and above", [10, null]],
  ["up to 3", [0, 3]],
  ["Up to 3 years", [0, 3]],
  ["up to three years", [0, 3]],
  ["less than 2 years", [0, 2]],
  ["<2", [0, 2]],
  ["max. 2 years", [0, 2]],
  ["no more than 4 years", [0, 4]],
  ["between 3 and 5 years", [3, 5]],
  ["two to four years", [2, 4]],
  ["2 or 3 years", [2, 3]],
  ["1.5", [1.5, null]],
  ["1,5 years", [1.5, null]],
  ["1.5-2.5", [1.5, 2.5]],
  ["18 months", [1.5, null]],
  ["6-12 months", [0.5, 1]],
  ["6 months", [0.5, null]],
  ["6 months to 2 years", [0.5, 2]],
  ["up to 6 months", [0, 0.5]],
  ["10 mos", [0.83, null]],
  ["3-5+", [3, null]],
  ["10+ years of relevant work experience", [10, null]],
  ["no experience required", [0, null]],
  ["None", [0, null]],
  ["  7+  ", [7, null]],
  ["5-3", null],
  ["", null],
  [" ", null],
  ["-", null],
  ["+", null],
  ["-3", null],
  ["3-", null],
  ["3 -", null],
  ["senior", null],
  ["N/A", null],
  ["years", null],
  ["several years", null],
  ["2019-2021", null],
  ["1000", null],
  ["1e3", null],
  ["NaN", null],
  ["Infinity", null],
  ["3 and 5", null],
  ["3-5-7", null],
  ["5 apples", null],
  ["0x10", null],
  ["between 3", null],
  ["18 years old", null],
  ["3;5", null],
];

test("wire strings of experience", () => {
  for (const [text, expected] of TABLE) {
    const range = parseExperienceYears(text);
    assert.deepEqual(range && [range.low, range.high], expected, JSON.stringify(text));
  }
});

test("every range of whole years is read back in each of its spellings", () => {
  const years = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(years, years, fc.constantFrom("-", "–", " - ", " to "), (a, b, joint) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      assert.deepEqual(parseExperienceYears(`${low}${joint}${high}`), { low, high });
      assert.deepEqual(parseExperienceYears(`${low}+`), { low, high: null });
      assert.deepEqual(parseExperienceYears(`${low}`), { low, high: null });
      assert.deepEqual(parseExperienceYears(`up to ${high}`), { low: 0, high });
      if (low < high) assert.equal(parseExperienceYears(`${high}${joint}${low}`), null);
    }),
  );
});

test("arbitrary text gives null or a sensible range", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 130 }),
    fc
      .array(fc.constantFrom("3", "5", "+", "-", " ", "to", "years", "months", "up to", ".", "min", "("))
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (sample) => {
      const range = parseExperienceYears(sample);
      if (range === null) return;
      assert.ok(range.low >= 0 && Number.isFinite(range.low));
      assert.ok(range.high === null || range.high >= range.low);
    }),
  );
});
