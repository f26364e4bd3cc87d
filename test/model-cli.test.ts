// classify --model-path and --strict: the same rules as model_path and strict of the class.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Classification, ERRORS } from "../src/index.ts";
import { fitModel } from "../src/train/fit-model.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { makeRows } from "./model-rows.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "oumi-ats-model-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const { model } = fitModel(makeRows(200, 31), makeRows(100, 32), {
  kind: "logistic",
  name: "cli-test",
  version: "3",
  vocabulary: null,
});
const own = join(folder, "own");
mkdirSync(own);
writeFileSync(join(own, "model.json"), JSON.stringify(model));
writeFileSync(join(folder, "own.onnx"), exportOnnx(model));
writeFileSync(join(folder, "damaged.onnx"), "no model");
const oumi = join(folder, "oumi");
mkdirSync(oumi);
writeFileSync(join(oumi, "config.json"), "{}");

const PAIR = ["examples/parsed_resume.json", "--job", "examples/parsed_jd.json", "--as-of", "2026-11-01"];
const classify = (...args: string[]) =>
  spawnSync(process.execPath, ["src/cli/main.ts", "classify", ...PAIR, "--json", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });

test("a folder with model.json answers as embedded, an .onnx file as onnx", () => {
  for (const [path, kind] of [
    [own, "embedded"],
    [join(folder, "own.onnx"), "onnx"],
  ] as const) {
    const { status, stdout, stderr } = classify("--model-path", path, "--strict");
    assert.equal(status, 0, stderr);
    const { classifier } = Classification.parse(JSON.parse(stdout));
    assert.deepEqual([classifier.kind, classifier.name, classifier.version], [kind, "cli-test", "3"]);
  }
});

test("what is missing or damaged lets the rules answer with a warning; --strict makes it an error", () => {
  for (const path of [join(folder, "nowhere"), join(folder, "damaged.onnx")]) {
    const lenient = classify("--model-path", path);
    assert.equal(lenient.status, 0, lenient.stderr);
    const answer = Classification.parse(JSON.parse(lenient.stdout));
    assert.equal(answer.classifier.kind, "rules");
    assert.ok(answer.warnings.some(({ code }) => code === "model_fallback"));
    const strict = classify("--model-path", path, "--strict");
    assert.equal(strict.status, ERRORS.model_unreadable.exit);
    assert.equal(JSON.parse(strict.stderr).error.code, "model_unreadable");
    assert.equal(strict.stdout, "");
  }
});

test("a folder of the real Oumi and an empty path are errors, never the rules", () => {
  for (const [path, code] of [
    [oumi, "model_unsupported"],
    [" ", "invalid_option"],
  ] as const) {
    const { status, stderr } = classify("--model-path", path);
    assert.equal(status, ERRORS[code].exit);
    assert.equal(JSON.parse(stderr).error.code, code);
  }
});
