import type { BodyStyle } from "./body-style.ts";
import { buildSegments, type Segment } from "./build-segments.ts";
import { DATE } from "./judge-columns.ts";
import { buildLines, type LayoutLine } from "./layout-line.ts";
import { orderRegions } from "./order-regions.ts";
import type { TextRun } from "./text-run.ts";

/**
 * The lines of a ruled table, row by row. Cells of one line each share a line; a date beside a longer cell
 * shares that cell's first line; other cells follow one another.
 */
export function combineCells(
  rows: readonly TextRun[][][],
  page: number,
  region: number,
  body: BodyStyle,
): LayoutLine[] {
  const lines = rows.flatMap((cells) => {
    const filled = cells
      .filter((cell) => cell.length > 0)
      .map((cell) => orderRegions(buildSegments(cell), body.size).regions.map((part) => part.segments));
    return combineRow(
      filled.map((parts) => parts.flatMap((part) => buildLines(part, page, region, body))),
      body,
    );
  });
  return lines.map((line) => ({ ...line, source: "table" }));
}

function combineRow(cells: readonly LayoutLine[][], body: BodyStyle): LayoutLine[] {
  const long = cells.filter((lines) => lines.length > 1);
  const short = cells.filter((lines) => lines.length === 1);
  const joins = long.length === 0 || (long.length === 1 && short.every(([line]) => DATE.test(line!.text)));
  if (cells.length < 2 || !joins) return cells.flat();
  const first = cells.map((lines) => lines[0]!);
  return [joinLines(first, body), ...(long[0]?.slice(1) ?? [])];
}

/** One line out of the first lines of a row's cells, tab-separated. */
function joinLines(lines: readonly LayoutLine[], body: BodyStyle): LayoutLine {
  const first = lines[0]!;
  let text = "";
  const placed: LayoutLine["placed"] = [];
  const segments: Segment[] = [];
  for (const line of lines) {
    if (text !== "") text += "\t";
    const shift = text.length;
    text += line.text;
    placed.push(
      ...line.placed.map(({ run, start, end }) => ({ run, start: start + shift, end: end + shift })),
    );
    segments.push(...line.segments);
  }
  const worded = placed.filter(({ run }) => /[\p{L}\p{N}]/u.test(run.text));
  return {
    ...first,
    text,
    placed,
    segments,
    emphasis: worded.every(({ run }) => !body.fonts.has(run.font)),
  };
}
