// Columns under headers of many kinds: each column must come whole, whichever lines are level by chance.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPdf, type PdfItem, textLines } from "../../testing/build-pdf.ts";
import { DEFAULT_LIMITS } from "../text-document.ts";
import { readPdf } from "./index.ts";

async function readLines(items: PdfItem[]): Promise<string[]> {
  const document = await readPdf(buildPdf([{ items }]), DEFAULT_LIMITS);
  return document.text.split("\n");
}

/** "# " starts a heading, an empty text leaves white space. */
function column(texts: string[], x: number, y: number, leading: number): PdfItem[] {
  const items: PdfItem[] = [];
  let at = y;
  for (const text of texts) {
    const isHeading = text.startsWith("# ");
    if (text === "") at += 0.7 * leading;
    else {
      const style = isHeading ? { size: 13, font: "Helvetica-Bold" as const } : {};
      items.push({ text: text.replace("# ", ""), x, y: at, ...style });
      at += (isHeading ? 1.6 : 1) * leading;
    }
  }
  return items;
}

const JOBS = [
  ["# Experience", "Product Designer", "Rotawell, London", "04/2022 – Present"],
  ["• Led the redesign of a planner used in 70 hospitals.", "• Ran research with nurses on night shifts."],
  ["", "UX Designer", "Penny and Larch, Leeds", "09/2018 – 03/2022"],
  ["• Wireframes and prototypes for six features."],
  ["", "Waiter", "Hotel Adler, Leeds", "2016 – 2018"],
];
const JOBS_WITH_ITEMS = JOBS.flat();
const JOBS_WITHOUT = JOBS.filter((part) => !part[0]!.startsWith("•")).flat();
const SIDE = [
  ...["# Profile", "Designer for tools that", "people use all day.", ""],
  ...["# Skills", "Figma", "Sketch", "Wireframing", "Prototyping", "User research", ""],
  ...["# Education", "BA in Graphic Design", "Aire Valley School", "2015 – 2018", ""],
  ...["# Languages", "Polish (native)", "English (fluent)"],
];

const NAME = { text: "Tomasz Wisniewski", x: 50, y: 50, size: 22 };
const at = (text: string, x: number, y: number): PdfItem => ({ text, x, y });
const HEADERS: [string, PdfItem[]][] = [
  ["no header", []],
  ["a name", [NAME]],
  [
    "a line of addresses with gaps",
    [
      NAME,
      at("tomasz@example.com", 50, 72),
      at("020 7946 0321", 180, 72),
      at("London, UK", 280, 72),
      at("behance.net/tw", 370, 72),
    ],
  ],
  [
    "a line of addresses with a gap at the gutter",
    [
      NAME,
      at("tomasz@example.com", 50, 72),
      at("020 7946 0321", 160, 72),
      at("London", 240, 72),
      at("behance.net/tw", 420, 72),
    ],
  ],
  [
    "addresses at the right margin",
    [NAME, at("tomasz@example.com", 440, 45), at("Product Designer", 50, 68), at("020 7946 0321", 466, 60)],
  ],
  [
    "addresses in two columns of their own",
    [
      NAME,
      at("Email: tomasz@example.com", 50, 72),
      at("Phone: 020 7946 0321", 300, 72),
      at("Web: behance.net/tw", 50, 86),
      at("Address: London, UK", 300, 86),
    ],
  ],
];

for (const [name, header] of HEADERS)
  test(`columns come whole below ${name}`, async () => {
    for (const jobs of [JOBS_WITH_ITEMS, JOBS_WITHOUT])
      for (const [leftTexts, rightTexts, x] of [
        [SIDE, jobs, 220],
        [SIDE, jobs, 330],
        [jobs, SIDE, 330],
        [jobs, SIDE, 390],
      ] as const)
        for (const [down, looser] of [
          [0, 0],
          [0, 1],
          [3, 0],
          [14, 1],
        ] as const) {
          const left = column([...leftTexts], 50, 100, 13);
          const right = column([...rightTexts], x, 100 + down, 13 + looser);
          const text = `\n${(await readLines([...header, ...left, ...right])).join("\n")}\n`;
          for (const side of [leftTexts, rightTexts]) {
            const whole = side.filter((line) => line !== "").map((line) => line.replace(/^(?:#|•) /, ""));
            assert.ok(text.includes(`\n${whole.join("\n")}\n`), `${x} ${down} ${looser}: ${text}`);
          }
        }
  });

test("a line of addresses above columns stays one line, first of all", async () => {
  const header = HEADERS[3]![1];
  const lines = await readLines([
    ...header,
    ...column(JOBS_WITH_ITEMS, 50, 100, 13),
    ...column(SIDE, 390, 100, 13),
  ]);
  assert.deepEqual(lines.slice(0, 3), [
    "Tomasz Wisniewski",
    "tomasz@example.com 020 7946 0321\tLondon\tbehance.net/tw",
    "Experience",
  ]);
});

test("dates with companies in a margin still head the entries beside them", async () => {
  const items = [0, 1, 2].flatMap((i): PdfItem[] => [
    ...textLines([`201${i} – 201${i + 1}`, `Company ${i}`, "Leeds"], { x: 50, y: 100 + 70 * i }, 13),
    ...textLines(
      [
        `Clerk of the office number ${i}`,
        "Kept the books of three shops and paid the wages of their staff",
        "Answered the letters of customers within a day",
      ],
      { x: 180, y: 100 + 70 * i },
      13,
    ),
  ]);
  const lines = await readLines(items);
  for (const i of [0, 1, 2])
    assert.ok(lines.includes(`201${i} – 201${i + 1}\tClerk of the office number ${i}`), lines.join("\n"));
});
