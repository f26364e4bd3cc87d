import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "dataset-"));
after(() => rmSync(folder, { recursive: true }));

const data = (...args: string[]) =>
  run(process.execPath, [MAIN, "data", ...args], { cwd: folder, maxBuffer: 1 << 26 });
const failing = async (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
  const error = await data(...args).then(
    () => assert.fail(`${args.join(" ")} should have failed`),
    (reason: unknown) => reason,
  );
  return error as { code: number; stdout: string; stderr: string };
};
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), "utf8");

test("generate, validate, stats and split work together, in JSONL and CSV, with the same bytes for a seed", async () => {
  await data("generate", "-n", "80", "--seed", "3", "-o", "rows.jsonl");
  const printed = await data("generate", "-n", "80", "--seed", "3");
  assert.equal(printed.stdout, read("rows.jsonl"));
  await data("generate", "-n", "80", "--seed", "3", "-o", "rows.csv");
  const report = JSON.parse((await data("validate", "rows.csv", "--json")).stdout);
  assert.deepEqual([report.rows, report.errors, report.warnings], [80, 0, 0]);
  const split = await data("split", "rows.csv", "--ratios", "train=.75,test=.25", "-o", "splits", "--json");
  assert.deepEqual(
    JSON.parse(split.stdout).files.map((entry: { rows: number }) => entry.rows),
    [60, 20],
  );
  const lines = (text: string) => text.trimEnd().split("\n").sort();
  assert.deepEqual(lines(read("splits/train.jsonl") + read("splits/test.jsonl")), lines(read("rows.jsonl")));
  const stats = await data("stats", "splits/train.jsonl", "splits/test.jsonl", "--svg", "rows.svg");
  assert.match(stats.stdout, /^80 rows/);
  assert.match(read("rows.svg"), /^<svg /);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("a bad row stops with file and line, or goes to --rejects", async () => {
  await data("generate", "-n", "10", "--seed", "4", "-o", "bad.jsonl");
  appendFileSync(path("bad.jsonl"), '{"resume": 1}\nno json\n');
  const stopped = await failing("stats", "bad.jsonl");
  assert.equal(stopped.code, 51);
  assert.match(stopped.stderr, /bad\.jsonl:11: resume: /);
  const passed = await data("stats", "bad.jsonl", "--rejects", "rejects.jsonl", "--json");
  assert.equal(JSON.parse(passed.stdout).rows, 10);
  const rejects = read("rejects.jsonl")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    rejects.map(({ line, source }) => [line, source]),
    [
      [11, '{"resume": 1}'],
      [12, "no json"],
    ],
  );
  const judged = await failing("validate", "bad.jsonl", "--rejects", "more.jsonl", "--json");
  assert.equal(judged.code, 51);
  assert.deepEqual(JSON.parse(judged.stdout).by_code, { schema: 2 });
});

test("a file that is there is kept unless --force; a bad distribution writes nothing", async () => {
  await data("generate", "-n", "5", "-o", "kept.jsonl");
  const before = statSync(path("kept.jsonl")).mtimeMs;
  assert.equal((await failing("generate", "-n", "5", "-o", "kept.jsonl")).code, 26);
  assert.equal(statSync(path("kept.jsonl")).mtimeMs, before);
  const bad = await failing("generate", "--distribution", "strong=.9,weak=.2", "-o", "never.jsonl");
  assert.equal(bad.code, 55);
  assert.ok(!readdirSync(folder).some((name) => name.startsWith("never")));
});

test("render goes on where it stopped and refuses other options in the same folder", async () => {
  const options = ["--seed", "5", "--no-edge-cases", "--formats", "text,html", "-o", "documents"];
  const first = JSON.parse((await data("render", "-n", "3", ...options, "--json", "-q")).stdout);
  assert.equal(first.written, 3);
  const [one] = readdirSync(path("documents")).filter((name) => name !== "options.json");
  rmSync(join(path("documents"), one!, "facts.json"));
  const second = JSON.parse((await data("render", "-n", "3", ...options, "--json", "-q")).stdout);
  assert.deepEqual([second.written, second.already_there], [1, 2]);
  assert.equal((await failing("render", "-n", "4", ...options)).code, 2);
});

test("labelling without a terminal says so", async () => {
  await data("generate", "-n", "2", "-o", "label.jsonl");
  const refused = await failing("label", "label.jsonl", "--rater", "anna", "-o", "labelled.jsonl");
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /needs a terminal/);
});
