import { hashText } from "./hash-features.ts";

/** A word or sign of a text. */
export interface Token {
  /** Half-open UTF-16 range. */
  start: number;
  end: number;
  word: Word;
}

/** What a word looks like by itself: worked out once for each distinct word of a text. */
export interface Word {
  text: string;
  /** Lower case, digits as 0. */
  lower: string;
  /** Hash of `lower`; 0 for words that carry no identity (addresses, long codes and numbers). */
  identity: number;
  /** Hash of the shape: "Xx", "XX9", "x-x". */
  shape: number;
  /** Hashes of the first and last 1 to 5 characters, where the word is longer than that. */
  prefixes: readonly number[];
  suffixes: readonly number[];
  /** Bits of the word classes it belongs to (word-classes.ts); 0 without classes. */
  classes: number;
}

/** An e-mail address, a web address, a word (C++, .NET, Node.js, R&D, hands-on), or one other character. */
const TOKEN =
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,5}|(?:https?:\/\/|www\.)[^\s,;)]{1,300}|\.?[\p{L}\p{M}\p{N}]+(?:[.'’&_][\p{L}\p{M}\p{N}]+|-[\p{L}\p{M}]+)*(?:\+{1,2}|#(?![\p{L}\p{N}]))?|[^\s]/gu;
const NO_IDENTITY = /@|:\/\/|^www\.|\d[\d.]{4,}/;
const LONGEST_IDENTITY = 30;
const LONGEST_AFFIX = 5;

/** Words remembered at a time: a resume has some 400 of them. */
const MOST_WORDS = 20_000;

export interface Tokenizer {
  /** The tokens of `text` between `start` and `end`, with offsets in the whole text. */
  tokenize(text: string, start?: number, end?: number): Token[];
}

/** Splits texts into tokens; the words of all calls share one memo. */
export function createTokenizer(classesOf: (lower: string) => number = () => 0): Tokenizer {
  const memo = new Map<string, Word>();
  const wordOf = (text: string): Word => {
    let word = memo.get(text);
    if (!word) {
      word = describeWord(text, classesOf);
      if (memo.size >= MOST_WORDS) memo.clear();
      memo.set(text, word);
    }
    return word;
  };
  return {
    tokenize(text: string, start = 0, end = text.length): Token[] {
      const tokens: Token[] = [];
      for (const match of text.slice(start, end).matchAll(TOKEN)) {
        const at = start + match.index;
        tokens.push({ start: at, end: at + match[0].length, word: wordOf(match[0]) });
      }
      return tokens;
    },
  };
}

function describeWord(text: string, classesOf: (lower: string) => number): Word {
  const folded = text.toLowerCase().replaceAll("’", "'");
  const lower = folded.replace(/\d/g, "0");
  const named = text.length <= LONGEST_IDENTITY && !NO_IDENTITY.test(text);
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  if (named)
    for (let size = 1; size <= LONGEST_AFFIX && size < lower.length; size++) {
      prefixes.push(hashText(lower.slice(0, size)));
      suffixes.push(hashText(lower.slice(-size)));
    }
  return {
    text,
    lower,
    identity: named ? hashText(lower) : 0,
    shape: hashText(shapeOf(text)),
    prefixes,
    suffixes,
    classes: classesOf(folded),
  };
}

const LONGEST_RUN = { X: 2, x: 2, "9": 4 } as Readonly<Record<string, number>>;

/** "Kubernetes" → "Xxx", "AWS" → "XX", "2019" → "9999", "CI-CD" → "XX-XX", an address → "@" or "/". */
export function shapeOf(text: string): string {
  if (text.length > 1 && text.includes("@")) return "@";
  if (text.includes("://") || text.startsWith("www.")) return "/";
  let shape = "";
  let run = 0;
  for (const character of text.slice(0, 40)) {
    const kind = /\p{Lu}/u.test(character)
      ? "X"
      : /[\p{L}\p{M}]/u.test(character)
        ? "x"
        : /\p{N}/u.test(character)
          ? "9"
          : character;
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= (LONGEST_RUN[kind] ?? 2)) shape += kind;
  }
  return shape;
}
