import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDocx, type DocxParts, paragraph, run, table, textBox } from "../../testing/build-docx.ts";
import { documentProblems } from "../../testing/check-document.ts";
import { readDocument } from "../index.ts";
import type { LineSource, ReadLimits, TextDocument } from "../text-document.ts";

async function read(parts: DocxParts, limits: Partial<ReadLimits> = {}): Promise<TextDocument> {
  const document = await readDocument(await buildDocx(parts), { limits });
  assert.deepEqual(documentProblems(document), []);
  assert.equal(document.format, "docx");
  assert.equal(document.layout_checked, true);
  return document;
}

function textsOf(document: TextDocument, source?: LineSource): string[] {
  return document.lines
    .filter((line) => source === undefined || line.source === source)
    .map((line) => document.text.slice(line.start, line.end));
}

const codes = (document: TextDocument): string[] => document.findings.map((found) => found.code);

const STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="33"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="My section"/><w:basedOn w:val="berschrift2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Points"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Ghost"><w:name w:val="Ghost"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Ghostly"><w:name w:val="Ghostly"/><w:basedOn w:val="Ghost"/></w:style>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;

test("heading levels come from built-in names, inheritance and outline levels", async () => {
  const document = await read({
    styles: STYLES,
    body: [
      paragraph("Ada Example", '<w:pStyle w:val="Titel"/>'),
      paragraph("Experience", '<w:pStyle w:val="berschrift2"/>'),
      paragraph("Education", '<w:pStyle w:val="Own"/>'),
      paragraph("Skills", '<w:outlineLvl w:val="3"/>'),
      paragraph("TypeScript and a good deal more of plain text"),
    ].join(""),
  });
  assert.deepEqual(
    document.lines.map((line) => line.heading),
    [1, 2, 2, 4, 0],
  );
  assert.deepEqual(
    document.lines.map((line) => line.size),
    [1, 1.5, 1.5, 1, 1],
  );
});

test("built-in style names count in a document without a styles part", async () => {
  const document = await read({
    body: paragraph("Skills", '<w:pStyle w:val="Heading1"/>') + paragraph("Java"),
  });
  assert.equal(document.lines[0]?.heading, 1);
});

