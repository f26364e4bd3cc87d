import { around, type Box, keepsUpright, type Matrix, transformBox } from "./box.ts";

/** A part of a path that is drawn without lifting the pen. */
export interface PathPart {
  box: Box;
  /** Straight, and with so few corners that it fills its box. */
  exact: boolean;
  points: number;
}

const MOST_PARTS = 2_000;
const MOST_CORNERS = 5;

/** The path under construction in a content stream, as boxes in page space. */
export class ContentPath {
  parts: PathPart[] = [];

  moveTo(x: number, y: number, [a, b, c, d, e, f]: Matrix): void {
    const px = a * x + c * y + e;
    const py = b * x + d * y + f;
    this.add({ box: { x0: px, y0: py, x1: px, y1: py }, exact: true, points: 1 });
  }

  lineTo(x: number, y: number, [a, b, c, d, e, f]: Matrix, curved: boolean): void {
    const part = this.parts.at(-1);
    if (!part) return;
    const px = a * x + c * y + e;
    const py = b * x + d * y + f;
    const { box } = part;
    box.x0 = Math.min(box.x0, px);
    box.x1 = Math.max(box.x1, px);
    box.y0 = Math.min(box.y0, py);
    box.y1 = Math.max(box.y1, py);
    part.points++;
    if (curved || part.points > MOST_CORNERS) part.exact = false;
  }

  rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    const box = transformBox(matrix, { x0: x, y0: y, x1: x + width, y1: y + height });
    this.add({ box, exact: keepsUpright(matrix), points: 4 });
  }

  private add(part: PathPart): void {
    if (this.parts.length < MOST_PARTS) this.parts.push(part);
  }

  /** The box around all parts; null without any. */
  bounds(): Box | null {
    const [first, ...rest] = this.parts;
    return first ? rest.reduce((box, part) => around(box, part.box), first.box) : null;
  }

  clear(): void {
    if (this.parts.length > 0) this.parts = [];
  }
}
