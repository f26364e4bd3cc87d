import { ACCENTS, SYMBOL_BULLETS } from "../repair-tables.ts";
import type { TextRun } from "./text-run.ts";

/** Runs of one baseline that read on without a wide gap: the unit that columns are found with. */
export interface Segment {
  runs: TextRun[];
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  /** Size of most of its characters. */
  size: number;
  characters: number;
  /** Starts with a list mark. */
  marked: boolean;
}

/** Gaps in font sizes: runs farther apart are segments of their own. */
const SEGMENT_GAP = 0.95;
/** A list mark belongs to the text right of it, up to this gap. */
const MARK_GAP = 3.2;
/** Baselines of one row, in font sizes; raised and lowered small text; list marks of another font. */
const ROW_TOLERANCE = 0.25;
const RAISED_TOLERANCE = 0.6;
const SMALL = 0.8;
const MOST_RAISED = 40;

const LIST_MARK = /^[•◦‣⁃∙●○◉■□▪▫◼◻▶▷►▸▹➢➤➔➜➣◆◇❖✓✔✦★☆❑❒➯⦁·*–—\-\uf0b7]$/u;
/** Letters that Wingdings and other symbol fonts draw as list marks. */
const SYMBOL_FONT_MARK = /^[§Øüvqnlu¾Ëo]$/;
const NUMBER_MARK = /^(?:\d{1,2}[.)]|\(?[a-z]\))$/;

/** Segments of the runs of one direction, in order of their baselines. */
export function buildSegments(runs: readonly TextRun[]): Segment[] {
  return attachSmallRows(groupIntoRows(mergeAccents(runs))).flatMap(splitRow);
}

/** Letters without a dot, as TeX sets them under accents. */
const UNDOTTED = new Map([
  ["ı", "i"],
  ["ȷ", "j"],
]);
/** TeX's grave accent is the ASCII one: over a letter it is no quotation mark. */
const GRAVE = "`";

/** An accent that TeX sets before its letter stands over the start of the next run: it is joined to its letter. */
function mergeAccents(runs: readonly TextRun[]): readonly TextRun[] {
  if (!runs.some((run) => run.text === GRAVE || ACCENTS.has(run.text.at(-1) as string))) return runs;
  const merged = runs.map((run) => ({ ...run }));
  for (let i = 0; i + 1 < merged.length; i++) {
    const run = merged[i]!;
    const next = merged[i + 1]!;
    const accent = run.text.at(-1) as string;
    const reach = run.x + run.width - next.x;
    const isAccent = ACCENTS.has(accent) || (run.text === GRAVE && reach > 0);
    if (!isAccent || reach < 0 || Math.abs(next.y - run.y) > 0.5 * next.size) continue;
    if (run.text.length === 1 && Math.abs(next.x - run.x) > next.size) continue;
    next.text = withAccent(next.text, accent);
    if (run.text.length === 1) next.spaced = run.spaced;
    run.text = run.text.slice(0, -1);
    run.width = Math.min(run.width, Math.max(0, next.x - run.x));
  }
  return merged.filter((run) => run.text !== "");
}

/** The text with the accent on its first letter, or before it where the two make no letter. */
function withAccent(text: string, accent: string): string {
  const base = UNDOTTED.get(text.charAt(0)) ?? text.charAt(0);
  const composed = (base + (ACCENTS.get(accent) ?? "\u0300")).normalize("NFC");
  return composed.length === 1 ? composed + text.slice(1) : accent + text;
}

function groupIntoRows(runs: readonly TextRun[]): TextRun[][] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x || a.order - b.order);
  const rows: TextRun[][] = [];
  let row: TextRun[] = [];
  let level = 0;
  let weight = 0;
  for (const run of sorted) {
    const size = row[0]?.size ?? run.size;
    if (row.length > 0 && run.y - level > ROW_TOLERANCE * Math.min(size, run.size)) {
      rows.push(row);
      row = [];
      weight = 0;
    }
    row.push(run);
    // The row's level is that of its characters so far, so that a long row does not drift.
    level = (level * weight + run.y * run.text.length) / (weight + run.text.length);
    weight += run.text.length;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Joins rows of raised or lowered text, and of list marks that sit off the baseline, to the row they belong to. */
function attachSmallRows(rows: TextRun[][]): TextRun[][] {
  const kept: TextRun[][] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const host = [kept.at(-1), rows[i + 1]].find((other) => other && belongsTo(row, other));
    if (host) host.push(...row);
    else kept.push(row);
  }
  return kept;
}

function belongsTo(row: TextRun[], host: TextRun[]): boolean {
  if (row.length > MOST_RAISED) return false;
  return row.every((run) =>
    host.some((other) => {
      if (Math.abs(run.y - other.y) > RAISED_TOLERANCE * other.size) return false;
      const gapAfter = other.x - run.x - run.width;
      if (isListMark(run, other)) return gapAfter > -0.2 * other.size && gapAfter < MARK_GAP * other.size;
      const gapBefore = run.x - other.x - other.width;
      const isNext = Math.abs(gapBefore) < 0.3 * other.size || Math.abs(gapAfter) < 0.3 * other.size;
      return run.size <= SMALL * other.size && run.text.length <= 6 && isNext;
    }),
  );
}

function splitRow(row: TextRun[]): Segment[] {
  const sorted = row.sort((a, b) => a.x - b.x || a.order - b.order);
  const segments: Segment[] = [];
  let current: TextRun[] = [];
  let marked = false;
  for (let i = 0; i < sorted.length; i++) {
    const run = sorted[i]!;
    const last = current.at(-1);
    const gap = last ? (run.x - last.x - last.width) / Math.max(last.size, run.size) : 0;
    const limit = current.length === 1 && (marked || NUMBER_MARK.test(last!.text)) ? MARK_GAP : SEGMENT_GAP;
    if (last && gap > limit) {
      segments.push(toSegment(current, marked));
      current = [];
    }
    if (current.length === 0) marked = isListMark(run, sorted[i + 1]);
    current.push(current.length === 0 && marked && !LIST_MARK.test(run.text) ? { ...run, text: "•" } : run);
  }
  if (current.length > 0) segments.push(toSegment(current, marked));
  return segments;
}

/** True for a run that is nothing but a list mark before `next`. */
function isListMark(run: TextRun, next: TextRun | undefined): boolean {
  if (run.text.length > 2) return false;
  if (LIST_MARK.test(run.text) || SYMBOL_BULLETS.has(run.text)) return true;
  return (
    next !== undefined &&
    next.font !== run.font &&
    SYMBOL_FONT_MARK.test(run.text) &&
    next.x > run.x + run.width
  );
}

function toSegment(runs: TextRun[], marked: boolean): Segment {
  const bySize = new Map<number, number>();
  let x1 = -Infinity;
  let characters = 0;
  let best = runs[0]!;
  for (const run of runs) {
    const size = Math.round(run.size * 10) / 10;
    const count = (bySize.get(size) ?? 0) + run.text.length;
    bySize.set(size, count);
    if (count > (bySize.get(Math.round(best.size * 10) / 10) ?? 0)) best = run;
    x1 = Math.max(x1, run.x + run.width);
    characters += run.text.length;
  }
  const first = runs[0]!;
  return {
    runs,
    x0: first.x,
    x1,
    y: best.y,
    size: Math.round(best.size * 10) / 10,
    characters,
    marked: (marked && runs.length > 1) || LEADING_MARK.test(first.text),
  };
}

/** A list mark and its text in one run. */
const LEADING_MARK = /^[•◦‣⁃∙●○■□▪▫►▸➢➤◆❖✓✔❑❒⦁\uf0b7] ?\S/u;
