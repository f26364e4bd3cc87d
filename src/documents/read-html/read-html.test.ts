import assert from "node:assert/strict";
import { test } from "node:test";
import { documentProblems } from "../../testing/check-document.ts";
import { readDocument } from "../index.ts";
import type { TextDocument } from "../text-document.ts";

async function read(html: string | Uint8Array): Promise<TextDocument> {
  const bytes = typeof html === "string" ? new TextEncoder().encode(html) : html;
  const document = await readDocument(bytes);
  assert.equal(document.format, "html");
  assert.deepEqual(documentProblems(document), []);
  return document;
}

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const text = async (body: string, head = ""): Promise<string> => (await read(page(body, head))).text;
const LONG = "We look for somebody who cooks well and likes to work with others in a small kitchen. "
  .repeat(8)
  .trim();

test("blocks become lines; headings, items, line breaks and emphasis are told", async () => {
  const document = await read(
    page(
      "<h1>Ada</h1><p>Cook<br>London</p><div><span>one </span><b>two</b></div><ul><li>first<li><p>second</p>more</ul><p><strong>Bold</strong></p><ol><li>third</ol><pre>a\n  b</pre>",
    ),
  );
  const found = document.lines.map((line) => [
    document.text.slice(line.start, line.end),
    line.heading,
    line.bullet,
    line.emphasis,
  ]);
  assert.deepEqual(found, [
    ["Ada", 1, false, true],
    ["Cook", 0, false, false],
    ["London", 0, false, false],
    ["one two", 0, false, false],
    ["first", 0, true, false],
    ["second", 0, true, false],
    ["more", 0, false, false],
    ["Bold", 0, false, true],
    ["third", 0, true, false],
    ["a", 0, false, false],
    ["b", 0, false, false],
  ]);
  assert.equal(document.lines[1]?.block, document.lines[2]?.block);
});

test("white space folds as in a browser and words of neighbouring blocks never touch", async () => {
  assert.equal(
    await text("<p>one\n   two&nbsp;three</p><td>four<p>five</p>six"),
    "one two three\nfour\nfive\nsix",
  );
  assert.equal(await text("<div>a<div>b</div>c</div>d <i>e</i>f"), "a\nb\nc\nd ef");
  assert.equal(
    await text("<p>C&#43;&#43; &amp; R&amp;D &lt;T&gt; na&iuml;ve &bull;</p>"),
    "C++ & R&D <T> naïve •",
  );
});

test("tables are rows with tabs, layout tables are columns one after the other", async () => {
  const document = await read(
    page(
      "<table><tr><th>Skill<th>Years<tr><td>C++<td>5</table><table><tr><td><p>left</p><p>left 2</p><td><p>right</p><p>right 2</p></table>",
    ),
  );
  assert.equal(document.text, "Skill\tYears\nC++\t5\nleft\nleft 2\nright\nright 2");
  assert.ok(document.lines.every((line) => line.source === "table"));
});

test("links keep their span; relative and script targets are dropped", async () => {
  const document = await read(
    page(
      '<p>Write to <a href="mailto:a@b.example">Ada</a> or <a href="//x.example">x</a> <a href="/apply">here</a> <a href="javascript:x()">there</a></p>',
    ),
  );
  assert.deepEqual(document.links, [
    { url: "mailto:a@b.example", span: [9, 12] },
    { url: "https://x.example", span: [16, 17] },
  ]);
});

const HIDDEN = [
  "<p hidden>Kubernetes</p>",
  '<p style="display:none">Kubernetes</p>',
  '<p style="color: red; visibility : hidden">Kubernetes</p>',
  '<p style="color:#FFF">Kubernetes</p>',
  '<p style="color: rgb(255, 255, 255); font-size: 10px">Kubernetes</p>',
  '<p style="font-size:1px">Kubernetes</p>',
  '<p style="font-size:0">Kubernetes</p>',
  '<p style="position:absolute;left:-9999px">Kubernetes</p>',
  '<p style="opacity:0">Kubernetes</p>',
  '<i aria-hidden="true">Kubernetes</i>',
  "<script>Kubernetes</script><style>Kubernetes</style><noscript>Kubernetes</noscript>",
  "<template>Kubernetes</template><svg><text>Kubernetes</text></svg>",
  "<select><option>Kubernetes</option></select><button>Kubernetes</button>",
  "<!-- Kubernetes -->",
];
for (const part of HIDDEN)
  test(`hidden content is not text: ${part}`, async () => {
    assert.equal(await text(`<p>Visible</p>${part}`), "Visible");
  });

