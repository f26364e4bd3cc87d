import { type Box, combine, isInside, keepsUpright, type Matrix, overlap, transformBox } from "./box.ts";
import { BLACK, colorOfHex, type Rgb } from "./colors.ts";
import { blendsIn, type PaintedArea } from "./painted-area.ts";
import type { PaintedGlyph } from "./painted-glyph.ts";
import { angleOf, type HiddenKind, turnPoint } from "./text-run.ts";
import { paintsNothing, UnpaintedText } from "./unpainted-text.ts";

export interface PaintedFont {
  /** Width units of the font per text space unit. */
  scale: number;
}

interface State {
  matrix: Matrix;
  fill: Rgb | null;
  stroke: Rgb | null;
  fillAlpha: number;
  strokeAlpha: number;
  mode: number;
  font: string;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  clip: Box;
  clipExact: boolean;
  /** Inside optional content that is switched off. */
  off: boolean;
}

interface Glyph {
  unicode: string;
  width: number;
  isSpace: boolean;
}

/** Text smaller than this many points is not seen. */
export const TINY = 2;
/** A line cut off by the edge of a clip is still seen in part: in font sizes. */
const CLIP_MARGIN = 0.6;
const TRANSPARENT = 0.05;
const OPAQUE = 0.9;
const MOST_AREAS = 3_000;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Follows the painting of one page: where each glyph stands, and whether it can be seen there. */
export class PagePainter {
  readonly glyphs: PaintedGlyph[] = [];
  readonly areas: PaintedArea[] = [];
  /** Boxes of thin or stroked shapes: rules and borders of cells. */
  readonly rules: Box[] = [];
  private readonly fonts: ReadonlyMap<string, PaintedFont>;
  private readonly pageBox: Box;
  /** Where pictures stand that the drawing leaves out. */
  private readonly pictures: readonly Box[];
  /** False when pictures may stand anywhere. */
  private readonly knowsPictures: boolean;
  private state: State;
  private readonly stack: State[] = [];
  private readonly unpainted = new UnpaintedText();
  private text: Matrix = IDENTITY;
  private line: Matrix = IDENTITY;

  constructor(
    fonts: ReadonlyMap<string, PaintedFont>,
    toPage: Matrix,
    size: { width: number; height: number },
    pictures: readonly Box[],
    knowsPictures: boolean,
  ) {
    this.fonts = fonts;
    this.pageBox = { x0: 0, y0: 0, x1: size.width, y1: size.height };
    this.pictures = pictures;
    this.knowsPictures = knowsPictures;
    this.state = {
      matrix: toPage,
      fill: BLACK,
      stroke: BLACK,
      fillAlpha: 1,
      strokeAlpha: 1,
      mode: 0,
      font: "",
      fontSize: 1,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      clip: this.pageBox,
      clipExact: true,
      off: false,
    };
  }

  save(): void {
    this.stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state;
    this.unpainted.restore(this.stack.length);
  }

  transform(matrix: Matrix): void {
    this.state.matrix = combine(this.state.matrix, matrix);
  }

  set(changes: Partial<State>): void {
    Object.assign(this.state, changes);
  }

  setFill(hex: unknown): void {
    this.state.fill = colorOfHex(hex);
  }

  setStroke(hex: unknown): void {
    this.state.stroke = colorOfHex(hex);
  }

