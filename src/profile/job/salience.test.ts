import assert from "node:assert/strict";
import { test } from "node:test";
import { stems } from "../stem.ts";
import { partsOf, salienceOf } from "./salience.ts";

const salience = (phrase: string): number => salienceOf(stems(phrase).map(({ stem }) => stem));

test("words of one kind of work weigh more than words of any work", () => {
  for (const word of ["nurse", "teacher", "welding", "payroll", "legal", "fabric"])
    for (const common of ["team", "experience", "project", "manager"])
      assert.ok(salience(word) > salience(common), `${word} against ${common}`);
});

test("a pair that nobody writes weighs less than its words", () => {
  assert.ok(salience("replenish mannequins") < salience("fabric"));
  assert.ok(salience("fabric tractor") < salience("tractor"));
});

test("words that are as often verbs weigh less, and no weight is negative", () => {
  for (const word of ["the", "team", "zzzz", "visit", "project manager"])
    assert.ok(salience(word) >= 0, word);
});

test("the parts of a phrase are its words and runs of words, each in its place", () => {
  const text = "walk-in coolers";
  const parts = partsOf({ start: 5, end: 5 + text.length, text, words: 2, named: false });
  const places = parts.map(({ start, end, text: part }) => [part, `     ${text}`.slice(start, end)]);
  for (const [part, place] of places) assert.equal(part, place);
  assert.deepEqual(parts.map(({ text: part }) => part).slice(1), ["walk", "coolers"]);
});
