import type { Segment } from "./build-segments.ts";
import { findGutter } from "./find-gutter.ts";
import { groupSegments, type Region, type SegmentRow } from "./segment-rows.ts";
import { splitEntries } from "./split-entries.ts";

/** The regions of an area in reading order, and the columns found in it. */
export interface Ordering {
  regions: Region[];
  /** Largest number of columns side by side; 1 when there are none. */
  columns: number;
}

const DEEPEST = 8;
/** More segments than this are no page of a resume; they are read row by row. */
const MOST_SEGMENTS = 4_000;
/** Shorter columns are lists set side by side, not the layout of the page. */
const COLUMN_ROWS = 8;

/**
 * Puts the segments of a page into reading order: what spans the page first, then columns from left to
 * right, then what follows below them.
 */
export function orderRegions(segments: readonly Segment[], bodySize: number, depth = 0): Ordering {
  if (segments.length === 0) return { regions: [], columns: 1 };
  const whole: Ordering = { regions: [{ segments: [...segments] }], columns: 1 };
  if (depth >= DEEPEST || segments.length > MOST_SEGMENTS) return whole;
  const split = findGutter(segments, bodySize);
  if (!split) {
    const entries = splitEntries(segments);
    return entries.length > 1 ? { regions: entries, columns: 1 } : whole;
  }
  const [above, left, right, below] = [split.above, split.left, split.right, split.below].map((part) =>
    orderRegions(part, bodySize, depth + 1),
  ) as [Ordering, Ordering, Ordering, Ordering];
  if (depth === 0) {
    for (const region of left.regions) region.column = "left";
    for (const region of right.regions) region.column = "right";
  }
  const across = split.rows >= COLUMN_ROWS ? left.columns + right.columns : 1;
  return {
    regions: [...above.regions, ...left.regions, ...right.regions, ...below.regions],
    columns: Math.max(across, above.columns, below.columns),
  };
}

/** A name is set at least this much larger than the text, in the upper part of the page. */
const NAME_SIZE = 1.4;
const NAME_HEIGHT = 0.3;
/** Rows below the name that may belong to it: a job title, an address. */
const ROWS_WITH_NAME = 3;

/** Puts the block with the name first when it heads a column that is not the first one. */
export function hoistName(ordering: Ordering, bodySize: number, pageHeight: number): Ordering {
  const all = ordering.regions.flatMap((region) => region.segments);
  const name = all.reduce<Segment | null>(
    (best, segment) =>
      segment.y < NAME_HEIGHT * pageHeight && segment.characters > 3 && segment.size > (best?.size ?? 0)
        ? segment
        : best,
    null,
  );
  const region = ordering.regions.find((candidate) => name && candidate.segments.includes(name));
  if (!name || !region || region === ordering.regions[0] || name.size < NAME_SIZE * bodySize) return ordering;
  const rows = groupSegments(region.segments);
  const at = rows.findIndex((row) => row.segments.includes(name));
  if (at > 1) return ordering;
  let end = at + 1;
  while (end < rows.length && end - at <= ROWS_WITH_NAME && belongsToName(rows, end, name)) end++;
  const head = { segments: rows.slice(0, end).flatMap((row) => row.segments) };
  const rest = { ...region, segments: rows.slice(end).flatMap((row) => row.segments) };
  const regions = ordering.regions.flatMap((other) =>
    other === region ? (rest.segments.length > 0 ? [rest] : []) : [other],
  );
  return { ...ordering, regions: [head, ...regions] };
}

function belongsToName(rows: readonly SegmentRow[], index: number, name: Segment): boolean {
  const step = rows[index]!.y - rows[index - 1]!.y;
  const isNext = rows[index - 1]!.segments.includes(name);
  return step <= (isNext ? 1.1 * name.size : 1.6 * rows[index]!.segments[0]!.size);
}
