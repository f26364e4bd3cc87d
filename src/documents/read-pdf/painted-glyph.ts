import type { HiddenKind } from "./text-run.ts";

/** One glyph as painted; positions as in TextRun. */
export interface PaintedGlyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  angle: number;
  /** Why it is not seen; null when it is. */
  hidden: HiddenKind | null;
  /** Its centre in page space. */
  center: [number, number];
}
