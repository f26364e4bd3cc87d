import { z } from "zod";

/** Half-open range [start, end) of UTF-16 offsets in the document's text. */
export const Span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
export type Span = z.infer<typeof Span>;
