import assert from "node:assert/strict";
import { test } from "node:test";
import { labelsOfSentence, parseSkillRows, skillSentences, tagsOfRow } from "./read-skill-sentences.ts";

const ROWS = `{"idx":1,"tokens":["Skills:"],"tags_skill":["O"],"source":"tech"}
{"idx":1,"tokens":["Knows","CI/CD","well:"],"tags_skill":["O","B","I"],"source":"tech"}
{"idx":1,"tokens":["Cooks"],"tags_skill":["O"],"source":"house"}
`;
const none = () => [];

test("tags go to the tagger's tokens and come back the same", () => {
  const sentence = skillSentences(parseSkillRows(ROWS), none)[1]!;
  const labels = labelsOfSentence(sentence, sentence.row.tags_skill, "skill");
  assert.deepEqual(
    sentence.tokens.map(({ word }, t) => `${word.text} ${labels[t]}`),
    ["Knows O", "CI B-skill", "/ I-skill", "CD I-skill", "well I-skill", ": I-skill"],
  );
  assert.deepEqual(tagsOfRow(sentence, labels), ["O", "B", "I"]);
});

test("context stays within a posting", () => {
  const [, second, third] = skillSentences(parseSkillRows(ROWS), none);
  assert.notEqual(second!.context.before, 0);
  assert.equal(third!.context.before, 0);
  assert.deepEqual([second!.document, third!.document], [0, 1]);
});

test("rows of the other set stand alone, their quotes read as commas", () => {
  const rows = parseSkillRows('{"idx":0,"tokens":["Java","\\"","Go"],"tags_skill":["B","O","B"]}\n');
  const [sentence] = skillSentences(rows, none);
  assert.deepEqual(
    sentence!.tokens.map(({ word }) => word.text),
    ["Java", ",", "Go"],
  );
});
