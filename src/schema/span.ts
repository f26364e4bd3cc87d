import { z } from "zod";

/** Half-open range [start, end) of UTF-16 offsets in the document's text. */
export type Span = [start: number, end: number];

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** Checked by hand: a reading holds hundreds of spans, and a schema for each costs more than all the rest. */
export const Span = z.custom<Span>(
  (value) => Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]),
  "expected two whole numbers of 0 or more",
);
