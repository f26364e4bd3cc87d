import type { Segment } from "./build-segments.ts";

/** Segments of one baseline, from left to right. */
export interface SegmentRow {
  y: number;
  segments: Segment[];
}

/** Segments that are read together, row by row. */
export interface Region {
  segments: Segment[];
  /** Which of the page's two columns it belongs to; absent where it stands above, below or alone. */
  column?: "left" | "right";
}

const TOLERANCE = 0.3;

/** Groups segments by baseline, from top to bottom. */
export function groupSegments(segments: readonly Segment[]): SegmentRow[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: SegmentRow[] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    const first = row?.segments[0];
    if (row && first && segment.y - row.y <= TOLERANCE * Math.min(first.size, segment.size))
      row.segments.push(segment);
    else rows.push({ y: segment.y, segments: [segment] });
  }
  for (const row of rows) row.segments.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}

/** Text of a segment without regard to spaces: for counting and for telling dates. */
export function plainText(segment: Segment): string {
  return segment.runs.map((run) => run.text).join(" ");
}

/** Steps between the baselines of rows, those of one baseline left out. */
export function steps(rows: readonly SegmentRow[]): number[] {
  const levels = rows.map((row) => row.y).sort((a, b) => a - b);
  return levels.map((y, i) => (i > 0 ? y - levels[i - 1]! : 0)).filter((step) => step > 2);
}
