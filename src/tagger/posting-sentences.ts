import { markHits } from "./mark-hits.ts";
import { NO_CONTEXT, type SentenceContext } from "./posting-features.ts";
import { splitLines } from "./resume-lines.ts";
import type { TaggerInput } from "./tagger.ts";
import { createTokenizer, type Token } from "./tokenize.ts";

/** A sentence of a posting: its tokens, and what the vocabulary found in it. */
export interface PostingSentence {
  tokens: Token[];
  hits: Uint8Array;
  context: SentenceContext;
}

const SENTENCE_END = /^[.!?]$/;
const MOST_TITLE_WORDS = 6;
/** A line of so few words is a title without its colon. */
const SHORT_TITLE_WORDS = 3;

/** The sentences of a posting, in order, with what stands around each. */
export function readPostingSentences(input: TaggerInput): PostingSentence[] {
  const tokenizer = createTokenizer();
  const sentences: Token[][] = [];
  for (const line of input.lines ?? splitLines(input.text)) {
    let open: Token[] = [];
    const tokens = tokenizer.tokenize(input.text, line.start, line.end);
    tokens.forEach((token, t) => {
      open.push(token);
      const next = tokens[t + 1];
      const ends = SENTENCE_END.test(token.word.text) && next && /^[\p{Lu}\d"“(]/u.test(next.word.text);
      if (!next || (ends && next.start > token.end)) {
        sentences.push(open);
        open = [];
      }
    });
  }
  const contexts = contextsOf(sentences);
  let from = 0;
  const hits = input.hits ?? [];
  return sentences.map((tokens, index) => {
    while (from < hits.length && hits[from]!.end <= tokens[0]!.start) from++;
    const own: (typeof hits)[number][] = [];
    for (let h = from; h < hits.length && hits[h]!.start < tokens.at(-1)!.end; h++) own.push(hits[h]!);
    return { tokens, hits: markHits(tokens, own), context: contexts[index]! };
  });
}

/** What stands around each sentence of one document. */
export function contextsOf(sentences: readonly (readonly Token[])[]): SentenceContext[] {
  const firsts = sentences.map((tokens) => tokens.find(isWord)?.word.identity ?? 0);
  let heading = NO_CONTEXT.heading;
  return sentences.map((tokens, index) => {
    const context = { heading, before: firsts[index - 1] ?? 0, after: firsts[index + 1] ?? 0 };
    const words = tokens.filter(isWord);
    const isTitle =
      words.length > 0 &&
      words.length <= MOST_TITLE_WORDS &&
      (tokens.at(-1)!.word.text === ":" || words.length <= SHORT_TITLE_WORDS);
    if (isTitle) heading = [words[0]!.word.identity, words.at(-1)!.word.identity];
    return context;
  });
}

/** The sentence without its commas, as the SkillSpan texts come. */
export function withoutCommas({ tokens, hits, context }: PostingSentence): PostingSentence {
  const kept = tokens.flatMap(({ word }, t) => (word.text === "," ? [] : [t]));
  return { tokens: kept.map((t) => tokens[t]!), hits: Uint8Array.from(kept, (t) => hits[t]!), context };
}

function isWord(token: Token): boolean {
  return /\p{L}/u.test(token.word.text);
}
