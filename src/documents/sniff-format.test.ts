import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { OumiAtsError } from "../errors.ts";
import { buildDocx, paragraph, zipFiles } from "../testing/build-docx.ts";
import { sniffFormat } from "./sniff-format.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

const RECOGNISED: [string, string, string][] = [
  ["pdf", "a PDF", "%PDF-1.7\n%âãÏÓ"],
  ["pdf", "a PDF after rubbish", `${"x".repeat(900)}%PDF-1.4`],
  ["text", "a word about PDF", "I know PDF, %PDF and more"],
  ["json", "an object", ' \n{"a": 1}'],
  ["json", "an array", "[1, 2]"],
  ["json", "an object that breaks off", '{"basics": {"name": "Ada"'],
  ["json", "an empty object", "{}"],
  ["text", "a text in braces", "{Name}\nEngineer at {Company}"],
  ["text", "a text in brackets", "[Draft] Resume of Ada\nEngineer"],
  ["text", "a template in double brackets", "[[Your name]]\nEngineer"],
  ["html", "a doctype", "\uFEFF<!DOCTYPE html><p>x"],
  ["html", "a root after a comment", "<!-- saved from url=(0014) -->\n<html><p>x</html>"],
  ["html", "XHTML", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html></html>'],
  ["html", "a fragment", "<p>We look for a <b>cook</b></p>"],
  ["html", "text with many tags", `About us<br>${"<p>word</p>".repeat(8)}`],
  ["text", "a comparison", "a < b and b > c, see <stdio.h> and List<String>"],
  ["markdown", "headings", "# Ada\n\nCook\n\n## Work\n\nAcme"],
  ["markdown", "links and bold", "**Ada**\n\n[mail](mailto:a@b.cd)"],
  ["markdown", "a table", "Skills\n\n| a | b |\n|---|---|\n| **c** | d |"],
  ["markdown", "a list under a heading", "# Skills\n- Java"],
  ["markdown", "front matter", "---\ntitle: Ada\n---\n# Ada\ntext"],
  ["text", "dashes alone", "Skills\n- Java\n- Go\n* C"],
  ["text", "a C file's words", "#include and C# and snake_case and 2*3*4"],
  ["text", "an underlined title", "Ada\n---\nCook"],
  ["text", "plain words", "Ada Example\nCook in London"],
];

for (const [format, what, content] of RECOGNISED)
  test(`${what} is read as ${format}`, () => assert.equal(sniffFormat(bytesOf(content)), format));

test("a DOCX is recognised by what is inside", async () => {
  assert.equal(sniffFormat(await buildDocx({ body: paragraph("x") })), "docx");
});

test("text is recognised in every encoding", () => {
  const text = "Ada Example, cook in Zürich";
  assert.equal(sniffFormat(latin(text)), "text");
  assert.equal(sniffFormat(Uint8Array.from([0xff, 0xfe, ...utf16(text)])), "text");
  assert.equal(sniffFormat(Uint8Array.from(utf16(text))), "text");
  assert.equal(sniffFormat(Uint8Array.from(utf16('{"a": 1}'))), "json");
  assert.equal(sniffFormat(bytesOf("Иван Петров, инженер, 東京")), "text");
});

const REFUSED: [RegExp, string, string][] = [
  [/^RTF is not supported: save it as DOCX or PDF\.$/, "RTF", "{\\rtf1\\ansi text}"],
  [/PNG/, "PNG", "\x89PNG\r\n\x1a\n0000"],
  [/JPEG/, "JPEG", "\xff\xd8\xff\xe0\0\x10JFIF"],
  [/GIF/, "GIF", "GIF89a00"],
  [/TIFF/, "little-endian TIFF", "II*\0\x08\0\0\0"],
  [/TIFF/, "big-endian TIFF", "MM\0*\0\0\0\x08"],
  [/WebP/, "WebP", "RIFF\x10\0\0\0WEBPVP8 "],
  [/HEIC/, "HEIC", "\0\0\0\x18ftypheic\0\0\0\0"],
  [/SVG/, "SVG", '<?xml version="1.0"?><svg xmlns="x"><text>Ada</text></svg>'],
  [/^XML/, "XML", '<?xml version="1.0"?><resume><name>Ada</name></resume>'],
  [/LaTeX/, "LaTeX", "% cv\n\\documentclass{article}\\begin{document}"],
  [/PostScript/, "PostScript", "%!PS-Adobe-3.0"],
  [/MHTML/, "MHTML", "From: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x"],
  [/archive/, "gzip", "\x1f\x8b\x08\0"],
  [/archive/, "RAR", "Rar!\x1a\x07\x01\0"],
];

for (const [sentence, what, content] of REFUSED)
  test(`${what} is refused by name, with what to do`, () => {
    assert.throws(
      () => sniffFormat(latin(content)),
      (error: unknown) => {
        assert.ok(error instanceof OumiAtsError);
        assert.equal(error.code, "unsupported_type");
        assert.match(error.message, sentence);
        assert.match(error.advice, /^[A-Z].*\.$/);
        return true;
      },
    );
  });

const ZIPS: [RegExp, Record<string, string>][] = [
  [/^ODT is/, { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "x" }],
  [/^EPUB/, { "META-INF/container.xml": "x", mimetype: "application/epub+zip" }],
  [/spreadsheet/, { "[Content_Types].xml": "x", "xl/workbook.xml": "x" }],
  [/presentation/, { "[Content_Types].xml": "x", "ppt/presentation.xml": "x" }],
  [/Pages/, { "Index/Document.iwa": "x" }],
  [/archive/, { "cv.pdf": "x" }],
];

for (const [sentence, files] of ZIPS)
  test(`a ZIP of ${Object.keys(files).join(", ")} is refused: ${sentence.source}`, async () => {
    const bytes = await zipFiles(files);
    assert.throws(() => sniffFormat(bytes), { code: "unsupported_type", message: sentence });
  });

test("old Office files are told apart, and one with an encrypted package is encrypted", () => {
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)];
  const ole = (name: string): Uint8Array => Uint8Array.from([...mark, ...utf16(name), ...mark]);
  assert.throws(() => sniffFormat(ole("WordDocument")), { code: "unsupported_type", message: /^DOC / });
  assert.throws(() => sniffFormat(ole("Workbook")), { code: "unsupported_type", message: /spreadsheet/ });
  assert.throws(() => sniffFormat(ole("nothing")), { code: "unsupported_type", message: /Office/ });
  assert.throws(() => sniffFormat(ole("EncryptedPackage")), { code: "file_encrypted" });
});

