import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DEGREE_WORDS, KNOCK_OUT_RULES } from "../../vocabulary/knock-outs.ts";
import { SOFT_SKILLS } from "../../vocabulary/posting-boilerplate.ts";
import { STRENGTH_CUES } from "../../vocabulary/posting-cues.ts";
import { holdsAny } from "./holds-any.ts";

// Every sentence that the tests of this folder hold, one a line.
const HERE = fileURLToPath(new URL(".", import.meta.url));
const SENTENCES = readdirSync(HERE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.test\.ts$|\.txt$/.test(name))
  .flatMap((name) => readFileSync(`${HERE}${name}`, "utf8").split("\n"));

test("a pattern never matches where none of its hints stands", () => {
  const rows = [...STRENGTH_CUES, ...KNOCK_OUT_RULES, ...DEGREE_WORDS, ...SOFT_SKILLS];
  let matches = 0;
  for (const { hints, pattern } of rows)
    for (const sentence of SENTENCES) {
      const lower = sentence.toLowerCase();
      if (lower.search(pattern) < 0) continue;
      matches += 1;
      assert.ok(holdsAny(lower, hints), `${pattern} in ${JSON.stringify(sentence)}`);
    }
  assert.ok(matches > 200, String(matches));
});
