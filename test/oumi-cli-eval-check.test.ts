import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkEvaluation } from "../scripts/eval-check.ts";
import { runOumi } from "../src/cli/oumi-main.ts";
import { generateTrainingExamples } from "../src/dataset/generate.ts";
import type { MetricsFile } from "../src/evaluate/metrics-file.ts";

const root = mkdtempSync(join(tmpdir(), "oumi-eval-check-"));
after(() => rmSync(root, { recursive: true, force: true }));
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const rows = generateTrainingExamples({ count: 60, seed: 5 }).map((row) => `${JSON.stringify(row)}\n`);
write("oumi/sample_dataset/train.jsonl", rows.slice(0, 40).join(""));
write("oumi/sample_dataset/val.jsonl", rows.slice(40, 50).join(""));
write("oumi/sample_dataset/test.jsonl", rows.slice(50).join(""));
await runOumi([
  ...["train", "--dataset", join(root, "oumi/sample_dataset"), "-q"],
  ...["--output", join(root, "models/ats-classifier")],
]);
const modelFile = join(root, "models/ats-classifier/model.json");
const sha256 = createHash("sha256").update(readFileSync(modelFile)).digest("hex");
const FIGURES = {
  accuracy: 0.96,
  macro_f1: 0.95,
  log_loss: 0.2,
  brier: 0.1,
  ece: 0.02,
  selective_80: 0.97,
  conformal_coverage: 0.9,
  conformal_mean_size: 1.1,
  intervals: {},
};
/** Figures that the model certainly reaches on ten exact rows. */
const EASY = {
  ...FIGURES,
  accuracy: 0.85,
  macro_f1: 0.8,
  log_loss: 1,
  brier: 0.5,
  ece: 0.4,
  selective_80: 0.85,
};
const metrics = (own: Partial<typeof FIGURES> = {}): MetricsFile => {
  const suite = (count: number, figures: typeof FIGURES) => ({
    rows: count,
    ece_bins: 15,
    model: "logistic",
    models: { rules: { ...FIGURES, accuracy: 0.9, log_loss: 0.4 }, logistic: figures },
  });
  const suites = {
    rendered: suite(3000, { ...FIGURES, ...own }),
    exact: suite(2000, FIGURES),
    sample: suite(10, EASY),
  };
  return { format: "oumi-ats-metrics.v1", model: { name: "ats-logistic", version: "1", sha256 }, suites };
};
const save = (file: MetricsFile, path = "eval/metrics.json") => write(path, JSON.stringify(file));
const git = (...args: string[]) =>
  spawnSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: root });
const remarks: string[] = [];
const check = (more: object = {}) =>
  checkEvaluation(root, { current: "eval/metrics.json", against: "HEAD", ...more }, (text) =>
    remarks.push(text),
  );

test("figures that reach their goals pass, with nothing committed to hold them against", async () => {
  save(metrics());
  assert.deepEqual(await check(), []);
  assert.ok(remarks.some((text) => text.startsWith("nothing to hold against")));
  assert.ok(remarks.some((text) => text.startsWith("measured oumi/sample_dataset/test.jsonl again")));
});

test("figures worse than the committed ones fail, small changes do not", async () => {
  git("init", "-q");
  git("add", "eval");
  git("commit", "-qm", "figures");
  save(metrics({ accuracy: 0.957 }));
  assert.deepEqual(await check(), []);
  save(metrics({ accuracy: 0.94, ece: 0.03 }));
  const found = await check();
  assert.equal(found.length, 2);
  assert.match(found[0]!, /rendered: accuracy was 0.96, is 0.94 .*against eval\/metrics\.json at HEAD/);
});

test("a baseline can be named, and fresh figures are held against the kept ones", async () => {
  save(metrics());
  save(metrics({ accuracy: 0.99 }), "better.json");
  assert.match((await check({ baseline: "better.json" })).join(), /was 0.99, is 0.96 .*against better\.json/);
  save(metrics({ log_loss: 0.3 }), "fresh.json");
  assert.match((await check({ measured: "fresh.json" })).join(), /log_loss was 0.2, is 0.3 .*measured now/);
});

test("figures of another model, and sample figures that do not come out again, fail", async () => {
  const other = metrics();
  other.model.sha256 = "0".repeat(64);
  save(other);
  assert.match((await check()).join(), /measured on another model/);
  const proud = metrics();
  Object.assign(proud.suites["sample"]!.models["logistic"]!, { log_loss: -1 });
  save(proud);
  assert.match((await check()).join(), /sample: log_loss was -1, is .*measured now/);
});

test("missed goals fail whatever is committed", async () => {
  save(metrics({ accuracy: 0.8 }));
  assert.match((await check({ baseline: "eval/metrics.json" })).join(), /it must be at least 0.88/);
});
