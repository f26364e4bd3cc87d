import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { main } from "../src/cli/main.ts";
import { Classification, ParsedResume } from "../src/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "oumi-ats-rewrite-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], env: Record<string, string> = {}) => {
  const { TOGETHER_API_KEY: _, OPENAI_API_KEY: __, ...rest } = process.env;
  return spawnSync(process.execPath, ["src/cli/main.ts", "rewrite", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...rest, ...env },
  });
};
/** The same in this process, quiet, for what is told by files and the exit code. */
const runHere = async (args: string[]): Promise<number> => {
  const { TOGETHER_API_KEY: key, OPENAI_API_KEY: other } = process.env;
  delete process.env["TOGETHER_API_KEY"];
  delete process.env["OPENAI_API_KEY"];
  const write = process.stderr.write;
  process.stderr.write = () => true;
  try {
    await main(["rewrite", ...args, "--quiet"]);
    return Number(process.exitCode ?? 0);
  } finally {
    process.stderr.write = write;
    process.exitCode = undefined;
    if (key !== undefined) process.env["TOGETHER_API_KEY"] = key;
    if (other !== undefined) process.env["OPENAI_API_KEY"] = other;
  }
};
const example = (name: string) => join(ROOT, "examples", name);
const hereJob = (name: string) => ["--job", example(name), "--as-of", "2026-11-01"];
const job = (name: string) => ["--job", `examples/${name}`, "--as-of", "2026-11-01"];
const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");

test("rewrite writes every format, changes, questions and both classifications, and overwrites nothing", async () => {
  const args = ["examples/resume.pdf", ...job("posting.txt"), "--yes", "--format", "docx,pdf,md,txt,json"];
  const first = run([...args, "--out", join(folder, "a")]);
  assert.equal(first.status, 0, first.stderr);
  assert.match(first.stdout, /\d+ \w+ → \d+ \w+ \(after: the written PDF, read back\)/);
  assert.deepEqual(readdirSync(join(folder, "a")).sort(), [
    "changes.json",
    "classification-after.json",
    "classification-before.json",
    "questions.json",
    "resume.docx",
    "resume.json",
    "resume.md",
    "resume.pdf",
    "resume.txt",
  ]);
  const changes = JSON.parse(read("a", "changes.json"));
  assert.equal(changes.rewriter.kind, "template");
  assert.deepEqual(changes.dropped, []);
  for (const edit of changes.edits)
    assert.deepEqual(Object.keys(edit).sort(), ["after", "before", "evidence", "path", "reason"]);
  for (const name of ["before", "after"])
    Classification.parse(JSON.parse(read("a", `classification-${name}.json`)));
  assert.ok(JSON.parse(read("a", "questions.json")).length > 0);
  ParsedResume.parse(JSON.parse(read("a", "resume.json")));
  const here = [example("resume.pdf"), ...hereJob("posting.txt"), ...args.slice(args.indexOf("--yes"))];
  assert.equal(await runHere([...here, "--out", join(folder, "a")]), 26);
  assert.equal(await runHere([...here, "--out", join(folder, "b")]), 0);
  for (const name of readdirSync(join(folder, "a")))
    assert.ok(readFileSync(join(folder, "a", name)).equals(readFileSync(join(folder, "b", name))), name);
});

const PAIRS = [
  ["resume.docx", "posting.txt"],
  ["nurse-resume.docx", "nurse-posting.html"],
  ["cook-resume.md", "cook-posting.txt"],
  ["parsed_resume.json", "parsed_jd.json"],
] as const;

for (const [resume, posting] of PAIRS)
  test(`the template does not lower the score of ${resume}`, async () => {
    const out = join(folder, resume);
    assert.equal(await runHere([example(resume), ...hereJob(posting), "--out", out]), 0);
    const [before, after] = ["before", "after"].map((name) =>
      Classification.parse(JSON.parse(read(resume, `classification-${name}.json`))),
    );
    assert.ok(after!.ats_score! >= before!.ats_score!, `${before!.ats_score} → ${after!.ats_score}`);
    assert.deepEqual(JSON.parse(read(resume, "changes.json")).dropped, []);
  });

test("--dry-run prints the request and sends nothing", () => {
  const { status, stdout, stderr } = run([
    "examples/resume.pdf",
    ...job("posting.txt"),
    "--provider",
    "together",
    "--dry-run",
  ]);
  assert.equal(status, 0, stderr);
  const request = JSON.parse(stdout);
  assert.equal(request.messages[0].role, "system");
  assert.equal(request.response_format.type, "json_schema");
});

test("together without a key, openai without a server, and a wrong format are errors of their own", async () => {
  const base = [example("resume.pdf"), ...hereJob("posting.txt")];
  assert.equal(await runHere([...base, "--provider", "together"]), 40);
  assert.equal(await runHere([...base, "--provider", "openai", "--model", "m"]), 2);
  assert.equal(await runHere([...base, "--format", "docx,rtf"]), 2);
});

test("a server that is not there is an error, and with --fallback the template's result", () => {
  const keyFile = join(folder, "key");
  writeFileSync(keyFile, "secret-key\n");
  const args = [
    "examples/cook-resume.md",
    ...job("cook-posting.txt"),
    "--provider",
    "openai",
    "--model",
    "m",
  ];
  const gone = [...args, "--base-url", "http://127.0.0.1:9/v1", "--api-key-file", keyFile];
  const failed = run(gone);
  assert.equal(failed.status, 44);
  assert.ok(!failed.stderr.includes("secret-key"));
  const { status, stdout } = run([...gone, "--fallback", "--out", join(folder, "fallback")]);
  assert.equal(status, 0);
  assert.match(stdout, /model_unreachable\): the template rewrote instead/);
  assert.equal(JSON.parse(read("fallback", "changes.json")).fallback.code, "model_unreachable");
});
