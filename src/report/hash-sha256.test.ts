import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { sha256Base64 } from "./hash-sha256.ts";

const oracle = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");

test("the hash is the platform's own for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      assert.equal(sha256Base64(text), oracle(text.toWellFormed()));
    }),
  );
});

test("the hash is right at every length around the edges of a block", () => {
  for (let length = 0; length <= 200; length++) {
    const text = "x".repeat(length);
    assert.equal(sha256Base64(text), oracle(text), `length ${length}`);
  }
});
