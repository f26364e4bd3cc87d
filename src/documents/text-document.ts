import type { Warning } from "../result.ts";
import type { LayoutFinding } from "../schema/layout-finding.ts";
import type { Span } from "../schema/span.ts";

/** The formats that are read. */
export type DocumentFormat = "pdf" | "docx" | "html" | "markdown" | "text" | "json";

/** Which part of the page a line stood in. Resume facts may come from all of them. */
export type LineSource = "body" | "table" | "text_box" | "header" | "footer";

/** One line of the text in reading order. */
export interface TextLine {
  /** Half-open UTF-16 range in `TextDocument.text`; the newline is not part of it. */
  start: number;
  end: number;
  /** 1-based; 1 where the format has no pages. */
  page: number;
  source: LineSource;
  /** 1-6 when the format marks it a heading (DOCX style, HTML h1-h6, Markdown #), else 0. */
  heading: number;
  /** A list item; its marker is not part of the text. */
  bullet: boolean;
  /** The whole line is bold, or in a font that is not the body's. */
  emphasis: boolean;
  /** Font size divided by the document's commonest one: 1 where unknown. */
  size: number;
  /** Lines of one paragraph, table cell or column block share a number; grows in reading order. */
  block: number;
  /** Vertical white space above, in line heights of the document's commonest line; 0 where unknown. */
  gap: number;
  /**
   * The line is full: the first word of the next one, which stands right below it, would not have fitted behind it.
   * Left out where the format does not say (all but PDF) and where nothing stands right below.
   */
  full?: boolean;
}

/** A link of the document: an annotation, an anchor, or Markdown. */
export interface DocumentLink {
  url: string;
  /** The text it stands on, null where it is not part of the text. */
  span: Span | null;
}

/** The neutral form every reader produces: visible text with layout. Hidden text is not part of it. */
export interface TextDocument {
  format: DocumentFormat;
  /** Visible text in reading order, NFC, lines joined by "\n"; no other control characters but tab. */
  text: string;
  lines: TextLine[];
  links: DocumentLink[];
  /** Layout findings of PDF and DOCX; empty for other formats. */
  findings: LayoutFinding[];
  /** True for a PDF or DOCX whose layout was looked at. */
  layout_checked: boolean;
  /** null where the format has no pages. */
  page_count: number | null;
  /** The document's own title (PDF metadata, HTML title), null when there is none. */
  title: string | null;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: string;
  /** JSON: the parsed value. HTML: the schema.org JobPosting object when present. Otherwise null. */
  data: unknown;
  warnings: Warning[];
}

/** Limits that every reader keeps; a breach throws a coded error. */
export interface ReadLimits {
  /** Size of the file in bytes. */
  max_bytes: number;
  max_pages: number;
  /** Characters (UTF-16 units) of visible text. */
  max_characters: number;
  /** Unpacked size of a DOCX in bytes, and its number of entries. */
  max_unpacked_bytes: number;
  max_entries: number;
  /** Resident memory of the reading process in bytes (Node only). */
  max_memory_bytes: number;
  /** Wall-clock milliseconds for one document. */
  max_milliseconds: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  max_bytes: 10_000_000,
  max_pages: 30,
  max_characters: 200_000,
  max_unpacked_bytes: 100_000_000,
  max_entries: 2_000,
  max_memory_bytes: 512 * 1024 * 1024,
  max_milliseconds: 20_000,
};
