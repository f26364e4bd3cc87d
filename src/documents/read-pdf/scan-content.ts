import { areNear, BLACK, colorOf, type Rgb, WHITE } from "./colors.ts";
import { OPERATORS } from "./content-operators.ts";
import { ContentTokens, type Instruction } from "./content-tokens.ts";
import { blendsIn, type PaintedArea } from "./painted-area.ts";
import { type Box, combine, type Matrix, transformBox } from "./text-run.ts";

/** What a quick look at the content streams gives; all in each stream's own space. */
export interface ContentScan {
  /** Something may be hidden, or the look was not enough: the drawing itself must be read. */
  suspicious: boolean;
  /** Text operators, and bytes that they show. */
  shows: number;
  shownBytes: number;
  /** Thin upright and level marks and stroked boxes, as rules of tables are drawn. */
  uprights: number[];
  levels: number;
  boxes: number;
  /** Where XObjects and inline pictures were placed. */
  pictures: Box[];
  /** Smallest box around the starts of all shown texts. */
  textStarts: Box;
  /** An XObject was painted while the fill colour was nearly white. */
  paintsObjectInWhite: boolean;
  /** A stream ended while the fill colour was nearly white: the next one may go on with it. */
  leavesWhite: boolean;
}

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
/** A fill this large over a text that stands there already may cover it. */
const COVER_WIDTH = 12;
const COVER_HEIGHT = 4;
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

