import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ObservedPair } from "./observed-pair.ts";
import type { PairPlan } from "./plan-pairs.ts";

export interface RunOptions {
  /** File of JSON lines that results are added to; what it holds already is not made again. */
  cache: string;
  workers: number;
  /** The module that the workers run; tests give a quicker one. */
  worker_module?: URL;
  /** Told after each pair. */
  onPair?: (done: number, total: number) => void;
}

/** Ends this with the source's own file ending: the same line works from src (.ts) and from dist (.js). */
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf("."));

/**
 * Makes, renders, reads and observes every planned pair in worker threads, in the order of the plans. Each pair
 * depends on its own seed alone, so that the number of workers and interruptions change nothing.
 */
export async function runPairs(plans: readonly PairPlan[], options: RunOptions): Promise<ObservedPair[]> {
  const done = readCache(options.cache);
  const waiting = plans.filter((plan) => !done.has(plan.id)).toReversed();
  const total = plans.length;
  const module = options.worker_module ?? new URL(`./pair-worker${ENDING}`, import.meta.url);
  const report = (): void => options.onPair?.(total - waiting.length, total);
  report();
  const count = Math.max(1, Math.min(options.workers, waiting.length));
  if (waiting.length > 0)
    await Promise.all(
      Array.from({ length: count }, () =>
        runWorker(module, waiting, (pair) => {
          appendFileSync(options.cache, `${JSON.stringify(pair)}\n`);
          done.set(pair.id, pair);
          report();
        }),
      ),
    );
  return plans.map((plan) => done.get(plan.id)!);
}

/** Gives one worker a plan after the other until none is left. */
function runWorker(module: URL, waiting: PairPlan[], onPair: (pair: ObservedPair) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module);
    const next = (): void => {
      const plan = waiting.pop();
      if (plan) worker.postMessage(plan);
      else void worker.terminate().then(() => resolve());
    };
    worker.on("message", (pair: ObservedPair) => {
      onPair(pair);
      next();
    });
    worker.on("error", reject);
    next();
  });
}

/** What an earlier run left. A line that was cut off is dropped from the file too. */
function readCache(path: string): Map<string, ObservedPair> {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) return new Map();
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf("\n") + 1;
  if (whole < bytes.length) truncateSync(path, whole);
  const lines = bytes.subarray(0, whole).toString("utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const pair = JSON.parse(line) as ObservedPair;
      return [pair.id, pair];
    }),
  );
}
