import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createSkillMatcher } from "../../src/profile/skills/skill-matcher.ts";
import { loadVocabulary } from "../../src/vocabulary/load-vocabulary.ts";

/** A row of false-matches.json: the text must not show the skill, because `why`. */
interface FalseMatch {
  skill: string;
  text: string;
  why: string;
}
/** A row of true-aliases.json: the text shows the skill, as a posting would name it. */
interface TrueAlias {
  area: string;
  skill: string;
  text: string;
}
/** A row of negations.json: the skill is named in the text, and shown or not. */
interface Negation {
  skill: string;
  text: string;
  shown: boolean;
}

const readRows = <Row>(name: string): Row[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Row[];

const falseMatches = readRows<FalseMatch>("./false-matches.json");
const trueAliases = readRows<TrueAlias>("./true-aliases.json");
const negations = readRows<Negation>("./negations.json");
const matcher = createSkillMatcher(loadVocabulary());

/** True when some mention in `text`, not negated, shows the skill; a skill the vocabulary lacks is never found. */
function isShown(skill: string, text: string): boolean {
  const canonical = matcher.canonical(skill);
  if (canonical === null) return false;
  return matcher
    .scan(text)
    .some((mention) => !mention.negated && matcher.shows(mention.name).includes(canonical));
}

/** One line a failed probe, under a headline with the count. */
function listFailures(headline: string, lines: string[]): string {
  return [`${headline}: ${lines.length}`, ...lines].join("\n  ");
}

/** Share of failed rows at most `allowed` (0 to 1). */
function assertFailureShare(headline: string, lines: string[], rows: number, allowed: number): void {
  assert.ok(lines.length <= rows * allowed, listFailures(`${headline} (of ${rows})`, lines));
}

test("the probe tables are large, free of duplicates, and mostly about work outside software", () => {
  assert.ok(falseMatches.length >= 260);
  assert.ok(trueAliases.length >= 420);
  assert.ok(negations.length >= 80);
  for (const table of [falseMatches, trueAliases, negations]) {
    assert.equal(new Set(table.map((row) => `${row.skill}\n${row.text}`)).size, table.length);
  }
  const outside = trueAliases.filter((row) => row.area !== "software").length;
  assert.ok(outside * 2 >= trueAliases.length);
  const shown = negations.filter((row) => row.shown).length;
  assert.ok(shown * 3 >= negations.length && (negations.length - shown) * 3 >= negations.length);
});

test("no text that merely looks like a skill counts as showing it", () => {
  const failures = falseMatches
    .filter((row) => isShown(row.skill, row.text))
    .map((row) => `${row.skill}: "${row.text}" (${row.why})`);
  assertFailureShare("false matches", failures, falseMatches.length, 0);
});

test("at most 2 % of the skills in the false matches are unknown, so that the table proves something", () => {
  const skills = [...new Set(falseMatches.map((row) => row.skill))];
  const unknown = skills.filter((skill) => matcher.canonical(skill) === null);
  assertFailureShare("unknown skills", unknown, skills.length, 0.02);
});

test("at least 98 % of the texts that name a skill in another way show it", () => {
  const failures = trueAliases
    .filter((row) => !isShown(row.skill, row.text))
    .map((row) => {
      const unknown = matcher.canonical(row.skill) === null ? " (skill unknown)" : "";
      return `${row.area}, ${row.skill}${unknown}: "${row.text}"`;
    });
  assertFailureShare("aliases not found", failures, trueAliases.length, 0.02);
});

test("at least 97 % of the negations, and of the phrases that only look negated, are read rightly", () => {
  const failures = negations
    .filter((row) => matcher.canonical(row.skill) === null || isShown(row.skill, row.text) !== row.shown)
    .map((row) => `${row.skill} ${row.shown ? "is" : "is not"} shown by "${row.text}"`);
  assertFailureShare("negations misread", failures, negations.length, 0.03);
});
