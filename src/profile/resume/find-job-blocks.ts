import { type HeaderParts, type HeaderText, isLabelled, partsOfHeader } from "./cut-job-header.ts";
import { blankUnreadableDates, type JobAnchor } from "./find-job-anchors.ts";
import { isAllCaps, isBodyLabel, isHeaderShaped } from "./line-shape.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import { takePlace } from "./split-fields.ts";

/** The lines of one job: header and body. */
export interface JobBlock {
  anchor: JobAnchor;
  /** Lines [first, bodyStart) are the header, [bodyStart, end) the body. */
  first: number;
  bodyStart: number;
  end: number;
  parts: HeaderParts;
}

const MAX_ABOVE = 3;
const MAX_BELOW = 3;
/** From this score on, a line is a title by its words. */
const SURE_TITLE = 2;
/** A line that ends like this goes on below. */
const RUNS_ON = /(?:[,&]|\b(?:and|or|of|in|the|for|to|with|a|an|by|on|at|from|as|that|which))$/i;

/** Header and body of each dated job. */
export function blocksOf(lines: readonly ResumeLine[], anchors: readonly JobAnchor[]): JobBlock[] {
  const above = linesAbove(lines, anchors[0]!.at, -1, MAX_ABOVE, true);
  const blocks: JobBlock[] = [];
  anchors.forEach((anchor, index) => {
    const floor = blocks.at(-1)?.bodyStart ?? 0;
    const count = index === 0 ? above : linesAbove(lines, anchor.at, floor - 1, above, false);
    const first = Math.max(floor, anchor.at - count);
    const next = anchors[index + 1]?.at ?? lines.length;
    // The next header's lines above its dates are not this one's.
    const ceiling = index + 1 < anchors.length ? Math.max(anchor.at + 1, next - above) : lines.length;
    const bodyStart = endOfHeader(lines, first, anchor.at, ceiling, above);
    blocks.push({ anchor, first, bodyStart, end: next, parts: partsOf(lines, first, bodyStart) });
  });
  return blocks;
}

/** How many lines right above the dated line belong to its header. */
function linesAbove(
  lines: readonly ResumeLine[],
  at: number,
  floor: number,
  most: number,
  isFirst: boolean,
): number {
  let count = 0;
  // Lines that say nothing themselves belong to the header when one that opens it stands above them.
  let accepted = 0;
  while (count < most) {
    const index = at - count - 1;
    const line = lines[index];
    if (!line || index <= floor || !isHeaderShaped(line) || isBodyLabel(line.text)) break;
    // White space below a line sets it apart from the header.
    if (lines[index + 1]!.gap && count > 0 && !isFirst && !isLoudTitle(line)) break;
    count += 1;
    if (isFirst || isOpening(lines, index) || (accepted === count - 1 && saysHeaderWords(line)))
      accepted = count;
    const above = lines[index - 1];
    const isBelowTitle =
      above !== undefined && isLoudTitle(above) && scoreHeaderWords(line.text).title < SURE_TITLE;
    if (line.gap && !isFirst && !isBelowTitle) break;
  }
  return accepted;
}

/** A line after a body that can open the next header: it is set apart. */
function isOpening(lines: readonly ResumeLine[], index: number): boolean {
  const line = lines[index]!;
  const before = lines[index - 1];
  if (before && !line.gap && RUNS_ON.test(before.text)) return false;
  return line.gap || line.heading > 0 || line.emphasis || isAllCaps(line.text) || before?.bullet === true;
}

/** In bold, and a title by its words: it opens a header however far above the rest it stands. */
function isLoudTitle(line: ResumeLine): boolean {
  return (line.emphasis || line.heading > 0) && scoreHeaderWords(line.text).title >= SURE_TITLE;
}

function saysHeaderWords(line: ResumeLine): boolean {
  const { title, company } = scoreHeaderWords(line.text);
  return (
    title >= 2 || company >= 1.5 || takePlace({ text: line.text, start: 0, end: line.text.length }) !== null
  );
}

