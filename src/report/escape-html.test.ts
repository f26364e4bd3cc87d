import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { escapeHtml } from "./escape-html.ts";

/** Any UTF-16 units at all, with the characters of markup often among them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "`",
        "=",
        "/",
        "\r",
        "\n",
        "\0",
        "\u202e",
        "&lt;",
        "&#x3c",
        "<!--",
      ),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** What the reader of a page gets to see of a text. */
function visible(text: string): string {
  const unsafe =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
  return text.toWellFormed().replace(unsafe, "\ufffd");
}

test("a parser reads back exactly the text that was escaped, and not one element", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { childNodes } = parseFragment(escapeHtml(text));
      assert.ok(childNodes.every((node) => node.nodeName === "#text"));
      const read = childNodes.map((node) => (node as { value: string }).value).join("");
      assert.equal(read, visible(text));
    }),
    { numRuns: 1000 },
  );
});

test("a quoted attribute holds exactly the text that was escaped, and no second attribute comes of it", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('"', "'"), (text, quote) => {
      const [node] = parseFragment(`<p title=${quote}${escapeHtml(text)}${quote}>`).childNodes;
      assert.deepEqual((node as { attrs: unknown }).attrs, [{ name: "title", value: visible(text) }]);
    }),
    { numRuns: 1000 },
  );
});

test("two pieces escape alone as they do together, unless a surrogate pair is cut", () => {
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const isCut = /[\ud800-\udbff]$/.test(first) && /^[\udc00-\udfff]/.test(second);
      fc.pre(!isCut);
      assert.equal(escapeHtml(first) + escapeHtml(second), escapeHtml(first + second));
    }),
  );
});
