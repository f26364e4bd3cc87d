import {
  FIXED_PHRASES,
  FLUFF,
  LY_NOUNS,
  NOUN_GERUNDS,
  NOUN_VERBS,
  STOP_WORDS,
  VERBS,
} from "../../vocabulary/keyword-words.ts";
import type { Range } from "./split-sentences.ts";

/** A noun phrase of 1-4 words. */
export interface Phrase extends Range {
  /** Lower case, names and abbreviations as written. */
  text: string;
  words: number;
  /** It holds an abbreviation or a name in mixed case. */
  named: boolean;
}

type WordClass = "stop" | "verb" | "fluff" | "noun";
interface Word extends Range {
  text: string;
  folded: string;
  /** A sign other than white space stands in front of it. */
  cut: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.+#&-]*[\p{L}\p{N}+#])?(?:\/[\p{L}\p{N}]{1,3}(?![\p{L}\p{N}]))?/gu;
const SHORT_PAIR = /^[\p{L}\p{N}]{1,3}\/[\p{L}\p{N}]{1,3}$/u;
const CONTRACTION = /(?:'(?:re|ll|ve|d|m)|n't|(?:it|that|there|here|what|who|let|he|she)'s)$/;
const MAX_WORDS = 4;
/** Words after which an ambiguous word is a verb. */
const VERB_OPENERS = new Set([
  "to",
  "will",
  "you",
  "we",
  "must",
  "can",
  "should",
  "please",
  "help",
  "then",
  "not",
]);

const VERB_FORMS = inflect(VERBS, true);
const NOUN_VERB_PAST = inflect(NOUN_VERBS, false);
const NOUN_VERB_THIRD = new Set(
  [...NOUN_VERBS].map((verb) => (/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`)),
);

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
  let afterVerb = true;
  const close = (): void => {
    const phrase = finish(text, chunk);
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
    const opens = previous === undefined || afterVerb || VERB_OPENERS.has(previous.folded);
    const kind = classOf(word, opens, chunk, words[at + 1]);
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

function isJointNext(next: Word | undefined): boolean {
  return next !== undefined && (next.cut || next.folded === "and" || next.folded === "or");
}

function wordsOf(text: string, range: Range): Word[] {
  const words: Word[] = [];
  let last = range.start;
  for (const match of text.slice(range.start, range.end).matchAll(WORD)) {
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

function classOf(word: Word, opens: boolean, chunk: Word[], next: Word | undefined): WordClass {
  const { folded, text } = word;
  // "IT" and "US" in capitals are names; "it" and "us" are not.
  if (/^(?:IT|HR|PR|AR|AI|OR|ER)$/.test(text)) return "noun";
  if (
    STOP_WORDS.has(folded) ||
    CONTRACTION.test(folded) ||
    /^[\d.,/-]+\w{0,2}$/.test(folded) ||
    folded.length === 1
  )
    return "stop";
  if (isAbbreviation(text)) return FLUFF.has(folded) ? "fluff" : "noun";
  if (folded.endsWith("ing")) return gerundClass(folded, opens, chunk, next);
  if (opens && NOUN_VERBS.has(folded) && next && (!next.cut || isVerbLike(next.folded))) return "verb";
  // "Reviews plans": the third person tells of duties; "Reports and dashboards" does not.
  if (
    opens &&
    NOUN_VERB_THIRD.has(folded) &&
    next &&
    !next.cut &&
    !/^(?:and|or|of|for|to|in|on)$/.test(next.folded)
  )
    return "verb";
  if (
    VERB_FORMS.has(folded) &&
    !NOUN_VERBS.has(folded) &&
    !NOUN_VERBS.has(folded.replace(/e?s$/, "")) &&
    !NOUN_VERBS.has(folded.replace(/s$/, ""))
  )
    return "verb";
  if (NOUN_VERB_PAST.has(folded)) return "verb";
  if (folded.endsWith("ly") && !LY_NOUNS.has(folded)) return "fluff";
  return FLUFF.has(folded) ? "fluff" : "noun";
}

/** "Plan, build and run": beside another verb an ambiguous word is one. */
function isVerbLike(folded: string): boolean {
  return VERBS.has(folded) || NOUN_VERBS.has(folded);
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&/+-]+s?$/u.test(text) && text.length <= 6;
}

function gerundClass(folded: string, opens: boolean, chunk: Word[], next: Word | undefined): WordClass {
  const isVerb = VERB_FORMS.has(folded);
  if (opens && isVerb && next && !next.cut) return "verb";
  if (FLUFF.has(folded)) return "fluff";
  if (NOUN_GERUNDS.has(folded)) return "noun";
  // "wort boiling", "order picking": behind a noun and with nothing after it, it is the noun.
  if (chunk.length > 0 && (!next || next.cut || STOP_WORDS.has(next.folded))) return "noun";
  return "verb";
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

/** Every form of verbs; without `all` only those that no noun shares ("-ed"). */
function inflect(verbs: ReadonlySet<string>, all: boolean): Set<string> {
  const forms = new Set<string>();
  for (const verb of verbs) {
    const stem = verb.replace(/e$/, "");
    const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) ? verb + verb.at(-1) : verb;
    const past =
      verb.endsWith("y") && !/[aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : `${verb.endsWith("e") ? stem : verb}ed`;
    forms.add(past).add(`${doubled}ed`);
    if (!all) continue;
    const third = /(?:s|x|z|ch|sh)$/.test(verb)
      ? `${verb}es`
      : past.endsWith("ied")
        ? `${verb.slice(0, -1)}ies`
        : `${verb}s`;
    forms.add(verb).add(third).add(`${stem}ing`).add(`${verb}ing`).add(`${doubled}ing`);
  }
  return forms;
}
