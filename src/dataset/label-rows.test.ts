import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { defaultMatcher } from "../default-matcher.ts";
import { Example } from "../schema/example.ts";
import { checkRow } from "./check-row.ts";
import { generateTrainingExamples } from "./generate.ts";
import { labelRows } from "./label-rows.ts";

const rows = generateTrainingExamples({ count: 4, seed: 2 });
const answer = { ats_score: 72, confidence: 0.8, reasons: "all but one skill" };

test("a finished label survives a kill: what is there is not asked again, half a line is cut off", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "label-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const out = join(folder, "labels.jsonl");
  let asked = 0;
  // The second question never comes back: the process is killed there.
  const killed = labelRows(rows, {
    out,
    rater: "anna",
    ask: async () => {
      if (++asked === 2) throw new Error("killed");
      return answer;
    },
  });
  await assert.rejects(killed, /killed/);
  appendFileSync(out, '{"resume": {"skil');
  const numbers: number[] = [];
  const result = await labelRows(rows, {
    out,
    rater: "anna",
    ask: async (_row, { number }) => {
      numbers.push(number);
      return number === 3 ? "skip" : number === 4 ? null : answer;
    },
  });
  assert.deepEqual(result, { labelled: 1, before: 1 });
  assert.deepEqual(numbers, [2, 3, 4]);
  const lines = readFileSync(out, "utf8").trimEnd().split("\n");
  assert.equal(lines.length, 2);
  for (const line of lines) {
    const row = Example.parse(JSON.parse(line));
    assert.deepEqual(row.labels, { ...answer, bucket: "moderate", source: "human", rater: "anna" });
    assert.deepEqual(checkRow(row, defaultMatcher()), []);
  }
});

test("another rater is asked for the same rows", async (context) => {
  const folder = mkdtempSync(join(tmpdir(), "label-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const out = join(folder, "labels.jsonl");
  const rate = (rater: string) => labelRows(rows, { out, rater, ask: async () => answer });
  assert.deepEqual(await rate("anna"), { labelled: 4, before: 0 });
  assert.deepEqual(await rate("ben"), { labelled: 4, before: 0 });
  assert.deepEqual(await rate("ben"), { labelled: 0, before: 4 });
});
