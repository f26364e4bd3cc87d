import assert from "node:assert/strict";
import { test } from "node:test";
import { loadVocabulary } from "../../vocabulary/load-vocabulary.ts";
import { respell, shorten } from "./respell.ts";
import { createSkillMatcher } from "./skill-matcher.ts";

const matcher = createSkillMatcher(loadVocabulary());

function shown(text: string): string[] {
  return matcher
    .scan(text)
    .filter(({ negated }) => !negated)
    .flatMap(({ name }) => matcher.shows(name));
}

test("a whole name is found with its maker, edition, level and brackets", () => {
  assert.equal(matcher.canonical("QuickBooks Desktop Pro"), "QuickBooks");
  assert.equal(matcher.canonical("Certified Kubernetes"), "Kubernetes");
  assert.equal(matcher.canonical("Amazon Web Services (AWS)"), "AWS");
  assert.equal(matcher.canonical("AWS (Amazon Web Services)"), "AWS");
  assert.equal(matcher.canonical("Microsoft"), null);
});

test("British and American spellings are respelled, and words that have one spelling are not", () => {
  assert.equal(respell("labor relations"), "labour relations");
  assert.equal(respell("organisation"), "organization");
  assert.equal(respell("merchandising"), "");
  assert.equal(respell("word processing"), "");
  assert.deepEqual(
    shown("Paediatric nursing and labour relations."),
    shown("Pediatric nursing and labor relations."),
  );
});

test("two names that share their last word are both shown", () => {
  assert.ok(shown("Gait and balance training.").includes("gait training"));
  assert.ok(!shown("Gait. Balance training.").includes("gait training"));
});

test("a product counts as the first word of a sentence, unless it is an ordinary word first", () => {
  assert.ok(shown("Docker with fast roll-outs.").includes("Docker"));
  assert.ok(!shown("Excel at every task.").includes("Microsoft Excel"));
});

test("a firm's name, goods of a craft and what others did show nothing", () => {
  assert.ok(!shown("CPR Construction Ltd, labourer").includes("CPR"));
  assert.ok(!shown("Sold welding gloves.").includes("welding"));
  assert.ok(shown("Sold houses; welding of frames.").includes("welding"));
  assert.ok(!shown("Photographed by a local paper.").includes("photography"));
});

test("a dash after a list at the end of its line denies all of it, a bracket the last item only", () => {
  assert.ok(!shown("Terraform, Ansible – not used").includes("Terraform"));
  assert.ok(shown("Terraform, Ansible (not used)").includes("Terraform"));
  assert.ok(!shown("Terraform, Ansible (not used)").includes("Ansible"));
});

test("names of several words are found in the short forms that resumes use", () => {
  assert.deepEqual(shorten("risk management"), ["risk mgmt"]);
  assert.deepEqual(shorten("management"), []);
});
