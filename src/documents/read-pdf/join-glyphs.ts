import type { PaintedGlyph } from "./painted-glyph.ts";
import type { TextRun } from "./text-run.ts";

/** In font sizes: below it glyphs of a word touch, above `WORD_GAP_END` they stand apart. */
const WORD_GAP = 0.102;
const RUN_GAP = 0.6;
/** Share of gaps between glyphs that must be wide for letter-spaced text. */
const TRACKED_SHARE = 0.9;
const FEWEST_TRACKED = 4;
/** A gap this many times the usual one parts letter-spaced words. */
const TRACKED_WORD = 1.7;
/** Letter-spaced words this many word gaps apart are cells of their own. */
const TRACKED_RUN = 2.5;

/** Joins the glyphs that are seen into runs, in the order in which they were painted. */
export function joinGlyphs(glyphs: readonly PaintedGlyph[], firstOrder: number): TextRun[] {
  const runs: TextRun[] = [];
  let spaced = false;
  for (const line of splitLines(glyphs)) {
    const threshold = wordGap(line);
    let run: TextRun | null = null;
    let previous: PaintedGlyph | null = null;
    for (const glyph of line) {
      const text = glyph.text;
      if (text.trim() === "") {
        spaced ||= text !== "";
        continue;
      }
      const gap: number = previous ? (glyph.x - previous.x - previous.width) / glyph.size : Infinity;
      const parted: boolean = threshold > WORD_GAP ? gap > threshold : spaced || gap > threshold;
      if (
        run &&
        previous &&
        glyph.font === previous.font &&
        gap <= (threshold > WORD_GAP ? TRACKED_RUN * threshold : RUN_GAP)
      ) {
        run.text += parted ? ` ${text}` : text;
        run.width = glyph.x + glyph.width - run.x;
      } else {
        run = {
          text,
          x: glyph.x,
          y: glyph.y,
          width: glyph.width,
          size: glyph.size,
          font: glyph.font,
          angle: glyph.angle,
          order: firstOrder + runs.length,
          spaced: previous ? parted : spaced,
        };
        runs.push(run);
      }
      spaced = false;
      previous = glyph;
    }
    spaced = true;
  }
  return runs;
}

/** Sequences of glyphs that follow one another on one baseline, in one size. */
function splitLines(glyphs: readonly PaintedGlyph[]): PaintedGlyph[][] {
  const lines: PaintedGlyph[][] = [];
  let line: PaintedGlyph[] = [];
  let last: PaintedGlyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.hidden !== null) continue;
    const follows =
      last !== null &&
      glyph.angle === last.angle &&
      Math.abs(glyph.size - last.size) < 0.05 * last.size &&
      Math.abs(glyph.y - last.y) < 0.1 * last.size &&
      glyph.x > last.x + last.width - 0.25 * last.size;
    if (!follows && line.length > 0) {
      lines.push(line);
      line = [];
    }
    line.push(glyph);
    last = glyph;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** The gap that parts words on a line, in font sizes; wider than usual where the letters are spaced out. */
function wordGap(line: readonly PaintedGlyph[]): number {
  const gaps: number[] = [];
  let previous: PaintedGlyph | null = null;
  for (const glyph of line) {
    if (glyph.text.trim() === "") continue;
    if (previous) gaps.push((glyph.x - previous.x - previous.width) / glyph.size);
    previous = glyph;
  }
  const wide = gaps.filter((gap) => gap > WORD_GAP).sort((a, b) => a - b);
  if (gaps.length < FEWEST_TRACKED - 1 || wide.length < TRACKED_SHARE * gaps.length) return WORD_GAP;
  return (wide[Math.floor(wide.length * 0.4)] as number) * TRACKED_WORD;
}
