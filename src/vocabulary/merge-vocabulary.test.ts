import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldForm, mergeVocabulary, type VocabularyAddition } from "./merge-vocabulary.ts";
import type { ContextRule, SkillEntry, Vocabulary } from "./types.ts";

const skill = (name: string, parts: Partial<SkillEntry> = {}): SkillEntry => ({
  name,
  aliases: [],
  implies: [],
  related: [],
  field: "software",
  kind: "tool",
  ...parts,
});
const rule = (form: string, cue: string): ContextRule => ({
  forms: [form],
  spellings: [],
  not_after: [],
  not_before: [],
  cues: [cue],
  neighbours: [],
  spelling_is_enough: false,
});
const base: Vocabulary = {
  version: "base",
  skills: [skill("Kubernetes", { aliases: ["k8s"] }), skill("Go", { aliases: ["Golang"] }), skill("SQL")],
  rules: [rule("go", "programming")],
};
const named = (vocabulary: Vocabulary, name: string) =>
  vocabulary.skills.find((entry) => entry.name === name);

test("an addition that the base knows brings new aliases only, and takes none away", () => {
  const skills = [
    { name: "kubernetes", aliases: ["Kube", "Golang"], implies: ["SQL"], kind: "soft" as const },
  ];
  const merged = mergeVocabulary(base, { skills, rules: [] }, "base");
  assert.deepEqual(named(merged, "Kubernetes"), skill("Kubernetes", { aliases: ["k8s", "Kube"] }));
  assert.deepEqual(named(merged, "Go")?.aliases, ["Golang"]);
  assert.equal(merged.skills.length, 3);
});

test("an addition that wins moves a form and brings all it says", () => {
  const skills = [{ name: "Go!", aliases: ["golang"], implies: ["k8s"], field: "data" as const }];
  const merged = mergeVocabulary(base, { skills, rules: [] }, "addition");
  assert.deepEqual(named(merged, "Go")?.aliases, []);
  assert.deepEqual(named(merged, "Go!"), {
    ...skill("Go!", { aliases: ["golang"], implies: ["Kubernetes"], kind: "knowledge", field: "data" }),
  });
});

test("a name that is an alias stands for its skill, hyphens being spaces", () => {
  const merged = mergeVocabulary(
    base,
    { skills: [{ name: "K8S", aliases: ["Kube"] }], rules: [] },
    "addition",
  );
  assert.deepEqual(named(merged, "Kubernetes")?.aliases, ["k8s", "Kube"]);
  assert.equal(foldForm("Test-Driven"), "test driven");
});

test("the winner's rule counts for a form", () => {
  const rules = [rule("go", "board"), rule("sql", "database")];
  const kept = mergeVocabulary(base, { skills: [], rules }, "base").rules;
  assert.deepEqual(kept.map((each) => each.cues[0]).filter(Boolean), ["programming", "database"]);
  const replaced = mergeVocabulary(base, { skills: [], rules }, "addition").rules;
  assert.equal(replaced.findLast((each) => each.forms.includes("go"))?.cues[0], "board");
});

test("skills that stay as they were are the same objects at the same places, and the version changes", () => {
  const merged = mergeVocabulary(base, { skills: [{ name: "Rust" }], rules: [] }, "base");
  for (const [at, entry] of base.skills.entries()) assert.equal(merged.skills[at], entry);
  assert.notEqual(merged.version, base.version);
  assert.equal(
    mergeVocabulary(base, { skills: [{ name: "Rust" }], rules: [] }, "base").version,
    merged.version,
  );
});

test("whatever is added, no two skills share a form and the base is not changed", () => {
  const before = structuredClone(base);
  const name = fc.constantFrom("Go", "go", "Rust", "k8s", "K-8s", "kube", "SQL", "Test-Lab", "test lab");
  const added = fc.record({ name, aliases: fc.array(name, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(added, { maxLength: 5 }), fc.constantFrom("base", "addition"), (skills, winner) => {
      const addition: VocabularyAddition = { skills, rules: [] };
      const merged = mergeVocabulary(base, addition, winner as "base" | "addition");
      const owners = new Map<string, string>();
      for (const entry of merged.skills)
        for (const form of [entry.name, ...entry.aliases]) {
          assert.equal(owners.get(foldForm(form)), undefined, form);
          owners.set(foldForm(form), entry.name);
        }
      for (const each of skills) assert.ok(owners.has(foldForm(each.name)));
      assert.deepEqual(base, before);
    }),
  );
});
