import assert from "node:assert/strict";
import { test } from "node:test";
import { readPostingSentences, withoutCommas } from "./posting-sentences.ts";

const TEXT = "Requirements:\nKnows Java, Go. Likes people.\nVersion 2.5 of Node.js";
const read = (text: string) => readPostingSentences({ text });

test("lines and sentences are read one by one", () => {
  assert.deepEqual(
    read(TEXT).map(({ tokens }) => tokens.map(({ word }) => word.text).join(" ")),
    ["Requirements :", "Knows Java , Go .", "Likes people .", "Version 2.5 of Node.js"],
  );
});

test("a sentence knows its title and its neighbours", () => {
  const [title, first, second] = read(TEXT);
  assert.deepEqual(title!.context.heading, [0, 0]);
  const word = title!.tokens[0]!.word.identity;
  assert.deepEqual(first!.context.heading, [word, word]);
  assert.equal(first!.context.before, word);
  assert.equal(first!.context.after, second!.tokens[0]!.word.identity);
});

test("vocabulary hits stay with their tokens, with and without commas", () => {
  const start = TEXT.indexOf("Go");
  const sentence = readPostingSentences({ text: TEXT, hits: [{ start, end: start + 2, kind: "tool" }] })[1]!;
  assert.deepEqual([...sentence.hits], [0, 0, 0, 1, 0]);
  assert.deepEqual([...withoutCommas(sentence).hits], [0, 0, 1, 0]);
});
