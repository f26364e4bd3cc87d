import type { DraftLine } from "../build-document.ts";
import { cleanUrl } from "../clean-url.ts";
import { combineRow } from "../combine-row.ts";
import { type CharacterBudget, LineWriter, type PieceStyle } from "../line-writer.ts";
import { hasBackground, isHidden, isWhiteText } from "./is-hidden.ts";
import {
  attribute,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isText,
  rawText,
} from "./tree.ts";

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dir",
    "div",
    "dl",
    "dt",
  ],
  ...[
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
  ],
  ...["hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "ul"],
  ...["table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"],
]);
const HEADING = /^h([1-6])$/;
const BOLD = new Set(["b", "strong", "th", "dt"]);
const NOT_BOLD_STYLE = /font-weight:\s*(?:normal|lighter|[1-5]00)/i;
const BOLD_STYLE = /font-weight:\s*(?:bold|bolder|[6-9]00)/i;
const BLOCK_STYLE = /display:\s*(?:block|flex|grid|list-item|table-row)\b/i;
const INLINE_STYLE = /display:\s*inline\b/i;
const LAYOUT_ROLES = new Set(["row", "listitem"]);
/** Browsers nest no deeper; below this only the text counts. */
const MAX_DEPTH = 512;

interface WalkState extends PieceStyle {
  writer: LineWriter;
  budget: CharacterBudget;
  skipped: ReadonlySet<HtmlElement>;
  depth: number;
  /** White space counts (pre). */
  exact: boolean;
  /** Something may be painted behind the text. */
  backed: boolean;
  styled: boolean;
}

/** What is known about the page around the lines. */
export interface PageSetting {
  /** Elements that are not read. */
  skipped: ReadonlySet<HtmlElement>;
  /** The page has style sheets: a class may bring a background. */
  styled: boolean;
}

/**
 * Lines of an HTML tree: blocks, headings, list items, tables, line breaks, links.
 * @throws OumiAtsError too_many_characters
 */
export function writeLines(root: HtmlParent, page: PageSetting, budget: CharacterBudget): DraftLine[] {
  const writer = new LineWriter(budget);
  const backed = "tagName" in root && hasBackground(root, page.styled);
  const state: WalkState = { ...page, writer, budget, depth: 0, exact: false, backed };
  for (const child of root.childNodes) visit(child, state);
  writer.endBlock();
  return writer.lines;
}

function visit(node: HtmlNode, state: WalkState): void {
  if (isText(node)) writeText(node.value, state);
  else if (isElement(node)) visitElement(node, state);
}

function visitElement(element: HtmlElement, state: WalkState): void {
  const tag = element.tagName;
  if (state.skipped.has(element) || isHidden(element) || (!state.backed && isWhiteText(element))) return;
  if (state.depth >= MAX_DEPTH) writeText(rawText(element), state);
  else if (tag === "br") state.writer.endLine();
  else if (tag === "table") writeTable(element, state);
  else if (isBlock(element)) writeBlock(element, state);
  else writeInside(element, state);
}

function writeInside(element: HtmlElement, state: WalkState): void {
  const inner = styleInside(element, state);
  for (const child of element.childNodes) visit(child, inner);
}

function writeBlock(element: HtmlElement, state: WalkState): void {
  const { writer } = state;
  const outerHeading = writer.heading;
  writer.endBlock();
  writer.heading = headingLevel(element) || outerHeading;
  if (element.tagName === "li") writer.bullet = true;
  writeInside(element, state);
  writer.endBlock();
  writer.heading = outerHeading;
  if (element.tagName === "li") writer.bullet = false;
}

function headingLevel(element: HtmlElement): number {
  const level = HEADING.exec(element.tagName)?.[1];
  if (level) return Number(level);
  if (attribute(element, "role") !== "heading") return 0;
  return Math.min(6, Math.max(1, Number(attribute(element, "aria-level")) || 2));
}

function styleInside(element: HtmlElement, state: WalkState): WalkState {
  const style = attribute(element, "style");
  const tag = element.tagName;
  const inner: WalkState = { ...state, depth: state.depth + 1 };
  if (BOLD.has(tag) || HEADING.test(tag) || BOLD_STYLE.test(style)) inner.bold = true;
  if (NOT_BOLD_STYLE.test(style)) inner.bold = false;
  if (tag === "a") inner.url = cleanUrl(attribute(element, "href")) ?? state.url ?? null;
  if (tag === "pre") inner.exact = true;
  if (hasBackground(element, state.styled)) inner.backed = true;
  return inner;
}

function isBlock(element: HtmlElement): boolean {
  const style = attribute(element, "style");
  if (BLOCKS.has(element.tagName)) return !INLINE_STYLE.test(style);
  return BLOCK_STYLE.test(style) || LAYOUT_ROLES.has(attribute(element, "role"));
}

/** White space is one blank, and none at a line's start, unless the text is preformatted. */
function writeText(text: string, state: WalkState): void {
  const { writer } = state;
  if (state.exact) {
    text.split(/\r\n?|\n/).forEach((line, at) => {
      if (at > 0) writer.endLine();
      writer.write(line, state);
    });
    return;
  }
  const folded = text.replace(/[ \t\n\r\f]+/g, " ");
  const piece = writer.afterBlank && folded.startsWith(" ") ? folded.slice(1) : folded;
  writer.write(piece, { bold: state.bold ?? false, url: state.url ?? null });
}

function writeTable(table: HtmlElement, state: WalkState): void {
  const rows: HtmlElement[] = [];
  collectRows(table, rows);
  const captions = table.childNodes.filter((node) => isElement(node) && node.tagName === "caption");
  for (const caption of captions) visit(caption, state);
  for (const row of rows) {
    if (state.skipped.has(row) || isHidden(row)) continue;
    const cells = row.childNodes.filter((node): node is HtmlElement => isElement(node) && !isHidden(node));
    const lines = cells.map((cell) => {
      const writer = new LineWriter(state.budget);
      writer.source = "table";
      const inner = styleInside(cell, { ...state, writer, depth: state.depth + 3 });
      for (const child of cell.childNodes) visit(child, inner);
      writer.endBlock();
      return writer.lines;
    });
    state.writer.append(combineRow(lines));
  }
}

/** Rows of this table, not of tables inside it. */
function collectRows(parent: HtmlElement, rows: HtmlElement[]): void {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === "tr") rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.tagName) && !isHidden(child)) collectRows(child, rows);
  }
}
