import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { createSkillMatcher } from "../src/profile/skills/skill-matcher.ts";
import { curatedVocabulary } from "../src/vocabulary/curated-vocabulary.ts";
import { foldForm } from "../src/vocabulary/merge-vocabulary.ts";
import { restoreVocabulary, type StoredVocabulary } from "../src/vocabulary/prepared.ts";
import { SKILL_FIELDS } from "../src/vocabulary/types.ts";
import { buildVocabulary, formatStored } from "./build-vocabulary.ts";
import { readSelection, writeSelection } from "./vocabulary/selection.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const generated = read("../src/vocabulary/generated/vocabulary.json");
const selectionText = read("vocabulary/selection.json");
const selection = readSelection(selectionText);
const curated = curatedVocabulary();
const built = restoreVocabulary(JSON.parse(generated) as StoredVocabulary);

test("the generated vocabulary is what the tables and the selection give, byte for byte", () => {
  const stored = buildVocabulary(curated, selection);
  const { inputs } = JSON.parse(generated) as StoredVocabulary;
  assert.equal(inputs, stored.inputs, "out of date: run node scripts/build-vocabulary.ts");
  assert.ok(formatStored(stored) === generated, "out of date: run node scripts/build-vocabulary.ts");
});

test("the selection is written as it is read", () => {
  assert.equal(writeSelection(selection), selectionText);
});

test("at least 10,000 skills of every field, in at most 800 kB for the browser", () => {
  assert.ok(built.skills.length >= 10_000, `${built.skills.length} skills`);
  assert.deepEqual([...new Set(built.skills.map(({ field }) => field))].sort(), [...SKILL_FIELDS].sort());
  const size = gzipSync(generated, { level: 9 }).length;
  assert.ok(size <= 800_000, `${size} bytes`);
});

test("every curated name, alias, implication and rule is there as it was written", () => {
  curated.skills.forEach((entry, at) => {
    const kept = built.skills[at]!;
    assert.deepEqual({ ...kept, aliases: kept.aliases.slice(0, entry.aliases.length) }, entry);
  });
  assert.deepEqual(JSON.parse(JSON.stringify(built.rules.slice(0, curated.rules.length))), curated.rules);
});

test("no two skills share a form", () => {
  const owners = new Map<string, string>();
  for (const { name, aliases } of built.skills)
    for (const form of [name, ...aliases]) {
      assert.equal(owners.get(foldForm(form)), undefined, `${form}: ${name}`);
      owners.set(foldForm(form), name);
    }
});

test("what was selected holds no task, no common word and no brand that is no tool", () => {
  const forms = new Set(
    selection.skills.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(foldForm),
  );
  const common =
    "users writing processing manage staff team data work support service business time people customer reading tesla mcdonald's ikea netflix nike bmw starbucks adidas visa linkedin-profile";
  for (const word of common.split(" ")) assert.ok(!forms.has(word), word);
  for (const form of forms) assert.ok(!/^(?:manage|perform|ensure|apply) /.test(form), form);
});

test("common words and brands in plain sentences are no skills that the selection added", () => {
  const matcher = createSkillMatcher({ ...built, skills: built.skills });
  const added = new Set(built.skills.slice(curated.skills.length).map(({ name }) => name));
  const sentences = [
    "Answered the phone, greeted users and passed on messages.",
    "Enjoys writing, hiking and cooking for friends.",
    "Drove a Tesla to the McDonald's at the corner and met the staff.",
    "Find me on LinkedIn or Facebook.",
    "Worked at Facebook as a cook for two years.",
    "Kept the work place clean and the shelves full.",
    "Supported front and back-office colleagues on the fast track.",
    "Spoke at a school about safety and health.",
  ];
  for (const sentence of sentences)
    assert.deepEqual(
      matcher.scan(sentence).filter(({ name }) => added.has(name)),
      [],
      sentence,
    );
});

test("names of the public lists are found in running text and in lists", () => {
  const matcher = createSkillMatcher(built);
  const found = (text: string) => matcher.scan(text).map(({ name }) => name);
  assert.ok(found("Built courses with Adobe Presenter and SmartDraw VP.").includes("Adobe Presenter"));
  assert.ok(found("Built services with Vert.x and SurrealDB.").includes("SurrealDB"));
  assert.ok(found("Lectured on clinical microbiology.").includes("clinical microbiology"));
  assert.ok(found("Ran social media campaigns on Facebook and TikTok.").includes("TikTok"));
  assert.equal(matcher.canonical("Atlassian JIRA"), "Jira");
});
