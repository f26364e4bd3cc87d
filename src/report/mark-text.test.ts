import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { escapeHtml } from "./escape-html.ts";
import { html } from "./html.ts";
import { markText, type TextRange } from "./mark-text.ts";

const text = fc
  .array(fc.constantFrom("a", "b", " ", "\n", "<b>", "&amp;", '"', "😀", "\ud83d", "é", "</mark>"), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

const range = fc.record({
  start: fc.nat(60),
  length: fc.nat(30),
  level: fc.nat(4),
});

function rangesOf(drawn: { start: number; length: number; level: number }[]): TextRange[] {
  return drawn.map(({ start, length, level }, at) => ({
    start,
    end: start + length,
    level,
    tag: level === 0 ? "div" : level === 1 ? "span" : "mark",
    attributes: html` class="r${at}"`,
    id: `id${at}`,
  }));
}

const stripTags = (markup: string): string => markup.replace(/<[^>]*>/g, "");

/** The text inside each class, and the deepest nesting; throws where a tag closes what is not open. */
function readMarkup(markup: string): { covered: Map<string, string>; deepest: number } {
  const covered = new Map<string, string>();
  const open: { tag: string; name: string }[] = [];
  let deepest = 0;
  for (const [part] of markup.matchAll(/<[^>]*>|[^<]+/g)) {
    if (part.startsWith("</")) assert.equal(`</${open.pop()?.tag}>`, part, "tags nest");
    else if (part.startsWith("<")) {
      open.push({ tag: /^<(\w+)/.exec(part)![1]!, name: /class="(\w+)"/.exec(part)![1]! });
      deepest = Math.max(deepest, open.length);
    } else for (const { name } of open) covered.set(name, (covered.get(name) ?? "") + part);
  }
  assert.equal(open.length, 0, "every tag is closed");
  return { covered, deepest };
}

test("without its tags a marked text is the escaped text, and the tags nest, whatever the ranges", () => {
  fc.assert(
    fc.property(text, fc.array(range, { maxLength: 14 }), (content, drawn) => {
      const { markup } = markText(content, rangesOf(drawn));
      assert.equal(stripTags(markup.markup), escapeHtml(content));
      readMarkup(markup.markup);
    }),
    { numRuns: 2000 },
  );
});

test("every range covers exactly its own text, however it is split by others", () => {
  const plain = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghij";
  fc.assert(
    fc.property(fc.array(range, { maxLength: 7 }), (drawn) => {
      const ranges = rangesOf(drawn);
      const { markup, placed } = markText(plain, ranges);
      const { covered } = readMarkup(markup.markup);
      for (const [at, { start, end }] of ranges.entries()) {
        assert.equal(covered.get(`r${at}`) ?? "", plain.slice(start, end));
        assert.equal(placed.has(`id${at}`), end > start);
      }
    }),
    { numRuns: 2000 },
  );
});

test("each id is written once, at the first piece of its range", () => {
  fc.assert(
    fc.property(text, fc.array(range, { maxLength: 14 }), (content, drawn) => {
      const { markup, placed } = markText(content, rangesOf(drawn));
      const ids = [...markup.markup.matchAll(/ id="(\w+)"/g)].map((match) => match[1]!);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(new Set(ids), placed);
    }),
  );
});

test("crossing ranges are split, and only the first piece has the id", () => {
  const ranges = rangesOf([
    { start: 0, length: 4, level: 2 },
    { start: 2, length: 4, level: 1 },
  ]);
  assert.equal(
    markText("abcdef", ranges).markup.markup,
    '<mark id="id0" class="r0">ab</mark><span id="id1" class="r1"><mark class="r0">cd</mark>ef</span>',
  );
});

test("a range that would cut a surrogate pair takes the whole character", () => {
  const { markup } = markText("a😀b", rangesOf([{ start: 2, length: 2, level: 2 }]));
  assert.equal(markup.markup, 'a<mark id="id0" class="r0">😀b</mark>');
});

test("ten thousand ranges inside each other neither square the output nor the depth", () => {
  const content = "x".repeat(20_000);
  const drawn = Array.from({ length: 10_000 }, (_, at) => ({ start: at, length: 20_000 - 2 * at, level: 2 }));
  const { markup } = markText(content, rangesOf(drawn));
  assert.ok(markup.markup.length < 2_000_000, `${markup.markup.length} characters`);
  assert.ok(readMarkup(markup.markup).deepest <= 8);
  assert.equal(stripTags(markup.markup), content);
});
