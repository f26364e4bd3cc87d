import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { repairText } from "./repair-text.ts";

const REPAIRS: [string, string, string][] = [
  ["ligatures", "ﬁrst-class oﬃce ﬂow aﬀects waﬄe", "first-class office flow affects waffle"],
  ["an accent before its letter", "Zo¨e O'Connor-M¨uller", "Zoë O'Connor-Müller"],
  ["an accent after its letter", "Jose´ Rene´", "José René"],
  ["an accent at a word's start", "´Eric ˆIle", "Éric Île"],
  ["an accent over a dotless i", "Garc´ıa Mart´ınez", "García Martínez"],
  ["two accents in a word", "Dvoˇr´ak", "Dvořák"],
  ["a cedilla after its letter", "Franc¸ois", "François"],
  ["a cedilla before its letter", "Fran¸cois", "François"],
  ["a tilde inside a word", "Mu˜noz", "Muñoz"],
  ["a ring", "˚Angstr¨om", "Ångström"],
  ["a combining mark after its letter", "Zoe\u0308", "Zoë"],
  ["a combining mark before its letter", "M\u0308uller", "Müller"],
  ["a soft hyphen", "develop\u00adment", "development"],
  ["Word's double hyphen", "follow-\u00ad\u2010up", "follow-up"],
  ["a non-breaking hyphen and space", "full\u2011time\u00a0work", "full-time work"],
  ["bullets of symbol fonts", "\uf0b7 Managed\n\uf0a7 Led", "• Managed\n• Led"],
  ["zero-width characters", "Java\u200bScript\ufeff", "JavaScript"],
  ["control characters", "Ku\u0001bern\u0007etes", "Kubernetes"],
  ["doubled spaces", "one  two   three", "one two three"],
  ["letter-spaced words", "C o m p a n y", "Company"],
  ["several letter-spaced words", "W O R K  H I S T O R Y", "WORK HISTORY"],
  ["letters in fancy dress", "𝐉𝐨𝐡𝐧 ＳＱＬ", "John SQL"],
];

for (const [name, broken, whole] of REPAIRS)
  test(`repairs ${name}`, () => assert.equal(repairText(broken), whole));

const UNTOUCHED = [
  "C++, C#, .NET, Node.js, F#, R&D, A/B, CI/CD",
  "ana.lima@example.com https://example.com/~ana?q=a`b",
  "A B C",
  "Zoë Müller, naïve café",
  "90˚C and /˜ana",
  "क्षेत्र",
  "name\tdate\nnext line",
  "👩‍💻 engineer",
];

for (const text of UNTOUCHED)
  test(`leaves ${JSON.stringify(text)} as it is`, () => assert.equal(repairText(text), text));

test("an acute accent typed for an apostrophe becomes one", () => {
  assert.equal(
    repairText("Bachelor´s you´re O´Connor D´Angelo don´t"),
    "Bachelor's you're O'Connor D'Angelo don't",
  );
});

const fragment = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "´",
    "¨",
    "¸",
    "ı",
    "\u0308",
    "ﬃ",
    "\u00ad",
    "\u2010",
    "-",
    " ",
    "\t",
    "\n",
    "\uf0b7",
    "\u200d",
    "\ud800",
  ),
  fc.constantFrom("a", "e", "M", "O", "s", "C o m p a n y", "  "),
);

test("repairing twice changes nothing more, and the result is NFC without control characters", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 14 }), (parts) => {
      const once = repairText(parts.join(""));
      assert.equal(repairText(once), once);
      assert.equal(once.normalize("NFC"), once);
      assert.doesNotMatch(once, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }),
    { numRuns: 2_000 },
  );
});

test("plain ASCII without doubled spaces or letter-spaced words is left as it is", () => {
  const word = fc.stringMatching(/^[!-~]{2,9}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(" ");
      assert.equal(repairText(text), text);
    }),
  );
});

test("long hostile text is repaired in linear time", () => {
  for (const unit of ["a ", "´", "¨a", "\uf0a7 ", "-\u2010", "\u200d"]) {
    const started = performance.now();
    repairText(unit.repeat(200_000 / unit.length));
    assert.ok(performance.now() - started < 2_000, JSON.stringify(unit));
  }
});
