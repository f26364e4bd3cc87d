import { isBrokenRange, joinBrokenRange } from "./broken-range.ts";
import type { Segment } from "./build-segments.ts";
import { DATE } from "./judge-columns.ts";
import { groupSegments, median, plainText, type Region, type SegmentRow } from "./segment-rows.ts";

/** A left margin of titles or dates beside the entries they head. */
interface Margin {
  /** Rows it spans, inclusive and exclusive. */
  from: number;
  to: number;
  /** Left edge of the entries. */
  edge: number;
  /** First row of each of its groups, counted in all rows. */
  starts: number[];
  kind: "titles" | "dates";
}

const FEWEST_STARTS = 2;
const EDGE_TOLERANCE = 3;
/** White space between margin and entries, in font sizes. */
const LEAST_SPACE = 0.7;
const LONGEST_TITLE = 32;
const LARGER = 1.1;
/** Rows of an area for each row of a margin of titles. */
const ROWS_A_TITLE = 3;
const TITLED = 0.8;
const DATED = 0.6;

/**
 * Cuts an area whose left margin holds section titles, or dates with a place or company below them, beside
 * their entries. A title becomes a region of its own before its section. A date shares the first line of its
 * entry; what stands below it comes next. An area without such a margin is returned whole.
 */
export function splitEntries(segments: readonly Segment[]): Region[] {
  const rows = groupSegments(segments);
  const margin = findMargin(rows);
  if (!margin) return [{ segments: [...segments] }];
  const regions: Region[] = [];
  const add = (part: Segment[]) => {
    if (part.length > 0) regions.push({ segments: part });
  };
  const slice = (from: number, to: number) => rows.slice(from, to).flatMap((row) => row.segments);
  const isLeft = (segment: Segment) => segment.x1 < margin.edge;
  // Other sections of the area may have a margin of their own.
  const others = (from: number, to: number) => {
    if (to > from) regions.push(...splitEntries(slice(from, to)));
  };
  others(0, margin.starts[0]!);
  for (let i = 0; i < margin.starts.length; i++) {
    const from = margin.starts[i]!;
    const to = margin.starts[i + 1] ?? margin.to;
    const heads = slice(from, to).filter(isLeft);
    if (margin.kind === "dates" && isBrokenRange(heads[0]!, heads[1])) {
      add([joinBrokenRange(heads[0]!, heads[1])]);
      add(heads.slice(2));
      add(slice(from, to).filter((segment) => !isLeft(segment)));
      continue;
    }
    const shared = margin.kind === "dates" ? from + 1 : from;
    add(slice(from, shared));
    add(slice(shared, to).filter(isLeft));
    add(slice(shared, to).filter((segment) => !isLeft(segment)));
  }
  others(margin.to, rows.length);
  return regions;
}

function findMargin(rows: readonly SegmentRow[]): Margin | null {
  const least = Math.min(...rows.map((row) => row.segments[0]!.x0));
  const inMargin = (segment: Segment) => segment.x0 <= least + EDGE_TOLERANCE;
  const entries = rows.flatMap((row) => row.segments.filter((segment) => !inMargin(segment)).slice(0, 1));
  const edge = commonEdge(entries.map((segment) => segment.x0));
  if (edge === null) return null;
  const usual = median(rows.map((row) => row.segments[0]!.size));
  const crosses = rows.map(
    (row) =>
      isHeading(row, usual) ||
      row.segments.some(
        (segment) => segment.x0 < edge - EDGE_TOLERANCE && segment.x1 > edge - LEAST_SPACE * segment.size,
      ),
  );
  for (const stretch of freeStretches(crosses)) {
    const found = marginWithin(rows, stretch, inMargin);
    if (found) return { ...stretch, edge: edge - 1, ...found };
  }
  return null;
}

/** The margin of a stretch of rows that nothing crosses; null when it holds no titles or dates. */
function marginWithin(
  rows: readonly SegmentRow[],
  { from, to }: Pick<Margin, "from" | "to">,
  inMargin: (segment: Segment) => boolean,
): Pick<Margin, "starts" | "kind"> | null {
  const starts: number[] = [];
  let marginRows = 0;
  for (let i = from; i < to; i++) {
    if (!inMargin(rows[i]!.segments[0]!)) continue;
    marginRows++;
    const start = starts.at(-1);
    // Entries of two lines leave no row between one broken date and the next.
    const isNext =
      start !== undefined &&
      i - start >= 2 &&
      isBrokenAt(rows, start, inMargin) &&
      isBrokenAt(rows, i, inMargin);
    if (i === from || isNext || !inMargin(rows[i - 1]!.segments[0]!)) starts.push(i);
  }
  if (starts.some((start) => rows[start]!.segments.length < 2)) return null;
  const isBroken = starts.some((start) => isBrokenAt(rows, start, inMargin));
  if (starts.length < (isBroken ? 1 : FEWEST_STARTS)) return null;
  const kind = marginKind(rows, starts, inMargin, to - from, marginRows);
  return kind ? { starts, kind } : null;
}

/** A range of dates runs over two rows of the margin. */
function isBrokenAt(
  rows: readonly SegmentRow[],
  at: number,
  inMargin: (segment: Segment) => boolean,
): boolean {
  const [first, below] = [rows[at]!.segments[0]!, rows[at + 1]?.segments[0]];
  return isBrokenRange(first, below && inMargin(below) ? below : undefined);
}

/** The title of a section, in larger type: it parts areas, however short it is. */
function isHeading(row: SegmentRow, usual: number): boolean {
  return row.segments.length === 1 && row.segments[0]!.size > LARGER * usual;
}

function marginKind(
  rows: readonly SegmentRow[],
  starts: readonly number[],
  inMargin: (segment: Segment) => boolean,
  height: number,
  marginRows: number,
): Margin["kind"] | null {
  const titles = starts.filter((start) => isTitle(rows[start]!)).length;
  if (titles >= TITLED * starts.length && height >= ROWS_A_TITLE * marginRows) return "titles";
  if (marginRows === starts.length) return null;
  const dated = starts.filter((start) => {
    for (let i = start; i < rows.length && inMargin(rows[i]!.segments[0]!); i++)
      if (DATE.test(plainText(rows[i]!.segments[0]!))) return true;
    return false;
  }).length;
  return dated >= DATED * starts.length ? "dates" : null;
}

/** The left edge that most entries share; null when they share none. */
function commonEdge(edges: readonly number[]): number | null {
  if (edges.length === 0) return null;
  const least = Math.min(...edges);
  const near = edges.filter((edge) => edge <= least + EDGE_TOLERANCE).length;
  return near >= 0.5 * edges.length ? least : null;
}

/** Runs of rows without a crossing one, the longest first. */
function freeStretches(crosses: readonly boolean[]): Pick<Margin, "from" | "to">[] {
  const found: Pick<Margin, "from" | "to">[] = [];
  let from = 0;
  for (let i = 0; i <= crosses.length; i++) {
    if (i < crosses.length && !crosses[i]) continue;
    if (i > from) found.push({ from, to: i });
    from = i + 1;
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

/** Words without digits, in capitals or in another font or size than the entry beside them. */
function isTitle(row: SegmentRow): boolean {
  const [segment, beside] = row.segments as [Segment, Segment];
  const text = plainText(segment);
  if (segment.marked || text.length > LONGEST_TITLE || /\d|[:,;]$/.test(text)) return false;
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return capitals || segment.runs[0]!.font !== beside.runs[0]!.font || segment.size > beside.size * 1.05;
}
