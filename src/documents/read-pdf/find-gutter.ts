import type { Segment } from "./build-segments.ts";
import { groupSegments, median, plainText, type SegmentRow } from "./segment-rows.ts";

/** Two columns side by side, with what stands above and below them in the same area. */
export interface ColumnSplit {
  above: Segment[];
  left: Segment[];
  right: Segment[];
  below: Segment[];
  /** Rows of the shorter column. */
  rows: number;
}

/** A band of rows that no segment crosses at the gutter. */
interface Band {
  first: number;
  last: number;
  left: SegmentRow[];
  right: SegmentRow[];
  /** Rows that stand on both sides. */
  paired: number;
}

const FEWEST_ROWS = 3;
const FEWEST_MARKED_ROWS = 2;
/** Left edges within this many points are one column's. */
const EDGE_TOLERANCE = 3;
/** White space between columns, in body sizes and in points. */
const GUTTER = 0.7;
const LEAST_GUTTER = 6;
const MOST_EDGES = 40;
/** Rows of the sparser side that share a baseline with the other side: more mean cells, fewer mean columns. */
const PAIRED = 0.8;
/** So many rows in sequence are a text, not dates beside entries. */
const LONG_SEQUENCE = 4;
/** A grid of short cells is no taller than this. */
const SHORT_BAND = 12;
const SHORT_CELL = 30;
const DATED = 0.4;
export const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{2,4}\b|\b(?:present|current|ongoing|now)\b/i;
/** A step between rows this many times the usual one parts sections. */
const BREAK = 1.25;

/** The widest and longest pair of columns in an area, or null when it reads row by row. */
export function findGutter(segments: readonly Segment[], bodySize: number): ColumnSplit | null {
  const rows = groupSegments(segments);
  if (rows.length < FEWEST_MARKED_ROWS) return null;
  const gutter = Math.max(LEAST_GUTTER, GUTTER * bodySize);
  let best: { split: ColumnSplit; score: number } | null = null;
  for (const edge of columnEdges(segments, rows)) {
    for (const band of bandsAt(rows, edge, gutter)) {
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
  // Columns set centred or flush right share no edge: their leftmost text after a gap counts.
  const afterGaps = rows.flatMap((row) => row.segments.slice(1).map((segment) => segment.x0));
  if (afterGaps.length >= FEWEST_ROWS) shared.push({ x: Math.min(...afterGaps), count: afterGaps.length });
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

/** Whether the two sides are texts of their own, rather than the cells, dates and labels of common rows. */
function areColumns(band: Band): boolean {
  const { left, right, paired } = band;
  if (!standSideBySide(left, right)) return false;
  const fewer = Math.min(left.length, right.length);
  if (isMarked(left) && isMarked(right)) return true;
  if (fewer < FEWEST_ROWS) return false;
  const sparse = left.length < right.length ? left : right;
  const pairedShare = paired / fewer;
  const dated = shareOf(sparse, isDated);
  const short = median(sparse.map(countCharacters)) <= SHORT_CELL;
  if (short && headsEntries(sparse, sparse === left ? right : left)) return false;
  if (pairedShare >= PAIRED) {
    if (short && dated >= DATED) return false;
    if (longestSequence(sparse, band) < LONG_SEQUENCE) return false;
    return !(short && band.last - band.first + 1 < SHORT_BAND);
  }
  // Dates and places beside the entries they belong to, a few of them off the baseline.
  const other = sparse === left ? right : left;
  return !(short && dated >= 0.5 && sparse.length <= 0.6 * other.length && pairedShare >= 0.4);
}

/** Groups of rows, most with a date, each of which starts level with a row of the other side. */
function headsEntries(side: readonly SegmentRow[], other: readonly SegmentRow[]): boolean {
  const usual = median(steps([...side, ...other]));
  const groups: SegmentRow[][] = [];
  for (const row of side) {
    const last = groups.at(-1)?.at(-1);
    if (last && row.y - last.y <= 1.6 * usual) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  if (groups.length < 2) return false;
  const level = (y: number) => other.some((row) => Math.abs(row.y - y) < 1.5);
  const heads = groups.filter((group) => level(group[0]!.y)).length;
  const dated = groups.filter((group) => group.some(isDated)).length;
  return heads >= PAIRED * groups.length && dated >= 0.6 * groups.length;
}

/** Steps between the baselines of rows, those of one baseline left out. */
function steps(rows: readonly SegmentRow[]): number[] {
  const levels = rows.map((row) => row.y).sort((a, b) => a - b);
  return levels.map((y, i) => (i > 0 ? y - levels[i - 1]! : 0)).filter((step) => step > 2);
}

function isDated(row: SegmentRow): boolean {
  return row.segments.some((segment) => DATE.test(plainText(segment)));
}

/** The sides overlap in height for most of the shorter one. */
function standSideBySide(left: readonly SegmentRow[], right: readonly SegmentRow[]): boolean {
  const top = Math.max(left[0]!.y, right[0]!.y);
  const bottom = Math.min(left.at(-1)!.y, right.at(-1)!.y);
  const height = Math.min(left.at(-1)!.y - left[0]!.y, right.at(-1)!.y - right[0]!.y);
  return height > 0 && bottom - top >= 0.4 * height;
}

function isMarked(rows: readonly SegmentRow[]): boolean {
  return shareOf(rows, (row) => row.segments[0]!.marked) >= 0.5;
}

function shareOf(rows: readonly SegmentRow[], test: (row: SegmentRow) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function countCharacters(row: SegmentRow): number {
  return row.segments.reduce((sum, segment) => sum + segment.characters, 0);
}

/** The longest run of rows of one side at about its usual step. */
function longestSequence(side: readonly SegmentRow[], band: Band): number {
  const usual = median(steps([...band.left, ...band.right]));
  let longest = 1;
  let length = 1;
  for (let i = 1; i < side.length; i++) {
    length = side[i]!.y - side[i - 1]!.y <= 1.6 * usual ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
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
  const later = Math.max(band.left[0]!.y, band.right[0]!.y);
  const early = band.left[0]!.y < later ? band.left : band.right;
  const alone = early.filter((row) => row.y < later - 1);
  // The left column is read first anyway, unless it goes on with what stands above.
  if (alone.length === 0 || (early === band.left && !hasAbove)) return 0;
  for (let i = alone.length; i >= 1; i--) if (isBreak(early, i)) return i;
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

/** A wider step, or larger text, between two rows of one side. */
function isBreak(side: readonly SegmentRow[], index: number): boolean {
  const before = side[index - 1];
  const row = side[index];
  if (!before || !row) return false;
  return row.y - before.y > BREAK * median(steps(side)) || isLarger(before, row);
}

function isLarger(before: SegmentRow, row: SegmentRow): boolean {
  return row.segments[0]!.size > 1.1 * before.segments[0]!.size;
}
