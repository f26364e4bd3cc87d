import { type CrfDecoder, type CrfModel, createCrfDecoder } from "./crf-model.ts";
import { nudgeLabels } from "./nudge-labels.ts";
import { NO_CONTEXT, postingFeatures } from "./posting-features.ts";
import { type PostingSentence, readPostingSentences, withoutCommas } from "./posting-sentences.ts";
import { typesOf } from "./resume-tagger.ts";
import { spansOf } from "./spans.ts";
import type { TaggedSpan, Tagger } from "./tagger.ts";
import type { Token } from "./tokenize.ts";

/** The trained models of postings. */
export interface PostingModels {
  /** Skills of every sort, as Green et al. mark them; also a hint to the other two. */
  requirement: CrfModel;
  /** Skills (what one does) and knowledge (what one knows), as SkillSpan marks them; the two may overlap. */
  skill: CrfModel;
  knowledge: CrfModel;
}

/** On each token of a requirement: found on folds of the training set, for the best F1 on tokens. */
export const REQUIREMENT_BONUS = { "": 0.3 };

/** Marks "requirement", "skill" and "knowledge" in a posting. */
export function createPostingTagger(models: PostingModels): Tagger {
  const hint = createCrfDecoder(models.requirement);
  const requirement = createCrfDecoder(nudgeLabels(models.requirement, REQUIREMENT_BONUS));
  const skill = createCrfDecoder(models.skill);
  const knowledge = createCrfDecoder(models.knowledge);
  return {
    name: "posting-skill",
    types: [models.requirement, models.skill, models.knowledge].flatMap(typesOf),
    tag(input) {
      const spans: TaggedSpan[] = [];
      for (const sentence of readPostingSentences(input)) {
        spans.push(...spansIn(requirement, sentence.tokens, requirementFeatures(sentence)));
        const bare = withoutCommas(sentence);
        const features = skillFeatures(bare, hint);
        spans.push(...spansIn(skill, bare.tokens, features));
        spans.push(...spansIn(knowledge, bare.tokens, features, partsAtCommas(input.text, bare.tokens)));
      }
      return spans.sort((a, b) => a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : 1));
    },
  };
}

/** Features of the first model: the sentence alone. */
export function requirementFeatures({ tokens, hits }: PostingSentence): Int32Array[] {
  return postingFeatures(tokens, hits, NO_CONTEXT);
}

/** Features of the others: what stands around, and what the first model finds. */
export function skillFeatures(sentence: PostingSentence, hint: CrfDecoder): Int32Array[] {
  const found = hint.decode(requirementFeatures(sentence));
  return postingFeatures(sentence.tokens, sentence.hits, sentence.context, [found]);
}

function spansIn(
  decoder: CrfDecoder,
  tokens: readonly Token[],
  features: Int32Array[],
  breaksBefore: (t: number) => boolean = () => false,
): TaggedSpan[] {
  const labels = Array.from(decoder.decode(features), (label, t) => {
    const name = decoder.model.labels[label]!;
    return name.startsWith("I") && breaksBefore(t) ? `B${name.slice(1)}` : name;
  });
  return spansOf(tokens, labels);
}

/** The models never saw a comma: one that parts two tokens ends an item of a list. */
function partsAtCommas(text: string, tokens: readonly Token[]): (t: number) => boolean {
  return (t) => t > 0 && text.slice(tokens[t - 1]!.end, tokens[t]!.start).includes(",");
}
