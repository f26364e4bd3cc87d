import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "./index.ts";

const read = (text: string) => readDocument(new TextEncoder().encode(text));

test("JSON gives its value as data and no text", async () => {
  const document = await read('\uFEFF {"basics": {"name": "Ada"}, "skills": []}\n');
  assert.equal(document.format, "json");
  assert.equal(document.text, "");
  assert.deepEqual(document.data, { basics: { name: "Ada" }, skills: [] });
});

test("broken JSON is invalid, with its place and without its words", async () => {
  await assert.rejects(read('{"a": 1,\n "secret": oops}'), (error: { code: string; message: string }) => {
    assert.equal(error.code, "invalid_json");
    assert.doesNotMatch(error.message, /secret|oops/);
    return true;
  });
  await assert.rejects(read('{"a": 1}\n{"a": 2}'), { code: "invalid_json", message: /line 2, column 1/ });
});

test("nesting is limited, deep nesting in strings is not", async () => {
  await assert.rejects(read(`{"a": ${"[".repeat(100)}${"]".repeat(100)}}`), { code: "invalid_json" });
  assert.equal((await read(`{"a": ${"[".repeat(99)}${"]".repeat(99)}}`)).format, "json");
  assert.equal((await read(`{"a": "${"[{".repeat(500)}\\""}`)).format, "json");
});

test("prototype keys do nothing", async () => {
  const document = await read(
    '{"__proto__": {"polluted": 1}, "a": {"__proto__": {"polluted": 1}, "constructor": 2}}',
  );
  assert.deepEqual(JSON.stringify(document.data), '{"a":{"constructor":2}}');
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test("a JSON file with far more words than a document may have is refused", async () => {
  await assert.rejects(read(JSON.stringify({ text: "word ".repeat(170_000) })), {
    code: "too_many_characters",
  });
});
