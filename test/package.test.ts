// The package as a user gets it: packed, installed into an empty folder, run from built JavaScript.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
let folder = "";
let installed = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "oumi-ats-package-"));
  execFileSync("npm", ["pack", "--pack-destination", folder, "--loglevel", "error"], {
    cwd: ROOT,
    stdio: "pipe",
  });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  const home = join(folder, "home");
  cpSync(join(ROOT, "examples"), join(home, "examples"), { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "name": "somebody", "private": true, "type": "module" }');
  execFileSync(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel", "error", join("..", archive)],
    {
      cwd: home,
      stdio: "pipe",
    },
  );
  installed = home;
});

after(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], nodeArgs: string[] = [], node = process.execPath) =>
  spawnSync(node, [...nodeArgs, join(installed, "node_modules/oumi-ats/bin/oumi-ats.js"), ...args], {
    cwd: installed,
    encoding: "utf8",
  });

test("the installed command classifies the example as the source does", () => {
  const args = [
    "classify",
    "examples/resume.pdf",
    "--job",
    "examples/posting.txt",
    "--as-of",
    "2026-11-01",
    "--json",
  ];
  const own = run(args);
  assert.equal(own.status, 0, own.stderr);
  const fromSource = execFileSync(process.execPath, [join(ROOT, "src/cli/main.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  assert.equal(own.stdout, fromSource);
});

test("the installed library classifies from an import", () => {
  const script = `import { OumiATSClassifier } from "oumi-ats";
    const answer = await new OumiATSClassifier({ as_of: "2026-11-01" }).classify(
      { skills: ["Python"], experience_count: 1, years_total: 4, has_summary: true, has_projects: true, has_education: true,
        has_certifications: true, certifications_count: 1, raw_text_length: 2000, contact_info_complete: true },
      { role: "Developer", required_skills: ["Python"], seniority: "mid", experience_years: "3-5" });
    console.log(answer.ats_bucket, answer.ats_score, answer.classifier.kind);`;
  const result = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: installed,
    encoding: "utf8",
  });
  assert.equal(result.stdout.trim(), "strong 97 embedded", result.stderr);
});

test("an older Node gets a clear error and not a syntax error", () => {
  const pretend = `data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.11.0"}})`;
  const result = run(["--help"], ["--import", pretend]);
  assert.equal(result.status, 78);
  assert.match(result.stderr, /\[node_too_old\] Node 20\.11\.0 is too old: oumi-ats needs Node 24/);
});

test("the package holds no tests, fixtures or sources", () => {
  const files = readdirSync(join(installed, "node_modules/oumi-ats"), { recursive: true }).map(String);
  assert.deepEqual(
    files.filter((file) => /\.test\.|fixtures|(?<!\.d)\.ts$/.test(file)),
    [],
  );
  assert.ok(files.includes("LICENSE") && files.includes("THIRD_PARTY_NOTICES"));
});
