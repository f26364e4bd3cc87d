import assert from "node:assert/strict";
import { test } from "node:test";
import { countEntities, countTags, ENTITY_GROUPS, foldEntity, noCounts, qualityOf } from "./score-spans.ts";

const group = (name: string) => ENTITY_GROUPS.find((entry) => entry.name === name)!;
const counted = (name: string, expected: string[], predicted: string[]) => {
  const counts = noCounts();
  countEntities(counts, group(name), expected, predicted);
  return [counts.matched, counts.predicted, counts.expected];
};

test("values are compared without case, space and punctuation, C++ and C# apart", () => {
  assert.equal(foldEntity(" Node.JS,\n Express ", false), "node js express");
  assert.notEqual(foldEntity("C++", false), foldEntity("C#", false));
  assert.deepEqual(counted("tech_tools", ["Java", "java ", "C++"], ["JAVA", "C"]), [1, 2, 2]);
});

test("overlap is one to one at word Dice of a half or more", () => {
  assert.deepEqual(counted("company", ["Acme Corp Ltd"], ["Acme Corp", "Acme Corp India"]), [1, 2, 1]);
  assert.deepEqual(counted("company", ["a b c d"], ["a x y z"]), [0, 1, 1]);
});

test("a year is the last of its text, and a text without one is dropped", () => {
  assert.deepEqual(counted("graduation_year", ["2008 to 2012", "pursuing"], ["2012", "12"]), [1, 1, 1]);
});

test("names count only where one is labelled", () => {
  assert.deepEqual(counted("name", [], ["Ann Other"]), [0, 0, 0]);
});

test("tag spans are strict, tokens are not", () => {
  const spans = noCounts();
  const tokens = noCounts();
  countTags(spans, tokens, ["B", "I", "O", "B"], ["B", "O", "O", "B"]);
  assert.deepEqual(spans, { matched: 1, predicted: 2, expected: 2 });
  assert.deepEqual(tokens, { matched: 2, predicted: 2, expected: 3 });
  assert.equal(qualityOf(spans).f1, 0.5);
  assert.equal(qualityOf(noCounts()).f1, 0);
});
