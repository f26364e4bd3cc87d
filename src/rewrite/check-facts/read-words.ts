import { ITEM, JOIN, LINE, SENTENCE, tokenize } from "../../profile/skills/tokenize.ts";
import { stem } from "../../profile/stem.ts";
import { FOLDED_SPELLINGS } from "../../vocabulary/spelling.ts";
import { type FoundNumber, findNumbers } from "./find-numbers.ts";
import { FILLERS, FUNCTION_WORDS, NEGATORS } from "./words/small-words.ts";
import { formsOf, type KnownVerb, VERBS } from "./words/verb-classes.ts";
import { PERIODS, PHRASES, RATE_ADVERBS, RATE_WORDS, WORD_ROWS } from "./words/word-classes.ts";

/** One word, number or rate of a claim. */
export interface Word {
  /** Lower case, as compared; a phrase is rewritten to what it says in one word. */
  text: string;
  stem: string;
  start: number;
  end: number;
  kind: "content" | "function" | "filler" | "negator" | "number" | "rate";
  /** A list item, sentence or line ends before it. */
  breaks: boolean;
  /** A sentence or line begins with it. */
  opens: boolean;
  /** Glued to the word before by a hyphen. */
  hyphened: boolean;
  /** Written with a capital, digits or signs inside a sentence, or with two capitals anywhere. */
  proper: boolean;
  verb: KnownVerb | null;
  number: FoundNumber | null;
}

/** Cuts a text into comparable words: numbers are whole, rates ("a day", "daily") one word, phrases folded. */
export function readWords(text: string): Word[] {
  const numbers = findNumbers(text);
  const tokens = tokenize(text);
  const words: Word[] = [];
  let number = 0;
  let pending = SENTENCE;
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at]!;
    const end = tokens.ends[at]!;
    pending |= tokens.gaps[at]!;
    const current = numbers[number];
    if (current && current.hedge_start <= start && start < current.end) {
      if (start >= current.start && words.at(-1)?.number !== current)
        words.push(
          wordOf(
            text,
            current.start,
            current.end,
            `#${Number.isNaN(current.value) ? current.unit : current.value}`,
            pending,
            current,
          ),
        );
      if (start >= current.start) pending = 0;
      if (end >= current.end) number++;
      continue;
    }
    while (numbers[number] && numbers[number]!.end <= start) number++;
    words.push(
      wordOf(text, start, end, tokens.words[at]!, gapAfterNumber(text, words.at(-1), start, pending), null),
    );
    pending = 0;
  }
  return markRates(foldPhrases(settleKinds(words)));
}

/** "when needed", "as required". */
const NEEDED = new Set("needed required necessary possible applicable appropriate".split(" "));
const AUXILIARIES = new Set("did do does".split(" "));

/** "did not": no deed. "May 2021": a month. */
function settleKinds(words: Word[]): Word[] {
  return words.map((word, at) => {
    const next = words[at + 1];
    if (AUXILIARIES.has(word.text) && next?.kind === "negator")
      return { ...word, kind: "function", verb: null };
    const before = words[at - 1]?.text ?? "";
    if (NEEDED.has(word.text) && /^(?:as|when|where|if)$/.test(before))
      return { ...word, kind: "function", verb: null };
    return word.text === "may" && word.proper ? { ...word, kind: "content" } : word;
  });
}

/** The signs of a number ("200+", "8 %") part it from nothing. */
function gapAfterNumber(text: string, before: Word | undefined, start: number, gap: number): number {
  if (!before?.number) return gap;
  return /^[^\S\n]+$/.test(text.slice(before.end, start)) ? 0 : gap;
}

