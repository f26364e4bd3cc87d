import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { readFixedPostings } from "../../scripts/eval/read-data.ts";

/** Written before the first evaluation; a change would make figures of different dates impossible to compare. */
const FIXED = "499a28c9908e00f2cc0bc451866dbdf50577b7106bf1619a4b72c80e3d302d3c";

test("the 24 postings of the evaluation are the ones that were fixed before its first run", () => {
  const postings = readFixedPostings();
  assert.equal(postings.length, 24);
  const hash = createHash("sha256");
  for (const { text } of postings) hash.update(text);
  assert.equal(hash.digest("hex"), FIXED);
});

test("each posting has 150 to 350 words", () => {
  for (const { category, text } of readFixedPostings()) {
    const words = text.trim().split(/\s+/).length;
    assert.ok(words >= 150 && words <= 350, `${category}: ${words}`);
  }
});
