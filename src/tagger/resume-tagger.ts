import { type CrfModel, createCrfDecoder } from "./crf-model.ts";
import { markHits } from "./mark-hits.ts";
import { resumeFeatures } from "./resume-features.ts";
import { resumeLines } from "./resume-lines.ts";
import { spansOf } from "./spans.ts";
import type { Tagger, TaggerInput } from "./tagger.ts";
import { createTokenizer, type Token, type Tokenizer } from "./tokenize.ts";
import { wordClasses } from "./word-classes.ts";

/** A resume as the model sees it. */
export interface ResumeTokens {
  tokens: Token[];
  /** @param isHidden tokens whose words must leave no trace: for training */
  features(isHidden?: (t: number) => boolean): Int32Array[];
}

/** Marks entities of a resume: name, titles, employers, schools, degrees, skills and more. */
export function createResumeTagger(model: CrfModel): Tagger {
  const decoder = createCrfDecoder(model);
  const tokenizer = createTokenizer(wordClasses);
  return {
    name: "resume-entity",
    types: typesOf(model),
    tag(input) {
      const { tokens, features } = readResumeTokens(input, tokenizer);
      const labels = decoder.decode(features());
      return spansOf(
        tokens,
        Array.from(labels, (label) => model.labels[label]!),
      );
    },
  };
}

/** Splits a resume into tokens, line by line. */
export function readResumeTokens(
  input: TaggerInput,
  tokenizer: Tokenizer = createTokenizer(wordClasses),
): ResumeTokens {
  const lines = resumeLines(input.text, input.lines);
  const tokens: Token[] = [];
  const lineOf: number[] = [];
  lines.forEach((line, number) => {
    for (const token of tokenizer.tokenize(input.text, line.start, line.end)) {
      tokens.push(token);
      lineOf.push(number);
    }
  });
  const hits = markHits(tokens, input.hits);
  return { tokens, features: (isHidden) => resumeFeatures(tokens, lineOf, lines, hits, isHidden) };
}

/** The types that a model's labels name, in order. */
export function typesOf(model: CrfModel): string[] {
  return model.labels.filter((label) => label.startsWith("B-")).map((label) => label.slice(2));
}
