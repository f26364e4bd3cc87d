import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Box } from "./box.ts";
import { ContentTokens, operatorCode } from "./content-tokens.ts";
import { findStacked } from "./find-stacked.ts";
import { findStreams } from "./find-streams.ts";
import { joinHyphens } from "./join-hyphens.ts";
import { findRuledTables } from "./ruled-tables.ts";
import { decodeTex } from "./tex-text.ts";
import type { TextRun } from "./text-run.ts";

const encode = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function readInstructions(content: string): [number, number[], string, number][] {
  const tokens = new ContentTokens(encode(content));
  const found: [number, number[], string, number][] = [];
  while (tokens.next()) {
    const { operator, numbers, name, stringBytes } = tokens.instruction;
    found.push([operator, [...numbers], name, stringBytes]);
  }
  return found;
}

test("content streams are read instruction by instruction", () => {
  assert.deepEqual(
    readInstructions("q 1 0 -.5 +2.25 cm /F1 12 Tf [(a\\)b) -20 <4142>] TJ (\\101\\102(n)) Tj % note\nET"),
    [
      [operatorCode("q"), [], "", 0],
      [operatorCode("cm"), [1, 0, -0.5, 2.25], "", 0],
      [operatorCode("Tf"), [12], "F1", 0],
      [operatorCode("TJ"), [-20], "", 5],
      [operatorCode("Tj"), [], "", 5],
      [operatorCode("ET"), [], "", 0],
    ],
  );
});

test("the samples of an inline picture are passed over", () => {
  assert.deepEqual(
    readInstructions("BI /W 2 /H 2 ID \u0001EI(\u0002 EI Q").map(([operator]) => operator),
    ["BI", "ID", "Q"].map(operatorCode),
  );
});

test("any bytes can be read as a content stream and as a file", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const tokens = new ContentTokens(bytes);
      for (let i = 0; tokens.next(); i++) assert.ok(i <= bytes.length);
      const { content } = findStreams(bytes);
      for (const { start, end } of content) assert.ok(start <= end && end <= bytes.length + 1);
    }),
  );
});

test("streams are found by their length, or by their end where the length is wrong", () => {
  const file = encode(
    "1 0 obj << /Length 9 >> stream\nendstream\nendstream endobj\n" +
      "2 0 obj << /Length 99 >> stream\nBT ET\nendstream endobj\n" +
      "3 0 obj << /Subtype /Image /Length 2 >> stream\nxx\nendstream endobj trailer << /Encrypt 4 0 R >>",
  );
  const { content, outside } = findStreams(file);
  assert.deepEqual(
    content.map(({ start, end }) => String.fromCharCode(...file.slice(start, end)).trim()),
    ["endstream", "BT ET"],
  );
  assert.match(outside, /\/Encrypt/);
});

function run(text: string, x: number, order: number, y = 100): TextRun {
  return { text, x, y, width: text.length * 5, size: 10, font: "f", angle: 0, order, spaced: false };
}

test("copies of a text go quietly, whole or in pieces; other texts in its place are counted", () => {
  const whole = run("Engineer at Northwind", 50, 0);
  const pieces = [run("Engineer", 50.4, 1), run("Northwind", 110, 2)];
  assert.deepEqual(findStacked([whole, ...pieces]), { runs: [whole], stackedLetters: 0 });
  assert.deepEqual(findStacked([pieces[0]!, { ...whole, order: 3 }]).runs, [{ ...whole, order: 3 }]);
  assert.equal(findStacked([whole, run("Kubernetes", 60, 1)]).stackedLetters, 10);
  assert.equal(findStacked([whole, run("Kubernetes", 60, 1, 112)]).stackedLetters, 0);
});

test("rules that touch form a table, boxes apart do not", () => {
  const box = (x: number, y: number): Box => ({ x0: x, y0: y, x1: x + 80, y1: y + 20 });
  const grid = findRuledTables([box(0, 0), box(80, 0), box(0, 20), box(80, 20)]);
  assert.deepEqual(
    grid.map(({ columns, rows }) => [columns, rows]),
    [
      [
        [0, 80, 160],
        [0, 20, 40],
      ],
    ],
  );
  assert.deepEqual(findRuledTables([box(0, 0), box(200, 0), box(0, 50), box(200, 50)]), []);
  const line = (y: number): Box => ({ x0: 0, y0: y, x1: 500, y1: y + 0.5 });
  assert.deepEqual(findRuledTables([line(0), line(40), line(80)]), []);
});

test("TeX's codes for ligatures and dashes become letters", () => {
  assert.equal(
    decodeTex("Sta\u001b e\u001ecient 2019 \u0015 2020 caf`e"),
    "Staff efficient 2019 – 2020 cafˋe",
  );
});

function joined(texts: string[]): string[] {
  const lines = texts.map((text) => ({ text, block: 1 }));
  joinHyphens(lines, (line, next, broken, word, taken) => {
    line.text = line.text.slice(0, line.text.length - broken) + word;
    next.text = next.text.slice(taken);
  });
  return lines.map((line) => line.text);
}

test("broken words are joined only where nothing speaks for a hyphen", () => {
  assert.deepEqual(joined(["the develop-", "ment of tools"]), ["the development", "of tools"]);
  assert.deepEqual(joined(["full-", "time work"]), ["full-", "time work"]);
  assert.deepEqual(joined(["engineering and engi-", "neering too"]), ["engineering and engineering", "too"]);
  assert.deepEqual(joined(["co-ordination of co-", "ordination too"]), [
    "co-ordination of co-",
    "ordination too",
  ]);
  assert.deepEqual(joined(["soft\u00ad", "ware for all"]), ["software", "for all"]);
});

test("long lines without an end are looked at in linear time", () => {
  const started = performance.now();
  joined(["x".repeat(200_000), "-".repeat(200_000), "y".repeat(200_000)]);
  assert.ok(performance.now() - started < 1_000);
});
