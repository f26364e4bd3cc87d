import type { LayoutLine } from "./layout-line.ts";

/** Left edges this close, in font sizes, belong to the same column. */
const SAME_EDGE = 1.5;
/** Width of a space and what a justified line may lack, in font sizes. */
const SPACE = 0.35;
/** A line this much further down, in font sizes, is not the next one of its text. */
const NEXT_LINE = 2.2;
const SIZE_CHANGE = 1.08;

interface Extent {
  page: number;
  region: number;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/**
 * Whether each line is full: the first word of the line right below would not have fitted between its end and the right
 * edge of the column, which is where the longest line of the column ends. Null where no line stands right below.
 */
export function findFullLines(lines: readonly LayoutLine[]): (boolean | null)[] {
  const extents = new Map<number, Extent>();
  for (const line of lines) grow(extents, line);
  const edges = new Map([...extents].map(([region, extent]) => [region, rightEdge(extent, extents, lines)]));
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (!next || !standsBelow(line, next)) return null;
    const edge = edges.get(line.region)!;
    return rightEnd(line) + SPACE * line.size + firstWordWidth(next) > edge;
  });
}

function grow(extents: Map<number, Extent>, line: LayoutLine): void {
  const { page, region, x0, y } = line;
  const known = extents.get(region);
  if (!known) {
    extents.set(region, { page, region, x0, x1: rightEnd(line), top: y, bottom: y });
    return;
  }
  known.x0 = Math.min(known.x0, x0);
  known.x1 = Math.max(known.x1, rightEnd(line));
  known.top = Math.min(known.top, y);
  known.bottom = Math.max(known.bottom, y);
}

/** Where the longest line ends among the regions that stand under and over each other in one column. */
function rightEdge(own: Extent, extents: ReadonlyMap<number, Extent>, lines: readonly LayoutLine[]): number {
  const size = lines.find((line) => line.region === own.region)!.size;
  const onPage = [...extents.values()].filter((other) => other.page === own.page && other !== own);
  // What stands beside it to the right bounds the column.
  const bound = Math.min(
    ...onPage
      .filter((other) => other.x0 >= own.x1 - 1 && other.top <= own.bottom && own.top <= other.bottom)
      .map((other) => other.x0),
  );
  const inColumn = onPage.filter(
    (other) => Math.abs(other.x0 - own.x0) <= SAME_EDGE * size && other.x1 <= bound,
  );
  return Math.max(own.x1, ...inColumn.map((other) => other.x1));
}

function standsBelow(line: LayoutLine, next: LayoutLine): boolean {
  const ratio = next.size / line.size;
  return (
    next.page === line.page &&
    next.region === line.region &&
    !next.bullet &&
    next.y > line.y &&
    next.y - line.y <= NEXT_LINE * line.size &&
    ratio < SIZE_CHANGE &&
    ratio > 1 / SIZE_CHANGE
  );
}

function rightEnd(line: LayoutLine): number {
  return Math.max(...line.segments.map((segment) => segment.x1));
}

/** Measured by its share of the runs it stands in. */
function firstWordWidth(line: LayoutLine): number {
  const start = line.text.length - line.text.trimStart().length;
  const length = line.text.trimStart().search(/\s|$/);
  let width = 0;
  for (const { run, start: from, end } of line.placed) {
    const shared = Math.min(end, start + length) - Math.max(from, start);
    if (shared > 0) width += (run.width * shared) / Math.max(1, end - from);
  }
  return width;
}
