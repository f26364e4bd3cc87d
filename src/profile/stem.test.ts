import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stem, stems } from "./stem.ts";

const words = (text: string): string[] => stems(text).map((token) => token.stem);

test("inflections of one word share a stem", () => {
  for (const family of [
    ["manage", "managed", "Managing", "MANAGEMENT"],
    ["nurse", "nurses", "Nursing", "nurse's", "nurse’s"],
    ["account", "accounts", "accounting"],
    ["analyze", "analysed", "analysing"],
    ["analysis", "analyses"],
    ["organise", "organize", "organisation", "organizing"],
    ["colour", "color"],
    ["centre", "center", "centres"],
    ["licence", "license", "licences"],
    ["programme", "programs", "programming"],
    ["modelling", "modeling"],
    ["report", "reports", "reporting", "reported"],
  ])
    assert.equal(new Set(family.map(stem)).size, 1, family.join(" "));
});

test("different words keep different stems", () => {
  for (const [a, b] of [
    ["Java", "JavaScript"],
    ["excel", "excellent"],
    ["internal", "intern"],
    ["international", "intern"],
    ["important", "import"],
    ["customs", "customer"],
    ["university", "universal"],
    ["React", "reaction"],
    ["four", "for"],
    ["cook", "cookie"],
    ["C", "C++"],
    ["C", "C#"],
    ["net", ".NET"],
  ] as const)
    assert.notEqual(stem(a), stem(b), `${a} ${b}`);
});

test("names with signs are one word and are not stemmed", () => {
  const table: [string, string[]][] = [
    ["C++, C# and F#.", ["c++", "c#", "and", "f#"]],
    ["Node.js/Vue.js", ["node.js", "vue.js"]],
    ["Node.Js", ["node.js"]],
    ["ASP.NET and .NET Core", ["asp.net", "and", ".net", "core"]],
    ["R&D, P&L, AT&T", ["r&d", "p&l", "at&t"]],
    ["sales&marketing", ["sale", "market"]],
    ["CompTIA Security+ or A+", ["comptia", "security+", "or", "a+"]],
    ["C++17", ["c++", "17"]],
    ["5+ years", ["5", "year"]],
    ["Java+Python", ["java", "python"]],
    ["day-to-day", ["day", "to", "day"]],
    ["e.g. Ph.D. level", ["e.g", "ph.d", "level"]],
    ["3.5 years", ["3.5", "year"]],
    ["grew sales.Led teams", ["grew", "sale", "lead", "team"]],
    ["managed accounts.responsible", ["manag", "account", "respons"]],
    ["wait...then", ["wait", "then"]],
    ["'quoted' words", ["quot", "word"]],
    ["the driver’s licence", ["the", "driver", "licens"]],
    ["issue#12", ["issu", "12"]],
    ["constructor __proto__", ["constructor", "proto"]],
    ["naïve Zürich 東京", ["naïve", "zürich", "東京"]],
    ["", []],
    ["— • / ++ ##", []],
  ];
  for (const [text, expected] of table) assert.deepEqual(words(text), expected, text);
});

test("ranges are in order, inside the text, and give back the stem", () => {
  const character = fc.constantFrom(
    "a",
    "B",
    "é",
    "1",
    ".",
    "+",
    "#",
    "&",
    "'",
    "’",
    "-",
    " ",
    "\n",
    "𝒜",
    "ß",
  );
  const text = fc.oneof(
    fc.array(character, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, (sample) => {
      let last = 0;
      for (const token of stems(sample)) {
        assert.ok(token.start >= last && token.end > token.start && token.end <= sample.length);
        assert.equal(stem(sample.slice(token.start, token.end)), token.stem);
        last = token.end;
      }
    }),
  );
});

test("the memo does not change an answer when it is emptied", () => {
  const before = stem("responsibilities");
  for (let n = 0; n < 25_000; n++) stem(`word${n}`);
  assert.equal(stem("responsibilities"), before);
});

test("a long text of one sign or one letter is read in linear time", () => {
  const start = performance.now();
  for (const unit of ["a", ".", "a.", "a&", "+", "a'", "#a+"]) stems(unit.repeat(100_000));
  assert.ok(performance.now() - start < 5_000);
});
