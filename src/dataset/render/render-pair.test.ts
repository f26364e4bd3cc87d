import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { streamPairs } from "../generate.ts";
import { trueLabel } from "../true-facts.ts";
import { readPairFacts, writePairFacts } from "./pair-facts.ts";
import { planRendering } from "./plan-rendering.ts";
import { POSTING_STYLES } from "./posting-styles.ts";
import { renderPair, renderPairs } from "./render-pair.ts";
import { RESUME_TEMPLATES } from "./resume-templates.ts";

const PAIRS = [...streamPairs({ count: 4, seed: 11, scale: "document" })];
const OPTIONS = { seed: 2, for_test: false };
let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "render-pairs-"));
});
after(() => rm(folder, { recursive: true, force: true }));

async function renderAll() {
  const outcomes: string[] = [];
  for await (const { outcome } of renderPairs(PAIRS, { ...OPTIONS, folder })) outcomes.push(outcome);
  return outcomes;
}

test("a pair is two documents and its facts, and a second run leaves finished pairs alone", async () => {
  assert.deepEqual(await renderAll(), ["written", "written", "written", "written"]);
  const files = (await readdir(join(folder, PAIRS[0]!.id))).sort();
  assert.equal(files.length, 3);
  assert.ok(files.includes("facts.json"));
  assert.deepEqual(
    await renderAll(),
    Array.from({ length: 4 }, () => "already_there"),
  );
});

test("an interrupted pair is written again, and nothing unfinished stays", async () => {
  const own = join(folder, PAIRS[1]!.id);
  const before = await readFile(join(own, "facts.json"), "utf8");
  await rm(join(own, "facts.json"));
  const resume = (await readdir(own)).find((name) => name.startsWith("resume."))!;
  await writeFile(join(own, resume), "cut");
  assert.deepEqual(await renderAll(), ["already_there", "written", "already_there", "already_there"]);
  assert.equal(await readFile(join(own, "facts.json"), "utf8"), before);
  assert.ok((await stat(join(own, resume))).size > 3);
  assert.deepEqual(
    (await readdir(own)).filter((name) => name.endsWith(".tmp")),
    [],
  );
});

test("the label is the score of the true facts, which survive being written", async () => {
  for (const pair of PAIRS) {
    const { facts } = await renderPair(pair, planRendering(pair.id, OPTIONS));
    const restored = readPairFacts(writePairFacts(facts));
    assert.deepEqual(restored.facts.resume.skills, facts.facts.resume.skills);
    assert.deepEqual(trueLabel(restored.facts.resume, restored.facts.job), facts.facts.label);
    assert.equal(facts.facts.resume.layout_checked, /^(?:pdf|docx)$/.test(facts.plan.format));
  }
});

test("test-only templates and styles are planned for test rows alone", () => {
  const kept = new Set(
    [...RESUME_TEMPLATES, ...POSTING_STYLES].filter((one) => one.test_only).map((one) => one.name),
  );
  const names = (for_test: boolean) =>
    Array.from({ length: 300 }, (_, at) => planRendering(`pair-${at}`, { seed: 1, for_test })).flatMap(
      ({ template, style }) => [template, style],
    );
  assert.ok(names(false).every((name) => !kept.has(name)));
  assert.ok(names(true).some((name) => kept.has(name)));
});

test("a plan keeps to the formats asked for", () => {
  for (let at = 0; at < 100; at++)
    assert.equal(planRendering(`p${at}`, { seed: 1, for_test: true, formats: ["docx"] }).format, "docx");
});
