import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { writeModelFolder } from "./write-model-folder.ts";

const root = mkdtempSync(join(tmpdir(), "oumi-ats-folder-"));
after(() => rmSync(root, { recursive: true, force: true }));

test("a folder appears complete, parents and all, and nothing stays beside it", async () => {
  const folder = join(root, "deep", "model");
  await writeModelFolder(folder, { "model.json": "{}", "model.onnx": new Uint8Array([1]) });
  assert.deepEqual(readdirSync(folder).sort(), ["model.json", "model.onnx"]);
  assert.deepEqual(readdirSync(join(root, "deep")), ["model"]);
});

test("what is there is kept, unless told to replace it; then all of it goes", async () => {
  const folder = join(root, "old");
  await writeModelFolder(folder, { "a.txt": "1", "b.txt": "2" });
  await assert.rejects(writeModelFolder(folder, { "a.txt": "3" }), { code: "output_exists" });
  assert.equal(readFileSync(join(folder, "a.txt"), "utf8"), "1");
  await writeModelFolder(folder, { "a.txt": "3" }, { force: true });
  assert.deepEqual(readdirSync(folder), ["a.txt"]);
});

test("a write that fails leaves the old folder and no half of a new one", async () => {
  const blocker = join(root, "file");
  writeFileSync(blocker, "not a folder");
  await assert.rejects(writeModelFolder(join(blocker, "model"), { "a.txt": "1" }), { code: "output_failed" });
  const folder = join(root, "kept");
  await writeModelFolder(folder, { "a.txt": "1" });
  await assert.rejects(writeModelFolder(folder, { "no/such/a.txt": "2" }, { force: true }), {
    code: "output_failed",
  });
  assert.equal(readFileSync(join(folder, "a.txt"), "utf8"), "1");
  assert.deepEqual(
    readdirSync(root).filter((name) => name.startsWith("kept")),
    ["kept"],
  );
});
