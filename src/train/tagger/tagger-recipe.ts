import { mergeSpans } from "../../profile/resume/find-protected.ts";
import type { Span } from "../../schema/span.ts";
import { type CrfModel, createCrfDecoder } from "../../tagger/crf-model.ts";
import { neutralise } from "../../tagger/neutral-text.ts";
import { nudgeLabels } from "../../tagger/nudge-labels.ts";
import { requirementFeatures, skillFeatures } from "../../tagger/posting-tagger.ts";
import { splitLines } from "../../tagger/resume-lines.ts";
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
    // Twice the usual: every resume counts twice.
    c1: 0.7,
    c2: 0.1,
    // Five resumes at least: no feature can be the mark of one person.
    minDocuments: 5,
    states: "observed",
    maxIterations: 75,
    bonuses: { Name: 0.4, "Email Address": 0.4, "Graduation Year": 0.8, "Soft Skills": 0.3, "": 0.15 },
  },
} as const satisfies Record<string, TaggerRecipe>;

/** Types whose words leave no trace in the model, at any place. */
const PERSONAL_TYPES = /^[BI]-(?:Name|Email Address)$/;

/** Types that the reader protects; the first two make the whole line a contact line. */
const HIDDEN_TYPES = /^(?:Name|Email Address|College Name|Graduation Year)$/;
const CONTACT_TYPES = /^(?:Name|Email Address)$/;

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

/** Each resume is learnt twice: as written, and without what may never move a score, as the reader shows it to the tagger. */
export function fitResume(resumes: readonly AnnotatedText[], scan: Scan, onProgress?: Progress): CrfModel {
  return fit(
    "resume",
    resumes.flatMap((resume, document) => [
      resumeSequence(resume, scan, document),
      neutralSequence(resume, scan, document),
    ]),
    onProgress,
  );
}

/** A resume as a training sequence: names and addresses are hidden from the features. */
export function resumeSequence(resume: AnnotatedText, scan: Scan, document: number): LabelledSequence {
  const { tokens, features } = readResumeTokens({ text: resume.text, hits: scan(resume.text) });
  const labels = labelsOf(tokens, resume.spans);
  return { features: features((t) => PERSONAL_TYPES.test(labels[t]!)), labels, document };
}

/** The same resume without name, addresses, schools and years of graduation. */
export function neutralSequence(resume: AnnotatedText, scan: Scan, document: number): LabelledSequence {
  const input = { text: resume.text, hits: scan(resume.text) };
  const neutral = neutralise(input, hiddenPlaces(resume));
  const { tokens, features } = readResumeTokens(neutral.input);
  return { features: features(), labels: labelsOf(tokens, neutral.fromOriginal(resume.spans)), document };
}

/** Annotated places that the reader protects, and the lines with name or address but for a title on them. */
function hiddenPlaces({ text, spans }: AnnotatedText): Span[] {
  const ofType = (types: RegExp) => spans.filter(({ type }) => types.test(type));
  const hidden = ofType(HIDDEN_TYPES).map(({ start, end }): Span => [start, end]);
  for (const line of splitLines(text)) {
    const isOn = (span: { start: number; end: number }) => span.start < line.end && line.start < span.end;
    if (!ofType(CONTACT_TYPES).some(isOn)) continue;
    let at = line.start;
    for (const title of ofType(/^Designation$/).filter(isOn)) {
      if (title.start > at) hidden.push([at, title.start]);
      at = Math.max(at, title.end);
    }
    if (at < line.end) hidden.push([at, line.end]);
  }
  return mergeSpans(hidden);
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
