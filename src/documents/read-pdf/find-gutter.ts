import type { Segment } from "./build-segments.ts";
import { cutHeader } from "./cut-header.ts";
import { areColumns, type Band, FEWEST_ROWS } from "./judge-columns.ts";
import { groupSegments, median, type SegmentRow, steps } from "./segment-rows.ts";

/** Two columns side by side, with what stands above and below them in the same area. */
export interface ColumnSplit {
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
  /** Rows of the shorter column. */
  rows: number;
}

const FEWEST_MARKED_ROWS = 2;
/** Left edges within this many points are one column's. */
const EDGE_TOLERANCE = 3;
/** White space between columns, in body sizes and in points. */
const GUTTER = 0.7;
const LEAST_GUTTER = 6;
const MOST_EDGES = 40;
/** Height of capitals, in font sizes. */
const CAPITALS = 0.7;
/** A step between rows this many times the usual one parts sections. */
const BREAK = 1.25;

/** The widest and longest pair of columns in an area, or null when it reads row by row. */
export function findGutter(segments: readonly Segment[], bodySize: number): ColumnSplit | null {
  const rows = groupSegments(segments);
  if (rows.length < FEWEST_MARKED_ROWS) return null;
  const gutter = Math.max(LEAST_GUTTER, GUTTER * bodySize);
  let best: { split: ColumnSplit; score: number } | null = null;
  for (const edge of columnEdges(segments, rows)) {
    for (const whole of bandsAt(rows, edge, gutter)) {
      const band = cutHeader(whole, rows);
      if (!areColumns(band)) continue;
      const split = cutBand(rows, band, edge);
      const width = edge - Math.max(...split.left.map((segment) => segment.x1));
      const score = split.left.length + split.right.length + Math.min(width, 60) / 100;
      if (!best || score > best.score) best = { split, score };
    }
  }
  return best?.split ?? null;
}

/** Where columns may begin: left edges shared by several segments that have something to their left. */
function columnEdges(segments: readonly Segment[], rows: readonly SegmentRow[]): number[] {
  const least = Math.min(...segments.map((segment) => segment.x0));
  const sorted = segments.map((segment) => segment.x0).sort((a, b) => a - b);
  const edges: { x: number; count: number }[] = [];
  for (const x of sorted) {
    const last = edges.at(-1);
    if (last && x - last.x <= EDGE_TOLERANCE) last.count++;
    else edges.push({ x, count: 1 });
  }
  const shared = edges.filter(({ x, count }) => count >= FEWEST_MARKED_ROWS && x > least + LEAST_GUTTER);
  // Columns set centred or flush right share no edge: their leftmost text after a gap counts, also without
  // the rows that gaps break into many pieces, such as a line of addresses.
  for (const most of [Infinity, 2]) {
    const broken = rows.filter((row) => row.segments.length <= most);
    const afterGaps = broken.flatMap((row) => row.segments.slice(1).map((segment) => segment.x0));
    if (afterGaps.length >= FEWEST_ROWS) shared.push({ x: Math.min(...afterGaps), count: afterGaps.length });
  }
  return shared
    .sort((a, b) => b.count - a.count || a.x - b.x)
    .slice(0, MOST_EDGES)
    .map(({ x }) => x);
}

/** The runs of rows that leave the white space left of an edge free and have text on both sides of it. */
function bandsAt(rows: readonly SegmentRow[], edge: number, gutter: number): Band[] {
  const bands: Band[] = [];
  let band: Band | null = null;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const left = row.segments.filter((segment) => segment.x1 <= edge - gutter);
    const right = row.segments.filter((segment) => segment.x0 >= edge - 1);
    if (left.length + right.length < row.segments.length) {
      band = null;
      continue;
    }
    if (!band) {
      band = { first: i, last: i, left: [], right: [], paired: 0 };
      bands.push(band);
    }
    band.last = i;
    if (left.length > 0) band.left.push({ y: row.y, segments: left });
    if (right.length > 0) band.right.push({ y: row.y, segments: right });
    if (left.length > 0 && right.length > 0) band.paired++;
  }
  return bands.filter(
    ({ left, right }) => left.length >= FEWEST_MARKED_ROWS && right.length >= FEWEST_MARKED_ROWS,
  );
}

/** Cuts an area along a band; rows at its ends that belong to what is above or below are left to that. */
function cutBand(rows: readonly SegmentRow[], band: Band, edge: number): ColumnSplit {
  const isRight = (segment: Segment) => segment.x0 >= edge - 1;
  let { first, last } = band;
  first += countHead(band, rows[first - 1] !== undefined);
  last -= countTail(rows, band, isRight);
  const inside = rows.slice(first, last + 1).flatMap((row) => row.segments);
  const left = inside.filter((segment) => !isRight(segment));
  const right = inside.filter(isRight);
  return {
    above: rows.slice(0, first).flatMap((row) => row.segments),
    left,
    right,
    below: rows.slice(last + 1).flatMap((row) => row.segments),
    rows: Math.min(groupSegments(left).length, groupSegments(right).length),
  };
}

/** Rows at the top that stand on one side only, before a break: they are read first. */
function countHead(band: Band, hasAbove: boolean): number {
  const early = band.left[0]!.y < band.right[0]!.y ? band.left : band.right;
  const later = (early === band.left ? band.right : band.left)[0]!;
  // Large text sits lower: sides whose first lines overlap in height begin together.
  const top = later.y - CAPITALS * Math.max(...later.segments.map((segment) => segment.size));
  const alone = early.filter((row) => row.y < top);
  // The left column is read first anyway, unless it goes on with what stands above.
  if (alone.length === 0 || (early === band.left && !hasAbove)) return 0;
  const usual = median(steps(early));
  for (let i = alone.length; i >= 1; i--) if (isBreak(early[i - 1], early[i], usual)) return i;
  return 0;
}

/** Rows of the left side at the bottom, after the right one has ended, that open what comes below. */
function countTail(rows: readonly SegmentRow[], band: Band, isRight: (segment: Segment) => boolean): number {
  if (band.last + 1 >= rows.length) return 0;
  const end = band.right.at(-1)!.y;
  const firstAlone = band.left.findIndex((row) => row.y > end + 1);
  if (firstAlone < 1) return 0;
  const usual = Math.min(median(steps(band.left)), median(steps(band.right)));
  let opening = -1;
  let widest = BREAK * usual;
  for (let i = firstAlone; i < band.left.length; i++) {
    const step = band.left[i]!.y - band.left[i - 1]!.y;
    if (step > widest || (opening < 0 && isLarger(band.left[i - 1]!, band.left[i]!))) {
      opening = i;
      widest = Math.max(widest, step);
    }
  }
  if (opening < 0) return 0;
  const from = band.left[opening]!.y - 1;
  return rows.slice(band.first, band.last + 1).filter((row) => row.y >= from && !row.segments.some(isRight))
    .length;
}

/** A step wider than usual, or larger text, between two rows of one side. */
function isBreak(before: SegmentRow | undefined, row: SegmentRow | undefined, usual: number): boolean {
  if (!before || !row) return false;
  return row.y - before.y > BREAK * usual || isLarger(before, row);
}

function isLarger(before: SegmentRow, row: SegmentRow): boolean {
  return row.segments[0]!.size > 1.1 * before.segments[0]!.size;
}
