import { type AnalyzeOptions, analyze } from "./analyze.ts";
import type { OumiAtsError } from "./errors.ts";
import type { Classification } from "./schema/classification.ts";

/** A resume and a job in any accepted shape. */
export interface Pair {
  resume: unknown;
  job: unknown;
}

/** The answer for one pair, or the error that it ended in: one bad pair never stops the others. */
export type PairResult = { at: number; classification: Classification } | { at: number; error: OumiAtsError };

/**
 * Classifies pairs as they come, in order, holding at most `concurrency` of them at a time.
 * Errors that are no OumiAtsError are faults of ours and are thrown.
 */
export async function* analyzeMany(
  pairs: Iterable<Pair> | AsyncIterable<Pair>,
  options: AnalyzeOptions & { concurrency?: number },
): AsyncGenerator<PairResult> {
  const concurrency = Math.max(1, options.concurrency ?? 8);
  const running: Promise<PairResult>[] = [];
  let at = 0;
  for await (const pair of pairs) {
    running.push(analyzeOne(pair, at++, options));
    if (running.length >= concurrency) yield running.shift()!;
  }
  yield* running;
}

async function analyzeOne(pair: Pair, at: number, options: AnalyzeOptions): Promise<PairResult> {
  try {
    return { at, classification: await analyze(pair.resume, pair.job, options) };
  } catch (error) {
    if ((error as Error).name !== "OumiAtsError") throw error;
    return { at, error: error as OumiAtsError };
  }
}
