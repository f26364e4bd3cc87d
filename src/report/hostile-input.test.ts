import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { buildAbstained, buildInput } from "./build-input.test.ts";
import { type HtmlReportInput, renderHtmlReport } from "./render-html-report.ts";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const TAGS = new Set(
  (
    "html head meta title style body a svg symbol defs pattern path circle rect g use text header div p h1 h2 h3 h4 " +
    "span strong nav ul ol li main section article table caption thead tbody tfoot tr th td details summary dl dt dd " +
    "q mark br footer code"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "lang charset http-equiv content name class id href tabindex scope colspan start role width height viewBox " +
    "patternUnits d cx cy r rx x y fill overflow data-label data-number data-is aria-hidden aria-label aria-labelledby"
  ).split(" "),
);
/** Values that are codes of ours, never words of a document. */
const CODES = new Set(
  (
    "category severity how kind code status position range_source title_level job_level ats_bucket abstained " +
    "found_by language format sha256 as_of"
  ).split(" "),
);

/** Every string of an input, codes aside, replaced. */
function replaceStrings<T>(value: T, replace: (text: string) => string, key = ""): T {
  if (typeof value === "string") return (CODES.has(key) ? value : replace(value)) as T;
  if (Array.isArray(value)) return value.map((entry) => replaceStrings(entry, replace, key)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, replaceStrings(entry, replace, name)]),
  ) as T;
}

function elementsOf(node: Node): Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return [...("tagName" in node ? [node] : []), ...children.flatMap(elementsOf)];
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** What no page may ever hold, whatever the documents said. */
function checkPage(page: string): void {
  const elements = elementsOf(parse(page));
  const ids = elements.flatMap((element) => attributeOf(element, "id") ?? []);
  assert.equal(new Set(ids).size, ids.length, "ids are unique");
  for (const element of elements) {
    assert.ok(TAGS.has(element.tagName), `<${element.tagName}>`);
    for (const { name, value } of element.attrs) {
      assert.ok(ATTRIBUTES.has(name), `${element.tagName} ${name}`);
      if (name !== "href") continue;
      assert.match(value, /^#[a-z0-9-]+$/, "links stay in the page");
      assert.ok(ids.includes(value.slice(1)), `${value} leads somewhere`);
    }
  }
  const styles = elements.filter((element) => element.tagName === "style");
  assert.equal(styles.length, 1);
  const style = (styles[0]!.childNodes[0] as { value: string }).value;
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = elements.find((element) => attributeOf(element, "http-equiv") !== undefined)!;
  assert.equal(
    attributeOf(policy, "content"),
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  );
  assert.ok(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"), "the policy comes first");
}

const attack = fc.constantFrom(
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</style><script>alert(1)</script>",
  "</title><base href=//example.com>",
  "<a href=javascript:alert(1)>x</a>",
  "https://example.com javascript:alert(1) data:text/html,x",
  "<!--",
  "]]><svg/onload=alert(1)>",
  "&lt;script&gt;",
  "\u202egnp.exe\u0000\ud800",
  "|<b>|</b>",
  "a <- <i>",
  "`$" + "{alert(1)}",
  "$&$1",
);
const hostile = fc.array(fc.oneof(attack, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 4 });

test("no string of any document makes a tag, an attribute, a link or a style of its own", () => {
  const inputs: HtmlReportInput[] = [buildInput(), buildAbstained()];
  for (const input of inputs) checkPage(renderHtmlReport(input));
  fc.assert(
    fc.property(
      fc.constantFrom(...inputs),
      fc.array(hostile, { minLength: 1, maxLength: 6 }),
      (input, words) => {
        let at = 0;
        const page = renderHtmlReport(
          replaceStrings(input, (text) => {
            const word = words[at++ % words.length]!.join("");
            return at % 2 === 0 ? word : `${word}${text}${word}`;
          }),
        );
        checkPage(page);
      },
    ),
    { numRuns: 150 },
  );
});

test("spans that lie outside the text, run backwards or cross are no danger to the page", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 1, maxLength: 20 }), (spans) => {
      const input = buildInput();
      const reading = input.resume.meta!.oumi_ats!;
      reading.protected = spans.slice(0, 4);
      reading.findings[0]!.span = spans.at(-1)!;
      reading.sections = spans.map((span) => ({ kind: "other", title: "Skills", span }));
      for (const skill of reading.skills) skill.spans = spans;
      for (const entry of input.classification.evidence!.required_skills) entry.spans = spans.slice(0, 5);
      checkPage(renderHtmlReport(input));
    }),
    { numRuns: 100 },
  );
});
