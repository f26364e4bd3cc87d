/** Sequences of a text decoded with the wrong table, or of escapes that were printed, and what they stand for. */
const BROKEN: readonly (readonly [RegExp, string])[] = [
  [/ï¼\u008d?|â€“|â€”|â€\u0090|â\u0080[\u0090-\u0095]/g, "–"],
  [/â€¢|â—\u008f|â\u0080¢/g, "•"],
  [/â€™|â€˜|â\u0080[\u0098\u0099]/g, "'"],
  [/â€œ|â€\u009d|â\u0080[\u009c\u009d]/g, '"'],
  [/â€‹|Â(?=[\s\u00a0]|$)/g, " "],
];
const ESCAPED_BYTES = /(?:\\x[0-9a-fA-F]{2}){1,8}/g;
const SUSPECT = /[âïÂ]|\\x/;
const DASH_OR_MARK = /[\u2010-\u2015\u2022\u2043\u25aa\u25cf\uf0b7]/;

/**
 * `text` with broken sequences replaced by what they stand for and odd blanks by spaces.
 * The length stays the same (rests become spaces), so offsets hold in both.
 */
export function cleanText(text: string): string {
  let clean = text.replace(/[\u00a0\u2000-\u200b\u202f\ufeff]/g, " ");
  if (!SUSPECT.test(clean)) return clean;
  clean = clean.replace(ESCAPED_BYTES, (escapes) => padded(decodeEscapes(escapes), escapes.length));
  for (const [pattern, sign] of BROKEN)
    clean = clean.replace(pattern, (broken) => padded(sign, broken.length));
  return clean;
}

function padded(sign: string, length: number): string {
  return (sign + " ".repeat(length)).slice(0, length);
}

/** The character that printed UTF-8 bytes stand for; undecodable ones become a dash. */
function decodeEscapes(escapes: string): string {
  const bytes = escapes
    .split("\\x")
    .slice(1)
    .map((digits) => Number.parseInt(digits, 16));
  const decoded = decodeUtf8(bytes);
  if (/^[\s\x00-\x1f\u200b]*$/.test(decoded)) return " ";
  return DASH_OR_MARK.test(decoded) || !decoded.includes("\ufffd") ? decoded : "–";
}

function decodeUtf8(bytes: number[]): string {
  return new TextDecoder("utf-8").decode(new Uint8Array(bytes));
}

const OUTER_SIGNS = new Set(' ,;:|•·–—-－/\\"“”*_~>→');

/** One line of words: white space runs become one space, outer signs of separation fall off. */
export function tidyValue(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  let from = 0;
  let to = flat.length;
  while (from < to && OUTER_SIGNS.has(flat[from]!)) from += 1;
  while (to > from && OUTER_SIGNS.has(flat[to - 1]!)) to -= 1;
  return flat.slice(from, to);
}
