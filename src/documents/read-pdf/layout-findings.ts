import type { LayoutFinding, LayoutFindingCode } from "../../schema/layout-finding.ts";
import type { HiddenKind } from "./text-run.ts";

/** What was measured on a document's layout. */
export interface LayoutFacts {
  /** Letters and digits nobody sees, by kind, with the page where they are first met. */
  hidden: ReadonlyMap<HiddenKind, { letters: number; page: number }>;
  /** Share of the visible characters that mean nothing outside their font, 0-1. */
  unreadableShare: number;
  /** Share of the characters that the stream has out of reading order, 0-1. */
  disorderShare: number;
  lateHead: boolean;
  /** Rows of the largest table, and its page. */
  table: { rows: number; page: number } | null;
  pages: number;
  columns: number;
}

/** Fewer letters are leftovers of editing, such as a white full stop. */
const FEWEST_HIDDEN: Record<HiddenKind, number> = {
  white: 4,
  tiny: 4,
  off_page: 4,
  invisible: 4,
  covered: 8,
  stacked: 8,
};
const NOTABLE_UNREADABLE = 0.01;
const NOTABLE_DISORDER = 0.12;
const MANY_PAGES = 4;

const HIDDEN_MESSAGES: Record<HiddenKind, string> = {
  white: "Text has nearly the colour of what is behind it; it was not read.",
  tiny: "Text is too small to be seen; it was not read.",
  off_page: "Text stands outside the page; it was not read.",
  stacked: "Different texts are printed over each other; only the first was read.",
  invisible: "Text is set invisible or transparent; it was not read.",
  covered: "Text is painted over; it was not read.",
};

/** The layout findings of a PDF, in the order of their codes. */
export function listFindings(facts: LayoutFacts): LayoutFinding[] {
  const findings: LayoutFinding[] = [];
  const add = (
    code: LayoutFindingCode,
    message: string,
    amount: number,
    place: { page?: number; kind?: string } = {},
  ) =>
    findings.push({ code, message, page: place.page ?? null, span: null, kind: place.kind ?? null, amount });
  for (const [kind, { letters, page }] of facts.hidden)
    if (letters >= FEWEST_HIDDEN[kind]) add("hidden_text", HIDDEN_MESSAGES[kind], letters, { page, kind });
  if (facts.unreadableShare > NOTABLE_UNREADABLE)
    add(
      "unreadable_characters",
      "Some characters have no meaning outside their font.",
      facts.unreadableShare,
    );
  if (facts.lateHead || facts.disorderShare > NOTABLE_DISORDER)
    add("stream_order", "The file holds the text in another order than it is read in.", facts.disorderShare);
  if (facts.table)
    add("table_content", "Content is set in a table.", facts.table.rows, { page: facts.table.page });
  if (facts.pages > MANY_PAGES) add("many_pages", "The document has more than four pages.", facts.pages);
  if (facts.columns > 1) add("columns", "The text is set in columns.", facts.columns);
  return findings;
}
