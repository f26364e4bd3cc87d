import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { OumiAtsError } from "../errors.ts";
import { extendVocabulary, parseExtraVocabulary } from "./extra-vocabulary.ts";
import type { Vocabulary } from "./types.ts";

const base: Vocabulary = {
  version: "vocabulary.v1+0",
  skills: [
    { name: "SQL", aliases: [], implies: [], related: [], field: "data", kind: "tool" },
    { name: "PostgreSQL", aliases: ["PT"], implies: ["SQL"], related: [], field: "data", kind: "tool" },
  ],
  rules: [],
};

function codedError(code: string, says: RegExp) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof OumiAtsError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, says);
    return true;
  };
}

test("a file with new skills and rules extends the vocabulary", () => {
  const extra = parseExtraVocabulary({
    skills: [
      { name: "Acme ERP", aliases: ["AERP"], implies: ["postgresql"], field: "office", kind: "tool" },
      { name: "physical therapy", aliases: ["PT"] },
    ],
    rules: [{ forms: ["PT"], cues: ["Patients"], neighbours: ["healthcare"] }],
  });
  const merged = extendVocabulary(base, extra);
  assert.deepEqual(merged.skills[2]?.implies, ["PostgreSQL"]);
  assert.deepEqual(merged.skills[3]?.aliases, ["PT"]);
  assert.deepEqual(merged.skills[1]?.aliases, [], "the form moved to the user's skill");
  assert.deepEqual(merged.rules[0]?.cues, ["patients"]);
  assert.deepEqual(merged.rules[0]?.forms, ["pt"]);
  assert.notEqual(merged.version, base.version);
});

test("a file that is no vocabulary is refused as a whole", () => {
  for (const value of [null, [], "x", 3, {}, { skills: {} }, { skills: [], rules: {} }])
    assert.throws(() => parseExtraVocabulary(value), codedError("unknown_shape", /skills/));
});

test("an entry out of shape is named by its place and name", () => {
  const wrong: [unknown, RegExp][] = [
    [{ skills: [{ name: "A1" }, 3] }, /skills\[1\]: is not an object/],
    [{ skills: [{ aliases: [] }] }, /skills\[0\]: has no "name"/],
    [{ skills: [{ name: "A1", alias: [] }] }, /skills\[0\] "A1": "alias" is not known/],
    [{ skills: [{ name: " A1" }] }, /skills\[0\] " A1": .*spaces/],
    [{ skills: [{ name: "--" }] }, /neither letter nor digit/],
    [{ skills: [{ name: "A1", aliases: "x" }] }, /"aliases" is not a list/],
    [{ skills: [{ name: "A1", aliases: [3] }] }, /"aliases" holds something that is no text/],
    [{ skills: [{ name: "A1", field: "magic" }] }, /"field" must be one of software/],
    [{ skills: [{ name: "A1", kind: "magic" }] }, /"kind" must be one of tool/],
    [
      { skills: [{ name: "A1" }, { name: "B1", aliases: ["a1"] }] },
      /skills\[1\] "B1": "a1" stands in skills\[0\] "A1"/,
    ],
    [{ skills: [{ name: "x".repeat(101) }] }, /longer than 100/],
    [{ skills: [], rules: [{}] }, /rules\[0\]: has no "forms"/],
    [
      { skills: [], rules: [{ forms: ["a"], spelling_is_enough: 1 }] },
      /rules\[0\] "a": "spelling_is_enough"/,
    ],
    [{ skills: [], rules: [{ forms: ["a"], neighbours: ["x"] }] }, /"neighbours" must be one of/],
    [{ skills: [], more: 1 }, /"more" is not known/],
  ];
  for (const [value, says] of wrong)
    assert.throws(() => parseExtraVocabulary(value), codedError("invalid_option", says));
});

test("references that cannot hold are refused", () => {
  const refuse = (skills: unknown[], says: RegExp) =>
    assert.throws(
      () => extendVocabulary(base, parseExtraVocabulary({ skills })),
      codedError("invalid_option", says),
    );
  refuse([{ name: "A1", implies: ["Nothing"] }], /skills\[0\] "A1": "Nothing" is neither/);
  refuse([{ name: "A1", aliases: ["sql"] }], /the alias "sql" is the name of a skill/);
  refuse([{ name: "SQL", implies: ["PostgreSQL"] }], /skills\[0\] "SQL": implies itself/);
  refuse(
    [
      { name: "PT", implies: ["A1"] },
      { name: "A1", implies: ["PT"] },
    ],
    /implies itself/,
  );
});

test("any JSON value either parses or ends in a coded error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ skills: fc.array(fc.jsonValue()) })), (value) => {
      try {
        extendVocabulary(base, parseExtraVocabulary(value));
      } catch (error) {
        assert.ok(error instanceof OumiAtsError && error.code !== "internal", String(error));
      }
    }),
  );
});
