import porter2 from "wink-porter2-stemmer";
import { SPELLING_VARIANTS, STEM_EXCEPTIONS } from "../vocabulary/spelling.ts";

/** One word of a text with its stem and its half-open UTF-16 range. */
export interface StemToken {
  stem: string;
  start: number;
  end: number;
}

/** The memo is emptied at this size, so that hostile input cannot grow it without end. */
const MEMO_LIMIT = 20_000;
/** Longer "words" are noise (hashes, encoded data): they stay as they are. */
const MAX_STEMMED_LENGTH = 40;
/** Only plain words are stemmed: "node.js", "c++", "r&d" and "365" keep their form. */
const PLAIN_WORD = /^[a-z]+(?:'[a-z]*)*$/;

/** Shorter words have no British ending ("hour", "wise"). */
const SHORTEST_VARIANT = 6;

const exceptions = new Map(Object.entries(STEM_EXCEPTIONS));
const memo = new Map<string, string>();

/** The stem of one word (Porter2 for English, with a table of exceptions), case-folded: "Managing" → "manag", "C++" → "c++". */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const folded = word.toLowerCase().replaceAll("’", "'");
  const plain = folded.length <= MAX_STEMMED_LENGTH && PLAIN_WORD.test(folded);
  const result = plain ? stemPlain(folded) : folded;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  if (word.length <= MAX_STEMMED_LENGTH) memo.set(word, result);
  return result;
}

function stemPlain(word: string): string {
  const exception = exceptions.get(word.endsWith("'s") ? word.slice(0, -2) : word);
  if (exception !== undefined) return exception;
  if (word.length < SHORTEST_VARIANT) return porter2(word);
  const variant = SPELLING_VARIANTS.find(([pattern]) => pattern.test(word));
  return porter2(variant ? word.replace(variant[0], variant[1]) : word);
}

/** A run of letters and digits, with the signs that may stand inside or around a name: ".NET", "C#", "R&D". */
const WORD_RUN = /\.?[\p{L}\p{N}\p{M}]+(?:[.'’&][\p{L}\p{N}\p{M}]+)*(?:\+{1,2}|#)?/gu;
/** The same for plain English text, several times faster. */
const ASCII_WORD_RUN = /\.?[A-Za-z0-9]+(?:[.'&][A-Za-z0-9]+)*(?:\+{1,2}|#)?/g;
/** Signs of resumes that part words as a space does; without them most texts are plain. */
const PLAIN_FOR = /[–—•·“”…\u00a0]/g;
const ASCII = /^[\x00-\x7f]*$/;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /\p{L}/u;
/** Endings that make "Node.Js" one name although they look like the start of a sentence. */
const NAME_ENDINGS = new Set(["js", "net", "io", "ai"]);

/**
 * The words of a text in order. Letters and digits make a word; `+ # . ' &` belong to it inside a name
 * ("C++", "C#", "Node.js", "driver's", "R&D"); a hyphen, a slash and all else separate.
 */
export function stems(text: string): StemToken[] {
  const tokens: StemToken[] = [];
  const push = (start: number, end: number): void => {
    if (end > start) tokens.push({ stem: stem(text.slice(start, end)), start, end });
  };
  const plain = text.replace(PLAIN_FOR, " ").replaceAll("’", "'");
  for (const match of ASCII.test(plain) ? plain.matchAll(ASCII_WORD_RUN) : text.matchAll(WORD_RUN)) {
    const from = match.index + leadingDot(text, match.index, match[0]);
    const to = match.index + match[0].length - trailingSigns(text, match.index, match[0]);
    let start = from;
    for (let at = from + 1; at < to - 1; at++) {
      const sign = text[at] as string;
      if ((sign !== "." && sign !== "&") || joins(text, start, at, to)) continue;
      push(start, at);
      start = at + 1;
    }
    push(start, to);
  }
  return tokens;
}

/** 1 when the dot before a word is a full stop, 0 when there is none or it belongs to a name (".NET"). */
function leadingDot(text: string, index: number, run: string): number {
  if (run[0] !== ".") return 0;
  const before = text[index - 1];
  const isName = (before === undefined || /[\s(/,;|]/.test(before)) && LETTER.test(run[1] as string);
  return isName ? 0 : 1;
}

/** How many of the signs at the end do not belong: "5+ years", "issue#", "Java+Python". */
function trailingSigns(text: string, index: number, run: string): number {
  const signs = run.length - run.replace(/[+#]+$/, "").length;
  if (signs === 0) return 0;
  const before = run[run.length - signs - 1] as string;
  const after = text[index + run.length];
  const glued = after !== undefined && WORD_CHARACTER.test(after);
  if (run.endsWith("#")) return LETTER.test(before) && run.length - signs <= 2 && !glued ? 0 : signs;
  return LETTER.test(before) && (signs === 2 || !glued) ? 0 : signs;
}

/** Whether the dot or ampersand at `at` stands inside one name, or between two words. */
function joins(text: string, start: number, at: number, to: number): boolean {
  const left = text.slice(start, at);
  const right = /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(at + 1, Math.min(to, at + 6)))?.[0] ?? "";
  if (text[at] === "&") return left.length <= 3 && right.length <= 3;
  if (/\d$/.test(left) && /^\d/.test(right)) return true;
  if (left.length > 3 && right.length > 3) return false;
  const isSentence = /\p{Ll}$/u.test(left) && left.length > 2 && /^\p{Lu}(?:\p{Ll}|$)/u.test(right);
  return !isSentence || NAME_ENDINGS.has(right.toLowerCase());
}
