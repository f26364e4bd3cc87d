import { countLetters, type TextRun } from "./text-run.ts";

/** What is left when texts written over each other are taken apart. */
export interface Unstacked {
  runs: TextRun[];
  /** Letters and digits of texts that stand under or over different ones. */
  stackedLetters: number;
}

/** Share of the narrower text that must lie on the wider one. */
const OVERLAP = 0.5;
/** Copies of one text, shifted by at most this many font sizes, are a way to print bold or a shadow. */
const SHIFT = 0.3;
/** Baselines nearer than this many font sizes are one. */
const LEVEL = 0.3;
/** More copies than bold or shadow explains. */
const MANY_COPIES = 5;
/** Accents and signs stand over letters by right. */
const FEWEST_LETTERS = 2;

/**
 * Takes out texts that are printed where another text stands already. Copies of the same text go quietly;
 * different texts are counted.
 */
export function findStacked(runs: readonly TextRun[]): Unstacked {
  const dropped = new Set<TextRun>();
  let stackedLetters = 0;
  for (const row of groupByLevel(runs)) {
    const copies = new Map<TextRun, number>();
    // The run that reaches farthest right is the ground for the next one.
    let ground: TextRun | null = null;
    for (const run of row) {
      if (ground && overlap(ground, run) > OVERLAP * Math.min(ground.width, run.width)) {
        if (isCopy(run, ground) && !isCopy(ground, run)) {
          // A shorter piece of this run was met first.
          dropped.add(ground);
          ground = run;
          continue;
        }
        const letters = countLetters(run.text);
        const isSame = isCopy(ground, run);
        const count = (copies.get(ground) ?? 1) + 1;
        if (isSame) copies.set(ground, count);
        if (isSame || (letters >= FEWEST_LETTERS && countLetters(ground.text) >= FEWEST_LETTERS)) {
          if (!isSame || count >= MANY_COPIES) stackedLetters += letters;
          dropped.add(run);
          continue;
        }
      }
      if (!ground || run.x + run.width > ground.x + ground.width) ground = run;
    }
  }
  return { runs: dropped.size === 0 ? [...runs] : runs.filter((run) => !dropped.has(run)), stackedLetters };
}

/** Runs of nearly the same baseline, each group from left to right, earlier painted first. */
function groupByLevel(runs: readonly TextRun[]): TextRun[][] {
  const sorted = [...runs].sort((a, b) => a.angle - b.angle || a.y - b.y || a.order - b.order);
  const rows: TextRun[][] = [];
  let row: TextRun[] = [];
  for (const run of sorted) {
    const first = row[0];
    if (first && !isSameLevel(first, run)) {
      rows.push(row);
      row = [];
    }
    row.push(run);
  }
  if (row.length > 0) rows.push(row);
  for (const group of rows) group.sort((a, b) => a.x - b.x || a.order - b.order);
  return rows;
}

function isSameLevel(a: TextRun, b: TextRun): boolean {
  return a.angle === b.angle && Math.abs(a.y - b.y) < LEVEL * Math.min(a.size, b.size);
}

function overlap(a: TextRun, b: TextRun): number {
  return Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
}

/** The same text, or a part of it, at nearly the same place. */
function isCopy(below: TextRun, run: TextRun): boolean {
  if (below.text === run.text) return Math.abs(below.x - run.x) < SHIFT * run.size;
  const at = below.text.indexOf(run.text);
  if (at < 0) return false;
  const expected = below.x + (below.width * at) / below.text.length;
  return Math.abs(expected - run.x) < Math.max(SHIFT * run.size, 0.15 * below.width);
}
