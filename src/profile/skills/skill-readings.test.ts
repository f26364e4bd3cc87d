import assert from "node:assert/strict";
import { test } from "node:test";
import { loadVocabulary } from "../../vocabulary/load-vocabulary.ts";
import { createSkillMatcher } from "./skill-matcher.ts";

const matcher = createSkillMatcher(loadVocabulary());

/** The canonical names that a text shows, denied ones with "not". */
function read(text: string): string[] {
  return matcher.scan(text).map(({ name, negated }) => (negated ? `not ${name}` : name));
}

test("an unambiguous acronym counts as the first word of a sentence, an ambiguous word does not", () => {
  assert.ok(read("SAP was rolled out to four plants.").includes("SAP"));
  assert.ok(read("HACCP plans were written for three kitchens.").includes("HACCP"));
  assert.deepEqual(read("Swift was the answer."), []);
  assert.deepEqual(read("SALES OF MAPLE SAP"), read("SALES OF MAPLE sap"));
});

test("a label before a colon makes a list of skills of what follows", () => {
  assert.deepEqual(read("Tools: Go, Rust"), ["Go", "Rust"]);
  assert.deepEqual(read("Skills: menu planning, go"), ["menu planning"]);
  assert.deepEqual(read("Motto: go, rust, swift"), []);
});

test("a word in a list of its other meaning is not the skill; in a list of skills it is", () => {
  assert.deepEqual(read("Toured Java, Bali, Lombok."), []);
  assert.deepEqual(read("Worked in Java, Indonesia for a year"), []);
  assert.deepEqual(read("Wrote Java, Python and Go."), ["Java", "Python", "Go"]);
});

test("the halves of a tool's name, each with its capital, are the tool", () => {
  assert.deepEqual(read("Word Press"), ["WordPress"]);
  assert.deepEqual(read("Java Script"), ["JavaScript"]);
  assert.deepEqual(read("Bamboo HR"), ["BambooHR"]);
  assert.ok(!read("A java script is not a word of press.").includes("WordPress"));
});

test("numbers and one adjective may stand between a verb and its object, but no other skill", () => {
  assert.ok(read("Interviewed 300 candidates").includes(matcher.canonical("interviewing")!));
  assert.ok(read("Trained 1,200 new nurses").includes("employee training"));
  assert.ok(read("Managed 80 rental properties").some((name) => name.includes("property management")));
  assert.ok(read("Managed Python projects").includes("Python"));
});

test("a trade's word for a person whom somebody deals with, or a surname, is not a skill", () => {
  assert.deepEqual(read("Called a plumber."), []);
  assert.deepEqual(read("My physiotherapist advised rest"), []);
  assert.deepEqual(read("Karen Baker, line two"), []);
  assert.ok(read("Worked as a plumber").includes("plumbing"));
});

test("a denial that follows reaches back over what it denies, and no further", () => {
  assert.deepEqual(read("Ansible, Terraform: no experience"), ["not Ansible", "not Terraform"]);
  assert.deepEqual(read("Docker and Kubernetes not used"), ["not Docker", "not Kubernetes"]);
  assert.deepEqual(read("Kubernetes, Terraform (none)"), ["Kubernetes", "not Terraform"]);
  assert.deepEqual(read("Recruitment not included in my duties"), ["not recruiting"]);
});

test("what nobody does better, and what others do not know, is shown", () => {
  assert.deepEqual(read("Nobody on the team uses Kubernetes more than I do"), ["Kubernetes"]);
  assert.deepEqual(read("Trained nurses who had never used Epic EHR").at(-1), "Epic");
  assert.deepEqual(read("Nobody on the team knew Kubernetes"), ["not Kubernetes"]);
});

test("names are found in any order of asking, though they are put into the index when they are first asked for", () => {
  const text = "Kubernetes, Java Script, help desk, helpdesk, Python3, OSHA10, phlebotomists";
  const fresh = createSkillMatcher(loadVocabulary());
  for (const word of text.split(", ").reverse()) fresh.canonical(word);
  assert.deepEqual(fresh.scan(text), createSkillMatcher(loadVocabulary()).scan(text));
});
