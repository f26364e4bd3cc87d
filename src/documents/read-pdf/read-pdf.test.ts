import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { OumiAtsError } from "../../errors.ts";
import {
  buildPdf,
  type PdfItem,
  type PdfOptions,
  type PdfPage,
  textLines,
  textTable,
} from "../../testing/build-pdf.ts";
import { DEFAULT_LIMITS, type ReadLimits, type TextDocument } from "../text-document.ts";
import { readPdf } from "./index.ts";

function read(
  pages: PdfPage[],
  options: PdfOptions = {},
  limits: Partial<ReadLimits> = {},
): Promise<TextDocument> {
  return readPdf(buildPdf(pages, options), { ...DEFAULT_LIMITS, ...limits });
}

function linesOf(document: TextDocument): string[] {
  return document.lines.map((line) => document.text.slice(line.start, line.end));
}

function kindsOf(document: TextDocument): string[] {
  return document.findings.map(({ code, kind }) => (kind ? `${code}:${kind}` : code));
}

const WORK = [
  "Led the migration of billing to a new ledger for four markets",
  "Wrote the tests that caught eleven defects before the release",
  "Planned the work of a team of five over two years with care",
  "Reduced the cost of storage by a third without loss of data",
  "Taught new colleagues how to read the logs of the service",
  "Answered for the weekly report to the board of the company",
];

const resume: PdfItem[] = [
  { text: "Ana Lima", x: 50, y: 60, size: 20, font: "Helvetica-Bold" },
  { text: "ana@example.com", x: 50, y: 80 },
  { text: "Experience", x: 50, y: 110, size: 13, font: "Helvetica-Bold" },
  { text: "Engineer, Northwind", x: 50, y: 130 },
  { text: "Jan 2019 – Present", x: 460, y: 130 },
  ...textLines(WORK.slice(0, 3), { x: 50, y: 145 }),
];

test("lines come from top to bottom, a date at the right margin on the line of its job", async () => {
  const document = await read([{ items: resume }]);
  assert.deepEqual(linesOf(document), [
    "Ana Lima",
    "ana@example.com",
    "Experience",
    "Engineer, Northwind\tJan 2019 – Present",
    ...WORK.slice(0, 3),
  ]);
  assert.deepEqual(document.findings, []);
  assert.equal(document.layout_checked, true);
  assert.equal(document.page_count, 1);
  assert.equal(document.sha256, "");
});

test("a line tells its size, emphasis, white space above and block", async () => {
  const { lines } = await read([{ items: resume }]);
  assert.deepEqual(
    lines.map(({ size, emphasis }) => [size, emphasis]),
    [
      [2, true],
      [1, false],
      [1.3, true],
      [1, false],
      [1, false],
      [1, false],
      [1, false],
    ],
  );
  assert.ok(lines[2]!.gap > 0.5, "a heading stands apart");
  assert.equal(lines[5]!.gap, 0);
  assert.equal(lines[4]!.block, lines[5]!.block);
  assert.notEqual(lines[2]!.block, lines[3]!.block);
});

test("columns are read one after the other below a header that spans them", async () => {
  const document = await read([
    {
      items: [
        { text: "Ana Lima, engineer of billing systems and ledgers in Lisbon", x: 50, y: 50, size: 18 },
        ...textLines(
          ["Skills", "Go", "Rust", "SQL", "Kafka", "Docker", "Linux", "Git", "Bash"],
          { x: 50, y: 90 },
          15,
        ),
        ...textLines(["Experience", ...WORK, "Education", "University of Porto"], { x: 210, y: 90 }, 14),
      ],
    },
  ]);
  assert.deepEqual(linesOf(document), [
    "Ana Lima, engineer of billing systems and ledgers in Lisbon",
    "Skills",
    "Go",
    "Rust",
    "SQL",
    "Kafka",
    "Docker",
    "Linux",
    "Git",
    "Bash",
    "Experience",
    ...WORK,
    "Education",
    "University of Porto",
  ]);
  assert.deepEqual(kindsOf(document), ["columns"]);
  assert.equal(document.findings[0]!.amount, 2);
});

