import type { LayoutLine } from "./layout-line.ts";
import type { PageLayout } from "./layout-page.ts";

/** The right column ends at least this many lines of body text above the left one. */
const ENDS_EARLIER = 4;
/** Lines of the next page that have to stand in the left column, all of them where it has fewer. */
const FEWEST_LINES = 3;
/** A page's lowest part, where only page numbers follow the columns. */
const FOOT = 0.92;

/** A page as `joinColumns` takes it. */
export interface ColumnPage {
  layout: PageLayout;
  height: number;
}

/**
 * The lines of all pages in reading order. Columns of a resume are stories of their own: where the right one is
 * finished and the left one goes on at the top of the next page, the right one is read after that. Columns that
 * both fill their page are read page by page.
 */
export function joinColumns(pages: readonly ColumnPage[], bodySize: number): LayoutLine[] {
  const out: LayoutLine[] = [];
  let waiting: { lines: LayoutLine[]; edge: number } | null = null;
  pages.forEach(({ layout }, at) => {
    let { lines } = layout;
    if (waiting) {
      const { edge } = waiting;
      const end = lines.findIndex((line) => rightEnd(line) > edge);
      const continued = end < 0 ? lines : lines.slice(0, end);
      out.push(...continued);
      lines = lines.slice(continued.length);
      if (lines.length === 0 && goesOn(pages[at + 1], edge)) return;
      out.push(...waiting.lines);
      waiting = null;
    }
    const held = finishedColumn(pages, at, bodySize);
    if (held === null || held.lines.some((line) => !lines.includes(line))) {
      out.push(...lines);
      return;
    }
    waiting = held;
    out.push(...lines.filter((line) => !held.lines.includes(line)));
  });
  return out;
}

/** The right column of a page when it ends there while the left one goes on; null otherwise. */
function finishedColumn(
  pages: readonly ColumnPage[],
  at: number,
  bodySize: number,
): { lines: LayoutLine[]; edge: number } | null {
  const { layout, height } = pages[at]!;
  const { sides } = layout;
  if (!sides) return null;
  const left = layout.lines.filter((line) => sides.left.has(line.region));
  const right = layout.lines.filter((line) => sides.right.has(line.region));
  if (left.length === 0 || right.length === 0) return null;
  const bottom = Math.max(...right.map((line) => line.y));
  if (Math.max(...left.map((line) => line.y)) - bottom < ENDS_EARLIER * bodySize) return null;
  const below = layout.lines.slice(layout.lines.indexOf(right.at(-1)!) + 1);
  if (below.some((line) => line.y < FOOT * height)) return null;
  const edge = Math.min(...right.map((line) => line.x0)) - 1;
  return goesOn(pages[at + 1], edge) ? { lines: right, edge } : null;
}

/** Whether a page opens with text left of the edge. */
function goesOn(page: ColumnPage | undefined, edge: number): boolean {
  const first = page?.layout.lines.slice(0, FEWEST_LINES) ?? [];
  return first.length > 0 && first.every((line) => rightEnd(line) <= edge);
}

function rightEnd(line: LayoutLine): number {
  return Math.max(...line.segments.map((segment) => segment.x1));
}
