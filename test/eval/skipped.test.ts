import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../../scripts/eval-extraction.ts", import.meta.url));

test("without its data the evaluation counts every part as skipped, says so and ends well", () => {
  const folder = mkdtempSync(join(tmpdir(), "eval-"));
  try {
    const out = join(folder, "out");
    const stdout = execFileSync(
      process.execPath,
      [SCRIPT, "--data", join(folder, "nothing"), "--out", out, "--json"],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    const figures = JSON.parse(stdout);
    assert.equal(figures.skipped, 4);
    assert.deepEqual(figures.job_discrimination, { skipped: "the data is not there" });
    assert.equal(readFileSync(join(out, "extraction.json"), "utf8"), stdout);
    assert.match(readFileSync(join(out, "extraction.md"), "utf8"), /Skipped: the data is not there/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
