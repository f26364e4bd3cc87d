import assert from "node:assert/strict";
import { test } from "node:test";
import { createRandom } from "./random.ts";

test("the numbers are those of PCG32 (seed 42, stream 54: the reference implementation's demo)", () => {
  const random = createRandom(42, 54);
  const numbers = Array.from({ length: 6 }, () => random.next().toString(16).padStart(8, "0"));
  assert.deepEqual(numbers, ["a15c02b7", "7b47f409", "ba1d3330", "83d2f293", "bfa4784b", "cbed606e"]);
});

test("streams of one seed, and seeds, differ", () => {
  const first = (seed: number, stream: number) => createRandom(seed, stream).next();
  const all = [first(1, 0), first(1, 1), first(2, 0), first(-1, 0), first(2 ** 40 + 1, 0)];
  assert.equal(new Set(all).size, all.length);
});

test("whole numbers cover their range evenly and samples do not repeat", () => {
  const random = createRandom(7);
  const counts = Array<number>(6).fill(0);
  for (let n = 0; n < 6000; n++) counts[random.int(0, 5)]!++;
  for (const count of counts) assert.ok(count > 850 && count < 1150, String(counts));
  const sample = random.sample([1, 2, 3, 4, 5], 4);
  assert.equal(new Set(sample).size, 4);
  assert.deepEqual(random.shuffle([3, 1, 2]).sort(), [1, 2, 3]);
});
