import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

// Each sample is a posting, a line "=====", and the facts that a careful reader takes from it.
const FOLDER = fileURLToPath(new URL("samples/", import.meta.url));
const matcher = smallMatcher();

for (const name of readdirSync(FOLDER).sort()) {
  const [posting = "", expected = ""] = readFileSync(`${FOLDER}${name}`, "utf8").split("\n=====\n");
  test(`the posting ${name} is read as it is meant`, () => {
    const job = parseJob(documentOf(posting), { matcher });
    assert.deepEqual(factsOf(job), expected.trim().split("\n"));
  });
}

test("a posting gives the same facts whatever its list marks, line ends or blank lines", () => {
  for (const name of readdirSync(FOLDER)) {
    const posting = readFileSync(`${FOLDER}${name}`, "utf8").split("\n=====\n")[0] as string;
    const plain = factsOf(parseJob(documentOf(posting), { matcher }));
    const dotted = posting.replace(/^- /gm, "• ").replace(/$/gm, "  ");
    assert.deepEqual(factsOf(parseJob(documentOf(dotted), { matcher })), plain, name);
  }
});

function factsOf(job: ParsedJob): string[] {
  const line = (key: string, value: string): string => `${key}: ${value}`.trimEnd();
  return [
    line("role", job.role),
    line("company", job.company ?? ""),
    line("seniority", job.seniority ?? ""),
    line("experience_years", job.experience_years ?? ""),
    line("required_skills", job.required_skills.join("; ")),
    line("preferred_skills", (job.preferred_skills ?? []).join("; ")),
    line("soft_skills", (job.soft_skills ?? []).join("; ")),
    line("knock_outs", (job.knock_outs ?? []).map(({ kind, value }) => `${kind} ${value}`).join("; ")),
    line("warnings", (job.meta?.oumi_ats?.warnings ?? []).map(({ code }) => code).join("; ")),
  ];
}
