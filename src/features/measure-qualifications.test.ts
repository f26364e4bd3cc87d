import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { measureQualifications } from "./measure-qualifications.ts";

test("a statement in which nothing was recognised is unexplained; overlapping facts count once", () => {
  const reading = measureQualifications({
    "qualifications/0": [[0, 20]],
    "qualifications/1": [[30, 50]],
    "required_skills/0": [[5, 10]],
    "keywords/0": [[5, 15]],
    "responsibilities/0": [[30, 50]],
    role: [[32, 40]],
  });
  assert.deepEqual(reading, { stated: 2, unexplained: 1, uncovered: 0.75 });
});

test("a job without evidence has nothing stated and nothing uncovered", () => {
  assert.deepEqual(measureQualifications(undefined), { stated: 0, unexplained: 0, uncovered: 0 });
});

test("shares stay between 0 and 1 for any spans", () => {
  const span = fc
    .tuple(fc.nat(100), fc.nat(100))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const key = fc.constantFrom(
    "qualifications/0",
    "qualifications/1",
    "keywords/0",
    "required_skills/3",
    "role",
  );
  fc.assert(
    fc.property(fc.dictionary(key, fc.array(span, { maxLength: 5 })), (evidence) => {
      const { stated, unexplained, uncovered } = measureQualifications(evidence);
      assert.ok(unexplained >= 0 && unexplained <= stated && uncovered >= 0 && uncovered <= 1);
    }),
  );
});
