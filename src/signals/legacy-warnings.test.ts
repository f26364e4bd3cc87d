import assert from "node:assert/strict";
import { test } from "node:test";
import { buildJobFacts, buildResumeFacts, requirement, skillMap } from "../testing/build-facts.ts";
import { legacyWarnings } from "./legacy-warnings.ts";

test("legacy skills that the job does not ask for are named in one warning, in the order of the alphabet", () => {
  const resume = buildResumeFacts({ skills: skillMap({ Perl: {}, Python: {}, COBOL: {} }) });
  const [warning, ...others] = legacyWarnings(resume, buildJobFacts({ required: [requirement("Python")] }));
  assert.deepEqual(others, []);
  assert.equal(warning!.code, "legacy_skills");
  assert.match(warning!.message, /: COBOL, Perl\.$/);
});

test("what the job asks for is no legacy to it", () => {
  const resume = buildResumeFacts({ skills: skillMap({ Perl: {}, COBOL: {} }) });
  const job = buildJobFacts({ required: [requirement("COBOL|Java")], preferred: [requirement("Perl")] });
  assert.deepEqual(legacyWarnings(resume, job), []);
});
