import { type CrfModel, createCrfDecoder } from "../../tagger/crf-model.ts";
import { nudgeLabels } from "../../tagger/nudge-labels.ts";
import { requirementFeatures, skillFeatures } from "../../tagger/posting-tagger.ts";
import { readResumeTokens } from "../../tagger/resume-tagger.ts";
import { labelsOf } from "../../tagger/spans.ts";
import type { VocabularyHit } from "../../tagger/tagger.ts";
import type { LabelledSequence } from "./encode-sequences.ts";
import { type FitCrfOptions, fitCrf } from "./fit-crf.ts";
import type { AnnotatedText } from "./read-annotated-resume.ts";
import { labelsOfSentence, type SkillSentence } from "./read-skill-sentences.ts";

/** How one model is fitted. */
export interface TaggerRecipe extends FitCrfOptions {
  /** Bonus on a span's tokens by type: see nudgeLabels. */
  bonuses: Readonly<Record<string, number>>;
}

/** Settings found on folds of the training sets, never on dev. */
export const RECIPES = {
  requirement: {
    c1: 0.6,
    c2: 0.05,
    minCount: 2,
    states: "observed",
    maxIterations: 80,
    // As a hint it must be precise; its own findings get their bonus at run time.
    bonuses: {},
  },
  skill: { c1: 0.3, c2: 0.05, minCount: 2, states: "observed", maxIterations: 80, bonuses: { "": 0.2 } },
  knowledge: { c1: 0.3, c2: 0.05, minCount: 2, states: "observed", maxIterations: 80, bonuses: { "": 0.1 } },
  resume: {
    c1: 0.35,
    c2: 0.05,
    // Five resumes at least: no feature can be the mark of one person.
    minDocuments: 5,
    states: "observed",
    maxIterations: 75,
    bonuses: { Name: 0.4, "Email Address": 0.4, "Graduation Year": 0.8, "Soft Skills": 0.3, "": 0.15 },
  },
} as const satisfies Record<string, TaggerRecipe>;

/** Types whose words leave no trace in the model, at any place. */
const PERSONAL_TYPES = /^[BI]-(?:Name|Email Address)$/;

/** Where vocabulary skills stand in a text. */
export type Scan = (text: string) => readonly VocabularyHit[];
export type Progress = (model: string, iteration: number, value: number) => void;

export function fitRequirement(sentences: readonly SkillSentence[], onProgress?: Progress): CrfModel {
  const sequences = sentences.map((sentence) => ({
    features: requirementFeatures(sentence),
    labels: labelsOfSentence(sentence, sentence.row.tags_skill, "requirement"),
  }));
  return fit("requirement", sequences, onProgress);
}

/** @param requirement the fitted first model, whose findings are a feature */
export function fitSkillOrKnowledge(
  type: "skill" | "knowledge",
  sentences: readonly SkillSentence[],
  requirement: CrfModel,
  onProgress?: Progress,
): CrfModel {
  const decoder = createCrfDecoder(requirement);
  const sequences = sentences.map((sentence) => ({
    features: skillFeatures(sentence, decoder),
    labels: labelsOfSentence(sentence, sentence.row[`tags_${type}`] ?? [], type),
  }));
  return fit(type, sequences, onProgress);
}

export function fitResume(resumes: readonly AnnotatedText[], scan: Scan, onProgress?: Progress): CrfModel {
  return fit(
    "resume",
    resumes.map((resume, document) => resumeSequence(resume, scan, document)),
    onProgress,
  );
}

/** A resume as a training sequence: names and addresses are hidden from the features. */
export function resumeSequence(resume: AnnotatedText, scan: Scan, document: number): LabelledSequence {
  const { tokens, features } = readResumeTokens({ text: resume.text, hits: scan(resume.text) });
  const labels = labelsOf(tokens, resume.spans);
  return { features: features((t) => PERSONAL_TYPES.test(labels[t]!)), labels, document };
}

function fit(
  name: keyof typeof RECIPES,
  sequences: readonly LabelledSequence[],
  onProgress?: Progress,
): CrfModel {
  const { bonuses, ...options } = RECIPES[name];
  const { model } = fitCrf(sequences, {
    ...options,
    ...(onProgress ? { onIteration: (iteration, value) => onProgress(name, iteration, value) } : {}),
  });
  return nudgeLabels(model, bonuses);
}
