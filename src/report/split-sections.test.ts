import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ResumeSection } from "../schema/parsed-resume.ts";
import { passageAt, splitSections } from "./split-sections.ts";

const section = (
  kind: ResumeSection["kind"],
  title: string | null,
  start: number,
  end: number,
): ResumeSection => ({
  kind,
  title,
  span: [start, end],
});

test("the passages are the whole text, in order, without gap or overlap", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("word ", "\n", "Skills\n"), { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(120), fc.nat(120)), { maxLength: 12 }),
      (parts, spans) => {
        const text = parts.join("");
        const sections = spans.map(([start, length]) => section("skills", "Skills", start, start + length));
        const passages = splitSections(text, sections);
        assert.equal(passages.map(({ start, end }) => text.slice(start, end)).join(""), text);
        for (const passage of passages) assert.ok(passage.start < passage.end);
      },
    ),
  );
});

test("a title is a heading only where it has a line of its own, spaced or punctuated as it may be", () => {
  const text = "S K I L L S :\nRust\nLanguages: German\n";
  const [skills, languages] = splitSections(text, [
    section("skills", "Skills", 0, 18),
    section("languages", "Languages", 19, 36),
  ]);
  assert.equal(skills?.heading_end, 14);
  assert.equal(languages?.heading_end, null);
});

test("a section that begins within a line takes the line from its beginning", () => {
  const [first, second] = splitSections("Name\nSkills: Rust", [section("skills", "Skills", 13, 17)]);
  assert.deepEqual([first?.start, first?.end, first?.kind], [0, 5, null]);
  assert.deepEqual([second?.start, second?.end, second?.kind], [5, 17, "skills"]);
});

test("every place is found in the passage that holds it", () => {
  const text = "a\nb\nc\n";
  const passages = splitSections(text, [section("work", null, 2, 4), section("skills", null, 4, 6)]);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((place) => passageAt(passages, place)?.kind),
    [null, null, "work", "work", "skills", "skills"],
  );
  assert.equal(passageAt(passages, 6), null);
});
