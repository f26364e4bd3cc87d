import type { PreparedRows } from "./prepare-predictions.ts";

/** Shares of the rows that are answered, the most confident first. */
export const COVERAGES = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** What comes of answering only the most confident rows. */
export interface SelectivePoint {
  /** Share of the rows that is answered. */
  coverage: number;
  rows: number;
  /** Lowest confidence that is answered. */
  threshold: number;
  accuracy: number;
}

/**
 * Accuracy on the most confident share of the rows, rounded up to whole rows. Where rows of one confidence stand
 * across the cut, their mean accuracy counts for those inside: that is what any order among them gives on average.
 */
export function selectiveAccuracy(
  rows: PreparedRows,
  coverages: readonly number[] = COVERAGES,
): SelectivePoint[] {
  const runs = runsFromTheTop(rows);
  return coverages.map((coverage) => {
    const kept = Math.max(1, Math.ceil(coverage * rows.count - 1e-9));
    let left = kept;
    let right = 0;
    let threshold = 1;
    for (const run of runs) {
      const taken = Math.min(left, run.rows);
      right += (taken * run.right) / run.rows;
      threshold = run.confidence;
      left -= taken;
      if (left === 0) break;
    }
    return { coverage, rows: kept, threshold, accuracy: right / kept };
  });
}

interface Run {
  confidence: number;
  rows: number;
  right: number;
}

function runsFromTheTop({ byConfidence, confidence, label, predicted }: PreparedRows): Run[] {
  const runs: Run[] = [];
  for (const row of byConfidence) {
    if (runs.at(-1)?.confidence !== confidence[row])
      runs.push({ confidence: confidence[row]!, rows: 0, right: 0 });
    const run = runs.at(-1)!;
    run.rows++;
    if (label[row] === predicted[row]) run.right++;
  }
  return runs.reverse();
}
