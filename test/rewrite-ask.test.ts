import assert from "node:assert/strict";
import { test } from "node:test";
import { decideEdits, type EditAsker, type EditChoice, oneLineOf } from "../src/cli/decide-edits.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { checkEdit } from "../src/rewrite/check-facts.ts";
import type { Edit, Refusal } from "../src/rewrite/edit.ts";

const resume = {
  basics: { summary: "Cook." },
  work: [{ position: "Cook", highlights: ["Cooked soups", "Helped plan menus"] }],
  skills: [{ name: "Skills", keywords: ["HACCP", "Grill"] }],
};
const edit = (path: string, before: string, after: string): Edit => ({
  path,
  before,
  after,
  reason: "Plainer.",
  evidence: {},
});
const EDITS = [
  edit("work/0/highlights/0", "Cooked soups", "Prepared soups"),
  edit("work/0/highlights/1", "Helped plan menus", "Assisted in planning menus"),
  edit("skills/0/keywords", "HACCP\nGrill", "Grill\nHACCP"),
];
const check = (one: Edit) => checkEdit(resume, one, { matcher: defaultMatcher(), as_of: "2026-11-01" });

/** Answers in order; a text written by hand stands behind "edit:", "cancel" breaks off. */
function scripted(answers: string[]): { asker: EditAsker; warned: Refusal[]; asked: string[] } {
  const warned: Refusal[] = [];
  const asked: string[] = [];
  let text: string | null = null;
  const asker: EditAsker = {
    choose: async (one, at, count) => {
      asked.push(`${at + 1}/${count} ${one.path}`);
      const answer = answers.shift()!;
      if (answer === "cancel") return null;
      text = answer.startsWith("edit:") ? answer.slice(5) : null;
      return (text === null ? answer : "edit") as EditChoice;
    },
    write: async () => (text === "cancel" ? null : text),
    warn: (refusal) => warned.push(refusal),
  };
  return { asker, warned, asked };
}

test("each change is asked for once, in order; taken ones stand, left ones do not", async () => {
  const { asker, asked } = scripted(["take", "leave", "take"]);
  const taken = await decideEdits(EDITS, asker, check);
  assert.deepEqual(taken, [EDITS[0], EDITS[2]]);
  assert.deepEqual(asked, ["1/3 work/0/highlights/0", "2/3 work/0/highlights/1", "3/3 skills/0/keywords"]);
});

test("the rest is taken without more questions, what was left stays left", async () => {
  const { asker, asked } = scripted(["leave", "rest"]);
  assert.deepEqual(await decideEdits(EDITS, asker, check), EDITS.slice(1));
  assert.equal(asked.length, 2);
});

test("a text written by hand is checked, warned of, and kept", async () => {
  const { asker, warned } = scripted(["edit:Led the kitchen", "edit:Supported menu planning", "leave"]);
  const taken = await decideEdits(EDITS, asker, check);
  assert.equal(taken[0]!.after, "Led the kitchen");
  assert.match(taken[0]!.reason, /Edited by hand\.$/);
  assert.ok(warned.length > 0 && warned.every((one) => one.words.join() !== ""));
  assert.equal(EDITS[0]!.after, "Prepared soups");
});

test("a list is edited on one line", async () => {
  assert.equal(oneLineOf(EDITS[2]!), "Grill / HACCP");
  const { asker } = scripted(["leave", "leave", "edit:HACCP /  Grill / "]);
  assert.equal((await decideEdits(EDITS, asker, check))[0]!.after, "HACCP\nGrill");
});

test("a text left as it was proposed is the proposed change", async () => {
  const { asker, warned } = scripted(["edit:Prepared soups", "leave", "leave"]);
  assert.deepEqual(await decideEdits(EDITS, asker, check), [EDITS[0]]);
  assert.deepEqual(warned, []);
});

test("breaking off at either question is the error cancelled", async () => {
  for (const answers of [["take", "cancel"], ["edit:cancel"]])
    await assert.rejects(decideEdits(EDITS, scripted(answers).asker, check), { code: "cancelled" });
});
