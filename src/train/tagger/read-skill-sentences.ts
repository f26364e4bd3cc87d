import { markHits } from "../../tagger/mark-hits.ts";
import { NO_CONTEXT } from "../../tagger/posting-features.ts";
import { contextsOf, type PostingSentence, withoutCommas } from "../../tagger/posting-sentences.ts";
import type { VocabularyHit } from "../../tagger/tagger.ts";
import { createTokenizer, type Token } from "../../tagger/tokenize.ts";

/** A row of the annotated postings: tokens with "B", "I" or "O" for each. */
export interface SkillRow {
  tokens: string[];
  tags_skill: string[];
  tags_knowledge?: string[];
  /** Rows of one posting share both; the set without them has its sentences in no order. */
  idx: number;
  source?: string;
}

/** A row as the tagger sees it. */
export interface SkillSentence extends PostingSentence {
  row: SkillRow;
  /** Per token the number of the row's token it lies in. */
  rowTokens: number[];
  /** Number of its posting. */
  document: number;
}

/** Rows of a file of JSON lines. */
export function parseSkillRows(text: string): SkillRow[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as SkillRow);
}

/** Splits rows into the tagger's tokens and puts them in their context. */
export function skillSentences(
  rows: readonly SkillRow[],
  scan: (text: string) => readonly VocabularyHit[],
): SkillSentence[] {
  const tokenizer = createTokenizer();
  const sentences: SkillSentence[] = [];
  for (let from = 0, document = 0; from < rows.length; document++) {
    let to = from + 1;
    while (to < rows.length && isSamePosting(rows[from]!, rows[to]!)) to++;
    const posting = rows.slice(from, to).map((row) => readRow(row, tokenizer.tokenize, scan, document));
    if (rows[from]!.source === undefined) sentences.push(...posting);
    else {
      const bare = posting.map(dropCommas);
      contextsOf(bare.map(({ tokens }) => tokens)).forEach((context, index) => {
        sentences.push({ ...bare[index]!, context });
      });
    }
    from = to;
  }
  return sentences;
}

function isSamePosting(a: SkillRow, b: SkillRow): boolean {
  return a.source !== undefined && a.source === b.source && a.idx === b.idx;
}

function readRow(
  row: SkillRow,
  tokenize: (text: string) => Token[],
  scan: (text: string) => readonly VocabularyHit[],
  document: number,
): SkillSentence {
  // In the set of Green et al. a comma stands as a double quote.
  const words =
    row.source === undefined ? row.tokens.map((token) => (token === '"' ? "," : token)) : row.tokens;
  const text = words.join(" ");
  const tokens = tokenize(text);
  const rowTokens: number[] = [];
  let at = 0;
  let end = words[0]!.length;
  for (const token of tokens) {
    while (token.start >= end) end += 1 + words[++at]!.length;
    rowTokens.push(at);
  }
  return { tokens, hits: markHits(tokens, scan(text)), context: NO_CONTEXT, row, rowTokens, document };
}

function dropCommas(sentence: SkillSentence): SkillSentence {
  const rowTokens = sentence.rowTokens.filter((_, t) => sentence.tokens[t]!.word.text !== ",");
  return { ...sentence, ...withoutCommas(sentence), rowTokens };
}

/** Labels of the tagger's tokens under a row's tags. */
export function labelsOfSentence(
  { rowTokens }: SkillSentence,
  tags: readonly string[],
  type: string,
): string[] {
  return rowTokens.map((at, t) => {
    const tag = tags[at]![0];
    if (tag === "O") return "O";
    return `${tag === "B" && rowTokens[t - 1] !== at ? "B" : "I"}-${type}`;
  });
}

/** Tags of a row's tokens under labels of the tagger's tokens: the first of several decides. */
export function tagsOfRow({ row, rowTokens }: SkillSentence, labels: readonly string[]): string[] {
  const tags = row.tokens.map(() => "O");
  rowTokens.forEach((at, t) => {
    if (rowTokens[t - 1] !== at) tags[at] = labels[t]![0]!;
  });
  return tags;
}
