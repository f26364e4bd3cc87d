import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Span } from "../schema/span.ts";
import { neutralise } from "./neutral-text.ts";
import type { TaggedSpan } from "./tagger.ts";

/** A text with protected places written in double brackets, which are taken off. */
function marked(source: string): { text: string; hidden: Span[] } {
  const hidden: Span[] = [];
  let text = "";
  for (const [index, part] of source.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) hidden.push([text.length, text.length + part.length]);
    text += part;
  }
  return { text, hidden };
}

function neutralOf(source: string): string {
  const { text, hidden } = marked(source);
  return neutralise({ text }, hidden).input.text;
}
const span = (start: number, end: number): TaggedSpan => ({ type: "skill", start, end, found_by: "tagger" });

test("protected lines go, other protected places and gender words read alike", () => {
  assert.equal(
    neutralOf("[[Jane Doe]]\n[[12 Oak Street]]\n\nNurse, [[Yale]], 2 years\nShe leads HER ward"),
    "Nurse, Xxxx, 2 years\nPerson leads PERSON ward",
  );
  assert.equal(neutralOf("[[Bo]] - [[Li]]\nCook"), "Cook");
});

test("the text is the same whatever stands at the protected places, on however many lines", () => {
  const words = fc.array(fc.constantFrom("Ann", "Java", "5", "Straße", "O'Neil", "x@y.example"), {
    minLength: 1,
  });
  const pronouns = fc.constantFrom(["He", "his"], ["She", "her"], ["They", "their"]);
  const resume = (name: string, address: string, school: string, [subject, own]: readonly string[]) =>
    `[[${name}]]\n${address}\n\nWork\n${subject} wrote code, ${own} tests ran.\nDegree, [[${school}]], 3.5`;
  const reference = neutralOf(resume("A", "[[B]]", "C", ["He", "his"]));
  fc.assert(
    fc.property(
      words,
      fc.array(words, { minLength: 1, maxLength: 3 }),
      words,
      pronouns,
      (name, address, school, own) => {
        const lines = address.map((line) => `[[${line.join(" ")}]]`).join("\n");
        assert.equal(neutralOf(resume(name.join(" "), lines, school.join(" "), own)), reference);
      },
    ),
  );
});

test("a span comes back to where it stood; one that touches a placeholder does not", () => {
  const { text, hidden } = marked("[[Jane Doe]]\nHer team uses Java at [[Yale]] daily");
  const { input, toOriginal } = neutralise({ text, hits: [{ start: 27, end: 31, kind: "tool" }] }, hidden);
  const find = (source: string, word: string): [number, number] => [
    source.indexOf(word),
    source.indexOf(word) + word.length,
  ];
  assert.deepEqual(toOriginal([span(...find(input.text, "Java"))]), [span(...find(text, "Java"))]);
  assert.deepEqual(toOriginal([span(...find(input.text, "Xxxx"))]), []);
  assert.deepEqual(toOriginal([span(...find(input.text, "at Xxxx daily"))]), []);
  assert.deepEqual(
    input.hits!.map(({ start, end }) => input.text.slice(start, end)),
    [text.slice(27, 31)],
  );
});

test("kept stretches come back unchanged from any text", () => {
  const pieces = fc.array(
    fc.record({
      text: fc.constantFrom("Java ", "she ", "uses\n", "\n\n", "C++, ", "é "),
      hide: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const { text, hidden } = marked(
        parts.map((part) => (part.hide ? `[[${part.text}]]` : part.text)).join(""),
      );
      const { input, toOriginal } = neutralise({ text }, hidden);
      for (const match of input.text.matchAll(/Java|uses|C\+\+/g)) {
        const [back] = toOriginal([span(match.index, match.index + match[0].length)]);
        assert.equal(back && text.slice(back.start, back.end), match[0]);
        assert.ok(hidden.every(([start, end]) => back!.end <= start || end <= back!.start));
      }
    }),
  );
});

test("tens of thousands of lines and spans take no more than linear time", () => {
  const text = "x y\n".repeat(30_000);
  const hidden = Array.from({ length: 30_000 }, (_, line): Span => [line * 4, line * 4 + 1]);
  const { input, toOriginal } = neutralise({ text }, hidden);
  const spans = input.lines.map(({ end }) => span(end - 1, end));
  const began = performance.now();
  assert.equal(toOriginal(spans).length, 30_000);
  assert.ok(performance.now() - began < 2_000);
});
