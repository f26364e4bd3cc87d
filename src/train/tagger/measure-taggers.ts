import { type CrfModel, createCrfDecoder } from "../../tagger/crf-model.ts";
import { requirementFeatures, skillFeatures } from "../../tagger/posting-tagger.ts";
import { createResumeTagger } from "../../tagger/resume-tagger.ts";
import type { AnnotatedText } from "./read-annotated-resume.ts";
import { type SkillSentence, tagsOfRow } from "./read-skill-sentences.ts";
import {
  countEntities,
  countTags,
  ENTITY_GROUPS,
  type MatchCounts,
  noCounts,
  type Quality,
  qualityOf,
} from "./score-spans.ts";
import { fitResume, type Progress, type Scan } from "./tagger-recipe.ts";

/** Quality on whole spans and on single tokens. */
export interface TagQuality {
  span: Quality;
  token: Quality;
}

/** Quality of a posting model on sentences with known tags. */
export function measurePostings(
  model: CrfModel,
  sentences: readonly SkillSentence[],
  tags: "tags_skill" | "tags_knowledge",
  requirement: CrfModel | null,
): TagQuality {
  const decoder = createCrfDecoder(model);
  const first = requirement && createCrfDecoder(requirement);
  const span = noCounts();
  const token = noCounts();
  for (const sentence of sentences) {
    const features = first ? skillFeatures(sentence, first) : requirementFeatures(sentence);
    const labels = Array.from(decoder.decode(features), (label) => model.labels[label]!);
    countTags(span, token, sentence.row[tags] ?? [], tagsOfRow(sentence, labels));
  }
  return { span: qualityOf(span), token: qualityOf(token) };
}

/** Adds what a model finds in resumes to the counts of each group. */
export function countResumes(
  model: CrfModel,
  resumes: readonly AnnotatedText[],
  scan: Scan,
  counts: Record<string, MatchCounts>,
): void {
  const tagger = createResumeTagger(model);
  for (const { text, spans } of resumes) {
    const found = tagger.tag({ text, hits: scan(text) });
    for (const group of ENTITY_GROUPS) {
      const values = (all: readonly { type: string; start: number; end: number }[]): string[] =>
        all.filter(({ type }) => group.types.includes(type)).map(({ start, end }) => text.slice(start, end));
      counts[group.name] ??= noCounts();
      countEntities(counts[group.name]!, group, values(spans), values(found));
    }
  }
}

/** Quality on resumes that the model was not trained on: every resume is tested once. */
export function crossValidateResumes(
  resumes: readonly AnnotatedText[],
  scan: Scan,
  folds: number,
  onProgress?: (fold: number, ...progress: Parameters<Progress>) => void,
): Record<string, Quality> {
  const counts: Record<string, MatchCounts> = {};
  for (let fold = 0; fold < folds; fold++) {
    const model = fitResume(
      resumes.filter((_, index) => index % folds !== fold),
      scan,
      (...progress) => onProgress?.(fold, ...progress),
    );
    countResumes(
      model,
      resumes.filter((_, index) => index % folds === fold),
      scan,
      counts,
    );
  }
  return Object.fromEntries(Object.entries(counts).map(([name, sums]) => [name, qualityOf(sums)]));
}
