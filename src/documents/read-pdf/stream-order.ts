import type { LayoutLine } from "./layout-line.ts";

/** How far the order of a file's text differs from the order in which it is read. */
export interface StreamDisorder {
  /** Share of the characters that stand out of order, 0-1. */
  share: number;
  /** The name at the top comes after most of the first page's text. */
  lateHead: boolean;
}

/** Returns to a region that was left before, from which the texts of regions are interleaved. */
const FEWEST_RETURNS = 4;

const HEAD_SIZE = 1.4;
/** Share of the first page's text that the stream has before the name, beyond what is read before it. */
const LATE = 0.5;

/**
 * Compares the order of the stream with the reading order. Whole regions may follow one another in any
 * order (a sidebar before or after the main column): what counts is disorder inside a region, and regions
 * that are interleaved.
 */
export function measureStreamOrder(lines: readonly LayoutLine[], bodySize: number): StreamDisorder {
  const pieces = lines.flatMap((line) =>
    line.segments.map((segment) => ({
      region: line.region,
      page: line.page,
      weight: segment.characters,
      size: segment.size,
      order: Math.min(...segment.runs.map((run) => run.order)),
    })),
  );
  const total = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  if (total === 0) return { share: 0, lateHead: false };
  const byRegion = Map.groupBy(pieces, (piece) => piece.region);
  let moved = 0;
  for (const region of byRegion.values())
    moved += region.reduce((sum, piece) => sum + piece.weight, 0) - heaviestRise(region);
  moved += interleaved(pieces);
  return { share: Math.min(1, moved / total), lateHead: isHeadLate(pieces, bodySize) };
}

/** Weight of the heaviest subsequence whose orders rise (Fenwick tree over ranks). */
function heaviestRise(pieces: readonly { order: number; weight: number }[]): number {
  const ranks = new Map(
    [...new Set(pieces.map((piece) => piece.order))]
      .sort((a, b) => a - b)
      .map((order, index) => [order, index + 1]),
  );
  const tree = new Float64Array(ranks.size + 1);
  for (const { order, weight } of pieces) {
    const rank = ranks.get(order) as number;
    let best = 0;
    for (let i = rank; i > 0; i -= i & -i) best = Math.max(best, tree[i] as number);
    for (let i = rank; i < tree.length; i += i & -i) tree[i] = Math.max(tree[i] as number, best + weight);
  }
  return Math.max(0, ...tree);
}

/** Characters that stand in a later visit to their region, when regions are left and come back to often. */
function interleaved(pieces: readonly { region: number; order: number; weight: number }[]): number {
  const streamed = [...pieces].sort((a, b) => a.order - b.order);
  const visited = new Set<number>();
  let last = -1;
  let returns = 0;
  let returning = false;
  let weight = 0;
  for (const piece of streamed) {
    if (piece.region !== last) {
      returning = visited.has(piece.region);
      if (returning) returns++;
      visited.add(piece.region);
      last = piece.region;
    }
    if (returning) weight += piece.weight;
  }
  return returns < FEWEST_RETURNS ? 0 : weight;
}

/** The largest text of the first page, if it stands out: the name. */
function isHeadLate(
  pieces: readonly { page: number; order: number; weight: number; size: number }[],
  bodySize: number,
): boolean {
  const onPage = pieces.filter((piece) => piece.page === 1);
  const head = onPage.reduce<(typeof onPage)[0] | null>(
    (best, piece) => (best === null || piece.size > best.size ? piece : best),
    null,
  );
  if (!head || head.size < HEAD_SIZE * bodySize) return false;
  const sum = (part: typeof onPage) => part.reduce((total, piece) => total + piece.weight, 0);
  const before = sum(onPage.filter((piece) => piece.order < head.order));
  const first = sum(onPage.slice(0, onPage.indexOf(head)));
  return before - first > LATE * sum(onPage);
}
