import { type Box, combine, isInside, type Matrix, overlap, transformBox } from "./box.ts";
import { areNear, BLACK, colorOf, type Rgb, WHITE } from "./colors.ts";
import { ContentPath } from "./content-path.ts";
import type { ContentScan } from "./content-scan.ts";
import type { Instruction } from "./content-tokens.ts";
import { blendsIn, type PaintedArea } from "./painted-area.ts";

interface State {
  matrix: Matrix;
  fill: Rgb | null;
  /** The colour space may count tints, where 0 is white. */
  tints: boolean;
  mode: number;
  fontSize: number;
  leading: number;
  clip: Box | null;
  clipExact: boolean;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const MOST_AREAS = 600;
const MOST_STARTS = 20_000;
/** Least width of a shown byte in font sizes: many fonts take two for a character. */
const WIDTH_OF_BYTE = 0.22;
/** A fill this large over a text that stands there already may cover it. */
const COVER_WIDTH = 12;
const COVER_HEIGHT = 4;
/** A point this far from a text's start, in points, is surely on the text. */
const INSIDE = 1;
/** Points by which text may reach over the edge of a clip. */
const CLIP_MARGIN = 6;
const RULE_THICKNESS = 2.5;
const RULE_LENGTH = 8;
const DEVICE_SPACES = new Set([
  "DeviceGray",
  "DeviceRGB",
  "DeviceCMYK",
  "CalGray",
  "CalRGB",
  "G",
  "RGB",
  "CMYK",
]);

/** Follows the graphics state of one content stream, operator by operator, and notes what it shows in a scan. */
export class ContentScanner {
  private readonly scan: ContentScan;
  private readonly hasTints: boolean;
  private readonly isForm: boolean;
  private state: State = {
    matrix: IDENTITY,
    fill: BLACK,
    tints: false,
    mode: 0,
    fontSize: 1,
    leading: 0,
    clip: null,
    clipExact: true,
  };
  private readonly stack: State[] = [];
  private readonly line: number[] = [...IDENTITY];
  private judged: Rgb | null = null;
  private judgedAreas = 0;
  private atRisk = false;
  private readonly areas: PaintedArea[] = [];
  private readonly starts: number[] = [];
  private readonly path = new ContentPath();
  private clipNext = false;

  constructor(scan: ContentScan, hasTints: boolean, isForm: boolean) {
    this.isForm = isForm;
    this.scan = scan;
    this.hasTints = hasTints;
  }

  /** Notes the states in which the stream ends. */
  finish(): void {
    if ([this.state, ...this.stack].some(isUnseen)) this.scan.leavesUnseen = true;
  }

