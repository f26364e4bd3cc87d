import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { countedLength, maskSpans } from "./mask-protected.ts";

test("masked places become spaces and offsets stay", () => {
  assert.equal(maskSpans("Ann Lee, cook", [[0, 7]]), "       , cook");
  assert.equal(maskSpans("abc", []), "abc");
  assert.equal(
    maskSpans("abcdef", [
      [0, 3],
      [1, 4],
    ]),
    "    ef",
  );
});

test("the length counts code points after NFC, runs of white space once, and no gender words", () => {
  const table: [string, number][] = [
    ["", 0],
    ["  \n ", 0],
    ["ab  cd\n\ne", 7],
    ["   ab   ", 2],
    ["e\u0301te\u0301", 3],
    ["😀😀", 2],
    ["he cooks", 5],
    ["She cooks", 5],
    ["they cook", 4],
    ["her", 0],
    ["hero", 4],
    ["naïve Ωmega", 11],
  ];
  for (const [text, length] of table) assert.equal(countedLength(text), length, JSON.stringify(text));
});

test("the length does not depend on the gender word or on how many spaces stand between words", () => {
  const word = fc.constantFrom("he", "she", "cook", "Ünal", "x", "his", "teams", "😀", "-");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const plain = words.join(" ");
      const swapped = words.map((one) => (one === "he" ? "she" : one === "his" ? "her" : one)).join("  \n");
      assert.equal(countedLength(swapped), countedLength(plain));
    }),
  );
});
