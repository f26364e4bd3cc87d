import { escapeHtml } from "./escape-html.ts";
import { type Html, trusted } from "./html.ts";

/** A stretch of the text to be wrapped in an element. Offsets are UTF-16 units, the end exclusive. */
export interface TextRange {
  start: number;
  end: number;
  /** Outer ranges have the lower level; those of one level may cross, and are then split. */
  level: number;
  tag: "div" | "h3" | "span" | "mark";
  /** Attributes of every piece, own markup. */
  attributes: Html;
  /** Set on the first piece only. */
  id: string | null;
}

export interface MarkedText {
  /** The text with its ranges as elements: without the tags it is the escaped text, to the letter. */
  markup: Html;
  /** The ids that were written. */
  placed: ReadonlySet<string>;
}

/** Elements open at once: beyond it a range is left out, so that hostile input cannot square the output. */
const DEEPEST = 8;

/** Wraps every range of the text in its element; crossing ranges are split so that elements nest. */
export function markText(text: string, ranges: readonly TextRange[]): MarkedText {
  const waiting = ranges
    .map((range) => ({ ...range, start: snap(text, range.start), end: snap(text, range.end) }))
    .filter((range) => range.start < range.end)
    .sort(compareRanges);
  const placed = new Set<string>();
  const out: string[] = [];
  let open: TextRange[] = [];
  let next = 0;
  let from = 0;
  for (const position of boundariesOf(waiting)) {
    out.push(escapeHtml(text.slice(from, position)));
    from = position;
    const wanted = open.filter((range) => range.end > position);
    for (; waiting[next]?.start === position; next++)
      if (wanted.length < DEEPEST) wanted.push(waiting[next]!);
    wanted.sort(compareNesting);
    const kept = sharedPrefix(open, wanted);
    for (const range of open.slice(kept).reverse()) out.push(`</${range.tag}>`);
    for (const range of wanted.slice(kept)) out.push(openTag(range, placed));
    open = wanted;
  }
  out.push(escapeHtml(text.slice(from)));
  return { markup: trusted(out.join("")), placed };
}

function openTag(range: TextRange, placed: Set<string>): string {
  const isFirst = range.id !== null && !placed.has(range.id);
  if (isFirst) placed.add(range.id!);
  return `<${range.tag}${isFirst ? ` id="${range.id}"` : ""}${range.attributes.markup}>`;
}

/** An offset inside the text that cuts no surrogate pair. */
function snap(text: string, offset: number): number {
  const at = Math.min(Math.max(0, offset), text.length);
  const isCut =
    isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff);
  return isCut ? at - 1 : at;
}

function isBetween(code: number, low: number, high: number): boolean {
  return code >= low && code <= high;
}

function boundariesOf(ranges: readonly TextRange[]): number[] {
  return [...new Set(ranges.flatMap((range) => [range.start, range.end]))].sort((a, b) => a - b);
}

/** Order of arrival: by place, and where several begin together the outermost first. */
function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || compareNesting(a, b);
}

/** Order of nesting, outermost first. */
function compareNesting(a: TextRange, b: TextRange): number {
  return a.level - b.level || a.start - b.start || b.end - a.end;
}

function sharedPrefix(a: readonly TextRange[], b: readonly TextRange[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
