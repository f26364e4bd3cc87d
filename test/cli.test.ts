import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Classification, ERRORS, ParsedJob, ParsedResume } from "../src/index.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "oumi-ats-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input?: string | Uint8Array) =>
  spawnSync(process.execPath, ["src/cli/main.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    ...(input ? { input } : {}),
  });
const AS_OF = ["--as-of", "2026-11-01"];
const EXAMPLE = ["classify", "examples/resume.pdf", "--job", "examples/posting.txt", ...AS_OF];

test("classify prints a report of one screen", () => {
  const { status, stdout, stderr } = run(EXAMPLE);
  assert.equal(status, 0, stderr);
  const lines = stdout.trimEnd().split("\n");
  assert.ok(lines.length <= 40, `${lines.length} lines`);
  for (const line of lines) assert.ok([...line].length <= 100, line);
  assert.match(stdout, /\/ 100 {2}(STRONG|MODERATE|WEAK|NOT ATS FRIENDLY)/);
  assert.match(stdout, /confidence [01]\.\d\d \(embedded\)/);
  assert.ok(!stdout.includes("\u001b["), "no colours unless on a terminal");
});

test("--json prints a classification that fits its contract", () => {
  const { stdout } = run([...EXAMPLE, "--json"]);
  const answer = Classification.parse(JSON.parse(stdout));
  assert.equal(answer.classifier.kind, "embedded");
  assert.match(answer.classifier.sha256 ?? "", /^[0-9a-f]{64}$/);
  const sum = Object.values(answer.contributions ?? {}).reduce((total, points) => total + points, 0);
  assert.equal(Math.floor(sum + 1e-9), answer.ats_score);
});

test("PDF and DOCX of one person get the same skills, key phrases and experience", () => {
  const scores = (file: string) => {
    const answer = Classification.parse(
      JSON.parse(run(["classify", file, "--job", "examples/posting.txt", ...AS_OF, "--json"]).stdout),
    );
    const { formatting_score: _, ...rest } = answer.feature_scores!;
    return rest;
  };
  assert.deepEqual(scores("examples/resume.docx"), scores("examples/resume.pdf"));
});

test("all example pairs are answered", () => {
  const pairs = [
    ["nurse-resume.docx", "nurse-posting.html"],
    ["cook-resume.md", "cook-posting.txt"],
    ["parsed_resume.json", "parsed_jd.json"],
  ];
  for (const [resume, job] of pairs) {
    const { status, stdout, stderr } = run([
      "classify",
      `examples/${resume}`,
      "--job",
      `examples/${job}`,
      ...AS_OF,
      "--json",
    ]);
    assert.equal(status, 0, stderr);
    assert.equal(Classification.parse(JSON.parse(stdout)).abstained, null, resume);
  }
});

test("a nurse's posting does not flatter a programmer", () => {
  const score = (resume: string) =>
    Classification.parse(
      JSON.parse(
        run(["classify", `examples/${resume}`, "--job", "examples/nurse-posting.html", ...AS_OF, "--json"])
          .stdout,
      ),
    ).ats_score!;
  assert.ok(score("resume.pdf") < 40);
  assert.ok(score("nurse-resume.docx") > score("resume.pdf") + 30);
});

test("what parse prints, classify takes, with the same answer", () => {
  const resume = join(folder, "resume.json");
  const job = join(folder, "job.json");
  assert.equal(
    run(["parse", "resume", "examples/resume.pdf", ...AS_OF, "--out", resume, "--quiet"]).stdout,
    "",
  );
  assert.equal(run(["parse", "job", "examples/posting.txt", ...AS_OF, "--out", job, "--quiet"]).status, 0);
  ParsedResume.parse(JSON.parse(readFileSync(resume, "utf8")));
  ParsedJob.parse(JSON.parse(readFileSync(job, "utf8")));
  const again = run(["classify", resume, "--job", job, ...AS_OF, "--json"]);
  assert.equal(again.stdout, run([...EXAMPLE, "--json"]).stdout);
});

test("standard input is read as -, once", () => {
  const posting = readFileSync(join(ROOT, "examples/posting.txt"));
  const piped = run(["classify", "examples/resume.pdf", "--job", "-", ...AS_OF, "--json"], posting);
  assert.equal(piped.stdout, run([...EXAMPLE, "--json"]).stdout);
  const twice = run(["classify", "-", "--job", "-"], posting);
  assert.equal(twice.status, ERRORS.invalid_option.exit);
});

