/** What stands between a token and the one before it, as bit flags. */
export const JOIN = 1; // a name may run across: space, hyphen, slash, a single line break
export const ITEM = 2; // a list item ends here: , ; | • / ( ) tab, line break, spaced dash
export const LINE = 4; // a line ends here
export const SENTENCE = 8; // a sentence, block or labelled prefix ends here: . ! ? : blank line
export const BRACKET = 16; // a bracket opens here

/** Tokens of a text in parallel arrays; `words` are lower case, offsets are UTF-16. */
export interface Tokens {
  words: string[];
  starts: number[];
  ends: number[];
  /** Flags of the gap before token i; the first token's gap is LINE | ITEM | SENTENCE. */
  gaps: number[];
  /** One more gap: after the last token. */
  count: number;
}

const EDGE = ITEM | LINE | SENTENCE;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
/** A run that is an address and not words: URL, e-mail, domain with a path. */
const ADDRESS =
  /^(?:[a-z][a-z+.-]*:\/\/|www\.)|[^\s@]@[^\s@]+\.[a-z]|^[(<"']?(?!asp\.net|ado\.net|vb\.net|ml\.net|socket\.io|draw\.io)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|me|edu|gov|app|ai|co|uk|de|fr|in|us|ca|au|info|page|site|tech)\//;
/** Titles whose full stop ends no sentence. */
const TITLES = new Set(["dr", "mr", "mrs", "ms", "prof", "st"]);
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;

function isWordCode(code: number, character: string): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER_OR_DIGIT.test(character);
}

/** Lower case of the same length as the text, whatever the character. */
export function lowerKeepingOffsets(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let kept = "";
  for (const character of text) {
    const small = character.toLowerCase();
    kept += small.length === character.length ? small : character;
  }
  return kept;
}

/** Cuts a text into tokens. Keeps C++, C#, .NET, Node.js, R&D and U.S. whole; leaves addresses out. */
export function tokenize(text: string): Tokens {
  const lower = lowerKeepingOffsets(text);
  const tokens: Tokens = { words: [], starts: [], ends: [], gaps: [], count: 0 };
  let gapStart = 0;
  let skippedAddress = true;
  let at = 0;
  while (at < lower.length) {
    const start = nextWordStart(lower, at);
    if (start < 0) break;
    const addressEnd = addressAt(lower, start, gapStart);
    if (addressEnd > start) {
      skippedAddress = true;
      at = addressEnd;
      continue;
    }
    const whole = wordEnd(lower, start);
    const end = withoutPossessive(lower, start, whole);
    pushToken(tokens, lower, start, end, gapStart, skippedAddress);
    skippedAddress = false;
    gapStart = end;
    at = whole;
  }
  tokens.count = tokens.words.length;
  tokens.gaps.push(gapFlags(lower, gapStart, lower.length, false) | EDGE);
  return tokens;
}

function pushToken(
  tokens: Tokens,
  lower: string,
  start: number,
  end: number,
  gapStart: number,
  afterAddress: boolean,
): void {
  let word = lower.slice(start, end);
  const previous = tokens.words.length - 1;
  const afterAcronym =
    previous >= 0 &&
    (TITLES.has(tokens.words[previous]!) ||
      tokens.ends[previous]! - tokens.starts[previous]! > tokens.words[previous]!.length);
  if (word.includes(".") && ACRONYM.test(word)) word = word.replaceAll(".", "");
  else if (word === "&") word = "and";
  else if (word.includes("’")) word = word.replaceAll("’", "'");
  const flags = previous < 0 ? EDGE : gapFlags(lower, gapStart, start, afterAcronym);
  tokens.words.push(word);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.gaps.push(afterAddress && previous >= 0 ? (flags | ITEM) & ~JOIN : flags);
}

function nextWordStart(lower: string, from: number): number {
  for (let at = from; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code === 32) continue;
    if (code === 38 && isSpacedAmpersand(lower, at)) return at;
    if (code === 46) {
      // ".NET": a dot before a letter, after a space or an opening mark
      const next = lower.charCodeAt(at + 1);
      if (next >= 97 && next <= 122 && (at === 0 || /[\s(,/|;:&+\-–—"'•]/.test(lower[at - 1]!))) return at;
      continue;
    }
    if (isWordCode(code, lower[at]!)) return at;
    if (
      code >= 0xd800 &&
      code <= 0xdbff &&
      LETTER_OR_DIGIT.test(String.fromCodePoint(lower.codePointAt(at)!))
    )
      return at;
  }
  return -1;
}

function isSpacedAmpersand(lower: string, at: number): boolean {
  return /\s/.test(lower[at - 1] ?? "x") && /\s/.test(lower[at + 1] ?? "x");
}

function wordEnd(lower: string, start: number): number {
  if (lower[start] === "&") return start + 1;
  let at = start + 1;
  for (; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isWordCode(code, lower[at]!) || (code >= 0xd800 && code <= 0xdfff)) continue;
    const next = lower.charCodeAt(at + 1);
    const nextIsWord = at + 1 < lower.length && isWordCode(next, lower[at + 1]!);
    if ((code === 46 || code === 38) && nextIsWord) continue; // Node.js, R&D
    if ((code === 39 || code === 0x2019) && nextIsWord) continue; // haven't, O'Connor
    if (code === 44 && nextIsWord && isThousands(lower, start, at)) continue; // 3,000
    if ((code === 43 || code === 35) && isSignEnding(lower, start, at)) {
      while (lower[at] === "+" || lower[at] === "#") at++; // C++, C#
    }
    break;
  }
  return at;
}

/** A comma between a number of up to three digits, or one that has such commas, and three digits more. */
function isThousands(lower: string, start: number, at: number): boolean {
  return (
    /^\d{1,3}(?:,\d{3}){0,3}$/.test(lower.slice(start, at)) &&
    /^\d{3}(?!\d)/.test(lower.slice(at + 1, at + 5))
  );
}

/** "Python's" → the end of "Python"; the gap after it starts with the possessive. */
function withoutPossessive(lower: string, start: number, end: number): number {
  const mark = lower.charCodeAt(end - 2);
  return end - start > 2 && lower[end - 1] === "s" && (mark === 39 || mark === 0x2019) ? end - 2 : end;
}

/** "+" and "#" belong to the token when only such signs follow until its end: C++, C#, A+, not 3+years. */
function isSignEnding(lower: string, start: number, at: number): boolean {
  if (/^\d+$/.test(lower.slice(start, at).replace(/[+#]/g, ""))) return false;
  let end = at;
  while (lower[end] === "+" || lower[end] === "#") end++;
  const next = lower.charCodeAt(end);
  const isDigit = next >= 48 && next <= 57; // C++17
  return end - at <= 2 && (end >= lower.length || isDigit || !isWordCode(next, lower[end]!));
}

/** End of the address that `start` lies in, or -1. */
function addressAt(lower: string, start: number, gapStart: number): number {
  let from = start;
  while (from > gapStart && !isSpace(lower.charCodeAt(from - 1))) from--;
  let end = start;
  let hasSign = false;
  while (end < lower.length && !isSpace(lower.charCodeAt(end)) && end - start < 300) {
    const code = lower.charCodeAt(end);
    if (code === 64 || code === 47 || (code === 46 && end - start === 3)) hasSign = true;
    end++;
  }
  if (!hasSign) return -1;
  const run = lower.slice(from, end).replace(/^[(<"'[|•]+/, "");
  return ADDRESS.test(run) ? end : -1;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 124;
}

/** Flags for the characters between two tokens. */
function gapFlags(lower: string, from: number, to: number, afterAcronym: boolean): number {
  if (to - from === 1 && (lower.charCodeAt(from) === 32 || lower.charCodeAt(from) === 45)) return JOIN;
  const gap = lower.slice(from, to);
  let flags = 0;
  const breaks = gap.split("\n").length - 1;
  if (breaks > 0) flags |= LINE | ITEM;
  if (breaks > 1) flags |= SENTENCE;
  if (/[.!?:](?:\s|$)/.test(gap) && !(afterAcronym && /^\.\s/.test(gap))) flags |= SENTENCE;
  if (/[,;|•·●▪◦‣⁃∙/()[\]{}<>+\t:–—"“”]|\s-\s|\s{4,}/.test(gap)) flags |= ITEM;
  if (/[([{]/.test(gap)) flags |= BRACKET;
  if (/^(?:[\s\-‐‑]|'s|’s|\s?\/\s?)*$/.test(gap) && breaks <= 1 && !/\t| {4,}/.test(gap)) flags |= JOIN;
  if (afterAcronym && /^\.\s$/.test(gap)) flags |= JOIN;
  return flags;
}
