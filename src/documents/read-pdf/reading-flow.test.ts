// Columns over several pages, columns whose first lines are not level, dates broken in a narrow margin, loose accents.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPdf, type PdfItem, type PdfPage, textLines } from "../../testing/build-pdf.ts";
import { DEFAULT_LIMITS } from "../text-document.ts";
import { readPdf } from "./index.ts";

async function readLines(pages: PdfPage[]): Promise<string[]> {
  const document = await readPdf(buildPdf(pages), DEFAULT_LIMITS);
  return document.text.split("\n");
}

const items = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${word} number ${at + 1} of the main story`);
const SKILLS = ["Skills", "Figma", "Sketch", "Wireframing", "Prototyping", "User research", "Interviews"];

test("a left column that goes on at the top of the next page is read before a right one that has ended", async () => {
  const first = items("Sentence", 48);
  const second = items("Later sentence", 6);
  const lines = await readLines([
    { items: [...textLines(first, { x: 50, y: 60 }), ...textLines(SKILLS, { x: 380, y: 60 })] },
    { items: textLines(second, { x: 50, y: 60 }) },
  ]);
  assert.deepEqual(lines, [...first, ...second, ...SKILLS]);
});

test("columns that both fill their page are read page by page", async () => {
  const [a, b, c, d] = ["One", "Two", "Three", "Four"].map((word) => items(word, 48)) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const page = (left: string[], right: string[]) => ({
    items: [...textLines(left, { x: 50, y: 60, size: 8 }), ...textLines(right, { x: 320, y: 60, size: 8 })],
  });
  assert.deepEqual(await readLines([page(a, b), page(c, d)]), [...a, ...b, ...c, ...d]);
});

test("a page that opens across both columns ends them", async () => {
  const first = items("Sentence", 48);
  const wide = "A closing paragraph that runs from the left margin far over to the right side of the page";
  const lines = await readLines([
    { items: [...textLines(first, { x: 50, y: 60 }), ...textLines(SKILLS, { x: 380, y: 60 })] },
    { items: [{ text: wide, x: 50, y: 60 }, ...textLines(["The end."], { x: 50, y: 80 })] },
  ]);
  assert.deepEqual(lines.slice(48, 55), SKILLS);
  assert.equal(lines.at(-1), "The end.");
});

test("a heading level with a large name in the other column stays with its column", async () => {
  const side = ["isla@example.com", "+44 141 496 0003", "Glasgow", "Skills", "Excel", "Opera", "Amadeus"];
  const main = items("Duty", 12);
  const lines = await readLines([
    {
      items: [
        { text: "Isla Harrow", x: 36, y: 48, size: 18, font: "Helvetica-Bold" },
        ...textLines(side, { x: 36, y: 66, size: 9 }, 11),
        { text: "Employment History", x: 226, y: 44, size: 12, font: "Helvetica-Bold" },
        ...textLines(main, { x: 226, y: 58, size: 9 }, 11),
      ],
    },
  ]);
  assert.deepEqual(lines, ["Isla Harrow", ...side, "Employment History", ...main]);
});

for (const [first, second, joined] of [
  ["July 2025 –", "October 2026", "July 2025 – October 2026"],
  ["Oct 2025 – Jun", "2026", "Oct 2025 – Jun 2026"],
  ["September 2023", "to Now", "September 2023 to Now"],
] as const)
  test(`dates broken in a narrow margin are one line: ${joined}`, async () => {
    const entry = (y: number, title: string): PdfItem[] => [
      { text: first, x: 50, y },
      { text: second, x: 50, y: y + 13 },
      { text: title, x: 150, y, font: "Helvetica-Bold" },
      ...textLines(
        ["Ainsley Partners", "Wrote letters for clients.", "Kept files."],
        { x: 150, y: y + 13 },
        13,
      ),
    ];
    const lines = await readLines([{ items: [...entry(100, "Legal Assistant"), ...entry(170, "Clerk")] }]);
    assert.deepEqual(lines.slice(0, 3), [joined, "Legal Assistant", "Ainsley Partners"]);
    assert.equal(lines.filter((line) => line === joined).length, 2);
  });

test("an accent printed over a letter joins that letter, not the one before", async () => {
  const document = await readPdf(
    buildPdf([
      {
        items: [
          { text: "Lef", x: 50, y: 60, font: "Courier" },
          { text: "`", x: 69, y: 60, font: "Times-Roman" },
          { text: "evre", x: 68, y: 60, font: "Courier" },
          ...textLines(["A second line of text", "and a third one"], { x: 50, y: 80 }),
        ],
      },
    ]),
    DEFAULT_LIMITS,
  );
  assert.equal(document.text.split("\n")[0], "Lefèvre");
});
