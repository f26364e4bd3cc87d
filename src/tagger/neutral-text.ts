import type { Span } from "../schema/span.ts";
import { GENDER_WORDS } from "../vocabulary/gender-words.ts";
import { splitLines } from "./resume-lines.ts";
import type { KnownLine, TaggedSpan, TaggerInput, VocabularyHit } from "./tagger.ts";

/** What stands for a protected place: a word that says nothing. */
const PLACEHOLDER = "Xxxx";
/** What stands for every word that tells a gender, in the case of the word. */
const PERSON = "person";

/** A text in which protected places and gender words all read alike, and the way back to the original. */
export interface NeutralText {
  input: TaggerInput & { lines: KnownLine[] };
  /** The places in the original; a span that touches a placeholder is left out. */
  toOriginal(spans: readonly TaggedSpan[]): TaggedSpan[];
  /** Places of the original in the new text, placeholders included; what is gone is left out. */
  fromOriginal<T extends Place>(spans: readonly T[]): T[];
}

interface Place {
  start: number;
  end: number;
}

/** A stretch that both texts share, or one that was replaced. */
interface Piece {
  start: number;
  length: number;
  /** Where it comes from in the original. */
  from: number;
  until: number;
  replaced: boolean;
}

/**
 * The text without what may never move a score: lines that are protected as a whole are gone, other protected places
 * are one placeholder each, and gender words one word. Whoever the person is, a tagger sees the same text.
 * @param hidden protected places, sorted, not overlapping
 */
export function neutralise(input: TaggerInput, hidden: readonly Span[]): NeutralText {
  const writer = new NeutralWriter(input.text);
  const lines: KnownLine[] = [];
  let at = 0;
  let end = -1;
  for (const line of input.lines ?? splitLines(input.text)) {
    while (at < hidden.length && hidden[at]![1] <= line.start) at++;
    const own: Span[] = [];
    for (let h = at; h < hidden.length && hidden[h]![0] < line.end; h++)
      own.push([Math.max(hidden[h]![0], line.start), Math.min(hidden[h]![1], line.end)]);
    if (isEmptyWithout(input.text, line, own)) continue;
    if (end >= 0) writer.breakLine(/\n\s*\n/.test(input.text.slice(end, line.start)));
    const start = writer.length;
    writer.writeLine(line, own);
    lines.push({ ...line, start, end: writer.length });
    end = line.end;
  }
  const { text, pieces } = writer;
  return {
    input: { text, lines, hits: moveHits(input.hits ?? [], pieces) },
    toOriginal: (spans) => spans.flatMap((span) => moveBack(span, pieces)),
    fromOriginal: (spans) => spans.flatMap((span) => moveTo(span, pieces)),
  };
}

function isEmptyWithout(text: string, line: KnownLine, hidden: readonly Span[]): boolean {
  let at = line.start;
  for (const [start, end] of [...hidden, [line.end, line.end] as Span]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, start))) return false;
    at = end;
  }
  return hidden.length > 0;
}

class NeutralWriter {
  text = "";
  readonly pieces: Piece[] = [];
  readonly #original: string;

  constructor(original: string) {
    this.#original = original;
  }

  get length(): number {
    return this.text.length;
  }

  breakLine(isBlank: boolean): void {
    this.text += isBlank ? "\n\n" : "\n";
  }

  writeLine(line: KnownLine, hidden: readonly Span[]): void {
    let at = line.start;
    for (const [start, end] of hidden) {
      this.#copy(at, start);
      // Two places side by side read like one.
      if (!this.text.endsWith(PLACEHOLDER)) this.#replace(start, end, PLACEHOLDER);
      at = end;
    }
    this.#copy(at, line.end);
  }

  #copy(from: number, until: number): void {
    let at = from;
    for (const match of this.#original.slice(from, until).matchAll(/\p{L}+/gu)) {
      if (!GENDER_WORDS.has(match[0].toLowerCase())) continue;
      const start = from + match.index;
      this.#keep(at, start);
      at = start + match[0].length;
      this.#replace(start, at, inCaseOf(match[0]));
    }
    this.#keep(at, until);
  }

  #keep(from: number, until: number): void {
    if (until <= from) return;
    const start = this.text.length;
    this.pieces.push({ start, length: until - from, from, until, replaced: false });
    this.text += this.#original.slice(from, until);
  }

  #replace(from: number, until: number, text: string): void {
    this.pieces.push({ start: this.text.length, length: text.length, from, until, replaced: true });
    this.text += text;
  }
}

function inCaseOf(word: string): string {
  if (word === word.toUpperCase()) return PERSON.toUpperCase();
  return /^\p{Lu}/u.test(word) ? `P${PERSON.slice(1)}` : PERSON;
}

/** Vocabulary hits that lie in one kept stretch, moved with it. */
function moveHits(hits: readonly VocabularyHit[], pieces: readonly Piece[]): VocabularyHit[] {
  const moved: VocabularyHit[] = [];
  let at = 0;
  for (const hit of hits) {
    while (at < pieces.length && pieces[at]!.until <= hit.start) at++;
    const piece = pieces[at];
    if (!piece || piece.replaced || hit.start < piece.from || hit.end > piece.until) continue;
    const by = piece.start - piece.from;
    moved.push({ ...hit, start: hit.start + by, end: hit.end + by });
  }
  return moved;
}

function moveBack(span: TaggedSpan, pieces: readonly Piece[]): TaggedSpan[] {
  const piece = pieces[firstPiece(pieces, (one) => one.start + one.length > span.start)];
  if (!piece || piece.replaced || span.start < piece.start || span.end > piece.start + piece.length)
    return [];
  const by = piece.from - piece.start;
  return [{ ...span, start: span.start + by, end: span.end + by }];
}

function moveTo<T extends Place>(span: T, pieces: readonly Piece[]): T[] {
  const first = pieces[firstPiece(pieces, (piece) => piece.until > span.start)];
  const last = pieces[firstPiece(pieces, (piece) => piece.from >= span.end) - 1];
  if (!first || !last || first.from >= span.end || last.until <= span.start) return [];
  const start = first.replaced ? first.start : first.start + Math.max(0, span.start - first.from);
  const end = last.start + (last.replaced ? last.length : Math.min(last.length, span.end - last.from));
  return [{ ...span, start, end }];
}

/** Index of the first piece of which a condition holds that holds of all behind it. */
function firstPiece(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pieces[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
