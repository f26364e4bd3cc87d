import type { Span } from "../../schema/span.ts";
import { GENDER_WORDS } from "../../vocabulary/gender-words.ts";

/** The text with every protected place replaced by as many spaces: offsets stay, the words are gone. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = "";
  let at = 0;
  for (const [start, end] of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    masked += text.slice(at, from) + " ".repeat(end - from);
    at = end;
  }
  return masked + text.slice(at);
}

const WORD = /\p{L}+/gu;

/**
 * Length of a text for `formatting.v1`: code points after NFC, runs of white space counted once,
 * gender words left out. Give it the masked text.
 */
export function countedLength(maskedText: string): number {
  const neutral = maskedText
    .normalize("NFC")
    .replace(WORD, (word) => (word.length < 14 && GENDER_WORDS.has(word.toLowerCase()) ? "" : word))
    .replace(/\s+/g, " ")
    .trim();
  let count = 0;
  for (const _ of neutral) count++;
  return count;
}
