import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { composeClean } from "./compose-clean.ts";
import { coverText, isCovered, scriptsOf } from "./cover-text.ts";
import { linkTarget } from "./document-model.ts";
import { emitMarkdown } from "./emit-markdown.ts";
import { emitText } from "./emit-text.ts";
import { DATE_STYLES, formatDate, formatRange } from "./format-date.ts";
import { looseAccents } from "./loose-accents.ts";
import { visibleText } from "./model-lines.ts";

test("dates are written as far as they are known", () => {
  assert.equal(formatDate("2021-09", "short"), "Sep 2021");
  assert.equal(formatDate("2021-09-03", "long"), "3 September 2021");
  assert.equal(formatDate("2021", "iso"), "2021");
  assert.equal(formatDate("2021-13", "slashed"), "2021");
  assert.equal(formatDate("spring 2021", "short"), "spring 2021");
  assert.equal(formatDate(undefined, "short"), "");
});

test("a range without an end goes on, one without a start is its end", () => {
  const words = { dash: " – ", present: "Present" };
  assert.equal(formatRange({ startDate: "2020-02" }, "slashed", words), "02/2020 – Present");
  assert.equal(formatRange({ endDate: "2020" }, "short", words), "2020");
  assert.equal(formatRange({}, "short", words), "");
});

test("every style of dates names year and month", () => {
  for (const style of DATE_STYLES) {
    const written = formatDate("2019-11", style);
    assert.match(written, /2019/);
    assert.match(written, /11|Nov/);
  }
});

test("what no embedded font has is left out and named by its script", () => {
  const missing = new Set<string>();
  assert.equal(coverText("김민수 (Minsu Kim)", missing), "(Minsu Kim)");
  assert.deepEqual(scriptsOf(missing), ["Korean"]);
  assert.equal(
    coverText("Łucja Özdemir, Ελένη, Дмитрий – €5", missing),
    "Łucja Özdemir, Ελένη, Дмитрий – €5",
  );
  assert.equal(coverText("co\u00adoperate\u00a0now", missing), "cooperate now");
  assert.ok(isCovered(0x41) && !isCovered(0xe000) && !isCovered(0x4e00));
});

test("covering keeps covered text as it is and drops the rest", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const once = coverText(text, new Set());
      assert.equal(coverText(once, new Set()), once);
      for (const sign of once) assert.ok(sign === "\n" || isCovered(sign.codePointAt(0)!));
    }),
  );
});

test("only web, mail and phone addresses become links", () => {
  assert.equal(linkTarget("https://example.org/a"), "https://example.org/a");
  assert.equal(linkTarget("linkedin.com/in/ada"), "https://linkedin.com/in/ada");
  for (const text of ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "Berlin", ""])
    assert.equal(linkTarget(text), undefined, text);
});

test("Markdown syntax in a resume stays text", () => {
  const model = composeClean({
    basics: {
      name: "*Ada* _L_",
      summary: "# not a title\n- not an item\n1. nor this [x](y) <b>z</b> &amp; `c`",
    },
  });
  const markdown = emitMarkdown(model);
  assert.ok(markdown.startsWith("# \\*Ada\\* \\_L\\_\n"));
  assert.match(markdown, /^\\# not a title\\$/m);
  assert.match(markdown, /^\\- not an item\\$/m);
  assert.match(markdown, /^\\1\. nor this \\\[x\\\]\(y\) \\<b\\>z\\<\/b\\> \\&amp; \\`c\\`$/m);
});

test("the plain text holds every line that is seen", () => {
  const model = composeClean({
    basics: { name: "Ada", email: "ada@example.org" },
    work: [{ position: "Engineer", name: "Mill", startDate: "2020-01", highlights: ["Built it"] }],
    skills: [{ name: "Tools", keywords: ["Git", "SQL"] }, { name: "Excel" }],
  });
  const text = emitText(model);
  for (const line of visibleText(model).split("\n")) assert.ok(text.includes(line), line);
  assert.match(text, /Engineer\nMill\nJan 2020 – Present\n• Built it/);
  assert.match(text, /Skills\n\nExcel\nTools: Git, SQL\n/);
});

test("sections that a resume lacks are not written", () => {
  assert.doesNotMatch(emitText(composeClean({ basics: { name: "Ada" } })), /Summary|Skills|Work|Education/);
});

test("accented letters come apart into base and sign", () => {
  assert.deepEqual(looseAccents("Zoë Çelik Straße"), { ë: ["e", "¨", false], Ç: ["C", "¸", true] });
});
