import { type Box, isInside } from "./box.ts";
import { areNear, WHITE } from "./colors.ts";
import type { PaintedArea } from "./painted-area.ts";
import type { PaintedGlyph } from "./painted-glyph.ts";

/** PDF's ways to show text that paint nothing: the second clips what is painted after it. */
const INVISIBLE = 3;
const CLIPPING = 7;
/** Visible characters of a scanned page (a stamp, a page number), or their share in its text. */
const FEW_SEEN = 150;
const SCANNED = 1.5;
const MOST_CLIPPING = 5_000;

/** Whether a way to show text paints nothing. */
export function paintsNothing(mode: number): boolean {
  return mode === INVISIBLE || mode === CLIPPING;
}

/** The text of a page that no operator has painted so far; its glyphs count as invisible until they are shown. */
export class UnpaintedText {
  private readonly glyphs: PaintedGlyph[] = [];
  private readonly clipping: { glyph: PaintedGlyph; depth: number }[] = [];

  /** Letters clip what is painted now. */
  get clips(): boolean {
    return this.clipping.length > 0;
  }

  /** @param depth number of saved graphics states: with them goes the clip */
  add(glyph: PaintedGlyph, mode: number, depth: number): void {
    this.glyphs.push(glyph);
    if (mode === CLIPPING && this.clipping.length < MOST_CLIPPING) this.clipping.push({ glyph, depth });
  }

  /** The graphics state went back to one with fewer saved states below it. */
  restore(depth: number): void {
    while (this.clips && this.clipping.at(-1)!.depth > depth) this.clipping.pop();
  }

  /** What is painted through letters that clip it shows them. */
  paint(area: PaintedArea): void {
    if (!this.clips || (area.color !== null && areNear(area.color, WHITE))) return;
    for (const { glyph } of this.clipping) if (isOn(area, glyph)) glyph.hidden = null;
  }

  /**
   * Shows the text of a scan: what stands over pictures, on a page that has hardly any other text.
   * @param page all glyphs of the page
   */
  showScan(page: readonly PaintedGlyph[], isOverPicture: (x: number, y: number) => boolean): void {
    const scanned = this.glyphs.filter(
      ({ hidden, center }) => hidden !== null && isOverPicture(center[0], center[1]),
    );
    if (scanned.length === 0) return;
    const seen = page.filter(({ hidden, text }) => hidden === null && text !== " ").length;
    if (seen > FEW_SEEN && scanned.length < SCANNED * seen) return;
    for (const glyph of scanned) glyph.hidden = null;
  }
}

function isOn(area: Box, { center }: PaintedGlyph): boolean {
  return isInside(area, center[0], center[1]);
}
