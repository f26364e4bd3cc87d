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

/** First letter and length of every gender word: most words fail here without being cut out. */
const GENDER_SHAPES = new Set([...GENDER_WORDS].map((word) => shapeOf(word.charCodeAt(0), word.length)));
const LONGEST_GENDER_WORD = Math.max(...[...GENDER_WORDS].map((word) => word.length));
const PLAIN = /^[\x00-\x7f]*$/;

function shapeOf(firstCode: number, length: number): number {
  return (firstCode | 32) * 64 + length;
}

/**
 * Length of a text for `formatting.v1`: code points after NFC, runs of white space counted once,
 * gender words left out. Give it the masked text.
 */
export function countedLength(maskedText: string): number {
  const text = PLAIN.test(maskedText) ? maskedText : maskedText.normalize("NFC");
  let count = 0;
  let spaceIsOpen = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 160) {
      spaceIsOpen = count > 0;
      at++;
      continue;
    }
    const end = isLetter(code) ? wordEnd(text, at) : at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
    if (!isLetter(code) || !isGenderWord(text, at, end)) {
      count += (isLetter(code) ? end - at : 1) + (spaceIsOpen ? 1 : 0);
      spaceIsOpen = false;
    }
    at = end;
  }
  return count;
}

/** Letters of the basic plane; others are counted one by one, which gives the same number. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xd800);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function isGenderWord(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > LONGEST_GENDER_WORD || !GENDER_SHAPES.has(shapeOf(text.charCodeAt(start), length)))
    return false;
  return GENDER_WORDS.has(text.slice(start, end).toLowerCase());
}
