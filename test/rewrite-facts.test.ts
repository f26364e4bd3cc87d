import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultMatcher } from "../src/default-matcher.ts";
import { valueAt } from "../src/rewrite/check-facts/resume-paths.ts";
import { checkEdit, checkFacts } from "../src/rewrite/check-facts.ts";
import { type Edit, REFUSAL_CODES, type Refusal } from "../src/rewrite/edit.ts";
import type { ParsedResume } from "../src/schema/parsed-resume.ts";
import { type FactCase, readCases } from "./fact-check/read-cases.ts";
import { readFields } from "./fact-check/read-fields.ts";

const options = { matcher: defaultMatcher(), as_of: "2026-11-01" };
const fields = readFields();

const editOf = (resume: ParsedResume, path: string, after: string): Edit => ({
  path,
  before: valueAt(resume, path) ?? "",
  after,
  reason: "",
  evidence: {},
});

function judge(one: FactCase): Refusal[] {
  const resume: ParsedResume = {
    work: [{ position: one.title, name: one.employer, highlights: [one.source] }],
  };
  return checkEdit(resume, editOf(resume, "work/0/highlights/0", one.after), options);
}

function judgeField(resume: string, path: string, after: string): Refusal[] {
  return checkEdit(fields.resumes[resume]!, editOf(fields.resumes[resume]!, path, after), options);
}

test("the tables hold more than 400 fabrications in more than 20 kinds, and 250 honest rephrasings", () => {
  const cases = readCases();
  const kinds = [
    ...cases.flatMap((one) => one.kind ?? []),
    ...fields.cases.flatMap((one) => one.fabricated.map(([kind]) => kind)),
  ];
  const honest = cases.filter((one) => one.kind === null).length;
  assert.ok(kinds.length >= 400, `${kinds.length}`);
  assert.ok(new Set(kinds).size >= 20);
  assert.ok(honest + fields.cases.reduce((sum, one) => sum + one.honest.length, 0) >= 250);
  assert.ok(new Set(cases.map((one) => one.profession)).size >= 20);
});

for (const folder of ["cases", "unseen"] as const) {
  test(`no fabrication of the table "${folder}" passes`, () => {
    const passed = readCases(folder).filter((one) => one.kind !== null && judge(one).length === 0);
    assert.deepEqual(
      passed.map((one) => `${one.kind}: ${one.after}`),
      [],
    );
  });

  test(`at least 93 % of the honest rephrasings of "${folder}" pass`, () => {
    const honest = readCases(folder).filter((one) => one.kind === null);
    const refused = honest.filter((one) => judge(one).length > 0);
    assert.ok(refused.length <= 0.07 * honest.length, refused.map((one) => one.after).join("\n"));
  });
}

test("no fabrication in a summary, title, employer, date, degree, certificate or list of skills passes", () => {
  const passed = fields.cases.flatMap(({ resume, path, fabricated }) =>
    fabricated
      .filter(([, after]) => judgeField(resume, path, after).length === 0)
      .map(([, after]) => `${path}: ${after}`),
  );
  assert.deepEqual(passed, []);
});

test("honest edits of these places pass", () => {
  const all = fields.cases.flatMap(({ resume, path, honest }) =>
    honest.map((after) => ({ resume, path, after })),
  );
  const refused = all.filter(({ resume, path, after }) => judgeField(resume, path, after).length > 0);
  assert.ok(refused.length <= 0.07 * all.length, JSON.stringify(refused));
});

test("every bullet of the tables passes unchanged, reordered with its neighbour, and with a full stop", () => {
  for (const { source } of readCases()) {
    const resume: ParsedResume = { work: [{ highlights: [source, "Kept the stock room tidy"] }] };
    const edits = [`Kept the stock room tidy\n${source}`, `${source}.\nKept the stock room tidy`];
    for (const after of edits)
      assert.deepEqual(checkEdit(resume, editOf(resume, "work/0/highlights", after), options), [], after);
  }
});