test("a ZIP that breaks off is corrupt, random bytes are of unknown type", async () => {
  const bytes = await buildDocx({ body: paragraph("x") });
  assert.throws(() => sniffFormat(bytes.slice(0, 200)), { code: "file_corrupt" });
  const noise = Uint8Array.from({ length: 3_000 }, (_, at) => (at * at * 31 + at * 7) % 251);
  assert.throws(() => sniffFormat(noise), { code: "unknown_type" });
  const high = Uint8Array.from({ length: 3_000 }, (_, at) => 128 + ((at * 37) % 120));
  assert.throws(() => sniffFormat(high), { code: "unknown_type" });
});

test("any bytes are a known format or a coded error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        return typeof sniffFormat(bytes) === "string";
      } catch (error) {
        return error instanceof OumiAtsError;
      }
    }),
  );
});

test("recognising takes linear time on text built against it", () => {
  const hostile = [
    "[".repeat(90_000),
    "**x".repeat(30_000),
    "<http://".repeat(12_000),
    `x${" ".repeat(90_000)}x`,
    `|---|---${" ".repeat(90_000)}x`,
    "<!---->".repeat(12_000),
    "`".repeat(90_000),
    `{${" ".repeat(90_000)}`,
    "<".repeat(90_000),
  ];
  for (const text of hostile) {
    const start = performance.now();
    sniffFormat(bytesOf(`a${text}`));
    assert.ok(performance.now() - start < 1_000, text.slice(0, 10));
  }
});
