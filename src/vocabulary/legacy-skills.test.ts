import assert from "node:assert/strict";
import { test } from "node:test";
import { LEGACY_SKILLS } from "./legacy-skills.ts";
import { loadVocabulary } from "./load-vocabulary.ts";

test("every flagged skill is a name of the vocabulary", () => {
  const names = new Set(loadVocabulary().skills.map((skill) => skill.name));
  assert.deepEqual(
    [...LEGACY_SKILLS].filter((name) => !names.has(name)),
    [],
  );
});
