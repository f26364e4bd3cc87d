import { z } from "zod";
import { Span } from "./span.ts";

/** What the reading found wrong with a document; the costs in points stand in `score/formatting`. */
export const LAYOUT_FINDING_CODES = [
  "hidden_text",
  "unreadable_characters",
  "contact_outside_body",
  "stream_order",
  "table_content",
  "undated_job",
  "many_pages",
  "columns",
] as const;

export const LayoutFinding = z.object({
  code: z.enum(LAYOUT_FINDING_CODES),
  /** One English sentence; no personal data. */
  message: z.string(),
  /** 1-based page, null when the whole document is meant. */
  page: z.number().int().positive().nullable(),
  /** Where in the text, null when it has no place there. */
  span: Span.nullable(),
  /** Finer kind, e.g. white, tiny, off_page, stacked, invisible for hidden_text; null otherwise. */
  kind: z.string().nullable(),
  /** A share 0-1 or a count that the finding rests on (share of unreadable characters, pages), else null. */
  amount: z.number().nullable(),
});
export type LayoutFinding = z.infer<typeof LayoutFinding>;
export type LayoutFindingCode = LayoutFinding["code"];
