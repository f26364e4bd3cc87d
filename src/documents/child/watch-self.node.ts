import { Worker } from "node:worker_threads";
import { MEMORY_MARK } from "./messages.ts";

/** Milliseconds between two looks. */
const INTERVAL = 50;
/** Runs beside the main thread, which a hostile document may keep busy. Plain JavaScript: it is evaluated. */
const WATCH = `
  const { workerData } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  setInterval(() => {
    if (process.memoryUsage.rss() <= workerData.limit) return;
    writeSync(2, workerData.mark);
    process.kill(process.pid, "SIGKILL");
  }, workerData.interval);
`;

let watched = 0;

/** Stops this process when its resident memory passes the limit (bytes); calling again changes nothing. */
export function watchSelf(limit: number): void {
  if (watched === limit) return;
  watched = limit;
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { limit, mark: MEMORY_MARK, interval: INTERVAL },
  });
  worker.unref();
}
