import { EMPTY_PAIRS, FIXED_PHRASES } from "../../vocabulary/keyword-words.ts";
import { classOf, VERB_OPENERS, type Word, type WordClass } from "./classify-word.ts";
import type { Range } from "./split-sentences.ts";

/** A noun phrase of 1-4 words. */
export interface Phrase extends Range {
  /** Lower case, names and abbreviations as written. */
  text: string;
  words: number;
  /** It holds an abbreviation or a name in mixed case. */
  named: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.+#&-]*[\p{L}\p{N}+#])?(?:\/[\p{L}\p{N}]{1,3}(?![\p{L}\p{N}]))?/gu;
/** The same for plain English text, several times faster. */
const ASCII_WORD = /[A-Za-z0-9](?:[A-Za-z0-9'.+#&-]*[A-Za-z0-9+#])?(?:\/[A-Za-z0-9]{1,3}(?![A-Za-z0-9]))?/g;
const ASCII = /^[\x00-\x7f]*$/;
const SHORT_PAIR = /^[\p{L}\p{N}]{1,3}\/[\p{L}\p{N}]{1,3}$/u;
const MAX_WORDS = 4;
const DENIALS = new Set(["no", "not", "without", "never", "zero"]);

/**
 * The noun phrases of a range of a text: cut at function words, verbs, adverbs, padding and signs.
 * @param barriers ranges that no phrase may touch, in order
 */
export function chunkPhrases(text: string, range: Range, barriers: readonly Range[]): Phrase[] {
  const part = text.slice(range.start, range.end);
  const fixed = [...part.matchAll(FIXED_PHRASES)].map((match) => ({
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
  const near = [...barriers, ...fixed].filter(({ start, end }) => start < range.end && end > range.start);
  const phrases = fixed
    .filter((place) => !barriers.some((barrier) => barrier.start < place.end && place.start < barrier.end))
    .map((place) => phraseOf(text, place, 3, false));
  const words = wordsOf(text, range);
  let chunk: Word[] = [];
  /** The word before the chunk denies it: "no whiteboard puzzles". */
  let isDenied = false;
  let afterVerb = true;
  const close = (): void => {
    const phrase = isDenied ? null : finish(text, chunk);
    if (phrase) phrases.push(phrase);
    chunk = [];
  };
  for (const [at, word] of words.entries()) {
    const previous = words[at - 1];
    if (word.cut || near.some(({ start, end }) => start < word.end && word.start < end)) close();
    if (near.some(({ start, end }) => start < word.end && word.start < end)) {
      afterVerb = false;
      continue;
    }
    const opens: boolean = previous === undefined || afterVerb || VERB_OPENERS.has(previous.folded);
    const kind: WordClass = isIdle(previous, word, words[at + 1])
      ? "stop"
      : classOf(word, opens, chunk, words[at + 1]);
    if (kind === "noun" && chunk.length === 0)
      isDenied = previous !== undefined && !word.cut && DENIALS.has(previous.folded);
    if (kind === "noun") chunk.push(word);
    else close();
    // "Plan, schedule and track": a verb keeps the place open for the next one.
    afterVerb =
      kind === "verb"
        ? isJointNext(words[at + 1])
        : afterVerb && (word.folded === "and" || word.folded === "or");
  }
  close();
  return phrases;
}

/** Half of an empty pair: "charge" of "take charge". */
function isIdle(previous: Word | undefined, word: Word, next: Word | undefined): boolean {
  if (previous && !word.cut && EMPTY_PAIRS.has(`${previous.folded} ${word.folded}`)) return true;
  return next !== undefined && !next.cut && EMPTY_PAIRS.has(`${word.folded} ${next.folded}`);
}

function isJointNext(next: Word | undefined): boolean {
  return next !== undefined && (next.cut || next.folded === "and" || next.folded === "or");
}

function wordsOf(text: string, range: Range): Word[] {
  const words: Word[] = [];
  let last = range.start;
  const part = text.slice(range.start, range.end);
  for (const match of part.matchAll(ASCII.test(part) ? ASCII_WORD : WORD)) {
    const start = range.start + match.index;
    // "month-end/quarter-end" is two words, "A/B" one.
    const slash = match[0].indexOf("/");
    const length = slash < 0 || SHORT_PAIR.test(match[0]) ? match[0].length : slash;
    const word = match[0].slice(0, length);
    const cut = /[^\s]/.test(text.slice(last, start));
    words.push({
      start,
      end: start + length,
      text: word,
      folded: word.toLowerCase().replaceAll("’", "'"),
      cut,
    });
    if (length < match[0].length) {
      const rest = match[0].slice(length + 1);
      words.push({
        start: start + length + 1,
        end: start + match[0].length,
        text: rest,
        folded: rest.toLowerCase(),
        cut: true,
      });
    }
    last = start + match[0].length;
  }
  return words;
}

/** Cuts padding off both ends; nothing is left of a phrase of padding. */
function finish(text: string, chunk: Word[]): Phrase | null {
  const words = chunk.slice(-MAX_WORDS);
  if (words.length === 0) return null;
  if (chunk.length > MAX_WORDS) words.shift();
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  return phraseOf(
    text,
    { start: first.start, end: last.end },
    words.length,
    words.some(({ text: word }) => isName(word)),
  );
}

function phraseOf(text: string, place: Range, words: number, named: boolean): Phrase {
  const raw = text.slice(place.start, place.end).replace(/\s+/g, " ");
  const folded = raw
    .split(" ")
    .map((word) => (isName(word) ? word : word.toLowerCase()))
    .join(" ");
  return { ...place, text: folded, words, named };
}

function isName(word: string): boolean {
  return (
    /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d|\p{L}[+#]/u.test(word) &&
    word.length <= 20 &&
    (word.length <= 6 || /\p{Ll}/u.test(word))
  );
}
