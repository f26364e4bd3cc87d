import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { restoreRules, storeRules } from "./stored-rules.ts";
import type { ContextRule } from "./types.ts";

const word = fc.constantFrom("go", "swift", "using", "the", "code", "c++", "node.js");
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const list = fc.uniqueArray(phrase, { maxLength: 6 });
const rule: fc.Arbitrary<ContextRule> = fc.record({
  forms: fc.uniqueArray(phrase, { minLength: 1, maxLength: 3 }),
  spellings: list,
  not_after: list,
  not_before: list,
  cues: list,
  neighbours: fc.uniqueArray(fc.constantFrom("software", "data"), { maxLength: 2 }),
  spelling_is_enough: fc.boolean(),
});

/** Without getters and prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("rules come back from their stored form as they were", () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
      const stored = JSON.parse(JSON.stringify(storeRules(rules)));
      assert.deepEqual(plain(restoreRules(stored)), plain(rules));
    }),
  );
});

test("what neighbouring rules share is stored once", () => {
  const shared = Array.from({ length: 50 }, (_, at) => `cue ${at}`);
  const rules = ["go", "rust", "swift"].map((form) => ({
    forms: [form],
    spellings: [],
    not_after: [],
    not_before: [],
    cues: [...shared, `using ${form}`, `${form} own`],
    neighbours: [],
    spelling_is_enough: false,
  }));
  const { pieces } = storeRules(rules);
  assert.equal(pieces.join("|").split("cue 7|").length - 1 <= 2, true);
});
