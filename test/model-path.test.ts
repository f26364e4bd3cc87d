// model_path: what stands there decides who answers; damaged or missing falls back to the rules, unless strict.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadClassifier } from "../src/classify/load-classifier.node.ts";
import type { ModelFile } from "../src/classify/model-file.ts";
import { OumiATSClassifier } from "../src/index.ts";
import { fitModel } from "../src/train/fit-model.ts";
import { exportOnnx } from "../src/train/onnx/export-onnx.ts";
import { makeRows } from "./model-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "oumi-ats-model-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const { model } = fitModel(makeRows(200, 21), makeRows(100, 22), {
  kind: "logistic",
  name: "path-test",
  version: "7",
  vocabulary: null,
});

/** A folder with the given files. */
function makeFolder(name: string, files: Record<string, string | Uint8Array>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}
const withModel = (change: Partial<Record<keyof ModelFile | "weights", unknown>>) =>
  JSON.stringify({ ...model, ...change });

const good = makeFolder("good", { "model.json": JSON.stringify(model), "manifest.json": "{}" });
const onnx = join(makeFolder("onnx", { "model.onnx": exportOnnx(model) }), "model.onnx");
const oumi = makeFolder("oumi", { "config.json": "{}", "tokenizer.json": "{}" });

const RESUME = { basics: { summary: "Nurse" }, skills: [{ name: "Patient Care" }] };
const JOB = { role: "Nurse", required_skills: ["Patient Care", "Triage"] };

test("a folder with model.json is evaluated here, an .onnx file by the runtime; both carry their hash", async () => {
  for (const [path, kind] of [
    [good, "embedded"],
    [join(good, "model.json"), "embedded"],
    [onnx, "onnx"],
  ] as const) {
    const { identity, warnings } = await loadClassifier(path, { strict: true });
    assert.deepEqual([identity.kind, identity.name, identity.version], [kind, "path-test", "7"]);
    assert.match(identity.sha256!, /^[0-9a-f]{64}$/);
    assert.equal(warnings, undefined);
  }
});

const DAMAGED: Record<string, string> = {
  "a path where nothing is": join(folder, "nowhere"),
  "an empty folder": makeFolder("empty", {}),
  "a model.json that is cut off": makeFolder("cut", { "model.json": JSON.stringify(model).slice(0, 200) }),
  "another format": makeFolder("format", { "model.json": withModel({ format: "something.v9" as never }) }),
  "weights of the wrong size": makeFolder("size", {
    "model.json": withModel({ weights: [[1], [2], [3], [4]] }),
  }),
  "features that are not computed": makeFolder("features", {
    "model.json": withModel({
      features: { version: "features.v1", names: model.features.names.map((n) => `${n}!`) },
    }),
  }),
  "another version of the features": makeFolder("version", {
    "model.json": withModel({ features: { ...model.features, version: "features.v0" } }),
  }),
  "a label twice": makeFolder("labels", { "model.json": withModel({ labels: Array(4).fill("strong") }) }),
  "an .onnx file that is none": join(makeFolder("bad-onnx", { "a.onnx": "no model" }), "a.onnx"),
  "an empty .onnx file": join(makeFolder("no-onnx", { "a.onnx": "" }), "a.onnx"),
};

for (const [what, path] of Object.entries(DAMAGED))
  test(`${what}: the rules answer and say so; strict throws`, async () => {
    const answer = await new OumiATSClassifier({ model_path: path }).classify(RESUME, JOB);
    assert.equal(answer.classifier.kind, "rules");
    assert.equal(answer.warnings.filter(({ code }) => code === "model_fallback").length, 1);
    assert.ok(!JSON.stringify(answer.warnings).includes(folder), "the path itself is not repeated");
    await assert.rejects(new OumiATSClassifier({ model_path: path, strict: true }).classify(RESUME, JOB), {
      code: "model_unreadable",
    });
  });

test("a model of the real Oumi is an error that names it, never the rules", async () => {
  await assert.rejects(loadClassifier(oumi), { code: "model_unsupported", message: /real Oumi/ });
});

test("an empty model_path is refused at once", () => {
  assert.throws(() => new OumiATSClassifier({ model_path: " " }), { code: "invalid_option" });
});

test("rules that stand in for a damaged model are calibrated by the manifest beside it", async () => {
  const curve = [
    [0.4, 0.31],
    [1, 0.62],
  ];
  const damaged = makeFolder("curve", {
    "model.json": "{",
    "manifest.json": JSON.stringify({ rules: { curve } }),
  });
  for (const path of [damaged, join(damaged, "model.json")]) {
    const { ats_bucket, ...answer } = await new OumiATSClassifier({ model_path: path }).classify(RESUME, JOB);
    assert.ok(ats_bucket && answer.confidence! >= 0.31 && answer.confidence! <= 0.62, `${answer.confidence}`);
  }
});

test("a curve that makes no sense is not used", async () => {
  const inputs = [
    {
      rules: {
        curve: [
          [1, 0.2],
          [0.5, 0.1],
        ],
      },
    },
    { rules: { curve: [[0.5, 7]] } },
    {},
  ];
  const usual = await new OumiATSClassifier({ model_path: join(folder, "nowhere") }).classify(RESUME, JOB);
  for (const [at, manifest] of inputs.entries()) {
    const path = makeFolder(`bad-curve-${at}`, { "manifest.json": JSON.stringify(manifest) });
    const answer = await new OumiATSClassifier({ model_path: path }).classify(RESUME, JOB);
    assert.deepEqual(answer.probabilities, usual.probabilities);
  }
});