function wordOf(
  text: string,
  start: number,
  end: number,
  word: string,
  gap: number,
  number: FoundNumber | null,
): Word {
  const own = text.slice(start, end);
  const opens = Boolean(gap & (SENTENCE | LINE));
  const capitals = own.replace(/[^\p{Lu}]/gu, "").length;
  return {
    text: word,
    stem: stem(word),
    start,
    end,
    kind: number ? "number" : kindOf(word),
    breaks: opens || Boolean(gap & ITEM) || /[,;:()–—]/.test(text.slice(Math.max(0, start - 2), start)),
    opens,
    hyphened: Boolean(gap & JOIN) && text[start - 1] === "-",
    proper: !number && (capitals > 1 || /\p{L}.*[\d+#]|\d.*\p{L}/u.test(own) || (capitals === 1 && !opens)),
    verb: VERBS.get(word) ?? null,
    number,
  };
}

function kindOf(word: string): Word["kind"] {
  if (NEGATORS.has(word) || word.endsWith("n't")) return "negator";
  if (FUNCTION_WORDS.has(word)) return "function";
  return FILLERS.has(word) ? "filler" : "content";
}

/** A phrase that begins with "~verb" stands for each form of the verb. */
const phrases = PHRASES.flatMap(([from, to]) => {
  const words = from.split(" ");
  const rewritten = to === "" ? [] : to.split(" ");
  const first = words[0]!;
  const heads = first.startsWith("~") ? formsOf(first.slice(1)).map(([form]) => form) : [first];
  return [...new Set(heads)].map((head) => ({ from: [head, ...words.slice(1)], to: rewritten }));
});
const byFirst = Map.groupBy(phrases, ({ from }) => from[0]!);

function foldPhrases(words: Word[]): Word[] {
  const folded: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const options = [
      ...(byFirst.get(word.text) ?? []),
      ...(word.verb ? (byFirst.get(word.verb.base) ?? []) : []),
    ];
    const fitting = options.find(({ from }) =>
      from.every((part, index) => {
        const other = words[at + index];
        if (!other || (index > 0 && other.opens)) return false;
        return other.text === part;
      }),
    );
    if (!fitting) {
      folded.push(word);
      at++;
      continue;
    }
    const end = words[at + fitting.from.length - 1]!.end;
    for (const [index, text] of fitting.to.entries()) folded.push(rewritten(word, text, end, index === 0));
    at += fitting.from.length;
  }
  return folded;
}

/** A word of a folded phrase, standing where the phrase stands. */
function rewritten(first: Word, text: string, end: number, isFirst: boolean): Word {
  const { opens, breaks } = first;
  const verb = VERBS.get(text) ?? null;
  const word = { text, stem: stem(text), kind: kindOf(text), verb };
  return { ...first, ...word, end, proper: false, opens: isFirst && opens, breaks: isFirst && breaks };
}

/** "a day", "per shift", "monthly" → one word of the kind "rate". */
function markRates(words: Word[]): Word[] {
  const marked: Word[] = [];
  for (const word of words) {
    const period = PERIODS.get(word.text);
    const before = marked.at(-1);
    const isRate =
      period !== undefined && !word.breaks && before !== undefined && RATE_WORDS.has(before.text);
    const isSpan = /^an?$/.test(before?.text ?? "") && marked.at(-2)?.text === "for"; // "for a week"
    if (isRate && !isSpan && !(before!.text.startsWith("a") && startsAmount(words, word))) {
      marked.pop();
      marked.push({
        ...word,
        ...rate(period!),
        start: before!.start,
        opens: before!.opens,
        breaks: before!.breaks,
      });
    } else if (period !== undefined && RATE_ADVERBS.has(word.text)) marked.push({ ...word, ...rate(period) });
    else marked.push(word);
  }
  return marked;
}

function rate(period: string): Pick<Word, "text" | "stem" | "kind" | "verb"> {
  return { text: `/${period}`, stem: `/${period}`, kind: "rate", verb: null };
}

/** "a year of experience": an amount, no rate. */
function startsAmount(words: Word[], word: Word): boolean {
  return words[words.indexOf(word) + 1]?.text === "of";
}

/** What two words are compared by: the stem, and the names of the rows they stand in. */
export function keysOf(word: Word): string[] {
  const keys = [word.stem];
  const folded = foldSpelling(word.text);
  if (folded !== word.stem) keys.push(folded);
  if (word.verb && !word.verb.forms.has("noun")) keys.push(`!${word.verb.base}`);
  const row = WORD_ROWS.get(word.text) ?? WORD_ROWS.get(singular(word.text));
  if (row) keys.push(row);
  return keys;
}

const folds = new Map<string, string>();

/** The stem of the spelling that British and American forms share: "catalogued", "cataloged". */
function foldSpelling(word: string): string {
  let known = folds.get(word);
  if (known === undefined) {
    let folded = word.replace(/ogu(?=e|i)/, "og");
    for (const [pattern, to] of FOLDED_SPELLINGS) folded = folded.replace(pattern, to);
    known = /^[a-z]+$/.test(folded) ? stem(folded) : word;
    if (folds.size >= 20_000) folds.clear();
    folds.set(word, known);
  }
  return known;
}

/** Names of the verb classes of a word, nouns of deeds included. */
export function classesOf(word: Word): string[] {
  return word.verb?.classes.map((one) => one.name) ?? [];
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
