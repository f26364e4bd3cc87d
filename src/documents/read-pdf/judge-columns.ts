import type { Segment } from "./build-segments.ts";
import { median, plainText, type SegmentRow, steps } from "./segment-rows.ts";

/** A band of rows that no segment crosses at the gutter. */
export interface Band {
  first: number;
  last: number;
  left: SegmentRow[];
  right: SegmentRow[];
  /** Rows that stand on both sides. */
  paired: number;
}

type Side = readonly SegmentRow[];

export const FEWEST_ROWS = 3;
/** So short a column with dates that shares baselines with the other one is a column of cells. */
const FEW_ROWS = 5;
/** Rows of the sparser side that share a baseline with the other side: more mean cells, fewer mean columns. */
const PAIRED = 0.8;
/** So many rows in sequence are a text, not dates beside entries. */
const LONG_SEQUENCE = 4;
/** A grid of short cells is no taller than this. */
const SHORT_BAND = 12;
const SHORT_CELL = 30;
const DATED = 0.4;
/** Dates, places and companies beside entries are shorter than this, but for a few. */
const LONG_HEAD = 45;
const FEW_TEXTS = 0.15;
/** Baselines this near, in points, are level. */
const LEVEL = 1.5;
/** A step between rows this many times the usual one parts entries. */
const PART = 1.4;
/** Share of the entries that start level with what heads them, at least. */
const SHARED_STARTS = 0.4;
export const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{2,4}\b|\b(?:present|current|ongoing|now)\b/i;

/** Whether the two sides are texts of their own, rather than the cells, dates and labels of common rows. */
export function areColumns(band: Band): boolean {
  const { left, right, paired } = band;
  if (!standSideBySide(left, right)) return false;
  const fewer = Math.min(left.length, right.length);
  if (isMarked(left) && isMarked(right)) return true;
  if (fewer < FEWEST_ROWS) return false;
  const sparse = sparserSide(left, right);
  const other = sparse === left ? right : left;
  const pairedShare = paired / fewer;
  const dated = shareOf(sparse, isDated);
  const short = median(sparse.map(countCharacters)) <= SHORT_CELL;
  if (short && headsEntries(sparse, other)) return false;
  if (fewer < FEW_ROWS && pairedShare >= 0.5 && dated > 0.3) return false;
  if (pairedShare >= PAIRED) return !(short && dated >= DATED) && readDownwards(band, sparse, other, short);
  // Dates and places beside the entries they belong to, a few of them off the baseline.
  return !(short && dated >= 0.5 && sparse.length <= 0.6 * other.length && pairedShare >= 0.4);
}

/** Of two sides that share their baselines: whether they are columns all the same. */
function readDownwards(band: Band, sparse: Side, other: Side, short: boolean): boolean {
  if (isHeaded(band.left) && isHeaded(band.right)) return true;
  if (longestSequence(sparse, band) < LONG_SEQUENCE) return false;
  if (band.last - band.first + 1 >= SHORT_BAND) return true;
  if (isLabels(band.left, band.right)) return false;
  return !(short && median(other.map(countCharacters)) <= SHORT_CELL);
}

/** A list under a title that is set apart by font, size or capitals. */
function isHeaded(side: Side): boolean {
  if (side.length < FEWEST_ROWS || side.some((row) => row.segments.length > 1)) return false;
  const [first, ...rest] = side.map((row) => row.segments[0]!) as [Segment, ...Segment[]];
  const differs = (other: Segment) =>
    fontOf(other) !== fontOf(first) ||
    first.size > 1.1 * other.size ||
    (isCapital(first) && !isCapital(other));
  return rest.filter(differs).length >= 0.8 * rest.length;
}

/** Labels before their values: a colon after most, or a font that the values never have. */
function isLabels(left: Side, right: Side): boolean {
  const labels = left.map((row) => row.segments.at(-1)!);
  if (labels.filter((label) => plainText(label).endsWith(":")).length >= 0.5 * labels.length) return true;
  const fonts = new Set(labels.map(fontOf));
  return fonts.size === 1 && right.every((row) => !fonts.has(fontOf(row.segments[0]!)));
}