test("columns with one baseline grid do not merge into one line", async () => {
  const left = WORK.map((line) => line.slice(0, 34));
  const document = await read([
    {
      items: [
        ...textLines([...left, ...left], { x: 50, y: 90 }),
        ...textLines(
          [...WORK, ...WORK].map((l) => l.slice(0, 40)),
          { x: 310, y: 90 },
        ),
      ],
    },
  ]);
  assert.ok(!document.text.includes("\t"));
  assert.equal(linesOf(document)[11], left[5]!.trim());
});

test("a short sidebar on the main column's baselines is a column of its own", async () => {
  const sidebar = ["Skills", "Go", "Rust", "SQL", "Kafka", "Docker"];
  const document = await read([
    { items: [...textLines(sidebar, { x: 50, y: 90 }), ...textLines(WORK, { x: 210, y: 90 })] },
  ]);
  assert.deepEqual(linesOf(document), [...sidebar, ...WORK]);
});

test("two short lists under titles of their own are columns, labels and their values are rows", async () => {
  const title = { font: "Helvetica-Bold" } as const;
  const lists = await read([
    {
      items: [
        { text: "Skills", x: 50, y: 90, ...title },
        ...textLines(["Go", "Rust", "SQL", "Kafka"], { x: 50, y: 104 }),
        { text: "Languages", x: 300, y: 90, ...title },
        ...textLines(["English", "German", "French"], { x: 300, y: 104 }),
      ],
    },
  ]);
  assert.deepEqual(linesOf(lists), [
    "Skills",
    "Go",
    "Rust",
    "SQL",
    "Kafka",
    "Languages",
    "English",
    "German",
    "French",
  ]);
  const labels = ["Languages:", "Databases:", "Platforms:", "Methods:", "Interests:"];
  const rows = await read([
    { items: [...textLines(labels, { x: 50, y: 90 }), ...textLines(WORK.slice(0, 5), { x: 150, y: 90 })] },
  ]);
  assert.deepEqual(
    linesOf(rows),
    labels.map((label, i) => `${label}\t${WORK[i]}`),
  );
});

test("three columns are read from left to right", async () => {
  const words = (start: string) =>
    Array.from({ length: 14 }, (_, i) => `${start} ${"abcdefghijklmn".charAt(i)} of the words`);
  const document = await read([
    {
      items: [60, 230, 400].flatMap((x, i) =>
        textLines(words(["first", "second", "third"][i]!), { x, y: 90 + i }, 13 + i),
      ),
    },
  ]);
  assert.deepEqual(linesOf(document), [...words("first"), ...words("second"), ...words("third")]);
  assert.deepEqual(
    document.findings.map(({ code, amount }) => [code, amount]),
    [["columns", 3]],
  );
});

test("columns in the middle of a page stay between what is above and below them", async () => {
  const document = await read([
    {
      items: [
        ...textLines(
          WORK.slice(0, 2).map((line) => `${line} and more of it`),
          { x: 50, y: 60 },
        ),
        { text: "Skills", x: 50, y: 104 },
        ...textLines(
          ["Bookkeeping", "Payroll and its taxes", "Month-end closing"].map((t) => `• ${t}`),
          { x: 50, y: 120 },
        ),
        ...textLines(
          ["Spreadsheets", "Audit of small firms", "Budgets"].map((t) => `• ${t}`),
          { x: 300, y: 120 },
        ),
        { text: "Experience", x: 50, y: 180 },
        ...textLines(
          WORK.map((line) => `${line} and more of it`),
          { x: 50, y: 196 },
        ),
      ],
    },
  ]);
  assert.deepEqual(linesOf(document).slice(2, 10), [
    "Skills",
    "Bookkeeping",
    "Payroll and its taxes",
    "Month-end closing",
    "Spreadsheets",
    "Audit of small firms",
    "Budgets",
    "Experience",
  ]);
});

