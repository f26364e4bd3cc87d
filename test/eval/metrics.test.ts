import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { resample } from "../../scripts/eval/bootstrap.ts";
import { countMatches, mostPairs, wordDice } from "../../scripts/eval/count-matches.ts";
import { foldValue, lastYear } from "../../scripts/eval/fold-value.ts";
import { shareBelow } from "../../scripts/eval/measure-discrimination.ts";
import { spansOfTags, tokensUnder } from "../../scripts/eval/measure-postings.ts";
import { qualityOf } from "../../scripts/eval/micro-scores.ts";
import { cosine, tfIdfVectors } from "../../scripts/eval/tf-idf.ts";

test("values are equal whatever their case, spacing and punctuation, but C++ is no C", () => {
  assert.equal(foldValue("  Node.js,\n Express "), foldValue("node JS / express"));
  assert.notEqual(foldValue("C++"), foldValue("C"));
  assert.equal(foldValue("•"), "");
});

test("the last four-digit year of a value counts", () => {
  assert.equal(lastYear("09/2011 – 06/2015"), "2015");
  assert.equal(lastYear("June '15"), "");
});

test("sets are compared: repeats count once, and what is missing or too much is counted", () => {
  assert.deepEqual(countMatches(["SQL", "sql", "Java"], ["SQL", "Perl", "Perl."], "whole"), {
    matched: 1,
    found: 2,
    expected: 2,
  });
});

test("years without four digits are dropped on both sides", () => {
  const counts = countMatches(["May 2012", "pending"], ["2012", "n/a"], "year");
  assert.deepEqual(counts, { matched: 1, found: 1, expected: 1 });
});

test("overlap needs half of the words, and one value answers for one only", () => {
  assert.equal(wordDice("senior sales manager", "sales manager"), 0.8);
  const twice = countMatches(["sales manager"], ["senior sales manager", "sales manager emea"], "overlap");
  assert.deepEqual(twice, { matched: 1, found: 2, expected: 1 });
  assert.equal(countMatches(["nurse"], ["head of nursing"], "overlap").matched, 0);
});

test("pairing finds the most pairs where taking the first that fits would not", () => {
  const fits = (a: string, b: string): boolean => a.includes(b);
  assert.equal(mostPairs(["xy", "x"], ["x", "y"], fits), 2);
  assert.equal(mostPairs(["x", "xy"], ["x", "y"], fits), 2);
});

test("pairs are never more than either list, and the same from both sides", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
  fc.assert(
    fc.property(numbers, numbers, (left, right) => {
      const fits = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
      const pairs = mostPairs(left, right, fits);
      assert.ok(pairs <= Math.min(left.length, right.length));
      assert.equal(pairs, mostPairs(right, left, fits));
    }),
  );
});

test("micro F1 sums over documents, and its interval holds it", () => {
  const documents = [
    { matched: 3, found: 4, expected: 4 },
    { matched: 0, found: 1, expected: 2 },
    { matched: 2, found: 2, expected: 3 },
  ];
  const quality = qualityOf(documents);
  assert.equal(quality.precision, 0.7143);
  assert.equal(quality.recall, 0.5556);
  assert.equal(quality.f1, 0.625);
  assert.ok(quality.f1_interval[0] <= quality.f1 && quality.f1 <= quality.f1_interval[1]);
  assert.equal(qualityOf([]).f1, 0);
});

test("the bootstrap draws the same each time, with replacement, over the whole range", () => {
  const draws: number[][] = [];
  const mean = (draw: readonly number[]): number => {
    draws.push([...draw]);
    return draw.reduce((sum, at) => sum + at, 0) / draw.length;
  };
  const first = resample(40, mean);
  assert.deepEqual(resample(40, mean), first);
  assert.deepEqual(
    [...new Set(draws.flat())].sort((a, b) => a - b),
    [...Array(40).keys()],
  );
  assert.ok(draws.some((draw) => new Set(draw).size < draw.length));
  // The mean of 40 uniform draws from 0…39 deviates by 1.825: about 19.5 ± 3.6.
  assert.ok(Math.abs(first[0] - 15.9) < 0.6 && Math.abs(first[1] - 23.1) < 0.6, first.join());
});

test("tags become spans: B begins, I goes on, an I by itself begins", () => {
  assert.deepEqual(spansOfTags(["B", "I", "O", "B", "B", "I", "O", "I"]), [
    [0, 2],
    [3, 4],
    [4, 6],
    [7, 8],
  ]);
});

test("a range of characters touches the tokens that it shares a character with", () => {
  const tokens = ["Java", "and", "Spring", "Boot"];
  assert.deepEqual(tokensUnder(tokens, { start: 9, end: 20 }), [2, 4]);
  assert.deepEqual(tokensUnder(tokens, { start: 0, end: 4 }), [0, 1]);
  assert.equal(tokensUnder(tokens, { start: 4, end: 5 }), null);
});

test("the share below counts ties half and leaves the own posting out", () => {
  assert.equal(shareBelow([50, 40, 50, 60], 0), 0.5);
  assert.equal(shareBelow([7, 7, 7], 1), 0.5);
  assert.equal(shareBelow([9, 1, 2], 0), 1);
});

test("texts on the same rare words are closer than texts on common ones, and a text is itself", () => {
  const [own, other, third] = tfIdfVectors(["welding steel and steel", "the steel welder", "the and of"]);
  assert.ok(cosine(own!, other!) > cosine(own!, third!));
  assert.ok(Math.abs(cosine(own!, own!) - 1) < 1e-12);
  assert.equal(cosine(own!, cosineFree()), 0);
});

function cosineFree(): Map<string, number> {
  return tfIdfVectors(["zebra", "yak"])[0]!;
}
