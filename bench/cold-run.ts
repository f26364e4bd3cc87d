import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface ColdRun {
  milliseconds: number;
  /** Highest sum of the resident memory of the command and its children, in bytes; NaN without /proc. */
  peakBytes: number;
}

/**
 * Runs a command once from nothing. With `watched`, the resident memory of it and of all its descendants is read every few
 * milliseconds, which takes time of its own: such a run is not to be timed.
 */
export function runCold(command: string, args: string[], watched: boolean): Promise<ColdRun> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: "ignore" });
  let peakBytes = Number.NaN;
  const look = (): void => {
    const now = residentBytes(child.pid!);
    if (!(peakBytes >= now)) peakBytes = now;
  };
  const watch = watched ? setInterval(look, 5) : undefined;
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ milliseconds: performance.now() - start, peakBytes });
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

const PAGE = 4096;

function residentBytes(root: number): number {
  try {
    const parents = new Map<number, number>();
    for (const entry of readdirSync("/proc")) {
      if (!/^\d+$/.test(entry)) continue;
      const stat = readText(`/proc/${entry}/stat`);
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    }
    let sum = 0;
    for (const pid of parents.keys())
      if (descendsFrom(pid, root, parents))
        sum += Number(readText(`/proc/${pid}/statm`).split(" ")[1] ?? 0) * PAGE;
    return sum;
  } catch {
    return Number.NaN;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // the process ended in between
  }
}

function descendsFrom(pid: number, root: number, parents: Map<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at))
    if (at === root) return true;
  return false;
}