test("the name comes first when it heads the main column beside a sidebar", async () => {
  const document = await read([
    {
      items: [
        ...textLines(
          ["Contact", "ana@example.com", "Lisbon", "Skills", "Go", "Rust", "SQL", "Kafka", "Docker", "Git"],
          { x: 40, y: 60 },
          17,
        ),
        { text: "Ana Lima", x: 220, y: 62, size: 24 },
        { text: "Engineer", x: 220, y: 80 },
        ...textLines(["Experience", ...WORK, ...WORK], { x: 220, y: 120 }),
      ],
    },
  ]);
  assert.deepEqual(linesOf(document).slice(0, 4), ["Ana Lima", "Engineer", "Contact", "ana@example.com"]);
});

test("dates in a left margin stay with their entries", async () => {
  const entries = [0, 1, 2, 3].flatMap((i): PdfItem[] => [
    { text: `201${i} – 201${i + 1}`, x: 50, y: 100 + 60 * i },
    { text: `Clerk at Company ${i}`, x: 150, y: 100 + 60 * i },
    ...textLines(WORK.slice(0, 2), { x: 150, y: 114 + 60 * i }),
  ]);
  const document = await read([{ items: entries }]);
  assert.deepEqual(linesOf(document).slice(0, 4), [
    "2010 – 2011\tClerk at Company 0",
    WORK[0],
    WORK[1],
    "2011 – 2012\tClerk at Company 1",
  ]);
  assert.deepEqual(document.findings, []);
});

test("section titles in a left margin stand on lines of their own", async () => {
  const document = await read([
    {
      items: [
        { text: "EXPERIENCE", x: 50, y: 100 },
        ...textLines(["Engineer, Northwind", ...WORK], { x: 160, y: 100 }),
        { text: "EDUCATION", x: 50, y: 210 },
        ...textLines(["University of Porto", "Bachelor of Science", "Grade 18 of 20", "Thesis on ledgers"], {
          x: 160,
          y: 210,
        }),
      ],
    },
  ]);
  const lines = linesOf(document);
  assert.deepEqual(lines.slice(0, 2), ["EXPERIENCE", "Engineer, Northwind"]);
  assert.equal(lines[lines.indexOf("EDUCATION") + 1], "University of Porto");
});

test("list marks are taken off, also those of symbol fonts", async () => {
  const document = await read([
    {
      items: [
        ...textLines(["Northwind, Lisbon"], { x: 50, y: 80 }),
        ...WORK.slice(0, 3).flatMap((text, i): PdfItem[] => [
          { text: i === 2 ? "\u00b7" : "•", x: 60, y: 100 + 14 * i, font: i === 2 ? "Symbol" : "Helvetica" },
          { text, x: 78, y: 100 + 14 * i },
        ]),
        { text: "• Typed in one piece", x: 60, y: 142 },
      ],
    },
  ]);
  assert.deepEqual(linesOf(document), ["Northwind, Lisbon", ...WORK.slice(0, 3), "Typed in one piece"]);
  assert.deepEqual(
    document.lines.map((line) => line.bullet),
    [false, true, true, true, true],
  );
});

test("kerning does not split words and gaps part them", async () => {
  const document = await read([
    { items: [{ raw: "BT /Helvetica 10 Tf 50 700 Td [(W) 80 (A) 70 (VE) -400 (Mana) 20 (ger)] TJ ET" }] },
  ]);
  assert.equal(document.text, "WAVE Manager");
});

test("letter-spaced headings become words", async () => {
  const document = await read([
    { items: [{ text: "WORK EXPERIENCE", x: 50, y: 80, spacing: 4 }, ...textLines(WORK, { x: 50, y: 100 })] },
  ]);
  assert.equal(linesOf(document)[0], "WORK EXPERIENCE");
});

test("a word broken at a line's end is joined when it is surely one word", async () => {
  const document = await read([
    {
      items: textLines(
        [
          "Responsible for the manage-",
          "ment of stores and for well-",
          "known brands, and engi-",
          "neering.",
        ],
        { x: 50, y: 80 },
      ),
    },
  ]);
  assert.deepEqual(linesOf(document), [
    "Responsible for the management",
    "of stores and for well-",
    "known brands, and engi-",
    "neering.",
  ]);
});

