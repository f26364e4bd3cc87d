import assert from "node:assert/strict";
import { test } from "node:test";
import type { Tagger } from "../../tagger/tagger.ts";
import { documentOf, smallMatcher } from "../../testing/job-document.ts";
import { parseJob } from "./parse-job.ts";

const TEXT = `Dyer

Duties
- Mix vat colours

Requirements
- Indigo reduction and Python
- Bachelor's degree in chemistry

Nice to have
- Shibori folding`;

/** Marks fixed wordings, as a trained model might. */
const tagger: Tagger = {
  name: "fixed",
  types: ["knowledge"],
  tag: ({ text }) =>
    ["vat colours", "Indigo reduction", "Python", "Bachelor's degree", "Shibori folding"].map((wording) => {
      const start = text.indexOf(wording);
      return { type: "knowledge", start, end: start + wording.length, found_by: "tagger" };
    }),
};

test("the tagger shows unknown knowledge of what is asked for; no skill, keyword or score changes by it", () => {
  const matcher = smallMatcher();
  const document = documentOf(TEXT);
  const { meta, ...job } = parseJob(document, { matcher, tagger });
  const { meta: plainMeta, ...plain } = parseJob(document, { matcher });
  assert.deepEqual(job, plain);
  assert.equal(plainMeta?.oumi_ats?.["entities"], undefined);
  const entities = meta?.oumi_ats?.["entities"] as {
    span: [number, number];
    asked: string;
    found_by: string;
  }[];
  assert.ok(entities.every(({ found_by }) => found_by === "tagger"));
  const shown = entities.map(({ span, asked }) => `${asked} ${document.text.slice(...span)}`);
  const rules = [...plain.required_skills, ...(plain.preferred_skills ?? [])];
  assert.deepEqual(
    shown,
    ["required Indigo reduction", "preferred Shibori folding"].filter(
      (entry) => !rules.includes(entry.replace(/^\w+ /, "")),
    ),
  );
  assert.ok(shown.length > 0);
});
