import assert from "node:assert/strict";
import { test } from "node:test";
import { LEVELS_PER_HALVING } from "../src/vocabulary/posting-word-frequencies.ts";
import { countFrequencies } from "./build-word-frequencies.ts";

const repeat = (text: string, times: number): string[] => Array.from({ length: times }, () => text);

function sharesOf(stored: ReturnType<typeof countFrequencies>): Record<string, number> {
  return Object.fromEntries(
    stored.levels.flatMap(([level, names]) =>
      names.split(" ").map((name) => [name, 2 ** (-level / LEVELS_PER_HALVING)]),
    ),
  );
}

test("a share is the mean over the sources, rounded to half a halving", () => {
  const open = { sentences: 1, isPrivate: false };
  const shares = sharesOf(
    countFrequencies([
      { ...open, texts: [...repeat("the crop plan", 4), ...repeat("a team", 4)] },
      { ...open, texts: [...repeat("crop plan", 8)] },
    ]),
  );
  assert.deepEqual(Object.keys(shares).sort(), ["crop", "crop_plan", "plan", "team"]);
  assert.ok(Math.abs(shares["crop"]! - 0.75) < 0.05);
  assert.equal(shares["team"], 0.25);
});

test("sentences are taken for a posting's worth of them", () => {
  const shares = sharesOf(
    countFrequencies([
      { texts: [...repeat("tractor", 2), ...repeat("team", 98)], sentences: 15, isPrivate: false },
    ]),
  );
  assert.ok(shares["tractor"]! > 0.2 && shares["tractor"]! < 0.3);
});

test("private texts name nothing that the other sources do not hold", () => {
  const shares = sharesOf(
    countFrequencies([
      { texts: repeat("tractor", 5), sentences: 1, isPrivate: false },
      { texts: repeat("Jane Doe tractor", 5), sentences: 1, isPrivate: true },
    ]),
  );
  assert.deepEqual(Object.keys(shares), ["tractor"]);
});
