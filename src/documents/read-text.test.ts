import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentProblems } from "../testing/check-document.ts";
import { decodeText } from "./decode-text.ts";
import { readDocument } from "./index.ts";
import { stripBullet } from "./strip-bullet.ts";
import type { TextDocument } from "./text-document.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(content: string | Uint8Array): Promise<TextDocument> {
  const document = await readDocument(typeof content === "string" ? bytesOf(content) : content);
  assert.equal(document.format, "text");
  assert.deepEqual(documentProblems(document), []);
  assert.equal(document.layout_checked, false);
  return document;
}

test("UTF-8, UTF-16 and Windows-1252 give the same text, with and without byte order mark", async () => {
  const text = "Zoë Müller – “cook”\nCafé, Zürich: 5 years";
  const wide = [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
  const big = [...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]);
  const western: Record<string, number> = { "–": 0x96, "“": 0x93, "”": 0x94 };
  const narrow = [...text].map((letter) => western[letter] ?? letter.charCodeAt(0));
  for (const bytes of [
    [...bytesOf(text)],
    [0xef, 0xbb, 0xbf, ...bytesOf(text)],
    wide,
    [0xff, 0xfe, ...wide],
    big,
    [0xfe, 0xff, ...big],
    narrow,
  ])
    assert.equal((await read(Uint8Array.from(bytes))).text, text);
});

test("a UTF-8 text with one broken byte stays UTF-8 and says so", async () => {
  const bytes = [...bytesOf("Müller, Zürich, Café, Zoë, naïve, ".repeat(4)), 0xc3];
  assert.equal(decodeText(Uint8Array.from(bytes)).encoding, "utf-8");
  const document = await read(Uint8Array.from(bytes));
  assert.equal(document.warnings[0]?.code, "broken_encoding");
});

test("list marks of all kinds are taken off, wrapped lines stay with their item", async () => {
  const document = await read("Skills\n• one\n- two\n* three\n  wrapped\n·four\n➢ five\n– six\nplain");
  assert.equal(document.text, "Skills\none\ntwo\nthree\nwrapped\nfour\nfive\nsix\nplain");
  assert.deepEqual(
    document.lines.map((line) => line.bullet),
    [false, true, true, true, false, true, true, true, false],
  );
  assert.equal(document.lines[3]?.block, document.lines[4]?.block);
  assert.notEqual(document.lines[7]?.block, document.lines[8]?.block);
});

test("what only looks like a list mark stays", () => {
  for (const line of ["-5 degrees", "*args", "C++", "5 - 3", "on time", "2019 – 2021", "•", "★★★★☆", "- - -"])
    assert.equal(stripBullet(line), null, line);
  assert.equal(stripBullet("•one"), "one");
  assert.equal(stripBullet("o  one"), "one");
});

test("blank lines part blocks and are counted, form feeds part pages, drawn rules mark the title above", async () => {
  const document = await read("EXPERIENCE\n==========\nAcme\r\n2019\r\n\r\n\r\nEnd\f\nPage two\n\f");
  assert.equal(document.text, "EXPERIENCE\nAcme\n2019\nEnd\nPage two");
  assert.deepEqual(
    document.lines.map(({ page, gap, emphasis }) => [page, gap, emphasis]),
    [
      [1, 0, true],
      [1, 0, false],
      [1, 0, false],
      [1, 2, false],
      [2, 1, false],
    ],
  );
  assert.equal(document.lines[1]?.block, document.lines[2]?.block);
  assert.equal(document.page_count, 2);
});

test("a wide gap inside a line is kept as a tab", async () => {
  assert.equal(
    (await read("Acme Inc.        2019 - 2021\nCook.  Two spaces")).text,
    "Acme Inc.\t2019 - 2021\nCook. Two spaces",
  );
});

test("a blank text has no text, an endless one has too many characters", async () => {
  await assert.rejects(readDocument(bytesOf(" \n\t\n ")), { code: "no_text" });
  await assert.rejects(readDocument(bytesOf("\n---\n")), { code: "no_text" });
  await assert.rejects(readDocument(bytesOf("word ".repeat(41_000))), { code: "too_many_characters" });
  await assert.rejects(readDocument(new Uint8Array(0)), { code: "file_empty" });
  await assert.rejects(readDocument(bytesOf("word"), { limits: { max_bytes: 3 } }), {
    code: "file_too_large",
  });
});

test("the hash is that of the bytes", async () => {
  const { sha256 } = await read("abc");
  assert.equal(sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("any text keeps the contract, whatever format it is taken for", async () => {
  const mark = fc.constantFrom(
    "# ",
    "- ",
    "**",
    "_",
    "[a](b.c/d)",
    "<p>",
    "</p>",
    "<td>",
    "|",
    "\n",
    "\n\n",
    "\f",
    "•",
    "\t",
    "`",
    "&amp;",
    "\\",
  );
  const piece = fc.oneof(mark, fc.string({ unit: "binary", maxLength: 8 }), fc.string({ maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const bytes = bytesOf(pieces.join(""));
      const document = await readDocument(bytes).catch((error: { code?: string }) => {
        assert.ok(error.code, String(error));
        return null;
      });
      if (document) assert.deepEqual(documentProblems(document), []);
    }),
    { numRuns: 300 },
  );
});
