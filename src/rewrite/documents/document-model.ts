/** The sections that a written resume may have, named as JSON Resume names its lists. */
export const SECTION_KINDS = [
  "summary",
  "skills",
  "work",
  "projects",
  "education",
  "certificates",
  "volunteer",
  "publications",
  "awards",
  "languages",
  "interests",
  "references",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Some words of a line in one look. */
export interface Piece {
  text: string;
  bold?: true;
  italic?: true;
  /** http(s), mailto or tel; anything else is not linked. */
  url?: string;
}

/** A line; `right` stands at the right margin. */
export interface RowBlock {
  type: "row";
  left: Piece[];
  right: Piece[];
  /** The first line of an entry: more space above. */
  opens: boolean;
  /** Stays on the page of the block that follows. */
  keeps: boolean;
}

export type Block =
  | { type: "name"; text: string }
  | { type: "label"; text: string }
  | { type: "heading"; text: string; kind: SectionKind | "contact" }
  | RowBlock
  | { type: "bullets"; mark: string; items: string[] }
  | { type: "table"; rows: string[][] }
  /** A narrow column on the left (dates) beside blocks. */
  | { type: "aside"; text: string; blocks: Block[] };

export type Paper = "a4" | "letter";

/** Fonts, sizes in points, colours as #rrggbb. */
export interface Look {
  /** Families in the order in which a glyph is looked for. */
  fonts: readonly string[];
  /** The same for a word processor, which has other fonts. */
  docx_font: string;
  size: number;
  name_size: number;
  heading_size: number;
  accent: string;
  align_head: "left" | "center";
  heading: "plain" | "rule" | "small_caps";
  margin: number;
  ligatures: boolean;
  justify: boolean;
  /** Accents printed over letters as signs of their own, the way old TeX fonts do. */
  loose_accents: boolean;
}

/** How the parts of a page lie beside each other. */
export type Frame =
  | { kind: "single" }
  /** Widths left and right as shares; the file holds one column after the other, or row by row. */
  | { kind: "columns"; widths: [number, number]; stream: "left_first" | "row_by_row" }
  | { kind: "sidebar"; side: "left" | "right"; width: number; fill: string; ink: string };

/** A document before it is written in a format: blocks in reading order, part by part. */
export interface DocumentModel {
  title: string;
  author: string;
  paper: Paper;
  look: Look;
  frame: Frame;
  /** Stands in the page header. */
  page_header: Block[];
  top: Block[];
  /** The single column, or the left one. */
  left: Block[];
  /** The right column; empty in a single one. */
  right: Block[];
}

/** A line of plain words. */
export function row(text: string, options: Partial<Omit<RowBlock, "type" | "left">> = {}): RowBlock {
  return rowOf([{ text }], options);
}

/** A line of pieces. */
export function rowOf(left: Piece[], options: Partial<Omit<RowBlock, "type" | "left">> = {}): RowBlock {
  return { type: "row", left, right: [], opens: false, keeps: false, ...options };
}

const SAFE_URL = /^(?:https?:\/\/|mailto:|tel:)[^\s]+$/i;

/** The address as a link target, undefined where it is none that a document should link. */
export function linkTarget(url: string | undefined): string | undefined {
  const trimmed = url?.trim() ?? "";
  if (SAFE_URL.test(trimmed)) return trimmed;
  return /^(?:www\.|[a-z0-9-]+\.)[a-z0-9.-]*[a-z]{2,}(?:\/\S*)?$/i.test(trimmed)
    ? `https://${trimmed}`
    : undefined;
}
