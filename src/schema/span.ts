import { z } from "zod";

/** Half-open range [start, end) of UTF-16 offsets in the document's text. */
export type Span = [start: number, end: number];

const isOffset = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const isSpan = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]);

/** Checked by hand: a reading holds hundreds of spans, and a schema for each costs more than all the rest. */
export const Span = z.custom<Span>(isSpan, "expected two whole numbers of 0 or more");

const isSpans = (value: unknown): boolean => Array.isArray(value) && value.every(isSpan);
const holds = (value: unknown, isRight: (value: unknown) => boolean): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isRight);

/** A list of places. */
export const Spans = z.custom<Span[]>(isSpans, "expected a list of pairs of whole numbers of 0 or more");
/** Fact → its place. */
export const SpanByFact = z.custom<Record<string, Span>>(
  (value) => holds(value, isSpan),
  "expected a pair of whole numbers of 0 or more for each fact",
);
/** Fact → its places. */
export const SpansByFact = z.custom<Record<string, Span[]>>(
  (value) => holds(value, isSpans),
  "expected a list of pairs of whole numbers of 0 or more for each fact",
);
