import {
  FLUFF,
  LY_NOUNS,
  NOUN_GERUNDS,
  NOUN_VERBS,
  STOP_WORDS,
  VERBS,
} from "../../vocabulary/keyword-words.ts";
import type { Range } from "./split-sentences.ts";

/** What a word is to a noun phrase. */
export type WordClass = "stop" | "verb" | "fluff" | "noun";
export interface Word extends Range {
  text: string;
  folded: string;
  /** A sign other than white space stands in front of it. */
  cut: boolean;
}

const CONTRACTION = /(?:'(?:re|ll|ve|d|m)|n't|(?:it|that|there|here|what|who|let|he|she)'s)$/;
/** Words after which an ambiguous word is a verb. */
export const VERB_OPENERS = new Set([
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

/** "Rehydrate", "operationalize": at the start of a clause such words are verbs. */
const VERB_ENDING = /(?:[^aeiou]ate|ize|ise|ify)$/;
const NOUNS_LIKE_VERBS = new Set(
  "candidate climate certificate estate state exercise enterprise expertise franchise corporate private senate graduate rate plate merchandise mandate template debate delegate affiliate real-estate undergraduate duplicate".split(
    " ",
  ),
);
const VERB_FORMS = inflect(VERBS, true);
const NOUN_VERB_PAST = inflect(NOUN_VERBS, false);
const NOUN_VERB_THIRD = new Set(
  [...NOUN_VERBS].map((verb) => (/(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`)),
);

/** Judges a word by its form and its place; `opens`: a verb may stand here; `chunk`: the phrase so far. */
export function classOf(word: Word, opens: boolean, chunk: Word[], next: Word | undefined): WordClass {
  const { folded, text } = word;
  // "IT" and "US" in capitals are names; "it" and "us" are not.
  if (/^(?:IT|HR|PR|AR|AI|ER)$/.test(text)) return "noun";
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
  if (opens && next && !next.cut && VERB_ENDING.test(folded) && !NOUNS_LIKE_VERBS.has(folded)) return "verb";
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
