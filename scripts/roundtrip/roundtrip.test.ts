import assert from "node:assert/strict";
import { test } from "node:test";
import { TEST_ONLY_FAMILIES } from "../../src/dataset/families/index.ts";
import { defaultMatcher } from "../../src/default-matcher.ts";
import { withheldMatcher, withheldSkills } from "../../src/train/pairs/withheld-matcher.ts";
import { groupOf, postingFigures, resumeFigures } from "./figures.ts";
import { emptyPostingCounts } from "./measure-posting.ts";
import { emptyResumeCounts } from "./measure-resume.ts";
import { count, countSets, emptyFound, emptyTally, precisionOf, recallOf, shareOf } from "./tally.ts";
import { missedBars } from "./write-table.ts";

test("recall and precision are shares of what is true and of what was read", () => {
  const found = emptyFound();
  countSets(found, new Set(["a", "b", "c"]), new Set(["b", "c", "d", "e"]));
  assert.equal(recallOf(found), 0.6667);
  assert.equal(precisionOf(found), 0.5);
  assert.equal(recallOf(emptyFound()), null);
  const tally = emptyTally();
  for (const isRight of [true, false, true, true]) count(tally, isRight);
  assert.equal(shareOf(tally), 0.75);
});

test("a tenth of the skills that only test rows have is unknown to the reader, and nothing else", () => {
  const shipped = defaultMatcher();
  const names = new Set(withheldSkills("test"));
  const matcher = withheldMatcher("test");
  const skills = new Set(TEST_ONLY_FAMILIES.flatMap((family) => family.skills));
  assert.ok(names.size >= 5 && names.size <= 0.12 * skills.size);
  for (const name of names) {
    assert.equal(shipped.canonical(name), name);
    assert.notEqual(matcher.canonical(name), name);
  }
  for (const name of ["Python", "Kubernetes", "SQL"]) assert.equal(matcher.canonical(name), name);
});

test("templates are judged by the group of their file", () => {
  assert.equal(groupOf("plain", "pdf"), "single_column_pdf");
  assert.equal(groupOf("sidebar", "pdf"), "columns_pdf");
  assert.equal(groupOf("plain", "docx"), "docx");
  assert.equal(groupOf("plain", "text"), "other");
});

test("a missed bar is named, and a group without a bar misses none", () => {
  const counts = emptyResumeCounts();
  counts.skills = { hits: 9, true: 10, read: 9 };
  const postings = emptyPostingCounts();
  postings.fields.range = { right: 96, of: 100 };
  const figures = (group: "docx" | "other") => [resumeFigures("plain", "x", group, counts)];
  const overall = postingFigures("all", postings);
  assert.deepEqual(missedBars(figures("docx"), overall), [
    "docx skills recall: 0.9000 is below 0.97",
    "postings range: 0.9600 is below 0.97",
  ]);
  assert.deepEqual(missedBars(figures("other"), overall), ["postings range: 0.9600 is below 0.97"]);
});
