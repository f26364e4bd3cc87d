import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";

/** How the resident memory of another process is learned; "self": it cannot be, the child looks itself. */
export type MemoryWatch = "proc" | "ps" | "self";

const PROC_INTERVAL = 25;
const PS_INTERVAL = 250;
/** Linux counts in pages; 4 KiB on every platform Node ships for but some ARM64 kernels (larger: see below). */
const SMALL_PAGE = 4_096;

let pageSize: number | null = null;

/** The way that works on this machine. */
export function chooseMemoryWatch(platform: NodeJS.Platform = process.platform): MemoryWatch {
  if (platform === "linux" && residentBytes(process.pid) !== null) return "proc";
  return platform === "win32" ? "self" : "ps";
}

/** Resident memory of a process from /proc in bytes, null where there is none. */
export function residentBytes(pid: number): number | null {
  const pages = residentPages(pid);
  return pages === null ? null : pages * measurePageSize();
}

/**
 * Looks at a process again and again until stopped.
 * @param onExcess called once, when its resident memory is above `limit` bytes
 * @returns a function that ends the watch
 */
export function watchMemory(pid: number, limit: number, way: MemoryWatch, onExcess: () => void): () => void {
  if (way === "self") return () => {};
  let stopped = false;
  const check = (bytes: number | null): void => {
    if (stopped || bytes === null || bytes <= limit) return;
    stop();
    onExcess();
  };
  const timer =
    way === "proc"
      ? setInterval(() => check(residentBytes(pid)), PROC_INTERVAL)
      : setInterval(() => askPs(pid, check), PS_INTERVAL);
  const stop = (): void => {
    stopped = true;
    clearInterval(timer);
  };
  return stop;
}

function askPs(pid: number, tell: (bytes: number | null) => void): void {
  execFile("ps", ["-o", "rss=", "-p", String(pid)], (error, output) => {
    const kilobytes = Number.parseInt(output, 10);
    tell(error || Number.isNaN(kilobytes) ? null : kilobytes * 1_024);
  });
}

function residentPages(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "latin1").split(" ")[1]);
  } catch {
    return null;
  }
}

/** This process's resident bytes over its resident pages, to the nearest power of four. */
function measurePageSize(): number {
  if (pageSize !== null) return pageSize;
  const pages = residentPages(process.pid) ?? 0;
  const ratio = pages > 0 ? process.memoryUsage.rss() / pages : SMALL_PAGE;
  pageSize = 4 ** Math.max(6, Math.round(Math.log(ratio) / Math.log(4)));
  return pageSize;
}
