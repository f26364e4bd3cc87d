import type { PieceStyle } from "../line-writer.ts";
import { type EmphasisMark, findEmphasis } from "./find-emphasis.ts";
import {
  type Definitions,
  ESCAPABLE,
  readAutolink,
  readCode,
  readEntity,
  readLink,
  readTag,
} from "./inline-syntax.ts";

/** A stretch of text with its look; marks are gone. A link without words is a piece without text. */
export interface Piece {
  text: string;
  bold: boolean;
  url: string | null;
}

/** Tags that end a line. */
const BREAKS = /^(?:br|hr|p|div|li|tr|h[1-6])$/;
const STRONG = /^(?:b|strong)$/;

/** Text with emphasis marks, code ticks, escapes and links read; words like C++, C# and snake_case survive. */
export function readInline(source: string, definitions: Definitions, style: PieceStyle = {}): Piece[] {
  return new InlineReader(source, definitions, style).read();
}

class InlineReader {
  private readonly source: string;
  private readonly definitions: Definitions;
  private readonly outer: { bold: boolean; url: string | null };
  private readonly marks: Map<number, EmphasisMark>;
  private readonly pieces: Piece[] = [];
  private at = 0;
  private text = "";
  private depth = 0;
  private url: string | null;

  constructor(source: string, definitions: Definitions, style: PieceStyle) {
    this.source = source;
    this.definitions = definitions;
    this.outer = { bold: style.bold ?? false, url: style.url ?? null };
    this.url = this.outer.url;
    this.marks = findEmphasis(source, (at) => this.skipOpaque(at));
  }

  read(): Piece[] {
    while (this.at < this.source.length) {
      const character = this.source[this.at] as string;
      const taken =
        this.takeMark() ||
        (character === "\\" && this.takeEscape()) ||
        (character === "`" && this.takeCode()) ||
        ((character === "[" || character === "!") && this.takeLink()) ||
        (character === "<" && this.takeTag()) ||
        (character === "&" && this.takeEntity());
      if (taken) continue;
      this.text += character;
      this.at += 1;
    }
    this.flush();
    return this.pieces;
  }

  private get bold(): boolean {
    return this.depth > 0 || this.outer.bold;
  }

  private flush(): void {
    if (this.text !== "") this.pieces.push({ text: this.text, bold: this.bold, url: this.url });
    this.text = "";
  }

  private takeMark(): boolean {
    const mark = this.marks.get(this.at);
    if (!mark) return false;
    this.flush();
    if (mark.strong) this.depth = Math.max(0, this.depth + (mark.opens ? 1 : -1));
    this.at += mark.length;
    return true;
  }

  private takeEscape(): boolean {
    const next = this.source[this.at + 1] ?? "";
    if (!ESCAPABLE.test(next)) return false;
    this.text += next;
    this.at += 2;
    return true;
  }

  private takeCode(): boolean {
    const code = readCode(this.source, this.at);
    this.text += code.text;
    this.at = code.end;
    return true;
  }

  private takeLink(): boolean {
    if (this.source[this.at] === "!" && this.source[this.at + 1] !== "[") return false;
    const link = readLink(this.source, this.at, this.definitions);
    if (!link) return false;
    this.flush();
    this.at = link.end;
    // A picture's words are not on the page.
    if (link.image) return true;
    const url = link.url ?? this.url;
    const label = readInline(link.label, this.definitions, { bold: this.bold, url });
    this.pieces.push(...(label.length > 0 ? label : [{ text: "", bold: false, url }]));
    return true;
  }

  private takeTag(): boolean {
    const link = readAutolink(this.source, this.at);
    const tag = link ? null : readTag(this.source, this.at);
    if (!link && !tag) return false;
    this.flush();
    this.at = (link ?? tag)?.end ?? this.at + 1;
    if (link) this.pieces.push({ text: link.text, bold: this.bold, url: link.url });
    if (!tag) return true;
    if (BREAKS.test(tag.name)) this.text += "\n";
    if (STRONG.test(tag.name)) this.depth = Math.max(0, this.depth + (tag.closing ? -1 : 1));
    if (tag.name === "a") this.url = tag.closing ? this.outer.url : tag.url;
    return true;
  }

  private takeEntity(): boolean {
    const entity = readEntity(this.source, this.at);
    if (!entity) return false;
    this.text += entity.text;
    this.at = entity.end;
    return true;
  }

  /** The end of code, an escape, a link's target or a tag that starts here; the place itself otherwise. */
  private skipOpaque(at: number): number {
    const character = this.source[at];
    if (character === "\\") return at + 2;
    if (character === "`") return readCode(this.source, at).end;
    if (character === "<") return (readAutolink(this.source, at) ?? readTag(this.source, at))?.end ?? at;
    if (character !== "]" || this.source[at + 1] !== "(") return at;
    const end = this.source.indexOf(")", at);
    const line = this.source.indexOf("\n", at);
    return end < 0 || (line >= 0 && line < end) ? at : end + 1;
  }
}
