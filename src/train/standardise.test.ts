import assert from "node:assert/strict";
import { test } from "node:test";
import { fitStandardisation, standardise } from "./standardise.ts";
import { packRows } from "./training-set.ts";

test("columns get mean 0 and deviation 1; one that hardly ever changes is left out, one that never does stays 0", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({
    features: { usual: i % 2, rare: i < 5 ? 1 : 0, constant: 7 },
    label: "strong" as const,
  }));
  const set = packRows(["usual", "rare", "constant"], rows);
  const fit = fitStandardisation(set);
  assert.deepEqual([...fit.scale], [2, 0, 1]);
  const z = standardise(set, fit);
  assert.deepEqual([...z.subarray(0, 3)].map(Math.abs), [1, 0, 0]);
});