  beginText(): void {
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  moveText(x: number, y: number): void {
    this.setTextMatrix(combine(this.line, [1, 0, 0, 1, x, y]));
  }

  nextLine(): void {
    this.moveText(0, -this.state.leading);
  }

  /** Glyphs, and numbers that move back by thousandths of the font size. */
  showText(items: readonly (Glyph | number | null)[]): void {
    const { state } = this;
    const scale = this.fonts.get(state.font)?.scale ?? 0.001;
    for (const item of items) {
      if (item === null) continue;
      if (typeof item === "number") this.advance((-item / 1000) * state.fontSize);
      else {
        const width = item.width * scale * state.fontSize;
        this.paintGlyph(item, width * state.stretch);
        this.advance(width + state.charSpacing + (item.isSpace ? state.wordSpacing : 0));
      }
    }
  }

  private advance(distance: number): void {
    this.text = combine(this.text, [1, 0, 0, 1, distance * this.state.stretch, 0]);
  }

  private paintGlyph(glyph: Glyph, width: number): void {
    const { state } = this;
    const place = combine(state.matrix, combine(this.text, [1, 0, 0, 1, 0, state.rise]));
    const along = Math.hypot(place[0], place[1]);
    const size = Math.hypot(place[2], place[3]) * Math.abs(state.fontSize);
    if (!Number.isFinite(place[4] + place[5] + along)) return;
    const angle = angleOf(state.fontSize < 0 ? turnRound(place) : place);
    const [x, y] = turnPoint(place[4], place[5], angle);
    const center: [number, number] = [
      place[4] + (place[0] * width) / 2 + place[2] * 0.3 * state.fontSize,
      place[5] + (place[1] * width) / 2 + place[3] * 0.3 * state.fontSize,
    ];
    const hidden = this.whyHidden(center, size);
    const painted: PaintedGlyph = {
      text: glyph.isSpace ? " " : glyph.unicode,
      x,
      y,
      width: Math.abs(width) * along,
      size,
      font: state.font,
      angle,
      hidden,
      center,
    };
    this.glyphs.push(painted);
    if (hidden === "invisible" && paintsNothing(state.mode) && !state.off)
      this.unpainted.add(painted, state.mode, this.stack.length);
  }

  private whyHidden([x, y]: [number, number], size: number): HiddenKind | null {
    const { state } = this;
    const { mode } = state;
    if (!isInside(this.pageBox, x, y)) return "off_page";
    if (size < TINY) return "tiny";
    if (paintsNothing(mode)) return "invisible";
    const kind = mode & 3;
    const alpha = Math.max(kind === 1 ? 0 : state.fillAlpha, kind === 0 ? 0 : state.strokeAlpha);
    if (state.off || alpha <= TRANSPARENT) return "invisible";
    if (state.clipExact && !isInside(state.clip, x, y, CLIP_MARGIN * size)) return "invisible";
    if (this.pictures.some((box) => isInside(box, x, y))) return null;
    const blends = (color: Rgb | null) => color !== null && blendsIn(color, x, y, this.areas);
    if (kind === 1) return blends(state.stroke) ? "white" : null;
    if (kind === 2) return blends(state.fill) && blends(state.stroke) ? "white" : null;
    return blends(state.fill) ? "white" : null;
  }

  /** To be called when the page is complete: judges the text that was not painted. */
  finish(): void {
    this.unpainted.showScan(this.glyphs, (x, y) => this.isOverPicture(x, y));
  }

  private isOverPicture(x: number, y: number): boolean {
    if (!this.knowsPictures) return true;
    return (
      this.pictures.some((box) => isInside(box, x, y)) ||
      this.areas.some((area) => area.color === null && isInside(area, x, y))
    );
  }

  /**
   * A filled or stroked path.
   * @param box its bounds in user space
   * @param isRectangle it is a rectangle along the axes of user space
   */
  paintPath(box: Box, isRectangle: boolean, fills: boolean, strokes: boolean): void {
    const { state } = this;
    const whole = transformBox(state.matrix, box);
    const area = overlap(whole, state.clip);
    if (!fills || isThin(area)) {
      if ((strokes || fills) && this.rules.length < MOST_AREAS) this.rules.push(area);
      return;
    }
    if (strokes && this.rules.length < MOST_AREAS) this.rules.push(area);
    const upright = keepsUpright(state.matrix);
    const exact =
      isRectangle &&
      upright &&
      state.clipExact &&
      !this.unpainted.clips &&
      state.fillAlpha >= OPAQUE &&
      state.fill !== null;
    if (state.fillAlpha <= TRANSPARENT || state.off) return;
    this.addArea({ ...area, color: state.fill, exact });
    if (exact) this.cover(area);
  }

  /** Text that an opaque box is painted over is not seen any more. */
  private cover(area: Box): void {
    for (const glyph of this.glyphs)
      if (glyph.hidden === null && isInside(area, glyph.center[0], glyph.center[1], -0.5))
        glyph.hidden = "covered";
  }

  /** A picture in the unit square of user space. */
  paintPicture(): void {
    this.addArea({
      ...overlap(transformBox(this.state.matrix, { x0: 0, y0: 0, x1: 1, y1: 1 }), this.state.clip),
      color: null,
      exact: false,
    });
  }

  /** A gradient over everything that the clip leaves. */
  paintShading(): void {
    this.addArea({ ...this.state.clip, color: null, exact: false });
  }

  private addArea(area: PaintedArea): void {
    if (area.x1 <= area.x0 || area.y1 <= area.y0) return;
    this.unpainted.paint(area);
    if (this.areas.length < MOST_AREAS) this.areas.push(area);
  }

  clip(box: Box | null, isRectangle: boolean): void {
    const { state } = this;
    if (box === null) return;
    state.clip = overlap(state.clip, transformBox(state.matrix, box));
    state.clipExact = state.clipExact && isRectangle;
  }
}

function turnRound(matrix: Matrix): Matrix {
  return [-matrix[0], -matrix[1], -matrix[2], -matrix[3], matrix[4], matrix[5]];
}

function isThin(box: Box): boolean {
  return box.x1 - box.x0 <= 2.5 || box.y1 - box.y0 <= 2.5;
}
