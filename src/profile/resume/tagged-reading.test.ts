import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { TaggedSpan, Tagger } from "../../tagger/tagger.ts";
import { textDocument } from "../../testing/text-document.ts";
import { loadVocabulary } from "../../vocabulary/load-vocabulary.ts";
import { resumeFacts } from "../facts/resume-facts.ts";
import { createSkillMatcher } from "../skills/skill-matcher.ts";
import { parseResume } from "./parse-resume.ts";

const matcher = createSkillMatcher(loadVocabulary());
const options = { as_of: "2026-11-01", matcher };

/** Marks the given wordings wherever they stand; keeps the texts it was shown. */
function fakeTagger(wordings: Record<string, string[]>, seen: string[] = []): Tagger {
  return {
    name: "fake",
    types: Object.keys(wordings),
    tag({ text }) {
      seen.push(text);
      const spans: TaggedSpan[] = [];
      for (const [type, list] of Object.entries(wordings))
        for (const wording of list)
          for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1))
            spans.push({ type, start: at, end: at + wording.length, found_by: "tagger" });
      return spans.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
}

const read = (text: string, wordings: Record<string, string[]>, seen: string[] = []): ParsedResume =>
  parseResume(textDocument(text), { ...options, tagger: fakeTagger(wordings, seen) });
const skillOf = (resume: ParsedResume, name: string) =>
  resume.meta!.oumi_ats!.skills.find((skill) => skill.name === name);

const RESUME = `Jane Doe
jane.doe@example.com | (614) 555-0134

Experience

Analyst, Northwind Ltd
March 2018 - Present
- Wrote queries in Zorblang for the finance team

Education
Bachelor of Science in Statistics, Ohio State University, 2012

Skills
SQL, Zorblang, Quuxmeter
`;

test("without a tagger every fact is found by the rules", () => {
  const { oumi_ats: reading } = parseResume(textDocument(RESUME), options).meta!;
  assert.ok(Object.values(reading!.found_by!).every((by) => by === "rules"));
  assert.equal(reading!.found_by!["work/0/position"], "rules");
  assert.equal(reading!.found_by!["education/0/institution"], "rules");
  assert.ok(reading!.entities!.some(({ type, found_by }) => type === "title" && found_by === "rules"));
});

test("a skill that only the tagger knows is a fact under its folded wording, with its places", () => {
  const resume = read(RESUME, { "Tech Tools": ["Zorblang", "SQL"] });
  const found = skillOf(resume, "zorblang")!;
  assert.equal(found.found_by, "tagger");
  assert.equal(found.listed, true);
  assert.deepEqual(found.evidenced_in, ["work/0"]);
  assert.equal(found.spans.length, 2);
  assert.equal(skillOf(resume, "SQL")!.found_by, "rules");
  assert.ok(resumeFacts(resume, options).skills.has("zorblang"));
});

test("what is denied is no skill, whoever marks it", () => {
  const text = RESUME.replace("- Wrote queries in Zorblang", "- No experience with Zorblang").replace(
    ", Zorblang,",
    ",",
  );
  assert.equal(skillOf(read(text, { "Tech Tools": ["Zorblang"] }), "zorblang"), undefined);
});

test("what was done, in a sentence's words, is no skill", () => {
  const resume = read(RESUME, {
    "Job Specific Skills": ["Wrote queries", "queries in Zorblang for the finance team"],
  });
  assert.ok(resume.meta!.oumi_ats!.skills.every(({ found_by }) => found_by === "rules"));
});

test("the second reading sees neither name, nor contact data, nor school", () => {
  const seen: string[] = [];
  read(RESUME, {}, seen);
  assert.equal(seen.length, 2);
  for (const word of ["Jane", "Doe", "example.com", "555", "Ohio", "2012"]) {
    assert.ok(seen[0]!.includes(word), word);
    assert.ok(!seen[1]!.includes(word), word);
  }
});

test("a name that only the tagger finds is the person's, and protected", () => {
  const text = RESUME.replace("Jane Doe", "Head of Zorblang").replace("jane.doe", "info");
  const rules = parseResume(textDocument(text), options);
  assert.equal(rules.basics?.name, undefined);
  const resume = read(text, { Name: ["Head of Zorblang"], "Tech Tools": ["Zorblang"] });
  assert.equal(resume.basics?.name, "Head of Zorblang");
  assert.equal(resume.meta!.oumi_ats!.found_by!["basics/name"], "tagger");
  assert.ok(skillOf(resume, "zorblang")!.spans.every(([start]) => start > 20));
});

test("a school that the tagger marks is protected wherever it stands", () => {
  const text = RESUME.replace("for the finance team", "at Python Grove");
  const resume = read(text, { "College Name": ["Python Grove"] });
  assert.equal(skillOf(resume, "Python"), undefined);
  assert.ok(skillOf(parseResume(textDocument(text), options), "Python"));
});

