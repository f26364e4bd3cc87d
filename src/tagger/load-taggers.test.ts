import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { loadPostingTagger, loadResumeTagger } from "./load-taggers.ts";
import type { TaggedSpan, VocabularyHit } from "./tagger.ts";

const RESUME = `Marlene Okonkwo-Reyes
Senior Software Engineer
Pune, Maharashtra - Email me: marlene.okonkwo@example.com

WORK EXPERIENCE

Senior Software Engineer
Blueharbor Systems Pvt Ltd - Pune, Maharashtra
March 2016 to Present

• Built payment services in Java and Spring Boot
• Moved the build from Jenkins to GitLab

Software Engineer
Tallgrass Infotech Ltd - Bangalore, Karnataka
June 2012 to February 2016

EDUCATION

Bachelor of Engineering in Computer Science
University of Pune - Pune, Maharashtra
2008 to 2012

SKILLS

Java (8 years), MySQL (6 years), Spring (4 years), HTML, CSS
`;
const POSTING = `Requirements:
Experience with Python, Django and PostgreSQL
Excellent communication skills and the ability to work in a team
We offer free fruit on Mondays.`;

function valuesOf(text: string, spans: readonly TaggedSpan[], type: string): string[] {
  return spans.filter((span) => span.type === type).map(({ start, end }) => text.slice(start, end));
}

function hitsOf(text: string, names: readonly string[]): VocabularyHit[] {
  return names
    .map(
      (name): VocabularyHit => ({
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
        kind: "tool",
      }),
    )
    .sort((a, b) => a.start - b.start);
}

test("the shipped tagger reads the entities of a plain resume", async () => {
  const tagger = await loadResumeTagger();
  const spans = tagger.tag({
    text: RESUME,
    hits: hitsOf(RESUME, ["Spring Boot", "Jenkins", "MySQL", "HTML", "CSS"]),
  });
  const values = (type: string) => valuesOf(RESUME, spans, type);
  assert.deepEqual(values("Name"), ["Marlene Okonkwo-Reyes"]);
  assert.deepEqual(values("Email Address"), ["marlene.okonkwo@example.com"]);
  assert.ok(values("Designation").includes("Senior Software Engineer"), String(values("Designation")));
  assert.ok(values("Companies worked at").some((name) => name.startsWith("Blueharbor Systems")));
  assert.ok(values("Companies worked at").some((name) => name.startsWith("Tallgrass Infotech")));
  assert.ok(values("Degree").some((name) => name.startsWith("Bachelor of Engineering")));
  assert.ok(values("College Name").some((name) => name.includes("University of Pune")));
  for (const tool of ["MySQL", "HTML", "CSS"]) assert.ok(values("Tech Tools").includes(tool), tool);
});

test("the shipped tagger reads what a posting asks for", async () => {
  const tagger = await loadPostingTagger();
  const spans = tagger.tag({ text: POSTING, hits: hitsOf(POSTING, ["Python", "Django", "PostgreSQL"]) });
  const knowledge = valuesOf(POSTING, spans, "knowledge");
  for (const name of ["Python", "Django", "PostgreSQL"])
    assert.ok(knowledge.includes(name), String(knowledge));
  assert.ok(valuesOf(POSTING, spans, "requirement").some((value) => value.includes("communication")));
  assert.ok(spans.every(({ start }) => start < POSTING.indexOf("We offer")));
});

test("spans lie in the text, sorted, and those of one type do not overlap", async () => {
  const taggers = [await loadResumeTagger(), await loadPostingTagger()];
  const pieces = fc.array(
    fc.constantFrom(...RESUME.split(/(?<=\s)/), ...POSTING.split(/(?<=\s)/), "\n", "•", "😀", "\t"),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      for (const tagger of taggers) {
        const ends = new Map<string, number>();
        let last = 0;
        for (const { type, start, end } of tagger.tag({ text })) {
          assert.ok(tagger.types.includes(type));
          assert.ok(start >= last && end > start && end <= text.length);
          assert.ok(start >= (ends.get(type) ?? 0));
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          last = start;
          ends.set(type, end);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("empty and blank texts have no spans", async () => {
  for (const tagger of [await loadResumeTagger(), await loadPostingTagger()])
    for (const text of ["", "   \n\n", "•"]) assert.deepEqual(tagger.tag({ text }), []);
});

test("all weights together stay below 600 kB compressed", () => {
  const folder = new URL("weights/", import.meta.url);
  const all = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)));
  assert.equal(all.length, 4);
  assert.ok(gzipSync(Buffer.concat(all)).length < 560_000);
});