test("text in other directions follows the upright text", async () => {
  const document = await read([
    {
      items: [{ text: "CURRICULUM VITAE", x: 30, y: 500, angle: 90 }, ...textLines(WORK, { x: 50, y: 100 })],
    },
  ]);
  assert.deepEqual(linesOf(document), [...WORK, "CURRICULUM VITAE"]);
});

test("a page that is shown turned is read as it is shown", async () => {
  const items = textLines(WORK, { x: 100, y: 100, angle: 90 }, 14).map((item, i) => ({
    ...item,
    x: 100 + 14 * i,
    y: 700,
  }));
  const document = await read([{ items, rotate: 90 }]);
  assert.deepEqual(linesOf(document), WORK);
});

test("links keep their address and the words under them", async () => {
  const document = await read([
    {
      items: [{ text: "ana@example.com | LinkedIn | Lisbon", x: 50, y: 80 }],
      links: [
        { url: "mailto:ana@example.com", rect: [50, 70, 83, 14] },
        { url: "https://www.linkedin.com/in/ana", rect: [139, 70, 38, 14] },
        { url: "https://example.com", rect: [400, 400, 20, 20] },
      ],
    },
  ]);
  const texts = document.links.map(({ url, span }) => [url, span && document.text.slice(...span)]);
  assert.deepEqual(texts, [
    ["mailto:ana@example.com", "ana@example.com"],
    ["https://www.linkedin.com/in/ana", "LinkedIn"],
    ["https://example.com/", null],
  ]);
});

const SECRET: Pick<import("../../testing/build-pdf.ts").PdfText, "text" | "x" | "y"> = {
  text: "Kubernetes Terraform Kafka",
  x: 50,
  y: 400,
};

const PACKINGS: PdfOptions[] = [
  {},
  { asForms: true },
  { deflate: deflateSync },
  { ascii85: true },
  { ascii85: true, deflate: deflateSync },
  { splitContent: true },
];

const HIDING: [string, PdfItem[]][] = [
  ["white", [{ ...SECRET, color: [1, 1, 1] }]],
  ["white", [{ ...SECRET, color: [0.97, 0.97, 0.96] }]],
  [
    "white",
    [
      { rect: [0, 380, 595, 40], fill: [0.1, 0.1, 0.3] },
      { ...SECRET, color: [0.12, 0.1, 0.3] },
    ],
  ],
  ["tiny", [{ ...SECRET, size: 1 }]],
  ["off_page", [{ ...SECRET, y: 900 }]],
  ["off_page", [{ ...SECRET, x: 700 }]],
  ["invisible", [{ ...SECRET, mode: 3 }]],
  ["invisible", [{ ...SECRET, mode: 7 }]],
  ["invisible", [{ image: [0, 0, 595, 842] }, { ...SECRET, mode: 3 }]],
  ["invisible", [{ ...SECRET, mode: 1, alpha: 0 }]],
  ["invisible", [{ raw: "q 3 Tr BT /Helvetica 10 Tf 50 400 Td (Kubernetes Terraform Kafka) Tj ET Q" }]],
  ["invisible", [{ raw: "q 3 Tr q BT /Helvetica 10 Tf 50 400 Td (Kubernetes) Tj ET Q Q" }]],
  ["invisible", [{ raw: "BT 3 Tr ET" }, { raw: "BT /Helvetica 10 Tf 50 400 Td (Kubernetes) Tj ET" }]],
  ["invisible", [{ raw: "3" }, { raw: "Tr BT /Helvetica 10 Tf 50 400 Td (Kubernetes) Tj ET" }]],
  ["invisible", [{ raw: "q 3 Tr q 0 Tr" }, { raw: "Q BT /Helvetica 10 Tf 50 400 Td (Kubernetes) Tj ET Q" }]],
  ["invisible", [{ ...SECRET, alpha: 0 }]],
  ["invisible", [{ ...SECRET, switchedOff: true }]],
  ["invisible", [{ raw: "q 300 700 20 20 re W n" }, SECRET, { raw: "Q" }]],
  ["stacked", [{ text: "Managed the store in Lisbon", x: 50, y: 400 }, SECRET]],
  ["covered", [SECRET, { rect: [40, 385, 300, 20], fill: [1, 1, 1] }]],
];

