import { OumiAtsError } from "../../errors.ts";
import { DEFAULT_LIMITS, type ReadLimits, type TextDocument } from "../text-document.ts";
import { ReadChild } from "./read-child.node.ts";
import { chooseMemoryWatch, type MemoryWatch } from "./watch-memory.node.ts";

/** Reads documents in processes of their own, so that no file can hurt the caller. */
export interface DocumentReader {
  /**
   * Reads one document; further calls wait for a free process.
   * @throws OumiAtsError every code of `readDocument`, and too_much_memory, timed_out, reader_crashed, cancelled
   */
  read(bytes: Uint8Array, options?: { signal?: AbortSignal }): Promise<TextDocument>;
  /** Starts a process ahead of the first document. */
  warm(): void;
  /** Ends all processes; documents still being read fail as cancelled. */
  close(): Promise<void>;
}

export interface DocumentReaderOptions {
  limits?: Partial<ReadLimits>;
  /** Processes at most (default 1): one document each at a time. */
  size?: number;
  /** How the children's memory is watched; by default the way that fits the platform. */
  memory_watch?: MemoryWatch;
  /** The module that the children run; tests give one that misbehaves. */
  child_module?: URL;
}

interface WaitingJob {
  bytes: Uint8Array;
  signal: AbortSignal | undefined;
  resolve(document: TextDocument): void;
  reject(error: unknown): void;
}

/** Ends this with the source's own file ending: the same line works from src (.ts) and from dist (.js). */
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf("."));

/** A reader with its own child processes: started when needed or by `warm`, reused, replaced when they die. */
export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  return new ChildPool(options);
}

class ChildPool implements DocumentReader {
  private readonly limits: ReadLimits;
  private readonly size: number;
  private readonly watch: MemoryWatch;
  private readonly module: URL;
  private readonly idle: ReadChild[] = [];
  private readonly children = new Set<ReadChild>();
  private readonly waiting: WaitingJob[] = [];
  private closed = false;

  constructor(options: DocumentReaderOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.size = Math.max(1, Math.floor(options.size ?? 1));
    this.watch = options.memory_watch ?? chooseMemoryWatch();
    this.module = options.child_module ?? new URL(`./child-main.node${ENDING}`, import.meta.url);
    // A parent that exits without closing leaves no process behind.
    process.once("exit", this.killAll);
  }

  read(bytes: Uint8Array, options: { signal?: AbortSignal } = {}): Promise<TextDocument> {
    const { signal } = options;
    if (this.closed || signal?.aborted) return Promise.reject(new OumiAtsError("cancelled"));
    if (bytes.length === 0) return Promise.reject(new OumiAtsError("file_empty"));
    if (bytes.length > this.limits.max_bytes)
      return Promise.reject(
        new OumiAtsError(
          "file_too_large",
          `The file has ${bytes.length} bytes; the limit is ${this.limits.max_bytes}.`,
        ),
      );
    let drop: () => void = () => {};
    return new Promise<TextDocument>((resolve, reject) => {
      const job: WaitingJob = { bytes, signal, resolve, reject };
      drop = () => this.drop(job);
      signal?.addEventListener("abort", drop);
      this.waiting.push(job);
      this.next();
    }).finally(() => signal?.removeEventListener("abort", drop));
  }

  warm(): void {
    if (!this.closed && this.children.size === 0) this.idle.push(this.start());
  }

  async close(): Promise<void> {
    process.removeListener("exit", this.killAll);
    this.killAll();
  }

  private readonly killAll = (): void => {
    this.closed = true;
    for (const job of this.waiting.splice(0)) job.reject(new OumiAtsError("cancelled"));
    for (const child of [...this.children]) child.kill(new OumiAtsError("cancelled"));
  };

  /** Takes an aborted job out of the queue; one that is being read is ended by its child. */
  private drop(job: WaitingJob): void {
    const at = this.waiting.indexOf(job);
    if (at < 0) return;
    this.waiting.splice(at, 1);
    job.reject(new OumiAtsError("cancelled"));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const child = this.takeIdle() ?? (this.children.size < this.size ? this.start() : undefined);
    if (!child) return;
    const job = this.waiting.shift() as WaitingJob;
    child
      .read(job.bytes, job.signal)
      .then(job.resolve, job.reject)
      .finally(() => {
        if (child.alive && child.worn) child.kill(new OumiAtsError("cancelled"));
        if (child.alive) this.idle.push(child);
        this.next();
      });
  }

  /** An idle child that still answers; one that died unnoticed is passed over. */
  private takeIdle(): ReadChild | undefined {
    for (let child = this.idle.pop(); child; child = this.idle.pop()) {
      if (child.alive) return child;
      this.children.delete(child);
    }
    return undefined;
  }

  private start(): ReadChild {
    const child = new ReadChild(this.module, this.limits, this.watch);
    this.children.add(child);
    child.onEnd = () => {
      const counted = this.children.delete(child);
      const at = this.idle.indexOf(child);
      if (at >= 0) this.idle.splice(at, 1);
      // The next document finds a process that is already up. One that died idle is not replaced:
      // a child that cannot start would be, for ever.
      if (!this.closed && counted && at < 0) this.idle.push(this.start());
    };
    return child;
  }
}
