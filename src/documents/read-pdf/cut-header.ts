import type { Band } from "./judge-columns.ts";
import { median, type SegmentRow } from "./segment-rows.ts";

/** A header is looked for in this many rows at the top of a band. */
const MOST_ROWS = 8;
/** Left edges within this many points are one column's. */
const EDGE_TOLERANCE = 3;
/** Rows of the right side that start at one edge, so that others can be told to stand out of it. */
const ALIGNED = 0.6;
/** Text that starts this many font sizes left of a column is no heading of it. */
const OUTDENT = 3;
/** A line that gaps break into this many pieces is a list, as of addresses, not a row of two columns. */
const MANY_PIECES = 3;

/**
 * A band without the lines at its top whose gaps happen to leave the gutter free, such as a name with a line
 * of addresses: they belong to what stands above the columns. Such a line reaches to both sides, and its right
 * part does not start where the right column does.
 */
export function cutHeader(band: Band, rows: readonly SegmentRow[]): Band {
  const edge = commonEdge(band.right.map((row) => row.segments[0]!.x0));
  if (edge === null) return band;
  const levels = new Map(band.right.map((row) => [row.y, row]));
  let header = 0;
  const end = Math.min(band.last - band.first, MOST_ROWS);
  for (let i = 0; i < end; i++) {
    const row = rows[band.first + i]!;
    const right = levels.get(row.y);
    if (!right) continue;
    if (!isStray(row, right, edge)) break;
    header = i + 1;
  }
  return header === 0 ? band : cutTop(band, rows, header);
}

function isStray(row: SegmentRow, right: SegmentRow, edge: number): boolean {
  if (right.segments.length === row.segments.length) return false;
  if (right.segments.some((segment) => Math.abs(segment.x0 - edge) <= EDGE_TOLERANCE)) return false;
  const first = right.segments[0]!;
  return first.x0 < edge - OUTDENT * first.size || row.segments.length >= MANY_PIECES;
}

function cutTop(band: Band, rows: readonly SegmentRow[], count: number): Band {
  const first = band.first + count;
  const top = rows[first]!.y;
  const left = band.left.filter((row) => row.y >= top);
  const right = band.right.filter((row) => row.y >= top);
  const levels = new Set(right.map((row) => row.y));
  const paired = left.filter((row) => levels.has(row.y)).length;
  return left.length > 0 && right.length > 0 ? { first, last: band.last, left, right, paired } : band;
}

/** The left edge that most rows of a column share; null when they share none. */
function commonEdge(edges: readonly number[]): number | null {
  const middle = median(edges);
  const near = edges.filter((edge) => Math.abs(edge - middle) <= EDGE_TOLERANCE).length;
  return near >= ALIGNED * edges.length ? middle : null;
}
