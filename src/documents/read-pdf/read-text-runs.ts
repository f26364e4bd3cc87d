import type { PDFPageProxy } from "unpdf/pdfjs";
import { OumiAtsError } from "../../errors.ts";
import { combine, type Matrix } from "./box.ts";
import { angleOf, type TextRun, turnPoint } from "./text-run.ts";

/** Characters that may still be read from one document. */
export interface CharacterBudget {
  left: number;
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** Text whose transform is no direction at all. */
const LEAST_SCALE = 1e-6;

/**
 * Text runs of a page, from PDF.js's text content. Text outside the page is not among them.
 * @param firstOrder number of runs read from earlier pages
 * @throws OumiAtsError too_many_characters, as soon as the budget is used up
 */
export async function readTextRuns(
  page: PDFPageProxy,
  firstOrder: number,
  budget: CharacterBudget,
): Promise<TextRun[]> {
  const toPage = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  const runs: TextRun[] = [];
  let spaced = false;
  const reader = page
    .streamTextContent({ includeMarkedContent: false, disableNormalization: true })
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items as TextItem[]) {
      budget.left -= item.str.length;
      const text = item.str.trim();
      if (text !== "") {
        const run = toRun(item, text, toPage, firstOrder + runs.length, spaced);
        if (run) runs.push(run);
      }
      spaced = text === "" ? spaced || item.str !== "" : /\s$/.test(item.str);
    }
    if (budget.left < 0) {
      const error = new OumiAtsError("too_many_characters");
      await reader.cancel(error).catch(() => undefined);
      throw error;
    }
  }
  return runs;
}

function toRun(item: TextItem, text: string, toPage: Matrix, order: number, spaced: boolean): TextRun | null {
  const matrix = combine(toPage, item.transform as unknown as Matrix);
  const size = Math.hypot(matrix[2], matrix[3]);
  if (!(Math.hypot(matrix[0], matrix[1]) > LEAST_SCALE) || !Number.isFinite(matrix[4] + matrix[5]))
    return null;
  const angle = angleOf(matrix);
  const [x, y] = turnPoint(matrix[4], matrix[5], angle);
  const leading = item.str.length - item.str.trimStart().length;
  const scale = Math.hypot(toPage[0], toPage[1]);
  const width = item.width * scale;
  const shift = leading > 0 ? (width * leading) / item.str.length : 0;
  return {
    text,
    x: x + shift,
    y,
    width: width - shift,
    size,
    font: item.fontName,
    angle,
    order,
    spaced: spaced || leading > 0,
  };
}
