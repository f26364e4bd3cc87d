import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildDocument, type DraftLine } from "./build-document.ts";
import { cleanUrl } from "./clean-url.ts";
import { combineRow } from "./combine-row.ts";
import { tidyLine } from "./tidy-line.ts";

const build = (lines: DraftLine[], most = 1_000) => buildDocument({ format: "text", lines }, most);

test("left-out properties take their neutral value, empty lines vanish", () => {
  const document = build([
    { text: "one", block: 0 },
    { text: " \u200B\t", block: 1 },
    { text: "two", block: 2 },
  ]);
  assert.equal(document.text, "one\ntwo");
  assert.deepEqual(document.lines[1], {
    ...{ start: 4, end: 7, page: 1, source: "body", heading: 0 },
    ...{ bullet: false, emphasis: false, size: 1, block: 2, gap: 0 },
  });
});

test("sizes are relative to the size most characters have", () => {
  const sizes = build([
    { text: "Ada", block: 0, size: 48 },
    { text: "a long line of ordinary text", block: 1, size: 22 },
    { text: "x", block: 2 },
  ]).lines.map((line) => line.size);
  assert.deepEqual(sizes, [2.18, 1, 1]);
});

test("links follow their words when the line is tidied or loses its mark", () => {
  const text = "•  mail\u00A0\u00A0and  mail";
  const start = text.lastIndexOf("mail");
  const document = build([
    { text: "Ada", block: 0 },
    { text, block: 1, links: [{ url: "mailto:a@b.example", start, end: start + 4 }] },
  ]);
  assert.equal(document.text, "Ada\nmail and mail");
  assert.deepEqual(document.links, [{ url: "mailto:a@b.example", span: [13, 17] }]);
  assert.equal(document.lines[1]?.bullet, true);
});

test("a link is listed once, and without a place only when it has none in the text", () => {
  const url = "https://x.example";
  const draft = { format: "html" as const, loose_links: [url, url, "tel:1"] };
  const lines = [{ text: "x", block: 0, links: [{ url, start: 0, end: 1 }] }];
  assert.deepEqual(buildDocument({ ...draft, lines }, 9).links, [
    { url, span: [0, 1] },
    { url: "tel:1", span: null },
  ]);
});

test("one character above the limit is too many", () => {
  const lines = [
    { text: "12345", block: 0 },
    { text: "789", block: 1 },
  ];
  assert.equal(build(lines, 9).text.length, 9);
  assert.throws(() => build(lines, 8), { code: "too_many_characters" });
});

test("a tidied line has no blanks at its ends, no double ones, and stays as it is when tidied again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (line) => {
      const tidy = tidyLine(line);
      assert.equal(tidy, tidy.trim());
      assert.doesNotMatch(tidy, /[\n\r\v\f]| {2}|\t[ \t]| \t/);
      assert.equal(tidyLine(tidy), tidy);
    }),
    { numRuns: 500 },
  );
});

test("only targets that lead out of the document are links", () => {
  const kept: [string, string][] = [
    [" https://x.example/a ", "https://x.example/a"],
    ["mailto:a@b.example", "mailto:a@b.example"],
    ["TEL:+1415", "TEL:+1415"],
    ["a@b.example", "mailto:a@b.example"],
    ["www.x.example", "https://www.x.example"],
    ["linkedin.com/in/ada", "https://linkedin.com/in/ada"],
    ["//x.example", "https://x.example"],
  ];
  for (const [url, target] of kept) assert.equal(cleanUrl(url), target);
  const dropped = [
    "",
    "#top",
    "/apply",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "cv.pdf",
    "x".repeat(3_000),
  ];
  for (const url of dropped) assert.equal(cleanUrl(url), null, url);
});

test("a row of cells is one line, columns of lines stay apart, a date joins the line beside it", () => {
  const cell = (...texts: string[]): DraftLine[] => texts.map((text) => ({ text, block: 0 }));
  const textsOf = (...cells: DraftLine[][]): string[] => combineRow(cells).map((line) => line.text);
  assert.deepEqual(textsOf(cell("a"), [], cell("b")), ["a\tb"]);
  assert.deepEqual(textsOf(cell("a", "b"), cell("c", "d")), ["a", "b", "c", "d"]);
  assert.deepEqual(textsOf(cell("Skills"), cell("Java", "Go")), ["Skills", "Java", "Go"]);
  assert.deepEqual(textsOf(cell("Cook", "baked"), cell("2019 – 2021")), ["Cook\t2019 – 2021", "baked"]);
  assert.deepEqual(textsOf([], []), []);
});
