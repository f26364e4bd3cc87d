import type { DraftLine, DraftLink } from "../build-document.ts";
import type { BodyStyle } from "./body-style.ts";
import { findFullLines } from "./find-full-lines.ts";
import { joinHyphens } from "./join-hyphens.ts";
import type { LayoutLine } from "./layout-line.ts";
import { type PlacedLink, placeLink } from "./place-links.ts";
import { median } from "./segment-rows.ts";
import type { PageText } from "./text-run.ts";

/** Extra white space above a line, in line heights, that parts paragraphs. */
const PARAGRAPH_GAP = 0.35;
const SIZE_CHANGE = 1.08;
/** A line that starts this far left of a list item's text is not part of the item. */
const OUTDENT = 3;
/** Another left edge, in font sizes, opens another block. */
const INDENT = 1;

/** Lines of a document as `buildDocument` takes them: blocks, gaps, links, words joined over line ends. */
export function draftLines(
  lines: readonly LayoutLine[],
  pages: readonly PageText[],
  body: BodyStyle,
): { lines: DraftLine[]; loose_links: string[] } {
  const pitch = findPitch(lines, body);
  const { links, loose } = findLinks(lines, pages);
  const full = findFullLines(lines);
  let block = 0;
  const drafts = lines.map((line, index): DraftLine => {
    const previous = lines[index - 1];
    const gap = gapAbove(previous, line, pitch, body);
    if (previous && startsBlock(previous, line, gap)) block++;
    return {
      text: line.text,
      links: links.get(line) ?? [],
      page: line.page,
      source: line.source,
      bullet: line.bullet,
      emphasis: line.emphasis,
      size: line.size,
      block,
      gap,
      ...(typeof full[index] === "boolean" ? { full: full[index] } : {}),
    };
  });
  joinHyphens(drafts, moveWord);
  for (const draft of drafts) draft.text = draft.text.replace(/\u00ad$/, "-");
  return { lines: drafts, loose_links: loose };
}

/** The commonest step between lines of body text. */
function findPitch(lines: readonly LayoutLine[], body: BodyStyle): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [previous, line] = [lines[i - 1]!, lines[i]!];
    const step = line.y - previous.y;
    if (
      previous.region === line.region &&
      line.size === body.size &&
      step > 0.5 * body.size &&
      step < 3 * body.size
    )
      steps.push(step);
  }
  return median(steps) || 1.2 * body.size;
}

/** White space above a line beyond the usual step, in usual steps; 0 where nothing stands above. */
function gapAbove(
  previous: LayoutLine | undefined,
  line: LayoutLine,
  pitch: number,
  body: BodyStyle,
): number {
  if (!previous || previous.page !== line.page || previous.y >= line.y) return 0;
  const step = pitch * Math.max(1, line.size / body.size);
  return Math.max(0, Math.round((100 * (line.y - previous.y - step)) / pitch) / 100);
}

function startsBlock(previous: LayoutLine, line: LayoutLine, gap: number): boolean {
  if (line.bullet || previous.source !== line.source || line.source === "table") return true;
  if (previous.page !== line.page) return !runsOn(previous, line);
  if (previous.region !== line.region || gap > PARAGRAPH_GAP) return true;
  const ratio = line.size / previous.size;
  if (ratio > SIZE_CHANGE || ratio < 1 / SIZE_CHANGE || line.emphasis !== previous.emphasis) return true;
  if (previous.bullet) return line.x0 < previous.textX - OUTDENT;
  return Math.abs(line.x0 - previous.x0) > INDENT * line.size;
}

/** A sentence goes on over the page's end. */
function runsOn(previous: LayoutLine, line: LayoutLine): boolean {
  return previous.size === line.size && /[\p{L}\p{N},]$/u.test(previous.text) && /^\p{Ll}/u.test(line.text);
}

function findLinks(
  lines: readonly LayoutLine[],
  pages: readonly PageText[],
): { links: Map<LayoutLine, DraftLink[]>; loose: string[] } {
  const links = new Map<LayoutLine, DraftLink[]>();
  const loose: string[] = [];
  for (const page of pages) {
    const own = page.links.length > 0 ? lines.filter((line) => line.page === page.page) : [];
    for (const { url, box } of page.links) {
      const placed: PlacedLink[] = placeLink(url, box, own);
      if (placed.length === 0) loose.push(url);
      for (const { line, start, end } of placed)
        links.set(line, [...(links.get(line) ?? []), { url, start, end }]);
    }
  }
  for (const list of links.values()) list.sort((a, b) => a.start - b.start);
  return { links, loose };
}

/** Moves the rest of a broken word from a line's start to the end of the one before, links along. */
function moveWord(line: DraftLine, next: DraftLine, broken: number, word: string, taken: number): void {
  line.text = line.text.slice(0, line.text.length - broken) + word;
  next.text = next.text.slice(taken);
  next.links = (next.links ?? [])
    .map((link) => ({ ...link, start: Math.max(0, link.start - taken), end: link.end - taken }))
    .filter((link) => link.end > 0);
}
