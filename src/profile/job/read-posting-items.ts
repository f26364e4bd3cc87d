import type { TextDocument, TextLine } from "../../documents/text-document.ts";

/** One paragraph, list item or title of a posting; wrapped lines are one item. */
export interface PostingItem {
  /** Half-open range in the document's text, without a list mark. */
  start: number;
  end: number;
  /** The same range of the flattened text. */
  text: string;
  bullet: boolean;
  /** The format marks it as a heading, or all of it is bold. */
  marked: boolean;
  /** A blank line, or more space than usual, stands above it. */
  apart: boolean;
  block: number;
}

export interface PostingText {
  /** The document's text with the line breaks inside an item turned into spaces: offsets are the same. */
  flat: string;
  items: PostingItem[];
}

/** A list number that a reader left in the text. */
const LIST_NUMBER = /^(?:\(?\d{1,2}[.)]|[a-z]\)|[-*+•–—·▪●○◦➢➤►▶→»‣❖★☆✓✔✅>])\s+(?=\S)/;
/** Lines at least so long, and nearly as long as the longest of their block, were broken by the margin. */
const SHORTEST_WRAPPED = 45;
const NEARLY = 0.75;
/** The share of the lines above the last that must be so long in a wrapped paragraph. */
const MOSTLY = 0.7;
/** Wrapped text that goes on in lower case may be shorter. */
const SHORTEST_CONTINUED = 25;
const CLOSED = /[.!?:;]["')\]]?$/;
const LABEL_START = /^[A-Z][\w' /&-]{1,30}:(?:\s|$)/;

/** Joins the lines of a document into paragraphs and list items. */
export function readPostingItems(document: TextDocument): PostingText {
  const { text, lines } = document;
  const wrapped = wrappedBlocks(lines);
  const breaks: number[] = [];
  const drafts: { first: TextLine; start: number; end: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const draft = drafts.at(-1);
    const previous = lines[at - 1];
    if (draft && previous && goesOn(text, previous, line, wrapped.get(line.block) ?? null)) {
      for (let gap = draft.end; gap < line.start; gap++) breaks.push(gap);
      draft.end = line.end;
    } else drafts.push({ first: line, start: line.start, end: line.end });
  }
  const flat = flatten(text, breaks);
  return {
    flat,
    items: drafts.map(({ first, start, end }) => {
      const number = LIST_NUMBER.exec(flat.slice(start, end));
      const from = start + (number ? number[0].length : 0);
      return {
        start: from,
        end,
        text: flat.slice(from, end),
        bullet: first.bullet || (number !== null && first.heading === 0),
        marked: first.heading > 0 || first.emphasis,
        apart: first.gap > 0 || first.heading > 0,
        block: first.block,
      };
    }),
  };
}

/** Blocks whose lines the margin broke, with the width that a broken line has at least. */
function wrappedBlocks(lines: TextLine[]): Map<number, number> {
  const widths = new Map<number, number[]>();
  for (const { block, start, end } of lines) {
    const all = widths.get(block);
    if (all) all.push(end - start);
    else widths.set(block, [end - start]);
  }
  const wrapped = new Map<number, number>();
  for (const [block, all] of widths) {
    const least = NEARLY * all.reduce((most, width) => Math.max(most, width), 0);
    const broken = all.slice(0, -1).filter((width) => width >= least).length;
    if (least >= SHORTEST_WRAPPED && broken >= MOSTLY * (all.length - 1)) wrapped.set(block, least);
  }
  return wrapped;
}

/** Whether `line` goes on with the sentence or paragraph of the line before it. */
function goesOn(text: string, before: TextLine, line: TextLine, least: number | null): boolean {
  if (line.bullet || line.heading > 0 || before.heading > 0) return false;
  if (line.block !== before.block || line.gap > 0 || line.emphasis !== before.emphasis) return false;
  const above = text.slice(before.start, before.end);
  const own = text.slice(line.start, Math.min(line.end, line.start + 60));
  if (CLOSED.test(above) || LIST_NUMBER.test(own) || LABEL_START.test(own)) return false;
  const isLower = /^[\p{Ll}(&]/u.test(own);
  if (/[,&(/-]$/.test(above) || (isLower && above.length >= SHORTEST_CONTINUED)) return true;
  return least !== null && above.length >= least;
}

function flatten(text: string, breaks: number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of breaks) {
    parts.push(text.slice(from, at), " ");
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts.join("").replaceAll("\t", " ");
}
