import type { ErrorCode } from "../../errors.ts";
import type { ReadLimits, TextDocument } from "../text-document.ts";

/** What the parent asks of its child. */
export interface ReadJob {
  id: number;
  bytes: Uint8Array;
  limits: ReadLimits;
  /** The parent cannot see the child's memory: the child must watch itself. */
  watch_self: boolean;
}

/** What the child answers: the document, or a coded error. */
export type ReadAnswer =
  | { id: number; document: TextDocument }
  | { id: number; error: { code: ErrorCode; message: string; advice: string } };

/** Written to the standard error stream by a child that stops itself for its memory. */
export const MEMORY_MARK = "oumi-ats: too much memory";
