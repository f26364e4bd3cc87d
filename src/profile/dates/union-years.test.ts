import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DatedJob, monthInterval, unionYears } from "./union-years.ts";

const AS_OF = "2026-11-15";

/** Months of one job, null when unreadable. */
function months(startDate?: string, endDate?: string): number | null {
  const interval = monthInterval({ startDate, endDate }, AS_OF);
  return interval && interval.end - interval.start;
}

const LENGTHS: readonly (readonly [string | undefined, string | undefined, number | null])[] = [
  ["2019-01", "2019-03", 3],
  ["2019-01-15", "2019-03-02", 3],
  ["2018", "2020", 24],
  ["2019", "2019", 6],
  ["2019-05", "2019-05", 1],
  ["2018", "2020-03", 27],
  ["2018-03", "2020", 22],
  ["2018-11", "2018", 1],
  ["2026-11", undefined, 1],
  ["2026-01", undefined, 11],
  ["2025", undefined, 23],
  ["2025-01", "Present", 23],
  ["2025-01", "", 23],
  ["2026-09", "2027-06", 3],
  ["2026-12", undefined, null],
  ["2027", "2029", null],
  ["2020-05", "2019-01", null],
  [undefined, "2015", null],
  [undefined, undefined, null],
  ["soon", undefined, null],
  ["2019-13", undefined, null],
  ["2019-01", "later", null],
];

for (const [start, end, expected] of LENGTHS)
  test(`counts ${start ?? "nothing"} to ${end ?? "nothing"} as ${expected ?? "unreadable"}`, () =>
    assert.equal(months(start, end), expected));

test("counts overlapping jobs once", () => {
  assert.equal(
    unionYears(
      [
        { startDate: "2018", endDate: "2020" },
        { startDate: "2019-01", endDate: "2020-12" },
      ],
      AS_OF,
    ),
    3,
  );
});

test("adds up jobs with a gap between them", () => {
  assert.equal(
    unionYears(
      [
        { startDate: "2010", endDate: "2012" },
        { startDate: "2015", endDate: "2016" },
      ],
      AS_OF,
    ),
    3,
  );
});

test("is 0 without jobs and null when none can be read", () => {
  assert.equal(unionYears([], AS_OF), 0);
  assert.equal(unionYears([{ endDate: "2015" }, {}], AS_OF), null);
  assert.equal(unionYears([{}, { startDate: "2025-11", endDate: "2026-10" }], AS_OF), 1);
});

const job: fc.Arbitrary<DatedJob> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2026 }),
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 0, max: 90 }),
  )
  .map(([year, month, length]) => {
    const end = year * 12 + month - 1 + length;
    const write = (index: number): string =>
      `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    return { startDate: write(year * 12 + month - 1), endDate: write(end) };
  });

test("does not depend on the order of jobs, and never shrinks when one is added", () => {
  fc.assert(
    fc.property(fc.array(job, { minLength: 1, maxLength: 8 }), job, (jobs, more) => {
      const years = unionYears(jobs, AS_OF)!;
      assert.equal(unionYears([...jobs].reverse(), AS_OF), years);
      assert.ok(unionYears([...jobs, more], AS_OF)! >= years);
      assert.ok(years <= jobs.reduce((sum, one) => sum + (unionYears([one], AS_OF) ?? 0), 0) + 1e-9);
    }),
  );
});