test("a style sheet of the page can hide by class and id", async () => {
  const css =
    "<style>/* x{} */ .gone, p.out { display: none } #far{left:-9999px} @media print { .kept { display:none } }</style>";
  const body =
    '<p>a</p><p class="big gone">b</p><p class="out">c</p><div class="out">d</div><p id="far">e</p><p class="kept">f</p>';
  assert.equal(await text(body, css), "a\nd\nf");
});

test("white text on a background, fonts of ordinary size and opacity below one are visible", async () => {
  const body =
    '<div style="background:#123"><p style="color:#fff">a</p></div><p style="color:white;background-color:navy">b</p><p style="font-size:10px;opacity:0.9">c</p><p style="font-size:1.2em">d</p><p style="left:-10px">e</p>';
  assert.equal(await text(body), "a\nb\nc\nd\ne");
});

test("navigation, footers and notices of a saved page are left out", async () => {
  const body = `<header><a href="/">Jobs</a> <a href="/in">Sign in</a></header><nav><a>Home</a></nav>
    <div class="cookie-banner">We use cookies</div><div><h1>Cook</h1><p>${LONG}</p></div>
    <aside><a href="/1">Waiter</a><a href="/2">Baker</a></aside><footer>© 2026 Example. All rights reserved</footer>`;
  assert.equal(await text(body), `Cook\n${LONG}`);
});

test("other offers below a posting are left out, with or without a box of their own", async () => {
  const offers = "<h3>Similar jobs</h3><ul><li>Baker</li></ul>";
  const job = `<h1>Cook</h1><p>${LONG}</p>`;
  assert.equal(await text(`<main><article>${job}</article><aside>${offers}</aside></main>`), `Cook\n${LONG}`);
  assert.equal(await text(`<div>${job}<section><div>${offers}</div></section></div>`), `Cook\n${LONG}`);
  assert.equal(await text(`${job}${offers}<h3>Benefits</h3><p>Soup</p>`), `Cook\n${LONG}\nBenefits\nSoup`);
});

test("bars of the site are known by name too, a person's are not taken for them", async () => {
  const bars =
    '<div class="nav"><a>Home</a> | <a>Saved jobs</a></div><p>Text</p><div class="page-footer">Acme | Copyright 2026</div>';
  assert.equal(await text(bars), "Text");
  assert.equal(
    await text('<div class="footer">References on request</div><p>x</p>'),
    "References on request\nx",
  );
});

test("a main element that holds the bulk stands for the page, with the title above it", async () => {
  const body = `<div class="top">Search jobs</div><header><h1>Cook</h1></header><main><h2>Tasks</h2><p>${LONG}</p></main><div>Other jobs: Baker</div>`;
  assert.equal(await text(body), `Cook\nTasks\n${LONG}`);
});

test("a main element with little in it does not hide the page", async () => {
  assert.equal(await text(`<main>Short</main><div><p>${LONG}</p></div>`), `Short\n${LONG}`);
});

test("a person's header, sidebar and footer are kept", async () => {
  const body = `<header><h1>Ada Example</h1><a href="mailto:a@b.example">a@b.example</a></header>
    <main><p>${LONG}</p></main><aside><h2>Skills</h2><p>Bread, soup</p></aside>
    <footer>Call <a href="tel:+14155550142">+1 415 555 0142</a></footer>`;
  const found = await text(body);
  for (const part of ["Ada Example", "a@b.example", "Bread, soup", "+1 415 555 0142"])
    assert.ok(found.includes(part), part);
});

