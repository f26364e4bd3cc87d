import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readCurve } from "../classify/rule-curve.ts";
import { fitRuleCurve, type RuleAnswer } from "./fit-rule-curve.ts";

const anyAnswers = fc.array(
  fc.record({ confidence: fc.double({ min: 0.25, max: 1, noNaN: true }), right: fc.boolean() }),
  { minLength: 1, maxLength: 300 },
);

test("a curve rises strictly in both directions and stays inside 0 and 1", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const curve = fitRuleCurve(answers);
      assert.ok(curve.length > 0);
      curve.forEach(([raw, share], at) => {
        assert.ok(share > 0 && share < 1);
        if (at > 0) assert.ok(raw > curve[at - 1]![0] && share >= curve[at - 1]![1]);
      });
    }),
  );
});

test("answers that are right as often as half of what they claim are told so", () => {
  const answers: RuleAnswer[] = Array.from({ length: 4000 }, (_, i) => {
    const confidence = 0.5 + (i % 100) / 200;
    return { confidence, right: (Math.floor(i / 100) + 0.5) / 40 < confidence / 2 };
  });
  const curve = fitRuleCurve(answers);
  for (const raw of [0.55, 0.7, 0.85, 0.95]) assert.ok(Math.abs(readCurve(curve, raw) - raw / 2) < 0.03);
});

test("the order of the answers does not matter, and none give no curve", () => {
  const answers = [0.9, 0.4, 0.6, 0.4].map((confidence, at) => ({ confidence, right: at % 2 === 0 }));
  assert.deepEqual(fitRuleCurve(answers.toReversed()), fitRuleCurve(answers));
  assert.deepEqual(fitRuleCurve([]), []);
});
