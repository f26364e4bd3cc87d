// A reading child for tests of the sandbox: the document's text says what it does.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadJob } from "../../src/documents/child/messages.ts";

const kept: unknown[] = [];

const DEEDS: Record<string, (job: ReadJob) => unknown> = {
  crash: () => process.exit(3),
  abort: () => process.abort(),
  loop: () => {
    for (;;);
  },
  silent: () => undefined,
  heap: () => {
    for (;;) kept.push(new Array(100_000).fill(Math.E));
  },
  buffers: () => {
    // Slowly enough that the watch sees it grow; nothing of it is JavaScript heap.
    const grow = (): void => {
      for (let count = 0; count < 4; count += 1) kept.push(Buffer.alloc(4_000_000, 1));
      setTimeout(grow, 5);
    };
    grow();
  },
  noise: (job) => {
    writeSync(2, "x".repeat(200_000));
    return answer(job, "noise");
  },
  coded: (job) =>
    process.send?.({ id: job.id, error: { code: "file_encrypted", message: "What.", advice: "Do." } }),
  environment: (job) =>
    answer(job, JSON.stringify({ keys: Object.keys(process.env), flags: process.execArgv })),
  write: (job) =>
    answer(
      job,
      attempt(() => mkdtempSync(join(tmpdir(), "oumi-ats-"))),
    ),
  spawn: (job) =>
    answer(
      job,
      attempt(() => spawnSync(process.execPath, ["--version"])),
    ),
  pid: (job) => answer(job, String(process.pid)),
};

function attempt(deed: () => unknown): string {
  try {
    deed();
    return "done";
  } catch (error) {
    return String((error as { code?: string }).code);
  }
}

function answer(job: ReadJob, text: string): void {
  process.send?.({ id: job.id, document: { text } });
}

process.on("disconnect", () => process.exit(0));
process.on("message", async (job: ReadJob) => {
  const text = new TextDecoder().decode(job.bytes);
  if (job.watch_self) {
    const { watchSelf } = await import("../../src/documents/child/watch-self.node.ts");
    watchSelf(job.limits.max_memory_bytes);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const deed = DEEDS[text];
  if (deed) deed(job);
  else setTimeout(() => answer(job, `read ${text}`), text.length);
});
