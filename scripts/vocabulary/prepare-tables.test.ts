import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSkillIndex } from "../../src/profile/skills/skill-index.ts";
import { createSkillMatcher } from "../../src/profile/skills/skill-matcher.ts";
import { curatedVocabulary } from "../../src/vocabulary/curated-vocabulary.ts";
import { extendVocabulary, parseExtraVocabulary } from "../../src/vocabulary/extra-vocabulary.ts";
import { loadVocabulary } from "../../src/vocabulary/load-vocabulary.ts";
import { prepareTables } from "./prepare-tables.ts";

const curated = curatedVocabulary();
const tables = prepareTables(curated, curated.skills.length);
const prepared = {
  ...curated,
  prepared: { skills: curated.skills, tables: JSON.parse(JSON.stringify(tables)) },
};

/** Entries of a map in the order of their keys. */
function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

test("an index that is loaded from tables is the index that is built", () => {
  const built = buildSkillIndex(curated);
  const loaded = buildSkillIndex(prepared);
  assert.deepEqual(sorted(loaded.names), sorted(built.names));
  assert.deepEqual(sorted(loaded.lengths), sorted(built.lengths));
  assert.deepEqual([...loaded.pairs].sort(), [...built.pairs].sort());
  const owner = (index: typeof built) =>
    sorted(index.squashed).map(([form, { skill }]) => `${form} ${skill}`);
  assert.deepEqual(owner(loaded), owner(built));
  assert.deepEqual(sorted(loaded.stems.verbs), sorted(built.stems.verbs));
  assert.deepEqual(sorted(loaded.stems.doers), sorted(built.stems.doers));
  assert.deepEqual(sorted(loaded.stems.lengths), sorted(built.stems.lengths));
  const objects = (index: typeof built) =>
    sorted(index.stems.reversed).map(([doing, map]) => [doing, sorted(map)]);
  assert.deepEqual(objects(loaded), objects(built));
});

test("what a user's file adds is found beside what was prepared, and its forms move", () => {
  const extra = parseExtraVocabulary({
    skills: [
      {
        name: "Acme Ledger",
        aliases: ["acmeledge"],
        implies: ["PostgreSQL"],
        field: "finance",
        kind: "tool",
      },
      { name: "widget polishing", field: "manufacturing" },
      { name: "Kubernetes", aliases: ["kubby"] },
      { name: "Karat System", aliases: ["k8s"], kind: "tool" },
    ],
  });
  const matcher = createSkillMatcher(extendVocabulary(loadVocabulary(), extra));
  const found = (text: string) => matcher.scan(text).map(({ name }) => name);
  assert.deepEqual(found("Booked it in Acme Ledger."), ["Acme Ledger"]);
  assert.deepEqual(found("Knows acmeledge."), ["Acme Ledger"]);
  assert.ok(matcher.shows("Acme Ledger").includes("SQL"));
  assert.deepEqual(found("Polished widgets by hand."), ["widget polishing"]);
  assert.deepEqual(found("Deployed to kubby clusters."), ["Kubernetes"]);
  assert.equal(matcher.canonical("k8s"), "Karat System");
  assert.ok(found("Python, Django and PostgreSQL").includes("PostgreSQL"));
});