for (const [index, [kind, items]] of HIDING.entries())
  for (const options of PACKINGS)
    test(`hidden text is found and left out: ${kind}, ${index}, ${Object.keys(options).join() || "plain"}`, async () => {
      const document = await read([{ items: [...resume, ...items] }], options);
      assert.deepEqual(kindsOf(document), [`hidden_text:${kind}`]);
      assert.ok(!document.text.includes("Kubernetes"));
      assert.ok(document.text.includes("Engineer, Northwind\tJan 2019 – Present"), document.text);
    });

/** Text that sets no state of its own but the font. */
const FORM_TEXT = { raw: "BT /Helvetica 10 Tf 50 400 Td (Kubernetes) Tj ET" };

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const fromLatin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const SEEN: [string, PdfItem[]][] = [
  [
    "white on a dark box",
    [
      { rect: [0, 380, 595, 40], fill: [0.1, 0.1, 0.3] },
      { ...SECRET, color: [1, 1, 1] },
    ],
  ],
  [
    "paint that the letters clip",
    [
      { raw: "q 7 Tr BT /Helvetica 10 Tf 50 400 Td (Kubernetes Terraform Kafka) Tj ET" },
      { raw: "0 0 0.5 rg 40 390 300 30 re f Q" },
    ],
  ],
  ["white on a picture", [{ image: [0, 380, 595, 60] }, { ...SECRET, color: [1, 1, 1] }]],
  ["bold by printing twice", [SECRET, { ...SECRET, x: 50.3 }]],
  ["small print", [{ ...SECRET, size: 5 }]],
  ["light grey", [{ ...SECRET, color: [0.75, 0.75, 0.75] }]],
  ["a box drawn before the text", [{ rect: [40, 385, 300, 20], fill: [0.9, 0.9, 0.9] }, SECRET]],
];

for (const [name, items] of SEEN)
  for (const options of [{}, { asForms: true }] as PdfOptions[])
    test(`visible text is no hidden text: ${name}, ${Object.keys(options).join() || "plain"}`, async () => {
      const document = await read([{ items: [...resume, ...items] }], options);
      assert.deepEqual(document.findings, []);
      assert.equal(document.text.split("Kubernetes Terraform Kafka").length, 2);
    });

const scanned = resume.map((item) => ("text" in item ? { ...item, mode: 3 } : item));

for (const options of PACKINGS)
  test(`the invisible text of a scanned page is read: ${Object.keys(options).join() || "plain"}`, async () => {
    for (const items of [
      [{ image: [0, 0, 595, 842] } as const, ...scanned],
      [...scanned, { image: [0, 0, 595, 842] } as const, { text: "Received 3 May", x: 300, y: 30 }],
    ]) {
      const document = await read([{ items }], options);
      assert.deepEqual(document.findings, []);
      assert.ok(document.text.includes("Engineer, Northwind\tJan 2019 – Present"), document.text);
    }
  });

test("a page of invisible text without a picture hides all of it", async () => {
  const pages = [{ items: [{ image: [0, 0, 30, 30] } as const, ...scanned] }];
  await assert.rejects(read(pages), { code: "no_text" });
});

test("a form takes over the state in which it is painted", async () => {
  for (const beforeForm of ["3 Tr", "7 Tr", "q 1 0 0 1 0 0 cm 3 Tr"])
    await assert.rejects(read([{ items: [FORM_TEXT] }], { asForms: true, beforeForm }), { code: "no_text" });
  assert.equal(
    (await read([{ items: [FORM_TEXT] }], { asForms: true, beforeForm: "0 Tr" })).text,
    "Kubernetes",
  );
});