test("an output file is never overwritten without --force, and nothing is left half-written", () => {
  const out = join(folder, "answer.json");
  writeFileSync(out, "mine");
  const refused = run([...EXAMPLE, "--out", out]);
  assert.equal(refused.status, ERRORS.output_exists.exit);
  assert.equal(readFileSync(out, "utf8"), "mine");
  assert.equal(run([...EXAMPLE, "--out", out, "--force"]).status, 0);
  Classification.parse(JSON.parse(readFileSync(out, "utf8")));
  const nowhere = run([...EXAMPLE, "--out", join(folder, "no", "such", "folder.json")]);
  assert.equal(nowhere.status, ERRORS.output_failed.exit);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("each failure has its own exit code, a sentence, and what to do", () => {
  const cases: [string, string | Uint8Array, keyof typeof ERRORS][] = [
    ["empty.pdf", "", "file_empty"],
    ["garbage.bin", new Uint8Array([0, 1, 2, 255, 254, 0, 9, 8, 7, 0, 0, 3]), "unknown_type"],
    ["broken.pdf", "%PDF-1.7\nnothing here", "file_corrupt"],
    ["old.rtf", "{\\rtf1\\ansi hello}", "unsupported_type"],
    ["shape.json", '{"hello": 1}', "unknown_shape"],
  ];
  const seen = new Set<number>();
  for (const [name, content, code] of cases) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const { status, stderr, stdout } = run(["classify", path, "--job", "examples/posting.txt", "--json"]);
    assert.equal(status, ERRORS[code].exit, `${name}: ${stderr}`);
    assert.equal(stdout, "");
    const { error } = JSON.parse(stderr) as { error: { code: string; message: string; advice: string } };
    assert.equal(error.code, code);
    assert.ok(error.message.length > 10 && error.advice.length > 10);
    seen.add(status!);
  }
  assert.equal(seen.size, cases.length);
  assert.equal(
    run(["classify", join(folder, "nowhere.pdf"), "--job", "examples/posting.txt"]).status,
    ERRORS.file_not_found.exit,
  );
  assert.equal(run(["classify", "examples/resume.pdf"]).status, ERRORS.invalid_option.exit);
  assert.equal(run([...EXAMPLE.slice(0, -1), "tomorrow"]).status, ERRORS.invalid_option.exit);
  assert.equal(
    run(["classify", "examples/resume.pdf", "--job", "examples/posting.txt", "--max-bytes", "100"]).status,
    ERRORS.file_too_large.exit,
  );
});

test("every error has an exit code of its own, and exit-codes lists them all", () => {
  const exits = Object.values(ERRORS).map((row) => row.exit);
  assert.equal(new Set(exits).size, exits.length);
  const { stdout } = run(["exit-codes"]);
  for (const code of Object.keys(ERRORS)) assert.ok(stdout.includes(code), code);
});

test("--html writes one page without scripts or requests, and never over a file", () => {
  const page = join(folder, "report.html");
  assert.equal(run([...EXAMPLE, "--quiet", "--html", page]).status, 0);
  const html = readFileSync(page, "utf8");
  assert.match(html, /Content-Security-Policy" content="default-src (?:'|&#39;)none/);
  assert.ok(!/<script|<link|<iframe|src=|url\((?!#)/i.test(html));
  assert.ok(html.includes("Backend Engineer"));
  assert.equal(run([...EXAMPLE, "--html", page]).status, ERRORS.output_exists.exit);
});

test("--vocabulary adds skills of one's own", () => {
  const extra = join(folder, "extra.json");
  writeFileSync(
    extra,
    JSON.stringify({
      skills: [{ name: "Zorptastic", aliases: ["ZTC"], implies: ["SQL"], field: "data", kind: "tool" }],
    }),
  );
  const posting = join(folder, "zorp.txt");
  writeFileSync(posting, "Analyst\n\nRequirements\n- Zorptastic\n- Tableau\n");
  const resume = join(folder, "zorp-resume.txt");
  writeFileSync(
    resume,
    "Ann Lee\nann@example.com\n\nSkills\nZTC, Python, Excel\n\nExperience\nAnalyst, Acme Ltd\n2019 - 2022\n- Wrote reports\n",
  );
  const score = (more: string[]) =>
    Classification.parse(JSON.parse(run(["classify", resume, "--job", posting, "--json", ...more]).stdout))
      .feature_scores?.skill_match_required;
  assert.equal(score(["--vocabulary", extra]), 50);
  assert.equal(score([]), 0);
  writeFileSync(extra, '{ "skills": [{ "nome": "x" }] }');
  assert.equal(
    run(["classify", resume, "--job", posting, "--vocabulary", extra]).status,
    ERRORS.invalid_option.exit,
  );
});

test("an abstention is an answer: exit code 0, no score, a reason", () => {
  const posting = join(folder, "vague.txt");
  writeFileSync(
    posting,
    "Helper wanted\n\nWe are a friendly place and look for somebody kind. Come by on Monday morning and have tea with us.\n",
  );
  const { status, stdout, stderr } = run(["classify", "examples/resume.pdf", "--job", posting, "--json"]);
  assert.equal(status, 0, stderr);
  const answer = Classification.parse(JSON.parse(stdout));
  assert.equal(answer.abstained, "job_without_skills");
  assert.deepEqual(
    [answer.ats_score, answer.ats_bucket, answer.confidence, answer.probabilities],
    [null, null, null, null],
  );
  assert.match(run(["classify", "examples/resume.pdf", "--job", posting]).stdout, /No answer/);
});

test("--verbose times the steps on standard error, --quiet says nothing", () => {
  const verbose = run([...EXAMPLE, "--verbose", "--json"]);
  assert.match(verbose.stderr, /read the resume: \d+ ms/);
  const quiet = run([...EXAMPLE, "--quiet"]);
  assert.deepEqual([quiet.stdout, quiet.stderr], ["", ""]);
  assert.ok(!existsSync(join(ROOT, "classification.json")));
});

test("a closed pipe ends the command quietly", () => {
  const script = `"${process.execPath}" src/cli/main.ts exit-codes | true; "${process.execPath}" src/cli/main.ts classify examples/resume.pdf --job examples/posting.txt --json | head -c 10`;
  const { stderr } = spawnSync("sh", ["-c", script], { cwd: ROOT, encoding: "utf8" });
  assert.equal(stderr, "");
});

test("help shows examples and every command", () => {
  const { stdout, status } = run(["--help"]);
  assert.equal(status, 0);
  for (const word of ["classify", "parse", "exit-codes", "Examples:"]) assert.ok(stdout.includes(word), word);
  assert.match(run(["classify", "--help"]).stdout, /--as-of <date>/);
});
