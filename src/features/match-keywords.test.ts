import assert from "node:assert/strict";
import { test } from "node:test";
import type { ResumeFacts } from "../profile/facts/facts.ts";
import { matchKeywords } from "./match-keywords.ts";
import { indexStems } from "./stem-index.ts";

const isFound = (keyword: string, text: string): boolean =>
  matchKeywords([keyword], { text } as ResumeFacts, indexStems(text))[0]!.matched;

test("who does something is not met by the doing", () => {
  const rows: [string, string, boolean][] = [
    ["designers", "Designed posters", false],
    ["designers", "Lead designer of posters", true],
    ["graphic designer", "Senior graphic designers", true],
    ["operator", "Plant operations", false],
    ["operators", "Machine operator, night shift", true],
    ["consultant", "Consulted with clients", false],
    ["consultant", "The consultant's report", true],
    ["design", "Web designer", true],
    ["teacher", "Teachers of English", true],
    ["restaurant", "Two restaurants", true],
  ];
  for (const [keyword, text, expected] of rows)
    assert.equal(isFound(keyword, text), expected, `${keyword}: ${text}`);
});

test("inflections match, and the words of a phrase must be neighbours", () => {
  const rows: [string, string, boolean][] = [
    ["lesson plans", "Wrote a lesson plan a day", true],
    ["lesson plans", "Lesson\nplanning", true],
    ["lesson plans", "Lessons and plans", false],
    ["lesson plans", "Lesson. Plans", false],
    ["bank deposits", "deposits at the bank", false],
    ["month-end close", "month end closing", true],
    ["inspections", "inspected and inspection", true],
  ];
  for (const [keyword, text, expected] of rows)
    assert.equal(isFound(keyword, text), expected, `${keyword}: ${text}`);
});