test("list items are bullets, by own numbering, by style or by a typed mark, without their mark", async () => {
  const document = await read({
    styles: STYLES,
    numbering: NUMBERING,
    body: [
      paragraph("own", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'),
      paragraph("by style", '<w:pStyle w:val="Points"/>'),
      paragraph("•\ttyped"),
      paragraph("taken away", '<w:pStyle w:val="Points"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
      paragraph("Symbols", ""),
    ].join(""),
  });
  assert.deepEqual(textsOf(document), ["own", "by style", "typed", "taken away", "Symbols"]);
  assert.deepEqual(
    document.lines.map((line) => line.bullet),
    [true, true, true, false, false],
  );
});

test("a list defined by way of a style is still a list, and a broken one does not lose the document", async () => {
  const body = paragraph("item", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const linked = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const document = await read({ body, numbering: linked });
  assert.equal(document.text, "item");
  assert.equal(document.warnings[0]?.code, "parts_not_read");
  const whole = await read({
    body,
    numbering: `${linked}${NUMBERING}`,
    styles: `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`,
  });
  assert.equal(whole.lines[0]?.bullet, true);
  assert.deepEqual(whole.warnings, []);
});

test("a line that is bold throughout has emphasis, one with a bold word has not; tabs and breaks stay", async () => {
  const document = await read({
    body: `${paragraph("Acme\tJan 2020 – Present", "", "<w:b/>")}<w:p>${run("Stack: ", "<w:b/>")}${run("Java\nGo")}</w:p>`,
  });
  assert.deepEqual(textsOf(document), ["Acme\tJan 2020 – Present", "Stack: Java", "Go"]);
  assert.deepEqual(
    document.lines.map((line) => line.emphasis),
    [true, false, false],
  );
  assert.equal(document.lines[1]?.block, document.lines[2]?.block);
  assert.notEqual(document.lines[0]?.block, document.lines[1]?.block);
});

test("headers come first and footers last, each with its source and links", async () => {
  const document = await read({
    headers: [
      `<w:p>${run("Ada Example")}<w:r><w:ptab w:alignment="right"/></w:r><w:hyperlink r:id="mail">${run("ada@example.org")}</w:hyperlink></w:p>`,
    ],
    footers: [paragraph("Page 1")],
    links: { mail: "mailto:ada@example.org" },
    body: paragraph("Experience"),
  });
  assert.deepEqual(
    document.lines.map((line) => line.source),
    ["header", "body", "footer"],
  );
  assert.equal(document.text, "Ada Example\tada@example.org\nExperience\nPage 1");
  assert.deepEqual(document.links, [{ url: "mailto:ada@example.org", span: [12, 27] }]);
});

test("a first-page header counts only in a section that asks for one; one that no section names is not read", async () => {
  const headers = [paragraph("first page"), paragraph("every page"), paragraph("nobody's")];
  const references =
    '<w:headerReference w:type="first" r:id="header1"/><w:headerReference w:type="default" r:id="header2"/>';
  const plain = await read({ headers, body: `${paragraph("x")}<w:sectPr>${references}</w:sectPr>` });
  assert.equal(plain.text, "every page\nx");
  const titled = await read({
    headers,
    body: `${paragraph("x")}<w:sectPr>${references}<w:titlePg/></w:sectPr>`,
  });
  assert.equal(titled.text, "first page\nevery page\nx");
});

test("a header repeated in every section is read once", async () => {
  const setup = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>';
  const document = await read({
    headers: [paragraph("Ada")],
    body: `<w:p><w:pPr>${setup}</w:pPr>${run("one")}</w:p>${paragraph("two")}${setup}`,
  });
  assert.equal(document.text, "Ada\none\ntwo");
});

test("tables are read in place: short cells share a line, long ones follow each other", async () => {
  const document = await read({
    body: [
      paragraph("before the table there is a good deal of text, so that it is clear what the body says"),
      table([
        ["Languages", "Java, Go"],
        [paragraph("Left") + paragraph("more left"), paragraph("Right") + paragraph("more right")],
        [paragraph("Acme") + paragraph("Built things"), "2019 – 2021"],
        ["outer", table([["inner a", "inner b"]])],
      ]),
      paragraph("after"),
    ].join(""),
  });
  assert.deepEqual(textsOf(document, "table"), [
    "Languages\tJava, Go",
    "Left",
    "more left",
    "Right",
    "more right",
    "Acme\t2019 – 2021",
    "Built things",
    "outer\tinner a\tinner b",
  ]);
  assert.deepEqual(codes(document), ["table_content"]);
  assert.equal(document.lines.at(-1)?.source, "body");
});

test("merged cells give their text once", async () => {
  const merged = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("wide")}</w:tc></w:tr>
    <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph("tall")}</w:tc><w:tc>${paragraph("1")}</w:tc></w:tr>
    <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${paragraph("2")}</w:tc></w:tr></w:tbl>`;
  assert.equal((await read({ body: merged })).text, "wide\ntall\t1\n2");
});

test("a text box is read once although Word stores it twice, and stands after its paragraph", async () => {
  const document = await read({
    body: paragraph("one") + textBox(paragraph("in the box")) + paragraph("two"),
  });
  assert.equal(document.text, "one\nin the box\ntwo");
  assert.equal(document.lines[1]?.source, "text_box");
});

test("old drawings without the modern form are read too, in a header as header", async () => {
  const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph("box")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const document = await read({ headers: [box], body: paragraph("text") + box });
  assert.deepEqual(
    document.lines.map((line) => line.source),
    ["header", "body", "text_box"],
  );
});

test("deleted text is left out, inserted text is read, content controls and smart tags are seen through", async () => {
  const body = `<w:p>${run("kept ")}<w:del><w:r><w:delText>deleted </w:delText></w:r></w:del><w:ins>${run("inserted ")}</w:ins>
    <w:sdt><w:sdtContent>${run("controlled ")}</w:sdtContent></w:sdt><w:smartTag>${run("tagged ")}</w:smartTag>
    <w:moveFrom>${run("moved away ")}</w:moveFrom><w:fldSimple w:instr="DATE">${run("field")}</w:fldSimple></w:p>
    <w:sdt><w:sdtContent>${paragraph("block")}</w:sdtContent></w:sdt>`;
  assert.equal((await read({ body })).text, "kept inserted controlled tagged field\nblock");
});

test("links from relationships, fields and pictures are kept; dangerous targets are not", async () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/f" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("field")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const icon = `<w:r><w:drawing><wp:inline><wp:docPr id="1"><a:hlinkClick r:id="icon"/></wp:docPr></wp:inline></w:drawing></w:r>`;
  const document = await read({
    links: { icon: "https://www.linkedin.com/in/ada", bad: "javascript:alert(1)", tel: "tel:+14155550142" },
    body: `<w:p>${field}${run(" ")}<w:hyperlink r:id="bad">${run("bad")}</w:hyperlink>${run(" ")}<w:hyperlink r:id="tel">${run("call")}</w:hyperlink><w:hyperlink r:id="none">${run(" lost")}</w:hyperlink>${icon}</w:p>`,
  });
  assert.equal(document.text, "field bad call lost");
  assert.deepEqual(document.links, [
    { url: "https://example.org/f", span: [0, 5] },
    { url: "tel:+14155550142", span: [10, 14] },
    { url: "https://www.linkedin.com/in/ada", span: null },
  ]);
});

test("symbols, hyphens, formulas and entities are characters; footnotes stand at the end", async () => {
  const document = await read({
    footnotes: `<w:footnote w:id="2">${paragraph("the note")}</w:footnote>`,
    body: `<w:p><w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>${run(" C++ & <T> ")}<w:r><w:noBreakHyphen/></w:r><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath><w:r><w:footnoteReference w:id="2"/></w:r></w:p>${paragraph("end")}`,
  });
  assert.equal(document.text, "🕿 C++ & <T> -x²\nend\nthe note");
});

const HIDDEN: [string, string, string][] = [
  ["invisible", "", "<w:vanish/>"],
  ["invisible", "", '<w:rStyle w:val="Ghostly"/>'],
  ["white", "", '<w:color w:val="FFFFFF"/>'],
  ["white", "", '<w:color w:val="FEFEFE"/>'],
  ["white", "", '<w:color w:themeColor="background1"/>'],
  ["white", '<w:shd w:val="clear" w:fill="FFFFFF"/>', '<w:color w:val="FFFFFF"/>'],
  ["same_colour", '<w:shd w:val="clear" w:fill="1F3864"/>', '<w:color w:val="1F3864"/>'],
  ["tiny", "", '<w:sz w:val="2"/>'],
  ["tiny", "", '<w:w w:val="1"/>'],
  ["tiny", '<w:spacing w:line="20" w:lineRule="exact"/>', ""],
  ["off_page", '<w:ind w:left="-9000"/>', ""],
];

for (const [kind, properties, look] of HIDDEN)
  test(`hidden text is not read and is reported as ${kind}: ${properties}${look}`, async () => {
    const document = await read({
      styles: STYLES,
      body: paragraph("Visible") + paragraph("Kubernetes", properties, look),
    });
    assert.equal(document.text, "Visible");
    assert.deepEqual(
      document.findings.map((found) => [found.code, found.kind, found.amount]),
      [["hidden_text", kind, 10]],
    );
  });

const SHOWN: [string, string][] = [
  [
    "on a shaded run",
    paragraph("Name", "", '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'),
  ],
  ["on a highlight", paragraph("Name", "", '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>')],
  [
    "on a shaded paragraph",
    paragraph("Name", '<w:shd w:val="clear" w:fill="1F3864"/>', '<w:color w:val="FFFFFF"/>'),
  ],
  [
    "in a shaded cell",
    `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>${paragraph("Name", "", '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`,
  ],
  [
    "in a painted text box",
    textBox(
      paragraph("Name", "", '<w:color w:val="FFFFFF"/>'),
      '<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>',
    ),
  ],
  [
    "over a shape behind the text",
    `<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>${paragraph("Name", "", '<w:color w:val="FFFFFF"/>')}`,
  ],
  ["with vanish switched off", paragraph("Name", "", '<w:rStyle w:val="Ghost"/><w:vanish w:val="0"/>')],
];

for (const [place, body] of SHOWN)
  test(`white text ${place} is visible`, async () => {
    const document = await read({ styles: STYLES, body: body + paragraph("Other") });
    assert.match(document.text, /Name/);
    assert.ok(!codes(document).includes("hidden_text"));
  });

test("a white box does not make white text visible, and hidden blanks are no finding", async () => {
  const white = '<w:color w:val="FFFFFF"/>';
  const box = textBox(
    paragraph("stuffed words", "", white),
    '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
  );
  assert.equal((await read({ body: paragraph("x") + box })).text, "x");
  assert.deepEqual(codes(await read({ body: paragraph("x") + paragraph("  ", "", "<w:vanish/>") })), []);
});

test("pages, columns and unreadable characters are findings", async () => {
  const document = await read({
    pages: 6,
    title: "Resume of Ada",
    body: `${paragraph("\uE123\uE456 abc def")}<w:sectPr><w:cols w:num="2"/></w:sectPr>`,
  });
  assert.deepEqual(codes(document), ["unreadable_characters", "many_pages", "columns"]);
  assert.equal(document.page_count, 6);
  assert.equal(document.title, "Resume of Ada");
});

test("strict documents and other prefixes are read", async () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>strict</x:t></x:r></x:p></x:body></x:document>`;
  assert.equal((await read({ body: "", files: { "word/document.xml": strict } })).text, "strict");
});

test("a main part under another name is found by its relationship", async () => {
  const parts = { body: paragraph("x") };
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document22.xml"/></Relationships>`;
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("other name")}</w:body></w:document>`;
  const document = await read({ ...parts, files: { "_rels/.rels": rels, "word/document22.xml": main } });
  assert.equal(document.text, "other name");
});