function fontOf(segment: Segment): string {
  return segment.runs.at(-1)!.font;
}

function isCapital(segment: Segment): boolean {
  const text = plainText(segment);
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The side with fewer rows; of sides about equally long the one with less text. */
function sparserSide(left: Side, right: Side): Side {
  if (Math.abs(left.length - right.length) > 0.2 * Math.max(left.length, right.length))
    return left.length < right.length ? left : right;
  const weigh = (rows: Side) => rows.reduce((sum, row) => sum + countCharacters(row), 0);
  return weigh(left) < weigh(right) ? left : right;
}

/**
 * Groups of short rows, most with a date, each of which starts level with a row of the other side. Sentences
 * and list items are entries themselves: they head nothing.
 */
function headsEntries(side: Side, other: Side): boolean {
  const isText = (row: SegmentRow) => row.segments[0]!.marked || countCharacters(row) > LONG_HEAD;
  if (shareOf(side, isText) > FEW_TEXTS) return false;
  const groups = groupBySteps(side);
  if (groups.length < 2) return false;
  const heads = groups.filter((group) => other.some((row) => areLevel(row, group[0]!))).length;
  const dated = groups.filter((group) => group.some(isDated)).length;
  return heads >= PAIRED * groups.length && dated >= 0.6 * groups.length && !isApart(groups, other);
}

/** The other side has parts of its own that mostly start elsewhere: lines of both are level by chance. */
function isApart(groups: readonly SegmentRow[][], other: Side): boolean {
  const usual = median(steps(other));
  const starts = other.filter((row, i) => {
    const above = other[i - 1];
    return !above || row.y - above.y > PART * usual || row.segments[0]!.size > 1.1 * above.segments[0]!.size;
  });
  const shared = starts.filter((row) => groups.some((group) => areLevel(group[0]!, row))).length;
  return starts.length >= FEWEST_ROWS && shared < SHARED_STARTS * starts.length;
}

/** Rows of two sides share a baseline, whatever row of the page they were put into. */
function areLevel(row: SegmentRow, other: SegmentRow): boolean {
  return Math.abs(row.segments[0]!.y - other.segments[0]!.y) < LEVEL;
}

/** Rows that follow one another at about the side's usual step. */
function groupBySteps(side: Side): SegmentRow[][] {
  const usual = median(steps(side));
  const groups: SegmentRow[][] = [];
  for (const row of side) {
    const last = groups.at(-1)?.at(-1);
    if (last && row.y - last.y <= 1.6 * usual) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups;
}

function isDated(row: SegmentRow): boolean {
  return row.segments.some((segment) => DATE.test(plainText(segment)));
}

/** The sides overlap in height for most of the shorter one. */
function standSideBySide(left: Side, right: Side): boolean {
  const top = Math.max(left[0]!.y, right[0]!.y);
  const bottom = Math.min(left.at(-1)!.y, right.at(-1)!.y);
  const height = Math.min(left.at(-1)!.y - left[0]!.y, right.at(-1)!.y - right[0]!.y);
  return height > 0 && bottom - top >= 0.4 * height;
}

function isMarked(rows: Side): boolean {
  return shareOf(rows, (row) => row.segments[0]!.marked) >= 0.5;
}

function shareOf(rows: Side, test: (row: SegmentRow) => boolean): number {
  return rows.filter(test).length / rows.length;
}

function countCharacters(row: SegmentRow): number {
  return row.segments.reduce((sum, segment) => sum + segment.characters, 0);
}

/** The longest run of rows of one side at about its usual step. */
function longestSequence(side: Side, band: Band): number {
  const usual = median(steps([...band.left, ...band.right]));
  let longest = 1;
  let length = 1;
  for (let i = 1; i < side.length; i++) {
    length = side[i]!.y - side[i - 1]!.y <= 1.6 * usual ? length + 1 : 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
