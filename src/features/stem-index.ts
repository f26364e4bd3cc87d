import { type StemToken, stems } from "../profile/stem.ts";
import type { Span } from "../schema/span.ts";

/** A text's words by stem, for phrase search. */
export interface StemIndex {
  text: string;
  tokens: StemToken[];
  /** Stem → token numbers, ascending. */
  places: Map<string, number[]>;
}

/** Places of one phrase that are kept. */
const MOST_PLACES = 20;
/** What may stand between two words of a phrase: white space with at most one line break, hyphen, slash, &. */
const PHRASE_GAP = /^[^\S\n\t]*[-‐‑/&’']?[^\S\n\t]*\n?[^\S\n\t]*$/;

const indexes = new WeakMap<object, StemIndex>();

/** Indexes a text; the index is kept as long as `owner` lives, so that many jobs can be held against one resume. */
export function stemIndexOf(owner: object, text: string): StemIndex {
  const known = indexes.get(owner);
  if (known && known.text === text) return known;
  const index = indexStems(text);
  indexes.set(owner, index);
  return index;
}

export function indexStems(text: string): StemIndex {
  const tokens = stems(text);
  const places = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    const list = places.get(token.stem);
    if (list) list.push(at);
    else places.set(token.stem, [at]);
  });
  return { text, tokens, places };
}

/** Every place where the phrase's stems stand side by side. Empty for a phrase without words. */
export function findPhrase(index: StemIndex, phrase: string): Span[] {
  const wanted = stemsOfPhrase(phrase);
  const spans: Span[] = [];
  for (const at of index.places.get(wanted[0] ?? "") ?? []) {
    if (!standsAt(index, wanted, at)) continue;
    spans.push([index.tokens[at]!.start, index.tokens[at + wanted.length - 1]!.end]);
    if (spans.length >= MOST_PLACES) break;
  }
  return spans;
}

/** Phrases of a posting come back with every resume. */
const MOST_PHRASES = 5_000;
const phrases = new Map<string, readonly string[]>();

function stemsOfPhrase(phrase: string): readonly string[] {
  let known = phrases.get(phrase);
  if (!known) {
    known = stems(phrase).map((token) => token.stem);
    if (phrases.size >= MOST_PHRASES) phrases.clear();
    if (phrase.length < 200) phrases.set(phrase, known);
  }
  return known;
}

function standsAt(index: StemIndex, wanted: readonly string[], at: number): boolean {
  for (let i = 1; i < wanted.length; i++) {
    const token = index.tokens[at + i];
    if (!token || token.stem !== wanted[i]) return false;
    if (!PHRASE_GAP.test(index.text.slice(index.tokens[at + i - 1]!.end, token.start))) return false;
  }
  return true;
}
