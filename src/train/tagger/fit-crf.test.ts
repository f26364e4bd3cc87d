import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeLabels } from "../../tagger/crf-model.ts";
import { fitCrf, type LabelledSequence } from "./fit-crf.ts";

const toSequence = (words: string, labels: string): LabelledSequence => ({
  features: words.split(" ").map((word) => [`w=${word}`, `c=${/^[A-Z]/.test(word)}`]),
  labels: labels.split(" "),
});
const TRAINING = [
  toSequence("uses Python daily", "O B O"),
  toSequence("knows Apache Spark well", "O B I O"),
  toSequence("Python and Java", "B O B"),
  toSequence("writes clean code", "O O O"),
];

test("a fitted model reproduces what it was shown and leans on shape for new words", () => {
  const model = fitCrf(TRAINING, { c1: 0, c2: 0.01 });
  const decode = (words: string) =>
    decodeLabels(model, toSequence(words, words).features).map((label) => model.labels[label]);
  for (const sequence of TRAINING)
    assert.deepEqual(
      decodeLabels(model, sequence.features).map((label) => model.labels[label]),
      sequence.labels,
    );
  assert.deepEqual(decode("uses Scala"), ["O", "B"]);
  assert.deepEqual(decodeLabels(model, []), []);
});

test("the L1 penalty leaves features out", () => {
  const dense = fitCrf(TRAINING, { c1: 0, c2: 0.01 });
  const sparse = fitCrf(TRAINING, { c1: 0.5, c2: 0.01 });
  assert.ok(sparse.features.size < dense.features.size);
});

test("the same data gives the same weights", () => {
  assert.deepEqual(fitCrf(TRAINING).weights, fitCrf(TRAINING).weights);
});
