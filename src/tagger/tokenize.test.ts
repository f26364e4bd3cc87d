import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createTokenizer, shapeOf } from "./tokenize.ts";

const words = (text: string): string[] =>
  createTokenizer()
    .tokenize(text)
    .map(({ word }) => word.text);

test("names of technologies, addresses and joined words stay whole", () => {
  assert.deepEqual(words("C++, C#, .NET and Node.js"), ["C++", ",", "C#", ",", ".NET", "and", "Node.js"]);
  assert.deepEqual(words("R&D, hands-on (CI/CD)"), ["R&D", ",", "hands-on", "(", "CI", "/", "CD", ")"]);
  assert.deepEqual(words("a.b-c@mail.example.org."), ["a.b-c@mail.example.org", "."]);
  assert.deepEqual(words("see https://example.org/a?b=1, please"), [
    "see",
    "https://example.org/a?b=1",
    ",",
    "please",
  ]);
});

test("years joined by a dash are two tokens", () => {
  assert.deepEqual(words("2010-2012"), ["2010", "-", "2012"]);
});

test("shapes keep case, digits and signs and nothing else of a word", () => {
  const shapes = ["Kubernetes", "AWS", "iOS", "2019", "B.Tech", "a@b.co", "www.x.org"].map(shapeOf);
  assert.deepEqual(shapes, ["Xxx", "XX", "xXX", "9999", "X.Xxx", "@", "/"]);
});

test("addresses and long numbers have no identity, and no affixes", () => {
  for (const text of ["jo@example.org", "https://example.org/jo", "4155550123", "90210.4455"]) {
    const { word } = createTokenizer().tokenize(text)[0]!;
    assert.deepEqual([word.identity, word.prefixes, word.suffixes], [0, [], []], text);
  }
});

test("numbers of the same length are one word", () => {
  const [a, b] = createTokenizer().tokenize("2014 1987");
  assert.equal(a!.word.identity, b!.word.identity);
});

test("tokens lie in the text, in order, and leave out nothing but white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = createTokenizer().tokenize(text);
      let at = 0;
      for (const { start, end, word } of tokens) {
        assert.equal(text.slice(at, start).trim(), "");
        assert.equal(text.slice(start, end), word.text);
        at = end;
      }
      assert.equal(text.slice(at).trim(), "");
    }),
  );
});

test("hostile text takes linear time", () => {
  for (const unit of ["a.", "a+", "a-", "@", "a@b.", "https://", "ab'", "\u0301"]) {
    const started = performance.now();
    createTokenizer().tokenize(unit.repeat(100_000));
    assert.ok(performance.now() - started < 2000, unit);
  }
});