const POSTING = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Line Cook &amp; Baker",
  hiringOrganization: { "@type": "Organization", name: "Acme" },
  description: `<p>${LONG}</p><ul><li>Cook</li><li>Bake</li></ul>`,
  qualifications: "Two years",
  skills: ["Knives", { "@type": "DefinedTerm", name: "Ovens" }],
  experienceRequirements: { "@type": "OccupationalExperienceRequirements", monthsOfExperience: 24 },
  jobLocation: { "@type": "Place", address: { addressLocality: "London", addressCountry: "UK" } },
  jobLocationType: "TELECOMMUTE",
  employmentType: ["FULL_TIME"],
};
const linked = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

test("the text of a page with a JobPosting is built from its fields", async () => {
  const document = await read(
    page("<p>Around the job</p>", `<title>Cook at Acme | Jobs</title>${linked(POSTING)}`),
  );
  const lines = document.text.split("\n");
  assert.deepEqual(lines.slice(0, 4), [
    "Line Cook & Baker",
    "Acme",
    "Location: London, UK; Remote",
    "Employment type: Full-time",
  ]);
  assert.deepEqual(lines.slice(5), [
    "Cook",
    "Bake",
    "Qualifications",
    "Two years",
    "Skills",
    "Knives",
    "Ovens",
    "Experience",
    "2 years of experience",
  ]);
  assert.equal(document.lines[5]?.bullet, true);
  assert.equal(document.title, "Cook at Acme | Jobs");
  assert.equal((document.data as { title: string }).title, POSTING.title);
});

test("a posting is found in arrays and graphs, and with its HTML escaped or its lines plain", async () => {
  const graph = { "@graph": [{ "@type": "WebPage" }, { ...POSTING, "@type": ["JobPosting"] }] };
  assert.match(await text("x", linked(graph)), /^Line Cook/);
  assert.match(await text("x", linked([POSTING])), /^Line Cook/);
  const escaped = {
    ...POSTING,
    description: "&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;li&gt;two&lt;/li&gt;&lt;/ul&gt;",
  };
  assert.match(await text("x", linked(escaped)), /\none\ntwo\n/);
  assert.match(await text("x", linked({ ...POSTING, description: "• one\n• two" })), /\none\ntwo\n/);
});

test("broken JSON-LD gives a warning and the page; line breaks in strings are forgiven", async () => {
  const broken = await read(page("<p>Page</p>", linked('{"@type": "JobPosting", ')));
  assert.equal(broken.text, "Page");
  assert.deepEqual([broken.data, broken.warnings.map((warning) => warning.code)], [null, ["broken_json_ld"]]);
  assert.match(
    await text("x", linked('{"@type":"JobPosting","title":"Cook","description":"one\ntwo"}')),
    /^Cook/,
  );
});

test("a posting that only teases does not replace the page", async () => {
  const teaser = { ...POSTING, description: "Read more." };
  const document = await read(page(`<main><p>${LONG.repeat(2)}</p></main>`, linked(teaser)));
  assert.ok(document.text.startsWith("We look for"));
  assert.notEqual(document.data, null);
});

test("the charset comes from the byte order mark, the bytes, or the page's own word", async () => {
  const latin = (source: string): Uint8Array => Uint8Array.from(source, (letter) => letter.charCodeAt(0));
  assert.equal((await read(latin(page("<p>Z\xfcrich \x93cook\x94</p>")))).text, "Zürich “cook”");
  assert.equal((await read(latin(page("<p>\xcf\xf0\xe8</p>", '<meta charset="windows-1251">')))).text, "При");
  assert.equal((await read(page("<p>Zürich</p>", '<meta charset="iso-8859-1">'))).text, "Zürich");
});

test("nesting built to exhaust the stack is read or coded", async () => {
  assert.equal(await text(`${"<div>".repeat(20_000)}deep`), "deep");
  assert.equal(await text(`${"<table><tr><td>".repeat(2_000)}deep`), "deep");
  assert.equal(await text(`${"<b><i>".repeat(300)}deep`), "deep");
});

test("a page without text has no text", async () => {
  await assert.rejects(readDocument(new TextEncoder().encode(page("<script>x</script>"))), {
    code: "no_text",
  });
});
