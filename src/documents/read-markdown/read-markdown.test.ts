import assert from "node:assert/strict";
import { test } from "node:test";
import { documentProblems } from "../../testing/check-document.ts";
import { DEFAULT_LIMITS, type TextDocument } from "../text-document.ts";
import { readMarkdown } from "./index.ts";
import { readInline } from "./read-inline.ts";

function read(source: string): TextDocument {
  const document = readMarkdown(new TextEncoder().encode(source), DEFAULT_LIMITS);
  assert.deepEqual(documentProblems({ ...document, sha256: "0".repeat(64) }), []);
  return document;
}

const plain = (source: string): string =>
  readInline(source, new Map())
    .map((piece) => piece.text)
    .join("");

const SURVIVORS = [
  "C++ and C# and F#",
  "snake_case_name and __dirname",
  "2*3*4 = 24",
  "5 * 3 * 2",
  "*args and **kwargs",
  "C* and D* search",
  "a < b > c and List<T> and <stdio.h>",
  "AT&T and R&D",
  "array[0] and f(x)[1]",
  "x**2 + y**2",
  "~5 years, ~ten people",
  "50% of $10",
];
for (const text of SURVIVORS)
  test(`"${text}" is plain text and survives`, () => assert.equal(plain(text), text));

const READ: [string, string][] = [
  ["**bold** and *italic* and __bold__ and _italic_", "bold and italic and bold and italic"],
  ["***both*** and **bold *nested* more**", "both and bold nested more"],
  ["**Skills:**Java", "Skills:Java"],
  ["`code_with_*marks*` and ``a ` b``", "code_with_*marks* and a ` b"],
  ["\\*no emphasis\\* and C\\+\\+", "*no emphasis* and C++"],
  ["~~gone~~ kept", "gone kept"],
  ["R&amp;D &#8211; &lt;x&gt; &unknown;", "R&D – <x> &unknown;"],
  ["<b>bold</b> H<sub>2</sub>O", "bold H2O"],
  ["![photo](me.png)text", "text"],
  ["[**Acme**](https://acme.example) since", "Acme since"],
  ["[C#](https://x.example/a_b_c) _x_", "C# x"],
  ["an `unclosed tick", "an `unclosed tick"],
];
for (const [source, text] of READ)
  test(`"${source}" reads as "${text}"`, () => assert.equal(plain(source), text));

test("headings, underlined ones and HTML ones have their level", () => {
  const document = read(
    'Ada\n===\n\nWork\n---\n### Acme ###\n#NotOne\n<h2 align="center">Skills</h2>\ntext\n',
  );
  const found = document.lines.map((line) => [document.text.slice(line.start, line.end), line.heading]);
  assert.deepEqual(found, [
    ["Ada", 1],
    ["Work", 2],
    ["Acme", 3],
    ["#NotOne", 0],
    ["Skills", 2],
    ["text", 0],
  ]);
});

test("items of every kind are bullets; their wrapped lines stay with them; quotes lose their mark", () => {
  const document = read(
    "- one\n* two\n+ three\n1. four\n2) five\n   wrapped\n- [x] done\n\n> quoted\n\n* * *\n2019. A year\n",
  );
  assert.equal(document.text, "one\ntwo\nthree\nfour\nfive\nwrapped\ndone\nquoted\n2019. A year");
  assert.deepEqual(
    document.lines.map((line) => line.bullet),
    [true, true, true, true, true, false, true, false, false],
  );
  assert.equal(document.lines[4]?.block, document.lines[5]?.block);
});

test("a line in bold throughout has emphasis", () => {
  const document = read("**Acme Inc.**\n\n**Acme** Inc.\n\n**Stack**\\\n**Java**");
  assert.deepEqual(document.lines.map((line) => line.emphasis).slice(0, 2), [true, false]);
});

test("links keep their words and target: inline, by reference, automatic, as HTML, as a badge", () => {
  const document = read(
    'See [my page](https://ada.example/x_y "title") or [mail][m], <ada@example.org>, <a href="https://a.example">here</a>\n[![badge](b.png)](https://badge.example)\n\n[m]: mailto:ada@example.org\n',
  );
  assert.equal(document.text, "See my page or mail, ada@example.org, here");
  assert.deepEqual(
    document.links.map(({ url, span }) => [url, span && document.text.slice(...span)]),
    [
      ["https://ada.example/x_y", "my page"],
      ["mailto:ada@example.org", "mail"],
      ["mailto:ada@example.org", "ada@example.org"],
      ["https://a.example", "here"],
      ["https://badge.example", null],
    ],
  );
});

test("tables are rows with tabs", () => {
  const document = read(
    "| Skill | Years |\n|:--|--:|\n| **C++** | 5 |\n| a \\| b | [x](https://x.example) |\n\nend | not a table",
  );
  assert.equal(document.text, "Skill\tYears\nC++\t5\na | b\tx\nend | not a table");
  assert.deepEqual(
    document.lines.map((line) => line.source),
    ["table", "table", "table", "body"],
  );
});

test("front matter, comments and definitions are not text; fenced code is, as written", () => {
  const document = read(
    '---\ntitle: "Ada\'s CV"\nlayout: cv\n---\n<!-- secret\nwords -->\n# Ada\n```\n**as is**\n```\n',
  );
  assert.equal(document.text, "Ada\n**as is**");
  assert.equal(document.title, "Ada's CV");
});

test("text between two rules is no front matter", () => {
  assert.equal(read("---\nAda Example, cook\n---\ntext").text, "Ada Example, cook\ntext");
});

test("reading takes linear time on text built against it", () => {
  const hostile = [
    "*a _b ".repeat(30_000),
    "[".repeat(190_000),
    "`"
      .repeat(600)
      .split("")
      .map((_, at) => "`".repeat(at))
      .join(" "),
    "<a ".repeat(60_000),
    "**".repeat(90_000),
    "![](".repeat(45_000),
    "&".repeat(190_000),
    "_a".repeat(90_000),
  ];
  for (const source of hostile) {
    const start = performance.now();
    try {
      read(source);
    } catch (error) {
      assert.equal((error as { code?: string }).code, "too_many_characters");
    }
    assert.ok(performance.now() - start < 2_000, `${source.slice(0, 10)} ${performance.now() - start}`);
  }
});
