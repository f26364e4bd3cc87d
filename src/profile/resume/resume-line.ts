import type { LineSource, TextDocument, TextLine } from "../../documents/text-document.ts";
import type { DateRange } from "../dates/date-range.ts";

/** A line of a resume as the section readers see it. Offsets are UTF-16, into the document's text. */
export interface ResumeLine {
  start: number;
  end: number;
  /** Cleaned text of [start, end), same length. */
  text: string;
  bullet: boolean;
  heading: number;
  emphasis: boolean;
  size: number;
  /** White space, a blank line or a new page stands above. */
  gap: boolean;
  block: number;
  page: number;
  source: LineSource;
  /** As in `TextLine`: the next line begins with a word that did not fit here. */
  full?: boolean;
  /** Dates on the line, offsets into the document's text. */
  dates: DateRange[];
}

const FLAT_BREAKS = 3;
const WIDE_BLANKS = /[ \t]{2,}(?=\S)/g;
/** White space in line heights from which a line is set apart. */
const WIDE_GAP = 0.5;
const MARK = /^(?:[\p{So}•‣⁃∙·*\ue000-\uf8ff]+\s*|[-–—o]\s+)(?=\S)/u;
const PAGE_NUMBER =
  /^(?:page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|[-–]\s*\d{1,3}\s*[-–])$/i;
/** A Markdown heading that came as plain text. */
const TYPED_HEADING = /^(#{1,6})\s+(?=\S)/;
const INNER_MARK = /\s[•●▪■➢❖\uf0b7]\s/;

/**
 * The document's lines that hold words, with their dates. A line that carries a whole page (line breaks were
 * turned into runs of spaces on the way) is cut at those runs.
 * @param clean the document's text after `cleanText`
 * @param dates of the whole text, in order
 */
export function cutIntoLines(
  document: TextDocument,
  clean: string,
  dates: readonly DateRange[],
): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let previous: TextLine | null = null;
  const isFlat = isFlattened(document);
  for (const line of document.lines) {
    const gap = previous === null || isGap(line, previous, document.text);
    for (const piece of pieces(line, clean, document.text, dates, gap, isFlat)) {
      const made = makeLine(line, piece, clean);
      if (made) lines.push(made);
    }
    previous = line;
  }
  return placeDates(lines, dates);
}

/** Runs of blanks by far outnumber the line ends: they are where line breaks were. */
function isFlattened(document: TextDocument): boolean {
  const runs = document.text.match(WIDE_BLANKS)?.length ?? 0;
  return runs >= FLAT_BREAKS && runs >= document.lines.length * 2;
}

interface Piece {
  start: number;
  end: number;
  gap: boolean;
}

function pieces(
  line: TextLine,
  clean: string,
  raw: string,
  dates: readonly DateRange[],
  gap: boolean,
  isFlat: boolean,
): Piece[] {
  const breaks = isFlat ? [...raw.slice(line.start, line.end).matchAll(WIDE_BLANKS)] : [];
  if (breaks.length === 0) return [{ start: line.start, end: line.end, gap }];
  const found: Piece[] = [];
  let start = line.start;
  let above = gap;
  const cut = (end: number, next: number, nextGap: boolean): void => {
    found.push(...atInnerMarks(clean, { start, end, gap: above }));
    start = next;
    above = nextGap;
  };
  for (const match of breaks) {
    const at = line.start + match.index;
    // A lost dash leaves two spaces inside a date range.
    if (dates.some((range) => range.start < at && at < range.end)) continue;
    cut(at, at + match[0].length, match[0].length >= 3);
  }
  cut(line.end, line.end, false);
  return found;
}

function atInnerMarks(clean: string, piece: Piece): Piece[] {
  const text = clean.slice(piece.start, piece.end);
  const found: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(new RegExp(INNER_MARK, "g"))) {
    found.push({ start: piece.start + start, end: piece.start + match.index, gap: start === 0 && piece.gap });
    start = match.index + 1;
  }
  found.push({ start: piece.start + start, end: piece.end, gap: start === 0 && piece.gap });
  return found;
}

function makeLine(line: TextLine, piece: Piece, clean: string): ResumeLine | null {
  const text = clean.slice(piece.start, piece.end);
  const typed = line.heading === 0 ? TYPED_HEADING.exec(text.trimStart()) : null;
  const mark = typed ? null : MARK.exec(text.trimStart());
  let start = piece.start + (text.length - text.trimStart().length);
  start += (typed ?? mark)?.[0].length ?? 0;
  const end = piece.start + text.trimEnd().length;
  if (start >= end || !/[\p{L}\d]/u.test(clean.slice(start, end))) return null;
  if (end - start < 24 && PAGE_NUMBER.test(clean.slice(start, end))) return null;
  return {
    start,
    end,
    text: clean.slice(start, end),
    bullet: line.bullet || (mark !== null && line.heading === 0),
    heading: typed ? typed[1]!.length : line.heading,
    emphasis: line.emphasis,
    size: line.size,
    gap: piece.gap,
    block: line.block,
    page: line.page,
    source: line.source,
    ...(line.full === undefined || piece.end !== line.end ? {} : { full: line.full }),
    dates: [],
  };
}

function isGap(line: TextLine, previous: TextLine, text: string): boolean {
  if (line.gap >= WIDE_GAP || line.page !== previous.page) return true;
  return text.slice(previous.end, line.start).includes("\n\n");
}

/** Gives each line its dates. What a range that began on an earlier line covers is taken off the later ones. */
function placeDates(lines: readonly ResumeLine[], dates: readonly DateRange[]): ResumeLine[] {
  const placed: ResumeLine[] = [];
  let at = 0;
  let covered = 0;
  for (const line of lines) {
    if (line.end <= covered) continue;
    const own = covered > line.start ? lineFrom(line, covered) : line;
    if (own.text === "") continue;
    while (at < dates.length && dates[at]!.start < own.start) at += 1;
    for (; at < dates.length && dates[at]!.start < own.end; at++) {
      own.dates.push(dates[at]!);
      covered = dates[at]!.end;
    }
    placed.push(own);
  }
  return placed;
}

/** The same line without its first characters. */
export function lineFrom(line: ResumeLine, start: number): ResumeLine {
  const skipped = start - line.start;
  const text = line.text.slice(skipped);
  const lead = text.length - text.trimStart().length;
  return {
    ...line,
    start: start + lead,
    text: text.trimStart(),
    dates: line.dates.filter((range) => range.start >= start),
  };
}
