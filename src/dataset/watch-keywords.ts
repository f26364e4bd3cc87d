import { matchKeywords } from "../features/match-keywords.ts";
import { indexStems, type StemIndex } from "../features/stem-index.ts";
import type { ResumeFacts } from "../profile/facts/facts.ts";
import { stems } from "../profile/stem.ts";

/** Tells which of a job's keywords a piece of text holds, by the matcher that serves users. */
export interface KeywordWatch {
  keywords: readonly string[];
  /** One bit for each keyword. */
  all: number;
  /** The keywords that the text holds; kept, so ask for pieces that come back. */
  heldBy: (piece: string) => number;
}

/** A job has 20 keywords at most: they fit into the bits of one number. */
const MOST_KEYWORDS = 30;
/** Slots of a sentence frame stand for other pieces. */
const SLOT = /\{\w+\}/g;
const MOST_INDEXES = 20_000;
const indexes = new Map<string, { index: StemIndex; stems: string }>();

export function watchKeywords(keywords: readonly string[]): KeywordWatch {
  const watched = keywords.slice(0, MOST_KEYWORDS).map((keyword) => ({
    keyword,
    // What a piece that holds one of the wordings must hold; the matcher itself is asked only then.
    signs: keyword.split("|").map((wording) => stemsOf(stems(wording))),
  }));
  const held = new Map<string, number>();
  const look = (piece: string): number => {
    const known = indexOf(piece);
    let bits = 0;
    watched.forEach(({ keyword, signs }, at) => {
      if (!signs.some((sign) => known.stems.includes(sign))) return;
      // Of the facts it reads the text alone.
      const facts = { text: known.index.text } as ResumeFacts;
      const [found] = matchKeywords([keyword], facts, known.index);
      if (found?.matched) bits |= 1 << at;
    });
    return bits;
  };
  return {
    keywords,
    all: 2 ** watched.length - 1,
    heldBy: (piece) => {
      let bits = held.get(piece);
      if (bits === undefined) {
        bits = look(piece);
        held.set(piece, bits);
      }
      return bits;
    },
  };
}

/** The numbers of the bits that are set. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let at = 0; mask >> at !== 0; at++) if ((mask >> at) & 1) bits.push(at);
  return bits;
}

export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function indexOf(piece: string): { index: StemIndex; stems: string } {
  let known = indexes.get(piece);
  if (!known) {
    const index = indexStems(piece.replace(SLOT, "0"));
    known = { index, stems: stemsOf(index.tokens) };
    if (indexes.size >= MOST_INDEXES) indexes.clear();
    indexes.set(piece, known);
  }
  return known;
}

function stemsOf(tokens: readonly { stem: string }[]): string {
  return ` ${tokens.map((token) => token.stem).join(" ")} `;
}