export function emptyScan(): ContentScan {
  return {
    suspicious: false,
    shows: 0,
    shownBytes: 0,
    uprights: [],
    levels: 0,
    boxes: 0,
    pictures: [],
    textStarts: { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
    paintsObjectInWhite: false,
    leavesWhite: false,
  };
}

/**
 * Adds what one content stream shows to a scan.
 * @param hasTints the file names colour spaces that count tints of ink, where 0 is white
 */
export function scanContent(bytes: Uint8Array, scan: ContentScan, hasTints: boolean): void {
  new ContentScanner(scan, hasTints).run(bytes);
}

export class ContentScanner {
  private readonly scan: ContentScan;
  private readonly hasTints: boolean;
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
  /** Subpaths of the path under construction, in page space. */
  private subpaths: { box: Box; exact: boolean; points: number }[] = [];
  private clipNext = false;

  constructor(scan: ContentScan, hasTints: boolean) {
    this.scan = scan;
    this.hasTints = hasTints;
  }

  run(bytes: Uint8Array): void {
    const tokens = new ContentTokens(bytes);
    while (tokens.next()) {
      OPERATORS.get(tokens.instruction.operator)?.(this, tokens.instruction);
    }
    const { fill } = this.state;
    if (fill && areNear(fill, WHITE)) this.scan.leavesWhite = true;
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
  fillInSpace({ numbers, name }: Instruction): void {
    this.state.fill = name === "" ? colorOf(numbers) : null;
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
    const { scan, state, line } = this;
    const [a, b, c, d, e, f] = state.matrix;
    const x = a * (line[4] as number) + c * (line[5] as number) + e;
    const y = b * (line[4] as number) + d * (line[5] as number) + f;
    scan.shows++;
    scan.shownBytes += bytes;
    const { textStarts } = scan;
    if (x < textStarts.x0) textStarts.x0 = x;
    if (x > textStarts.x1) textStarts.x1 = x;
    if (y < textStarts.y0) textStarts.y0 = y;
    if (y > textStarts.y1) textStarts.y1 = y;
    if (scan.suspicious) return;
    const size = Math.abs(state.fontSize) * Math.sqrt(Math.abs((a * d - b * c) * this.lineScale()));
    if (this.starts.length < MOST_STARTS) this.starts.push(x + 0.2 * size, y + 0.3 * size);
    scan.suspicious = this.mayHide(x, y, size, bytes);
  }

  private lineScale(): number {
    const { line } = this;
    return (line[0] as number) * (line[3] as number) - (line[1] as number) * (line[2] as number);
  }

  /** Whether a text that starts at a point may be unseen; a text's width is guessed from its bytes. */
  private mayHide(x: number, y: number, size: number, bytes: number): boolean {
    const { state, areas } = this;
    if (state.mode === 1 || state.mode > 2 || !this.isInClip(x, y)) return true;
    const { fill } = state;
    if (fill === null || !this.isColorAtRisk(fill)) return false;
    if (state.tints && areNear(fill, BLACK) && this.hasTints) return true;
    if (areas.length >= MOST_AREAS) return true;
    const level = y + 0.3 * size;
    if (blendsIn(fill, x + 0.2 * size, level, areas)) return true;
    return areNear(fill, WHITE) && blendsIn(fill, x + 0.4 * size * bytes, level, areas);
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
    return (
      clip === null ||
      (x >= clip.x0 - CLIP_MARGIN &&
        x <= clip.x1 + CLIP_MARGIN &&
        y >= clip.y0 - CLIP_MARGIN &&
        y <= clip.y1 + CLIP_MARGIN)
    );
  }

  moveTo(x: number, y: number): void {
    const [px, py] = this.point(x, y);
    if (this.subpaths.length < 2_000)
      this.subpaths.push({ box: { x0: px, y0: py, x1: px, y1: py }, exact: true, points: 1 });
  }

  lineTo(x: number, y: number, curved = false): void {
    const path = this.subpaths.at(-1);
    if (!path) return;
    const [px, py] = this.point(x, y);
    const { box } = path;
    box.x0 = Math.min(box.x0, px);
    box.x1 = Math.max(box.x1, px);
    box.y0 = Math.min(box.y0, py);
    box.y1 = Math.max(box.y1, py);
    path.points++;
    if (curved || path.points > 5) path.exact = false;
  }

  rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    const [a, b, c, d] = this.state.matrix;
    const upright = (b === 0 && c === 0) || (a === 0 && d === 0);
    const box = transformBox(this.state.matrix, { x0: x, y0: y, x1: x + width, y1: y + height });
    if (this.subpaths.length < 2_000) this.subpaths.push({ box, exact: upright, points: 4 });
  }

  private point(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  clipPath(): void {
    this.clipNext = true;
  }

  paint(fills: boolean, strokes: boolean): void {
    for (const path of this.subpaths) {
      if (fills) this.fillPath(path.box, path.exact && path.points >= 4);
      else if (strokes) this.strokePath(path.box, path.points);
    }
    this.endPath();
  }

  endPath(): void {
    const first = this.subpaths[0];
    if (this.clipNext && first) {
      const { state } = this;
      const box = this.subpaths.reduce((whole, path) => around(whole, path.box), first.box);
      state.clip = state.clip ? overlap(state.clip, box) : box;
      state.clipExact = state.clipExact && this.subpaths.length === 1 && first.exact;
    }
    this.clipNext = false;
    this.subpaths = [];
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
      if (contains(area, starts[i] as number, starts[i + 1] as number)) {
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
    const { fill, matrix } = this.state;
    if (fill && areNear(fill, WHITE)) this.scan.paintsObjectInWhite = true;
    const box = transformBox(matrix, { x0: 0, y0: 0, x1: 1, y1: 1 });
    // A form XObject is painted at its own size: its unit square says nothing.
    if (box.x1 - box.x0 < 3 || box.y1 - box.y0 < 3) return;
    if (this.scan.pictures.length < 500) this.scan.pictures.push(box);
    if (this.areas.length < MOST_AREAS) this.areas.push({ ...box, color: null, exact: false });
  }

  paintShading(): void {
    const { clip } = this.state;
    const box = clip ?? { x0: -Infinity, y0: -Infinity, x1: Infinity, y1: Infinity };
    if (this.areas.length < MOST_AREAS) this.areas.push({ ...box, color: null, exact: false });
  }
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

function contains(box: Box, x: number, y: number): boolean {
  return x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;
}

function around(one: Box, other: Box): Box {
  return {
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1),
  };
}

function overlap(one: Box, other: Box): Box {
  return {
    x0: Math.max(one.x0, other.x0),
    y0: Math.max(one.y0, other.y0),
    x1: Math.min(one.x1, other.x1),
    y1: Math.min(one.y1, other.y1),
  };
}
