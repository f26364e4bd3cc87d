import type { BodyStyle } from "./body-style.ts";
import { buildSegments, type Segment } from "./build-segments.ts";
import { buildLines, type LayoutLine } from "./layout-line.ts";
import { hoistName, orderRegions } from "./order-regions.ts";
import { findRuledTables, type RuledTable } from "./ruled-tables.ts";
import { groupSegments } from "./segment-rows.ts";
import { combineCells } from "./table-lines.ts";
import type { PageText, TextRun } from "./text-run.ts";

/** A page's lines in reading order. */
export interface PageLayout {
  lines: LayoutLine[];
  /** Columns side by side, 1 when there are none. */
  columns: number;
  /** Rows of the largest ruled table with text in two columns and two rows at least; 0 without one. */
  tableRows: number;
  /** Regions of the two columns that lie side by side, null without columns. */
  sides: Sides | null;
}

/** Numbers of the regions of each column. */
export interface Sides {
  left: Set<number>;
  right: Set<number>;
}

/** Stands in the order for a table, so that it is read as one thing. */
interface TableSegment extends Segment {
  cells: TextRun[][][];
}

/**
 * Puts a page's text into lines and reading order. Text in other directions than the page's main one
 * follows at the end.
 * @param firstRegion number for the page's first region
 */
export function layoutPage(page: PageText, body: BodyStyle, firstRegion: number): PageLayout {
  const layout: PageLayout = { lines: [], columns: 1, tableRows: 0, sides: null };
  let region = firstRegion;
  for (const runs of byDirection(page.runs)) {
    const isUpright = runs[0]?.angle === 0;
    const tables = isUpright ? collectTables(runs, findRuledTables(page.rules)) : [];
    const inTables = new Set(tables.flatMap((table) => table.cells.flat(2)));
    const segments = [...buildSegments(runs.filter((run) => !inTables.has(run))), ...tables];
    const foot = isUpright ? footOf(segments, page.height, body.size) : [];
    let ordering = orderRegions(
      foot.length > 0 ? segments.filter((segment) => !foot.includes(segment)) : segments,
      body.size,
    );
    if (foot.length > 0) ordering.regions.push({ segments: foot });
    if (isUpright && page.page === 1) ordering = hoistName(ordering, body.size, page.height);
    for (const { segments: part, column } of ordering.regions) {
      for (const piece of splitAtTables(part)) {
        region++;
        if (column) addSide(layout, column, region);
        layout.lines.push(
          ...(Array.isArray(piece)
            ? buildLines(piece, page.page, region, body)
            : combineCells(piece.cells, page.page, region, body)),
        );
      }
    }
    layout.columns = Math.max(layout.columns, isUpright ? ordering.columns : 1);
    layout.tableRows = Math.max(layout.tableRows, ...tables.map((table) => table.cells.length));
  }
  return layout;
}

function addSide(layout: PageLayout, column: keyof Sides, region: number): void {
  layout.sides ??= { left: new Set(), right: new Set() };
  layout.sides[column].add(region);
}

const FOOT_HEIGHT = 0.08;
const FOOT_GAP = 2.5;
const FOOT_ROWS = 3;

/** The last rows of a page when they stand in its bottom margin, well below everything else. */
function footOf(segments: readonly Segment[], height: number, bodySize: number): Segment[] {
  const rows = groupSegments(segments);
  const first = rows.findIndex((row) => row.y > (1 - FOOT_HEIGHT) * height);
  if (first < 1 || rows.length - first > FOOT_ROWS) return [];
  if (rows[first]!.y - rows[first - 1]!.y < FOOT_GAP * bodySize) return [];
  return rows.slice(first).flatMap((row) => row.segments);
}

/** Runs by direction: the one with most text first. */
function byDirection(runs: readonly TextRun[]): TextRun[][] {
  const weight = (group: TextRun[]) => group.reduce((sum, run) => sum + run.text.length, 0);
  return [...Map.groupBy(runs, (run) => run.angle).values()].sort(
    (a, b) => weight(b) - weight(a) || a[0]!.angle - b[0]!.angle,
  );
}

/** The ruled tables that hold text in at least two rows and two columns. */
function collectTables(runs: readonly TextRun[], grids: readonly RuledTable[]): TableSegment[] {
  return grids.flatMap((grid) => {
    const rows = grid.rows.slice(1).map(() => grid.columns.slice(1).map((): TextRun[] => []));
    for (const run of runs) {
      const level = run.y - 0.3 * run.size;
      const row = findSlot(grid.rows, level);
      const column = findSlot(grid.columns, run.x + Math.min(run.width / 2, run.size));
      if (row >= 0 && column >= 0) rows[row]?.[column]?.push(run);
    }
    const cells = rows.filter((row) => row.some((cell) => cell.length > 0));
    const broad = cells.filter((row) => row.filter((cell) => cell.length > 0).length >= 2).length;
    return cells.length >= 2 && broad >= 2 ? [toSegment(grid, cells)] : [];
  });
}

/** Index of the slot between borders that a place falls into; -1 outside. */
function findSlot(borders: readonly number[], place: number): number {
  for (let i = 1; i < borders.length; i++)
    if (place >= (borders[i - 1] as number) && place < (borders[i] as number)) return i - 1;
  return -1;
}

function toSegment(grid: RuledTable, cells: TextRun[][][]): TableSegment {
  const runs = cells.flat(2);
  return {
    cells,
    runs,
    x0: grid.x0,
    x1: grid.x1,
    y: Math.min(...runs.map((run) => run.y)),
    size: runs[0]!.size,
    characters: runs.reduce((sum, run) => sum + run.text.length, 0),
    marked: false,
  };
}

/** A region's segments, cut where a table stands among them. */
function splitAtTables(segments: readonly Segment[]): (Segment[] | TableSegment)[] {
  const tables = segments.filter((segment): segment is TableSegment => "cells" in segment);
  if (tables.length === 0) return [[...segments]];
  let rest = segments.filter((segment) => !("cells" in segment));
  const pieces: (Segment[] | TableSegment)[] = [];
  for (const table of tables.sort((a, b) => a.y - b.y)) {
    const above = rest.filter((segment) => segment.y < table.y);
    rest = rest.filter((segment) => segment.y >= table.y);
    if (above.length > 0) pieces.push(above);
    pieces.push(table);
  }
  if (rest.length > 0) pieces.push(rest);
  return pieces;
}
