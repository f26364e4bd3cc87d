import { OumiAtsError } from "../errors.ts";
import type { DraftLine, DraftLink } from "./build-document.ts";
import type { LineSource } from "./text-document.ts";

/** How a piece of text looks. */
export interface PieceStyle {
  bold?: boolean;
  url?: string | null;
  size?: number | null;
}

interface Piece extends PieceStyle {
  text: string;
}

/** Counts characters over all writers of one document, so that a flood ends early. */
export interface CharacterBudget {
  left: number;
}

const LIST_MARK_ONLY = /^\s*[•●▪■◦➢·o*–-]\s*$/u;

/**
 * Collects styled pieces of text into draft lines: a reader sets `heading`, `bullet` and `source`,
 * writes pieces, and says where lines and blocks end. Blank lines are counted as the next line's gap.
 */
export class LineWriter {
  readonly lines: DraftLine[] = [];
  heading = 0;
  /** The next line opens a list item. */
  bullet = false;
  source: LineSource = "body";
  private readonly budget: CharacterBudget;
  private pieces: Piece[] = [];
  private block = 0;
  private gap = 0;

  constructor(budget: CharacterBudget) {
    this.budget = budget;
  }

  /** Nothing has been written on the current line. */
  get atLineStart(): boolean {
    return this.pieces.length === 0;
  }

  /** The current line ends in white space (or is empty). */
  get afterBlank(): boolean {
    const last = this.pieces.at(-1);
    return last === undefined || /\s$/.test(last.text);
  }

  /** Adds text to the current line. @throws OumiAtsError too_many_characters */
  write(text: string, style: PieceStyle = {}): void {
    if (text === "") return;
    this.budget.left -= text.length;
    if (this.budget.left < 0) throw new OumiAtsError("too_many_characters");
    this.pieces.push({ ...style, text });
  }

  /** Ends the current line, if anything stands on it. */
  endLine(): void {
    const pieces = this.pieces;
    this.pieces = [];
    if (!pieces.some((piece) => /\S/.test(piece.text))) return;
    const line = this.draft(pieces);
    // A mark that a style put on a line of its own belongs to the line after it.
    if (LIST_MARK_ONLY.test(line.text)) {
      this.bullet = true;
      return;
    }
    this.lines.push(line);
    this.bullet = false;
    this.gap = 0;
  }

  /** Ends the current line and paragraph. */
  endBlock(): void {
    this.endLine();
    this.block += 1;
  }

  /** An empty line or paragraph: white space above the next line. */
  skipLine(): void {
    this.endBlock();
    if (this.lines.length > 0) this.gap += 1;
  }

  /** Takes finished lines of another writer, as blocks of their own. */
  append(lines: DraftLine[]): void {
    this.endBlock();
    let last = lines[0]?.block;
    for (const line of lines) {
      if (line.block !== last) this.block += 1;
      last = line.block;
      this.lines.push({ ...line, block: this.block });
    }
    this.block += 1;
    this.gap = 0;
  }

  private draft(pieces: Piece[]): DraftLine {
    const links: DraftLink[] = [];
    let text = "";
    for (const piece of pieces) {
      const start = text.length;
      text += piece.text;
      const previous = links.at(-1);
      if (!piece.url) continue;
      if (previous?.url === piece.url && previous.end === start) previous.end = text.length;
      else links.push({ url: piece.url, start, end: text.length });
    }
    const filled = pieces.filter((piece) => /\S/.test(piece.text));
    const size = largestShare(filled);
    const line: DraftLine = {
      text,
      source: this.source,
      heading: this.heading,
      bullet: this.bullet,
      emphasis: filled.every((piece) => piece.bold),
      block: this.block,
      gap: this.gap,
    };
    if (links.length > 0) line.links = links;
    if (size > 0) line.size = size;
    return line;
  }
}

function largestShare(pieces: Piece[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pieces)
    if (size) counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  let best = 0;
  for (const [size, count] of counts) if (count > (counts.get(best) ?? -1)) best = size;
  return best;
}