test("any word that no table knows is refused wherever it is put in", () => {
  const sources = readCases().map((one) => one.source);
  const invented = fc.stringMatching(/^[bcdfgklmnprstvz]{2}[aeiou][bcdfgklmnprstvz]{2}[aeiou]x[bdfgkm]$/);
  fc.assert(
    fc.property(fc.constantFrom(...sources), invented, fc.nat(30), (source, word, place) => {
      const words = source.split(" ");
      words.splice(Math.min(place, words.length), 0, word);
      const resume: ParsedResume = { work: [{ highlights: [source] }] };
      return checkEdit(resume, editOf(resume, "work/0/highlights/0", words.join(" ")), options).length > 0;
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("any other number in the place of one is refused", () => {
  const sources = readCases()
    .map((one) => one.source)
    .filter((source) => /\d/.test(source));
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.integer({ min: 1, max: 9 }), (source, add) => {
      const changed = source.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + add) % 10));
      const resume: ParsedResume = { work: [{ highlights: [source] }] };
      return (
        changed === source ||
        checkEdit(resume, editOf(resume, "work/0/highlights/0", changed), options).length > 0
      );
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("accepted edits name where each new word comes from, refused ones say why in a sentence", () => {
  const resume: ParsedResume = { work: [{ highlights: ["Wrote PostgreSQL queries and k8s manifests"] }] };
  const path = "work/0/highlights/0";
  const { accepted, dropped } = checkFacts(
    resume,
    [
      editOf(resume, path, "Wrote Postgres queries and Kubernetes manifests"),
      editOf(resume, path, "Wrote Oracle queries and k8s manifests"),
    ],
    options,
  );
  assert.equal(accepted.length, 1);
  assert.deepEqual(accepted[0]!.evidence["Kubernetes"], [{ path, wording: "k8s", span: [29, 32] }]);
  assert.equal(dropped.length, 1);
  for (const refusal of dropped[0]!.refusals) {
    assert.ok(REFUSAL_CODES.includes(refusal.code));
    assert.match(refusal.message, /^["A-Z].*[.]$/);
  }
});

test("a place that is not there, a stale text and invisible characters are refused", () => {
  const resume: ParsedResume = { basics: { name: "A B" }, work: [{ highlights: ["Sold cars"] }] };
  const code = (edit: Partial<Edit>) =>
    checkEdit(
      resume,
      {
        path: "work/0/highlights/0",
        before: "Sold cars",
        after: "Sold cars.",
        reason: "",
        evidence: {},
        ...edit,
      },
      options,
    )[0]?.code;
  assert.equal(code({}), undefined);
  assert.equal(code({ path: "work/1/highlights/0" }), "unknown_path");
  assert.equal(code({ path: "meta/oumi_ats" }), "unknown_path");
  assert.equal(code({ path: "__proto__/x" }), "unknown_path");
  assert.equal(code({ before: "Sold vans" }), "before_mismatch");
  assert.equal(code({ path: "basics/name", before: "A B", after: "A C" }), "protected_field");
  assert.equal(code({ after: "Sold\u200b cars" }), "word_added");
  assert.equal(code({ after: " " }), "empty");
});

test("long texts are judged quickly, longer ones not at all", () => {
  const long = `${"Sold cars and 5 vans, ".repeat(170)}x`;
  const resume: ParsedResume = { work: [{ highlights: [long] }] };
  const start = performance.now();
  checkEdit(resume, editOf(resume, "work/0/highlights/0", `${long} more`), options);
  assert.ok(performance.now() - start < 4000);
  const longer = long.repeat(2);
  const other: ParsedResume = { work: [{ highlights: [longer] }] };
  assert.equal(
    checkEdit(other, editOf(other, "work/0/highlights/0", `${longer} more`), options)[0]?.code,
    "empty",
  );
});