/** Index of the first body line: header lines below the dates are taken while a fact is missing. */
function endOfHeader(
  lines: readonly ResumeLine[],
  first: number,
  at: number,
  ceiling: number,
  above: number,
): number {
  let end = at + 1;
  for (let taken = 0; taken < MAX_BELOW && end < ceiling; taken++) {
    const line = lines[end]!;
    if (isLabelled(line.text)) {
      end += 1;
      continue;
    }
    if (!isHeaderShaped(line) || isBodyLabel(line.text) || /:\s*$/.test(line.text)) break;
    const parts = partsOf(lines, first, end);
    const known = parts.candidates.length + (parts.labelled.name ? 1 : 0) + (parts.labelled.position ? 1 : 0);
    const place = takePlace({ text: line.text.trim(), start: line.start, end: line.end });
    if (place?.rest === null && parts.location === null) {
      end += 1;
      continue;
    }
    if (known >= 2 || (line.gap && known > 0)) break;
    const words = scoreHeaderWords(line.text);
    if (above === 0 && known === 1 && taken <= 1 && endsHeader(lines, end, ceiling, place !== null)) {
      end += 1;
      continue;
    }
    // Where headers stand above the dates, only clear words of a title or employer follow below them.
    if ((above > 0 || taken > 0) && known > 0 && words.title < 2 && words.company < 1.5) break;
    if (above > 0 && known === 1 && fillsNothing(parts, words)) break;
    end += 1;
  }
  return end;
}

/** The last line before a body, or one that ends in a place: the employer's, whatever it is called. */
function endsHeader(lines: readonly ResumeLine[], at: number, ceiling: number, hasPlace: boolean): boolean {
  const next = lines[at + 1];
  return hasPlace || next === undefined || at + 1 >= ceiling || next.bullet || !isHeaderShaped(next);
}

/** The next line says again what is known: a title when the title is there. */
function fillsNothing(parts: HeaderParts, words: { title: number; company: number }): boolean {
  const only = parts.candidates[0];
  if (!only) return false;
  const isTitle = only.title > only.company;
  return isTitle ? words.title >= words.company : words.company > words.title;
}

/** Cuts the header lines [first, end) into candidates. */
export function partsOf(lines: readonly ResumeLine[], first: number, end: number): HeaderParts {
  const texts: HeaderText[] = [];
  for (let index = first; index < end; index++) texts.push(...textsOf(lines[index]!, index));
  return partsOfHeader(texts);
}

/** The pieces of a line around its dates. */
function textsOf(line: ResumeLine, index: number): HeaderText[] {
  const texts: HeaderText[] = [];
  let at = 0;
  for (const range of line.dates) {
    texts.push({
      text: line.text.slice(at, Math.max(at, range.start - line.start)),
      start: line.start + at,
      line: index,
    });
    at = Math.min(line.text.length, range.end - line.start);
  }
  texts.push({ text: line.text.slice(at), start: line.start + at, line: index });
  if (line.dates.length === 0) texts[0]!.text = blankUnreadableDates(texts[0]!.text);
  return texts.filter(({ text }) => /[\p{L}\d]/u.test(text));
}

/** Header lines without a date right above a dated header that lacks a title or employer belong to it. */
export function joinSplitHeaders(lines: readonly ResumeLine[], blocks: JobBlock[]): void {
  for (let at = blocks.length - 2; at >= 0; at--) {
    const [upper, lower] = [blocks[at]!, blocks[at + 1]!];
    const isWhole = lower.parts.candidates.length >= 2 || lower.parts.labelled.name !== null;
    if (
      upper.anchor.range !== null ||
      upper.bodyStart !== lower.first ||
      lower.anchor.range === null ||
      isWhole
    )
      continue;
    lower.first = upper.first;
    lower.parts = partsOf(lines, lower.first, lower.bodyStart);
    blocks.splice(at, 1);
  }
}
