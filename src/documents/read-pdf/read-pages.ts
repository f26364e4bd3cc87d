import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import { OumiAtsError } from "../../errors.ts";
import { cleanUrl } from "../clean-url.ts";
import type { ReadLimits } from "../text-document.ts";
import { type Box, type Matrix, transformBox } from "./box.ts";
import { findStacked } from "./find-stacked.ts";
import type { ContentInspection } from "./inspect-content.ts";
import { joinGlyphs } from "./join-glyphs.ts";
import type { PdfJs } from "./open-pdf.ts";
import { paintPage } from "./paint-page.ts";
import { type PagePainter, TINY } from "./painted-glyphs.ts";
import { type CharacterBudget, readTextRuns } from "./read-text-runs.ts";
import { countLetters, type HiddenKind, type PageText, type TextRun } from "./text-run.ts";

/** From here on the text is counted before the drawing is read, which keeps all of it in memory. */
const MANY_SHOWS = 40_000;
const MANY_OBJECTS = 2_000;
/** Single letters with blanks between them: only the drawing tells where words end. */
const SPACED_LETTERS = /^\p{L}(?: \p{L}){3,}$/u;
const MOST_LINKS = 2_000;
/** A shown byte gives a character, or less; blanks that gaps stand for come on top. */
const MORE_TEXT = 1.4;
const FEW_CHARACTERS = 80;
/** PDF's numbers for kinds of annotations. */
const LINK_ANNOTATION = 2;

/**
 * Reads the visible text of all pages. The drawing is read only where the file's content or the text itself
 * gives a reason to: it costs as much again.
 * @throws OumiAtsError too_many_characters
 */
export async function readPages(
  pdf: PDFDocumentProxy,
  pdfjs: PdfJs,
  inspection: ContentInspection,
  limits: ReadLimits,
): Promise<PageText[]> {
  const links = readLinks(pdf);
  const needsDrawing = inspection.suspicious || inspection.sealed || inspection.mayHoldTable;
  let pages = await readEveryPage(pdf, pdfjs, inspection, limits, needsDrawing);
  if (!needsDrawing && showsUnknownText(pages, inspection))
    pages = await readEveryPage(pdf, pdfjs, inspection, limits, true);
  for (const { pageIndex, url, rect } of (await links).slice(0, MOST_LINKS)) {
    const page = await pdf.getPage(pageIndex + 1);
    const toPage = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rect;
    pages[pageIndex]?.links.push({ url, box: transformBox(toPage, { x0, y0, x1, y1 }) });
  }
  return pages;
}

/** The pages show more text than the content that was looked at: some of it was not. */
function showsUnknownText(pages: readonly PageText[], { shownBytes }: ContentInspection): boolean {
  const count = (page: PageText) => page.runs.reduce((sum, run) => sum + run.text.length, 0);
  return pages.reduce((sum, page) => sum + count(page), 0) > MORE_TEXT * shownBytes + FEW_CHARACTERS;
}

async function readEveryPage(
  pdf: PDFDocumentProxy,
  pdfjs: PdfJs,
  inspection: ContentInspection,
  limits: ReadLimits,
  needsDrawing: boolean,
): Promise<PageText[]> {
  const budget: CharacterBudget = { left: limits.max_characters };
  const pages: PageText[] = [];
  const mayFlood =
    inspection.sealed ||
    inspection.shows > MANY_SHOWS ||
    inspection.objects > MANY_OBJECTS ||
    inspection.shownBytes > 2 * limits.max_characters;
  let isVisible: ((group: unknown) => boolean) | null = null;
  let order = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const text: PageText = { page: number, width, height, runs: [], hidden: new Map(), rules: [], links: [] };
    let draws = needsDrawing || startsOutside(inspection.textStarts, page);
    const counted = budget.left;
    if (!draws || mayFlood) {
      text.runs = await readTextRuns(page, order, budget);
      draws ||= text.runs.some((run) => SPACED_LETTERS.test(run.text));
    }
    if (draws) {
      isVisible ??= await readVisibility(pdf);
      const pictures = { boxes: picturesOn(page, inspection), complete: !inspection.mayLosePictures };
      // What was counted while reading the text is counted once.
      if (text.runs.length > 0) budget.left = counted;
      takePainting(text, await paintPage(page, pdfjs, pictures, isVisible), order, budget);
    }
    hideTinyAndStacked(text);
    order += text.runs.length;
    pages.push(text);
  }
  return pages;
}

/** Some text starts outside this page: it may be on another one, or on none. */
function startsOutside(starts: Box, page: PDFPageProxy): boolean {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  return starts.x0 < x0 || starts.x1 > x1 || starts.y0 < y0 || starts.y1 > y1;
}

/** The pictures of the document, as they would stand on this page. */
function picturesOn(page: PDFPageProxy, inspection: ContentInspection): Box[] {
  const toPage = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  return inspection.pictures.map((box) => transformBox(toPage, box));
}

function takePainting(text: PageText, painter: PagePainter, order: number, budget: CharacterBudget): void {
  text.runs = joinGlyphs(painter.glyphs, order);
  text.rules = painter.rules;
  for (const glyph of painter.glyphs)
    if (glyph.hidden !== null) addHidden(text, glyph.hidden, countLetters(glyph.text));
  budget.left -= text.runs.reduce((sum, run) => sum + run.text.length, 0);
  if (budget.left < 0) throw new OumiAtsError("too_many_characters");
}

function hideTinyAndStacked(text: PageText): void {
  const seen: TextRun[] = [];
  for (const run of text.runs) {
    if (run.size >= TINY) seen.push(run);
    else addHidden(text, "tiny", countLetters(run.text));
  }
  const { runs, stackedLetters } = findStacked(seen);
  text.runs = runs.sort((a, b) => a.order - b.order);
  addHidden(text, "stacked", stackedLetters);
}

function addHidden(text: PageText, kind: HiddenKind, letters: number): void {
  if (letters > 0) text.hidden.set(kind, (text.hidden.get(kind) ?? 0) + letters);
}

async function readLinks(
  pdf: PDFDocumentProxy,
): Promise<{ pageIndex: number; url: string; rect: number[] }[]> {
  const annotations = await pdf.getAnnotationsByType(new Set([LINK_ANNOTATION]), new Set()).catch(() => null);
  return (
    (annotations ?? []) as { pageIndex: number; url?: string; unsafeUrl?: string; rect: number[] }[]
  ).flatMap(({ pageIndex, url, unsafeUrl, rect }) => {
    const target = cleanUrl(url ?? unsafeUrl);
    return target === null ? [] : [{ pageIndex, url: target, rect }];
  });
}

/** Tells whether a piece of optional content is switched on. */
async function readVisibility(pdf: PDFDocumentProxy): Promise<(group: unknown) => boolean> {
  const config = await pdf.getOptionalContentConfig().catch(() => null);
  return (group) => {
    try {
      return config === null || config.isVisible(group as never);
    } catch {
      return true;
    }
  };
}