  save(): void {
    if (this.stack.length < 200) this.stack.push({ ...this.state });
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  transform(numbers: readonly number[]): void {
    if (numbers.length >= 6) this.state.matrix = combine(this.state.matrix, toMatrix(numbers));
  }

  fillColor(color: Rgb | null, tints = false): void {
    this.state.fill = color;
    this.state.tints = tints;
  }

  /** sc and scn: operands in the space that was set before. */
  fillInSpace({ numbers, nameStart, nameEnd }: Instruction): void {
    this.state.fill = nameEnd === nameStart ? colorOf(numbers) : null;
  }

  fillSpace(name: string): void {
    this.fillColor(BLACK, !DEVICE_SPACES.has(name));
  }

  set(key: "mode" | "fontSize" | "leading", value: number | undefined): void {
    this.state[key] = value ?? 0;
  }

  beginText(matrix: readonly number[] = IDENTITY): void {
    if (matrix.length < 6) return;
    for (let i = 0; i < 6; i++) this.line[i] = matrix[i] as number;
  }

  moveText(x = 0, y = 0): void {
    const { line } = this;
    line[4] = (line[4] as number) + (line[0] as number) * x + (line[2] as number) * y;
    line[5] = (line[5] as number) + (line[1] as number) * x + (line[3] as number) * y;
  }

  nextLine(): void {
    this.moveText(0, -this.state.leading);
  }

  show(bytes: number): void {
    if (bytes === 0) return;
    const { scan, line } = this;
    const { matrix } = this.state;
    const lineX = line[4] as number;
    const lineY = line[5] as number;
    const x = matrix[0] * lineX + matrix[2] * lineY + matrix[4];
    const y = matrix[1] * lineX + matrix[3] * lineY + matrix[5];
    scan.shows++;
    scan.shownBytes += bytes;
    const { textStarts } = scan;
    if (x < textStarts.x0) textStarts.x0 = x;
    if (x > textStarts.x1) textStarts.x1 = x;
    if (y < textStarts.y0) textStarts.y0 = y;
    if (y > textStarts.y1) textStarts.y1 = y;
    if (scan.suspicious) return;
    if (this.starts.length < MOST_STARTS) this.starts.push(x + INSIDE, y + INSIDE);
    scan.suspicious = this.mayHide(x, y, bytes);
  }

  /** Whether a text that starts at a point may be unseen; a text's width is guessed from its bytes. */
  private mayHide(x: number, y: number, bytes: number): boolean {
    const { state, areas } = this;
    if (isRareMode(state.mode) || !this.isInClip(x, y)) return true;
    const { fill } = state;
    if (fill === null || !this.isColorAtRisk(fill)) return false;
    if (state.tints && areNear(fill, BLACK) && this.hasTints) return true;
    if (areas.length >= MOST_AREAS) return true;
    const size = this.textSize();
    const level = y + 0.3 * size;
    if (blendsIn(fill, x + 0.2 * size, level, areas)) return true;
    return areNear(fill, WHITE) && blendsIn(fill, x + WIDTH_OF_BYTE * size * bytes, level, areas);
  }

  private textSize(): number {
    const { line, state } = this;
    const [a, b, c, d] = state.matrix;
    const [e, f, g, h] = line as [number, number, number, number];
    return Math.abs(state.fontSize) * Math.sqrt(Math.abs((a * d - b * c) * (e * h - f * g)));
  }

  /** A colour is at risk when it is nearly white, or near any colour painted so far; kept until either changes. */
  private isColorAtRisk(fill: Rgb): boolean {
    if (this.judged !== fill || this.judgedAreas !== this.areas.length) {
      this.judged = fill;
      this.judgedAreas = this.areas.length;
      this.atRisk =
        areNear(fill, WHITE) ||
        (this.hasTints && this.state.tints) ||
        this.areas.some((area) => area.color !== null && areNear(area.color, fill));
    }
    return this.atRisk;
  }

  private isInClip(x: number, y: number): boolean {
    const { clip } = this.state;
    return clip === null || isInside(clip, x, y, CLIP_MARGIN);
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(x, y, this.state.matrix);
  }

  lineTo(x: number, y: number, curved = false): void {
    this.path.lineTo(x, y, this.state.matrix, curved);
  }

  rectangle(numbers: readonly number[]): void {
    this.path.rectangle(numbers, this.state.matrix);
  }

  clipPath(): void {
    this.clipNext = true;
  }

  paint(fills: boolean, strokes: boolean): void {
    for (const part of this.path.parts) {
      if (fills) this.fillPath(part.box, part.exact && part.points >= 4);
      else if (strokes) this.strokePath(part.box, part.points);
    }
    this.endPath();
  }

  endPath(): void {
    const { state, path } = this;
    const bounds = path.bounds();
    if (this.clipNext && bounds) {
      state.clip = state.clip ? overlap(state.clip, bounds) : bounds;
      state.clipExact = state.clipExact && path.parts.length === 1 && path.parts[0]!.exact;
    }
    this.clipNext = false;
    path.clear();
  }

  private fillPath(box: Box, exact: boolean): void {
    const { state, scan, areas, starts } = this;
    const area = state.clip ? overlap(box, state.clip) : box;
    const width = area.x1 - area.x0;
    const height = area.y1 - area.y0;
    this.countRule(width, height, area.x0);
    if (width <= 0 || height <= 0 || (width < RULE_THICKNESS && height < RULE_LENGTH)) return;
    if (areas.length < MOST_AREAS)
      areas.push({ ...area, color: state.fill, exact: exact && state.clipExact && state.fill !== null });
    if (scan.suspicious || width < COVER_WIDTH || height < COVER_HEIGHT) return;
    for (let i = 0; i < starts.length; i += 2)
      if (isInside(area, starts[i] as number, starts[i + 1] as number)) {
        scan.suspicious = true;
        return;
      }
  }

  private strokePath(box: Box, points: number): void {
    const width = box.x1 - box.x0;
    const height = box.y1 - box.y0;
    if (points >= 4 && width >= RULE_LENGTH && height >= RULE_LENGTH) this.scan.boxes++;
    else this.countRule(width, height, box.x0);
  }

  private countRule(width: number, height: number, x: number): void {
    const { scan } = this;
    if (width <= RULE_THICKNESS && height >= RULE_LENGTH && scan.uprights.length < 1_000)
      scan.uprights.push(x);
    else if (height <= RULE_THICKNESS && width >= RULE_LENGTH) scan.levels++;
  }

  placeObject(): void {
    const { matrix } = this.state;
    this.scan.objects++;
    if (isUnseen(this.state)) this.scan.paintsObjectUnseen = true;
    const box = transformBox(matrix, { x0: 0, y0: 0, x1: 1, y1: 1 });
    // A form XObject is painted at its own size: its unit square says nothing.
    if (box.x1 - box.x0 < 3 || box.y1 - box.y0 < 3) return;
    if (this.isForm) this.scan.nestedPictures = true;
    if (this.scan.pictures.length < 500) this.scan.pictures.push(box);
    if (this.areas.length < MOST_AREAS) this.areas.push({ ...box, color: null, exact: false });
  }

  paintShading(): void {
    const { clip } = this.state;
    const box = clip ?? { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity };
    if (this.areas.length < MOST_AREAS) this.areas.push({ ...box, color: null, exact: false });
  }
}

/** Any other way than filling letters, or filling and stroking them. */
function isRareMode(mode: number): boolean {
  return mode !== 0 && mode !== 2;
}

/** Text that is shown in this state may be unseen without anything else being painted. */
function isUnseen({ fill, mode }: State): boolean {
  return isRareMode(mode) || (fill !== null && areNear(fill, WHITE));
}

function toMatrix(numbers: readonly number[]): Matrix {
  return [
    numbers[0] as number,
    numbers[1] as number,
    numbers[2] as number,
    numbers[3] as number,
    numbers[4] as number,
    numbers[5] as number,
  ];
}
