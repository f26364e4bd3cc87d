import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { monthInterval, unionYears } from "../profile/dates/union-years.ts";
import { buildCareer, monthOf } from "./build-career.ts";
import { DATASET_AS_OF } from "./pair.ts";
import { createRandom } from "./random.ts";

test("the union of the jobs is exactly the months asked for, gaps and overlaps or not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 460 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat(),
      (months, jobs, seed) => {
        const career = buildCareer(months, jobs, createRandom(seed));
        assert.ok(career.length >= 1 && career.length <= jobs);
        for (const step of career) assert.ok(monthInterval(step, DATASET_AS_OF), JSON.stringify(step));
        assert.equal(Math.round(unionYears(career, DATASET_AS_OF)! * 12), months);
        const starts = career.map((step) => monthOf(step.startDate));
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => b - a),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("there are gaps, overlaps, promotions, present and past jobs", () => {
  const careers = Array.from({ length: 200 }, (_, seed) => buildCareer(120, 4, createRandom(seed)));
  const pairs = careers.flatMap((career) =>
    career.slice(1).map((older, at) => [career[at]!, older] as const),
  );
  const space = ([newer, older]: (typeof pairs)[number]) =>
    monthOf(newer.startDate) - monthOf(older.endDate!) - 1;
  assert.ok(pairs.some((pair) => space(pair) > 0));
  assert.ok(pairs.some((pair) => space(pair) < 0));
  assert.ok(careers.some((career) => career.some((step) => step.promoted)));
  assert.ok(careers.some((career) => career[0]!.endDate === undefined));
  assert.ok(careers.some((career) => career[0]!.endDate !== undefined));
});
