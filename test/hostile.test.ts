// Files built to harm a reader: each ends with its own error code (or is read), and the reader goes on.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, test } from "node:test";
import { createDocumentReader } from "../src/documents/child/read-in-child.node.ts";
import { ERRORS, OumiAtsError } from "../src/errors.ts";

const FOLDER = new URL("./fixtures/hostile/", import.meta.url);
const expected: Record<string, string | string[]> = JSON.parse(
  readFileSync(new URL("expected.json", FOLDER), "utf8"),
);
const good = readFileSync(new URL("./fixtures/resumes/one-column-typst/source.pdf", import.meta.url));

/** Large but dull files, made here rather than kept. */
const GENERATED: Record<string, () => string> = {
  "nested-tags.generated": () => `<!DOCTYPE html><html><body>${"<div>".repeat(100_000)}Ana Lima, cook`,
  "one-line.generated": () => "word ".repeat(1_000_000),
  "eleven-megabytes.generated": () => "Ana Lima\n".repeat(1_250_000),
};

const reader = createDocumentReader();
after(() => reader.close());

/** "read", or the code of the error; anything else than a coded error is a failure of the test. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    await reader.read(bytes);
    return "read";
  } catch (error) {
    assert.ok(error instanceof OumiAtsError, `not a coded error: ${error}`);
    return error.code;
  }
}

function bytesOf(name: string): Uint8Array {
  const generate = GENERATED[name];
  return generate ? new TextEncoder().encode(generate()) : readFileSync(new URL(name, FOLDER));
}

test("each hostile file ends as it must, and a good file is read after it", async (context) => {
  for (const [name, codes] of Object.entries(expected))
    await context.test(name, async () => {
      const outcome = await outcomeOf(bytesOf(name));
      const allowed = [codes].flat();
      assert.ok(allowed.includes(outcome), `expected ${allowed.join(" or ")}, got ${outcome}`);
      const document = await reader.read(good);
      assert.match(document.text, /Priya Raghunathan/);
      assert.match(document.text, /Tableau Desktop Specialist/);
    });
});

test("every hostile file has an expected outcome that exists", () => {
  const files = readdirSync(FOLDER).filter((name) => name !== "expected.json");
  const named = Object.keys(expected).filter((name) => !(name in GENERATED));
  assert.deepEqual(files.sort(), named.sort());
  for (const code of Object.values(expected).flat()) assert.ok(code === "read" || code in ERRORS, code);
});

test("hostile JSON does not change the prototypes of this process", async () => {
  await outcomeOf(bytesOf("prototype.json"));
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("an external entity is never opened", async () => {
  const { hostname } = await import("node:os");
  const document = await reader.read(bytesOf("external-entity.docx")).catch(() => null);
  assert.ok(!document?.text.includes(hostname()));
});
