import assert from "node:assert/strict";
import { test } from "node:test";
import { checkLayers } from "./check-layers.ts";

const check = (files: Record<string, string>) => checkLayers(new Map(Object.entries(files)));

test("a stage may import the base but not another stage", () => {
  assert.deepEqual(check({ "score/a.ts": 'import { x } from "../schema/b.ts";', "schema/b.ts": "" }), []);
  assert.match(check({ "score/a.ts": 'import { x } from "../features/b.ts";' })[0] ?? "", /may not import/);
});

test("type imports, re-exports and dynamic imports count too", () => {
  for (const line of [
    'import type { X } from "../cli/main.ts";',
    'export { x } from "../cli/main.ts";',
    'const x = await import("../cli/main.ts");',
  ])
    assert.equal(check({ "features/a.ts": line }).length, 1, line);
});

test("profile may see documents only through the text document", () => {
  assert.deepEqual(check({ "profile/a.ts": 'import type { T } from "../documents/text-document.ts";' }), []);
  assert.equal(check({ "profile/a.ts": 'import { read } from "../documents/read-pdf.ts";' }).length, 1);
});

test("node: imports in the core are refused outside *.node.ts", () => {
  assert.equal(check({ "documents/a.ts": 'import fs from "node:fs";' }).length, 1);
  assert.deepEqual(check({ "documents/a.node.ts": 'import fs from "node:fs";' }), []);
});

test("a cycle between files is named", () => {
  const cycle = check({ "score/a.ts": 'import "./b.ts";', "score/b.ts": 'import "./a.ts";' });
  assert.deepEqual(cycle, ["cycle: score/a.ts → score/b.ts → score/a.ts"]);
});

test("an unknown folder needs a row", () => {
  assert.match(check({ "misc/a.ts": "" })[0] ?? "", /no row/);
});
