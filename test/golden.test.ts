// Golden fixtures: one folder each with a document and the facts that are true of it, written by hand.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readDocument } from "../src/documents/index.ts";
import { resumeFacts } from "../src/profile/facts/resume-facts.ts";
import { parseJob } from "../src/profile/job/parse-job.ts";
import { parseResume } from "../src/profile/resume/parse-resume.ts";
import { createSkillMatcher } from "../src/profile/skills/skill-matcher.ts";
import { loadResumeTagger } from "../src/tagger/load-taggers.ts";
import { loadVocabulary } from "../src/vocabulary/load-vocabulary.ts";
import { compareJob } from "./golden/compare-job.ts";
import { compareResume } from "./golden/compare-resume.ts";
import type { ExpectedJob, ExpectedResume } from "./golden/expected.ts";

const AS_OF = "2026-11-01";
const FIXTURES = new URL("./fixtures/", import.meta.url);

const vocabulary = loadVocabulary();
const matcher = createSkillMatcher(vocabulary);
const kinds = new Map(vocabulary.skills.map((skill) => [skill.name, skill.kind]));

interface Fixture<T> {
  slug: string;
  bytes: Uint8Array;
  expected: T;
}

/** Every folder of fixtures/<name>: its one source file and its expected.json. */
function loadFixtures<T>(name: string): Fixture<T>[] {
  const folder = new URL(`${name}/`, FIXTURES);
  return readdirSync(folder)
    .sort()
    .map((slug) => {
      const files = readdirSync(new URL(`${slug}/`, folder));
      const source = files.find((file) => file.startsWith("source."));
      assert.ok(source, `${slug} has no source file`);
      return {
        slug,
        bytes: new Uint8Array(readFileSync(new URL(`${slug}/${source}`, folder))),
        expected: JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), "utf8")) as T,
      };
    });
}

function report(problems: string[]): void {
  assert.equal(problems.length, 0, `\n  ${problems.join("\n  ")}\n`);
}

const resumes = loadFixtures<ExpectedResume>("resumes");
const jobs = loadFixtures<ExpectedJob>("jobs");

test("what is read of each golden resume is true, by the rules alone and with the tagger", async (context) => {
  assert.ok(resumes.length >= 22);
  const tagger = await loadResumeTagger();
  for (const { slug, bytes, expected } of resumes)
    await context.test(slug, async () => {
      const document = await readDocument(bytes);
      for (const reader of [{}, { tagger }]) {
        const resume = parseResume(document, { as_of: AS_OF, matcher, ...reader });
        const facts = resumeFacts(resume, { as_of: AS_OF, matcher });
        report(compareResume(resume, facts.years_total, expected, matcher));
      }
    });
});

test("what is read of each golden posting is true", async (context) => {
  assert.ok(jobs.length >= 16);
  for (const { slug, bytes, expected } of jobs)
    await context.test(slug, async () => {
      const document = await readDocument(bytes);
      const job = parseJob(document, { matcher, kindOf: (name) => kinds.get(name) ?? null });
      report(compareJob(job, expected, matcher));
    });
});
