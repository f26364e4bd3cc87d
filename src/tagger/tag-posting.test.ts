import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPostingTagger } from "./load-taggers.ts";
import { tagPosting } from "./tag-posting.ts";
import { vocabularyHits } from "./vocabulary-hits.ts";

const TEXT = "Requirements:\nExperience with Python and PostgreSQL\nAbility to lead a small team";
const hits = vocabularyHits(
  ["Python", "PostgreSQL"].map((name) => ({
    name,
    start: TEXT.indexOf(name),
    end: TEXT.indexOf(name) + name.length,
  })),
  () => "tool",
);

test("a posting's marks come by type, in order, within the text", async () => {
  const marks = tagPosting(await loadPostingTagger(), TEXT, undefined, hits);
  const words = marks.knowledge.map(({ start, end }) => TEXT.slice(start, end));
  assert.deepEqual(words, ["Python", "PostgreSQL"]);
  assert.ok(marks.requirement.length > 0);
  for (const type of ["knowledge", "skill", "requirement"] as const) {
    const spans = marks[type];
    assert.ok(spans.every((span) => span.type === type && span.found_by === "tagger"));
    assert.deepEqual(
      spans,
      [...spans].sort((a, b) => a.start - b.start),
    );
  }
});

test("what stands beyond a posting's length is not marked", async () => {
  const long = `${"x ".repeat(40_000)}\n${TEXT}`;
  const { knowledge } = tagPosting(await loadPostingTagger(), long);
  assert.ok(knowledge.every(({ end }) => end <= 60_000));
});

test("a name of unknown kind is no hit", () => {
  assert.deepEqual(
    vocabularyHits([{ name: "Zorbing", start: 0, end: 7 }], () => null),
    [],
  );
});
