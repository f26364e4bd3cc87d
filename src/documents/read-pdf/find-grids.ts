import type { LayoutLine } from "./layout-line.ts";

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const EDGE_TOLERANCE = 4;

/**
 * Marks lines that form a grid without rules: three rows or more in sequence whose cells start at the same
 * three places or more.
 * @returns rows of the largest grid, 0 when there is none
 */
export function findGridRows(lines: readonly LayoutLine[]): number {
  let largest = 0;
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    const line = lines[i];
    if (line && continuesGrid(lines[i - 1]!, line)) continue;
    if (i - from >= FEWEST_ROWS) {
      largest = Math.max(largest, i - from);
      for (const row of lines.slice(from, i)) row.source = "table";
    }
    from = i;
  }
  return largest;
}

function continuesGrid(above: LayoutLine, line: LayoutLine): boolean {
  if (above.region !== line.region || line.bullet || line.source === "table") return false;
  if (line.segments.length < FEWEST_COLUMNS || above.segments.length < FEWEST_COLUMNS) return false;
  const shared = line.segments.filter((segment) =>
    above.segments.some((other) => Math.abs(other.x0 - segment.x0) <= EDGE_TOLERANCE),
  ).length;
  return shared >= FEWEST_COLUMNS;
}
