import { OumiAtsError } from "../errors.ts";
import type { Warning } from "../result.ts";
import type { LayoutFinding } from "../schema/layout-finding.ts";
import { stripBullet } from "./strip-bullet.ts";
import type { DocumentFormat, DocumentLink, LineSource, TextDocument, TextLine } from "./text-document.ts";
import { tidyLine } from "./tidy-line.ts";

/** A link inside a draft line: half-open UTF-16 range in the line's own text. */
export interface DraftLink {
  url: string;
  start: number;
  end: number;
}

/** A line on its way into a document: what is left out takes the contract's neutral value. */
export interface DraftLine {
  /** As read; `buildDocument` repairs it, takes a list mark off, and drops the line when nothing is left. */
  text: string;
  links?: DraftLink[];
  page?: number;
  source?: LineSource;
  heading?: number;
  bullet?: boolean;
  emphasis?: boolean;
  /** Font size in any unit; the document's commonest becomes 1. */
  size?: number;
  block: number;
  gap?: number;
  full?: boolean;
}

/** Everything a reader knows about a document. */
export interface DocumentDraft {
  format: DocumentFormat;
  lines: DraftLine[];
  /** Targets of links that stand on no text. */
  loose_links?: string[];
  findings?: LayoutFinding[];
  layout_checked?: boolean;
  page_count?: number | null;
  title?: string | null;
  data?: unknown;
  warnings?: Warning[];
}

/**
 * Turns lines into a TextDocument (its `sha256` is filled by `readDocument`).
 * @param maxCharacters limit on the text in UTF-16 units
 * @throws OumiAtsError too_many_characters
 */
export function buildDocument(draft: DocumentDraft, maxCharacters: number): TextDocument {
  const bodySize = commonestSize(draft.lines);
  const lines: TextLine[] = [];
  const links: DocumentLink[] = [];
  const texts: string[] = [];
  let offset = 0;
  for (const line of draft.lines) {
    const tidy = tidyLine(line.text);
    if (tidy === "") continue;
    const item = line.heading ? null : stripBullet(tidy);
    const text = item ?? tidy;
    if (offset + text.length > maxCharacters) throw new OumiAtsError("too_many_characters");
    links.push(...placeLinks(line, text, offset));
    const bullet = item !== null || (line.bullet ?? false);
    lines.push({ ...finishLine(line, offset, text.length, bodySize), bullet });
    texts.push(text);
    offset += text.length + 1;
  }
  for (const url of draft.loose_links ?? []) links.push({ url, span: null });
  return {
    format: draft.format,
    text: texts.join("\n"),
    lines,
    links: withoutRepeats(links),
    findings: draft.findings ?? [],
    layout_checked: draft.layout_checked ?? false,
    page_count: draft.page_count ?? null,
    title: tidyLine(draft.title ?? "") || null,
    sha256: "",
    data: draft.data ?? null,
    warnings: draft.warnings ?? [],
  };
}

function finishLine(line: DraftLine, start: number, length: number, bodySize: number): TextLine {
  return {
    start,
    end: start + length,
    page: line.page ?? 1,
    source: line.source ?? "body",
    heading: line.heading ?? 0,
    bullet: line.bullet ?? false,
    emphasis: line.emphasis ?? false,
    size: line.size && bodySize ? Math.round((100 * line.size) / bodySize) / 100 : 1,
    block: line.block,
    gap: line.gap ?? 0,
    ...(line.full === undefined ? {} : { full: line.full }),
  };
}

/** The size that most characters are set in; 0 when no line has one. */
function commonestSize(lines: DraftLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (line.size) counts.set(line.size, (counts.get(line.size) ?? 0) + line.text.length);
  let best = 0;
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size;
  return best;
}

/** Finds each link's label again in the tidied text, where offsets may have moved. */
function placeLinks(line: DraftLine, text: string, offset: number): DocumentLink[] {
  let cursor = 0;
  return (line.links ?? []).map((link) => {
    const label = tidyLine(line.text.slice(link.start, link.end));
    // Where it would stand if nothing before it moved; a mark taken off moves it to the left.
    const expected =
      tidyLine(line.text.slice(0, link.start)).length - (tidyLine(line.text).length - text.length);
    let at = label === "" ? -1 : text.indexOf(label, Math.max(cursor, expected));
    if (at < 0 && label !== "") at = text.indexOf(label, cursor);
    if (at < 0) return { url: link.url, span: null };
    cursor = at + label.length;
    return { url: link.url, span: [offset + at, offset + cursor] };
  });
}

function withoutRepeats(links: DocumentLink[]): DocumentLink[] {
  const placed = new Set(links.filter((link) => link.span).map((link) => link.url));
  const seen = new Set<string>();
  return links.filter((link) => {
    if (!link.span && placed.has(link.url)) return false;
    const key = `${link.url} ${link.span?.join("-")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
