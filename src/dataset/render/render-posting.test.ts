import assert from "node:assert/strict";
import { test } from "node:test";
import { readJob } from "../../analyze.ts";
import { defaultMatcher } from "../../default-matcher.ts";
import { readDocument } from "../../documents/index.ts";
import { parseExperienceYears } from "../../profile/job/parse-experience-years.ts";
import type { Posting } from "../pair.ts";
import { createRandom } from "../random.ts";
import { POSTING_STYLES } from "./posting-styles.ts";
import { renderPosting } from "./render-posting.ts";
import { wordChoice, wordYears } from "./word-requirements.ts";

const POSTING: Posting = {
  id: "job-1",
  occupation: "accountant",
  seniority: "mid",
  location: "Leeds, United Kingdom",
  employment_type: "full-time",
  job: {
    role: "Accountant",
    company: "Halden <Foods> & Sons",
    required_skills: ["GAAP", "NetSuite|SAP", "Budgeting"],
    preferred_skills: ["Power BI"],
    responsibilities: ["Look after travel costs for the northern depots.", "Close the books every month."],
    experience_years: "3-5",
  },
  prose: {
    about_company: "We have sold soup for 20 years.",
    intro: "You will join a small office.",
    benefits: ["A warm lunch"],
    equal_opportunity: "Everybody is welcome.",
    how_to_apply: "Send a letter.",
  },
};

test("there are at least six styles, two of them for tests only", () => {
  assert.ok(POSTING_STYLES.length >= 6);
  assert.ok(POSTING_STYLES.filter((style) => style.test_only).length >= 2);
});

test("every style names role, company, skills and duties, and the same seed gives the same bytes", async () => {
  for (const { name } of POSTING_STYLES) {
    const rendered = renderPosting(POSTING, { style: name, seed: 4 });
    const { text } = await readDocument(rendered.bytes);
    const words = ["Accountant", "GAAP", "NetSuite", "SAP", "Budgeting", "Power BI", "travel costs"];
    for (const word of [...words, POSTING.job.company!])
      assert.ok(text.includes(word), `${name} lacks ${word}`);
    assert.deepEqual(renderPosting(POSTING, { style: name, seed: 4 }).bytes, rendered.bytes);
  }
});

test("the wording of years is read as the range it words", async () => {
  for (const range of ["3-5", "5+", "1+", "0-1", "0-2", "up to 1", "10-15"]) {
    const wordings = Array.from({ length: 30 }, (_, seed) =>
      wordYears({ ...POSTING.job, experience_years: range }, createRandom(seed)),
    );
    for (const words of new Set(wordings)) {
      const text = `Accountant\n\nRequirements:\n- Knowledge of GAAP\n- ${words}\n- Budgeting\n`;
      const document = await readDocument(new TextEncoder().encode(text));
      const read = readJob(document, { matcher: defaultMatcher() }).experience_years;
      assert.deepEqual(parseExperienceYears(read ?? ""), parseExperienceYears(range), words ?? "");
    }
  }
});

test("a job without a range words none", () => {
  assert.equal(wordYears({ ...POSTING.job, experience_years: null }, createRandom(1)), null);
});

test("alternatives are joined by or, and a slash is not put between names that hold one", () => {
  for (let seed = 0; seed < 20; seed++) {
    assert.match(
      wordChoice("AWS|GCP|Azure", createRandom(seed)),
      /^AWS(?:,| \/| or) GCP(?:,? or| \/) Azure$/,
    );
    assert.match(wordChoice("CI/CD|TCP/IP", createRandom(seed)), /^CI\/CD,? or TCP\/IP$/);
  }
});

test("an unknown style is the caller's error", () => {
  assert.throws(() => renderPosting(POSTING, { style: "none", seed: 1 }), { code: "invalid_option" });
});