test("transparency is found however its number is written", async () => {
  for (const state of ["/ca 0", "/ca .0", "/ca 0.0", "/ca 00", "/ca -0", "/ca\n0", "/ca 0.04", "/c#61 0"]) {
    const bytes = latin1(buildPdf([{ items: [...resume, { ...SECRET, alpha: 0.5 }] }]));
    // The spaces keep the length, and with it the places of the objects.
    const changed = bytes.replace("/ca 0.5 /CA 0.5", state.padEnd("/ca 0.5 /CA 0.5".length));
    assert.notEqual(changed, bytes);
    const document = await readPdf(fromLatin1(changed), DEFAULT_LIMITS);
    assert.deepEqual(kindsOf(document), ["hidden_text:invisible"], state);
  }
});

test("content that is no stream to a quick look is looked at closely", async () => {
  const bytes = latin1(buildPdf([{ items: [...resume, { ...SECRET, mode: 3 }] }]));
  const content = bytes.replace(/<< {2}\/Length (\d+) >>/, "<< /Length1 1 /Length $1 >>");
  assert.notEqual(content, bytes);
  assert.deepEqual(kindsOf(await readPdf(fromLatin1(content), DEFAULT_LIMITS)), ["hidden_text:invisible"]);
});

test("a single white full stop is no finding", async () => {
  const document = await read([{ items: [...resume, { text: ".", x: 50, y: 400, color: [1, 1, 1] }] }]);
  assert.deepEqual(document.findings, []);
});

test("the same text printed many times over is stacked", async () => {
  const copies = Array.from({ length: 12 }, () => SECRET);
  const document = await read([{ items: [...resume, ...copies] }]);
  assert.deepEqual(kindsOf(document), ["hidden_text:stacked"]);
  assert.equal(document.text.split("Kubernetes").length, 2);
});

test("a ruled table is read row by row and reported", async () => {
  const rows = [
    ["Skill", "Years", "Level"],
    ["Java", "6", "Expert"],
    ["SQL", "4", "Good"],
  ];
  const document = await read([
    { items: [...resume, ...textTable(rows, { x: 50, y: 300, columnWidth: 150, rowHeight: 20 })] },
  ]);
  assert.deepEqual(linesOf(document).slice(-3), ["Skill\tYears\tLevel", "Java\t6\tExpert", "SQL\t4\tGood"]);
  assert.deepEqual(
    document.lines.slice(-3).map((line) => line.source),
    ["table", "table", "table"],
  );
  assert.deepEqual(kindsOf(document), ["table_content"]);
});

test("cells of several lines are not mixed with their neighbours", async () => {
  const items: PdfItem[] = [
    ...textTable(
      [
        ["", ""],
        ["", ""],
      ],
      { x: 50, y: 300, columnWidth: 200, rowHeight: 60 },
    ),
    ...textLines(["Ran the stores", "of three towns"], { x: 54, y: 320 }),
    ...textLines(["Kept the books", "of two shops"], { x: 254, y: 320 }),
    { text: "Drove vans", x: 54, y: 380 },
    { text: "Mended roofs", x: 254, y: 380 },
  ];
  const document = await read([{ items }]);
  assert.deepEqual(linesOf(document), [
    "Ran the stores",
    "of three towns",
    "Kept the books",
    "of two shops",
    "Drove vans\tMended roofs",
  ]);
});

test("a grid without rules is a table, dates at the right margin are none", async () => {
  const grid = [
    ["Java", "6", "Expert"],
    ["SQL", "4", "Good"],
    ["Rust", "1", "New"],
  ].flatMap((row, i) => row.map((text, j): PdfItem => ({ text, x: 50 + 150 * j, y: 300 + 16 * i })));
  assert.deepEqual(kindsOf(await read([{ items: [...resume, ...grid] }])), ["table_content"]);
  const dated = [0, 1, 2, 3].flatMap((i): PdfItem[] => [
    { text: `Clerk at Company ${i}`, x: 50, y: 300 + 16 * i },
    { text: `201${i} – 201${i + 1}`, x: 480, y: 300 + 16 * i },
  ]);
  assert.deepEqual(kindsOf(await read([{ items: [...resume, ...dated] }])), []);
});

