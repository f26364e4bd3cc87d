import { type ChildProcess, fork } from "node:child_process";
import { OumiAtsError } from "../../errors.ts";
import type { ReadLimits, TextDocument } from "../text-document.ts";
import { MEMORY_MARK, type ReadAnswer, type ReadJob } from "./messages.ts";
import { type MemoryWatch, residentBytes, watchMemory } from "./watch-memory.node.ts";

/** Share of the memory limit that the child's JavaScript heap may take; the rest is for buffers and code. */
const HEAP_SHARE = 0.75;
/** A child that still holds this share of the limit after a document is replaced before the next one. */
const WORN_SHARE = 0.7;
/** Enough of the child's standard error to tell why it died. */
const TAIL = 4_096;
const OUT_OF_HEAP = /heap out of memory|Reached heap limit|Zone Allocation failed|Array buffer allocation/i;

/** Windows starts no process without its system folder. */
const EMPTY_ENVIRONMENT: NodeJS.ProcessEnv =
  process.platform === "win32" ? { SystemRoot: process.env["SystemRoot"] } : {};

/** It may load its modules and nothing more: no writing, no processes, no native code. */
const PERMISSIONS = ["--permission", "--allow-fs-read=*"];

interface RunningJob {
  resolve(document: TextDocument): void;
  reject(error: OumiAtsError): void;
  /** Ends the job's timers and listeners. */
  release(): void;
}

/** One reading process: reads one document at a time and dies with the first that misbehaves. */
export class ReadChild {
  /** Called once, when the process has ended for whatever reason. */
  onEnd: () => void = () => {};
  private readonly process: ChildProcess;
  private readonly watch: MemoryWatch;
  private readonly limits: ReadLimits;
  private job: RunningJob | null = null;
  private lastId = 0;
  private tail = "";
  private ended = false;

  constructor(module: URL, limits: ReadLimits, watch: MemoryWatch) {
    this.limits = limits;
    this.watch = watch;
    const heap = Math.max(32, Math.floor((HEAP_SHARE * limits.max_memory_bytes) / 2 ** 20));
    this.process = fork(module, {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      env: EMPTY_ENVIRONMENT,
      execArgv: [
        `--max-old-space-size=${heap}`,
        ...PERMISSIONS,
        ...(watch === "self" ? ["--allow-worker"] : []),
      ],
    });
    this.process.stderr?.on("data", (chunk: Buffer) => {
      this.tail = (this.tail + chunk.toString("latin1")).slice(-TAIL);
    });
    this.process.on("message", (answer: ReadAnswer) => this.take(answer));
    this.process.on("error", () => this.end(new OumiAtsError("reader_crashed")));
    this.process.on("close", () => this.end(this.explainDeath()));
    this.setIdle(true);
  }

  /** True until the process has ended or was told to. */
  get alive(): boolean {
    return !this.ended && this.process.connected;
  }

  /** True when its memory did not go back after the last document. Known only where /proc tells. */
  get worn(): boolean {
    const resident = this.watch === "proc" ? residentBytes(this.process.pid ?? 0) : null;
    return resident !== null && resident > WORN_SHARE * this.limits.max_memory_bytes;
  }

  /** Reads one document; only to be called when no other is being read. */
  read(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<TextDocument> {
    return new Promise((resolve, reject) => {
      const { max_milliseconds, max_memory_bytes } = this.limits;
      const stop = (error: OumiAtsError): void => this.kill(error);
      const clock = setTimeout(() => stop(new OumiAtsError("timed_out")), max_milliseconds);
      const unwatch = watchMemory(this.process.pid ?? 0, max_memory_bytes, this.watch, () =>
        stop(new OumiAtsError("too_much_memory")),
      );
      const cancel = (): void => stop(new OumiAtsError("cancelled"));
      signal?.addEventListener("abort", cancel);
      const release = (): void => {
        clearTimeout(clock);
        unwatch();
        signal?.removeEventListener("abort", cancel);
      };
      this.job = { resolve, reject, release };
      this.setIdle(false);
      this.lastId += 1;
      const job: ReadJob = {
        id: this.lastId,
        bytes,
        limits: this.limits,
        watch_self: this.watch === "self",
      };
      this.process.send(job, (error) => {
        if (error) stop(new OumiAtsError("reader_crashed"));
      });
    });
  }

  /** Ends the process at once; a document being read fails with `error`. */
  kill(error: OumiAtsError): void {
    this.process.kill("SIGKILL");
    this.end(error);
  }

  private take(answer: ReadAnswer): void {
    if (!this.job || answer.id !== this.lastId) return;
    const job = this.finish();
    if ("document" in answer) job?.resolve(answer.document);
    else job?.reject(new OumiAtsError(answer.error.code, answer.error.message, answer.error.advice));
  }

  private finish(): RunningJob | null {
    const { job } = this;
    this.job = null;
    job?.release();
    if (!this.ended) this.setIdle(true);
    return job;
  }

  private end(error: OumiAtsError): void {
    if (this.ended) return;
    this.ended = true;
    const job = this.finish();
    this.onEnd();
    job?.reject(error);
  }

  private explainDeath(): OumiAtsError {
    const forMemory = this.tail.includes(MEMORY_MARK) || OUT_OF_HEAP.test(this.tail);
    return new OumiAtsError(forMemory ? "too_much_memory" : "reader_crashed");
  }

  /** An idle child must not keep the parent's event loop alive. */
  private setIdle(idle: boolean): void {
    const change = idle ? "unref" : "ref";
    this.process[change]();
    this.process.channel?.[change]();
    (this.process.stderr as unknown as { ref(): void; unref(): void } | null)?.[change]();
  }
}
