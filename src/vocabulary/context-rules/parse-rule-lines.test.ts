import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRuleTables, type RuleTable } from "./parse-rule-lines.ts";

const table = (lines: string, vetoes?: string): RuleTable => ({
  neighbours: ["software"],
  cues: "using _, code",
  ...(vetoes === undefined ? {} : { vetoes }),
  lines,
});

test("a line gives forms, spellings, vetoes on either side, cues and the flag", () => {
  assert.deepEqual(
    parseRuleTables([table("go: Go, GO | ready to _, _ to | goroutine | sure", "pokemon _")]),
    [
      {
        forms: ["go"],
        spellings: ["Go", "GO"],
        not_after: ["pokemon", "ready to"],
        not_before: ["to"],
        cues: ["using go", "code", "goroutine"],
        neighbours: ["software"],
        spelling_is_enough: true,
      },
    ],
  );
});

test("a star accepts any case, and parts at the end may be left out", () => {
  const [rule] = parseRuleTables([table("docker: * | ship _")]);
  assert.deepEqual(rule?.spellings, []);
  assert.equal(rule?.spelling_is_enough, false);
  assert.deepEqual(rule?.cues, ["using docker", "code"]);
});

test("a form with two rules, a capital in a form, a veto without a place and a wrong flag are refused", () => {
  assert.throws(() => parseRuleTables([table("go: Go\ngo: GO")]), /"go" has a rule already/);
  assert.throws(() => parseRuleTables([table("go: Go"), table("go: GO")]), /"go" has a rule already/);
  assert.throws(() => parseRuleTables([table("Go: Go")]), /lower case/);
  assert.throws(() => parseRuleTables([table("go: Go | to")]), /needs one "_"/);
  assert.throws(() => parseRuleTables([table("go: Go | from _ to")]), /needs one "_"/);
  assert.throws(() => parseRuleTables([table("go: Go | | | always")]), /not a flag/);
  assert.throws(() => parseRuleTables([table("go")]), /a rule is/);
});