test("the tagger fills a missing title and corrects a guessed one, never one that its words bear out", () => {
  const guessed = RESUME.replace("Analyst, Northwind Ltd", "Bluewater, Number Wrangler");
  const marks = { Designation: ["Number Wrangler"], "Companies worked at": ["Bluewater"] };
  const [job] = read(guessed, marks).work!;
  assert.deepEqual([job!.position, job!.name], ["Number Wrangler", "Bluewater"]);
  const [sure] = read(RESUME, { Designation: ["Northwind"] }).work!;
  assert.equal(sure!.position, "Analyst");
});

test("a dated job that the rules left in another section becomes one of its own", () => {
  const text = RESUME.replace(
    "Skills\n",
    "Achievements\nTeam spirit award\n\nHarbour Pilot\nQuaystone Ltd\nJune 2014 to May 2017\n\nSkills\n",
  );
  const marks = { Designation: ["Harbour Pilot"], "Companies worked at": ["Quaystone Ltd"] };
  assert.equal(parseResume(textDocument(text), options).work!.length, 1);
  const { work, meta } = read(text, marks);
  const pilot = work!.find(({ position }) => position === "Harbour Pilot");
  assert.equal(meta!.oumi_ats!.found_by![`work/${work!.indexOf(pilot!)}/position`], "tagger");
  assert.equal(pilot?.startDate, "2014-06");
  assert.equal(pilot?.name, "Quaystone Ltd");
});

test("two jobs that were read as part of one are cut out of it, each with its own description", () => {
  const part = (title: string, employer: string, years: string, work: string) =>
    `- ${title}, ${employer}, ${years} and more\n- ${work}\n`;
  const text = RESUME.replace(
    "- Wrote queries",
    `${part("Harbour Pilot", "Quaystone Ltd", "2014 to 2017", "Steered ships")}${part("Deck Hand", "Saltmarsh Ltd", "2010 to 2013", "Cleaned decks")}- Wrote queries`,
  );
  const marks = {
    Designation: ["Harbour Pilot", "Deck Hand"],
    "Companies worked at": ["Quaystone Ltd", "Saltmarsh Ltd"],
  };
  const { work } = read(text, marks);
  const told = work!.map(({ position, summary, highlights = [] }) =>
    [position, summary ?? highlights.join(" ")].join(": "),
  );
  assert.ok(
    told.some(
      (job) => job.startsWith("Harbour Pilot") && job.includes("Steered") && !job.includes("Cleaned"),
    ),
  );
  assert.ok(told.some((job) => job.startsWith("Deck Hand") && job.includes("Cleaned")));
});

test("a referee's name is not the person's", () => {
  const text = RESUME.replace("Jane Doe", "Head of Zorblang").replace("jane.doe", "info");
  const resume = read(`${text}\nReferences\nGuido Lindqvist, CFO\n`, { Name: ["Guido Lindqvist"] });
  assert.equal(resume.basics?.name, undefined);
});

test("a school alone opens no entry, and neither does a certificate", () => {
  const text = RESUME.replace("Skills\n", "Licences\nForklift Operator Certification\n\nSkills\n");
  const marks = { Degree: ["Forklift Operator Certification"], "College Name": ["Northwind"] };
  assert.equal(read(text, marks).education!.length, 1);
});

test("entities hold what either reader names, sorted, each in the text", () => {
  const { oumi_ats: reading } = read(RESUME, { Designation: ["Analyst"], "Tech Tools": ["Zorblang"] }).meta!;
  const entities = reading!.entities!;
  const wordings = entities.map(
    ({ type, span, found_by }) => `${type} ${reading!.text.slice(...span)} ${found_by}`,
  );
  assert.ok(wordings.includes("title Analyst tagger"));
  assert.equal(wordings.filter((wording) => wording.startsWith("title")).length, 1);
  assert.ok(wordings.includes("tool Zorblang tagger"));
  assert.ok(wordings.includes("tool SQL rules"));
  assert.deepEqual(
    entities,
    [...entities].sort((a, b) => a.span[0] - b.span[0]),
  );
});

test("a contact line is protected as a whole, however long or short its parts are", () => {
  const lineOf = (email: string, address: string) =>
    `Jane Doe\n${address} | ${email} | (614) 555-0134\n\nSkills\nSQL`;
  const visible = (text: string) => {
    const reading = parseResume(textDocument(text), options).meta!.oumi_ats!;
    let shown = reading.text;
    for (const [start, end] of reading.protected)
      shown = shown.slice(0, start) + " ".repeat(end - start) + shown.slice(end);
    return shown.replace(/\s+/g, " ").trim();
  };
  assert.equal(visible(lineOf("a@b.example", "Boston, MA")), "Skills SQL");
  const long = "Flat 7, 221 Very Long Boulevard Name, Johannesburg, Gauteng 2196, South Africa";
  assert.equal(visible(lineOf("very.long.address.of.someone@mail.example.org", long)), "Skills SQL");
});

test("a school counts alike with and without its city", () => {
  const lengthOf = (school: string) =>
    resumeFacts(parseResume(textDocument(RESUME.replace("Ohio State University", school)), options), options)
      .length;
  assert.equal(lengthOf("Government Polytechnic, Nagpur"), lengthOf("Harvard University"));
});