test("a stream that interleaves columns is reported, columns written one after the other are not", async () => {
  const left = textLines(
    ["Skills", "Go", "Rust", "SQL", "Kafka", "Docker", "Linux", "Git", "Bash"],
    { x: 50, y: 90 },
    15,
  );
  const right = textLines(["Experience", ...WORK, ...WORK], { x: 210, y: 90 });
  const mixed = right.flatMap((item, i) => [item, ...left.slice(i, i + 1)]);
  assert.deepEqual(kindsOf(await read([{ items: mixed }])), ["stream_order", "columns"]);
  assert.deepEqual(kindsOf(await read([{ items: [...right, ...left] }])), ["columns"]);
});

test("a name at the end of the stream is reported", async () => {
  const [name, ...rest] = resume as [PdfItem, ...PdfItem[]];
  const document = await read([{ items: [...rest, name] }]);
  assert.deepEqual(kindsOf(document), ["stream_order"]);
  assert.equal(linesOf(document)[0], "Ana Lima");
});

test("more than four pages are reported, and page numbers are footers", async () => {
  const pages = [1, 2, 3, 4, 5].map((n) => ({
    items: [...textLines(WORK, { x: 50, y: 90 }), { text: `Page ${n} of 5`, x: 280, y: 820 }],
  }));
  const document = await read(pages);
  assert.deepEqual(
    document.findings.map(({ code, amount }) => [code, amount]),
    [["many_pages", 5]],
  );
  assert.equal(document.lines.filter((line) => line.source === "footer").length, 5);
  assert.deepEqual(
    document.lines.map((line) => line.page).filter((page, i, all) => page !== all[i - 1]),
    [1, 2, 3, 4, 5],
  );
});

test("the title of the file is kept", async () => {
  assert.equal((await read([{ items: resume }], { title: "CV Ana" })).title, "CV Ana");
  assert.equal((await read([{ items: resume }])).title, null);
});

test("packing and form objects change nothing of what is read", async () => {
  const plain = await read([{ items: resume }]);
  assert.deepEqual(await read([{ items: resume }], { deflate: deflateSync }), plain);
  assert.deepEqual(await read([{ items: resume }], { asForms: true }), plain);
});

test("the caller's bytes stay usable", async () => {
  const bytes = buildPdf([{ items: resume }]);
  const copy = bytes.slice();
  await readPdf(bytes, DEFAULT_LIMITS);
  assert.deepEqual(bytes, copy);
});

const FAILURES: [string, string, () => Promise<unknown>][] = [
  ["no PDF at all", "file_corrupt", () => readPdf(new TextEncoder().encode("hello"), DEFAULT_LIMITS)],
  [
    "cut in the middle",
    "file_corrupt",
    () => readPdf(buildPdf([{ items: resume }]).slice(0, 300), DEFAULT_LIMITS),
  ],
  ["a picture only", "no_text_layer", () => read([{ items: [{ image: [0, 0, 595, 842] }] }])],
  ["hidden text only", "no_text", () => read([{ items: [{ ...SECRET, color: [1, 1, 1] }] }])],
  [
    "too many pages",
    "too_many_pages",
    () => read([{ items: resume }, { items: resume }], {}, { max_pages: 1 }),
  ],
  ["too many characters", "too_many_characters", () => read([{ items: resume }], {}, { max_characters: 50 })],
  [
    "too much when unpacked",
    "unpacked_too_large",
    () =>
      read(
        [{ items: [{ raw: " ".repeat(100_000) }] }],
        { deflate: deflateSync },
        { max_unpacked_bytes: 50_000 },
      ),
  ],
];

for (const [name, code, run] of FAILURES)
  test(`a document that cannot be read has its own error: ${name}`, async () => {
    await assert.rejects(run, (error) => error instanceof OumiAtsError && error.code === code);
  });
