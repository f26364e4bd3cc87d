/** oumi-ats: a resume and a job posting in, a transparent classification out. */
export { type AnalyzeOptions, analyze, readJob, readResume } from "./analyze.ts";
export { analyzeMany, type Pair, type PairResult } from "./batch.ts";
export type { Classifier, ClassifierInput, ReadingQuality } from "./classify/classifier.ts";
export { defaultClassifier } from "./classify/default-classifier.ts";
export { createEmbeddedClassifier } from "./classify/embedded-classifier.ts";
export { loadClassifier } from "./classify/load-classifier.node.ts";
export { type ModelFile, parseModelFile } from "./classify/model-file.ts";
export { createRuleClassifier } from "./classify/rule-classifier.ts";
export type { BucketDistribution } from "./dataset/distribution.ts";
export {
  type GenerateOptions,
  generateTrainingExamples,
  streamTrainingExamples,
} from "./dataset/generate.ts";
export type { EdgeCase } from "./dataset/scenarios.ts";
export { defaultMatcher, extendedMatcher } from "./default-matcher.ts";
export {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
} from "./documents/child/read-in-child.node.ts";
export { readDocument } from "./documents/index.ts";
export { DEFAULT_LIMITS, type ReadLimits, type TextDocument } from "./documents/text-document.ts";
export { ERRORS, type ErrorCode, OumiAtsError } from "./errors.ts";
export {
  type EvaluateOptions,
  type Evaluation,
  evaluatePredictions,
} from "./evaluate/evaluate-predictions.ts";
export type { Prediction } from "./evaluate/prediction.ts";
export { MODEL_FEATURE_NAMES, MODEL_FEATURES } from "./features/model-features.ts";
export { OumiATSClassifier, type OumiATSClassifierOptions } from "./oumi-ats-classifier.ts";
export { type HtmlReportInput, renderHtmlReport } from "./report/render-html-report.ts";
export { applyEdits } from "./rewrite/apply-edits.ts";
export { type CheckOptions, checkFacts } from "./rewrite/check-facts.ts";
export type {
  DroppedEdit,
  Edit,
  Question,
  Refusal,
  RewriteInput,
  RewriteResult,
  Rewriter,
} from "./rewrite/edit.ts";
export {
  createOpenAiRewriter,
  createTogetherRewriter,
  type ModelRewriterOptions,
} from "./rewrite/model-rewriter.ts";
export { createTemplateRewriter } from "./rewrite/template-rewriter.ts";
export { type Rewrite, type RewriteOptions, rewrite } from "./rewrite-resume.ts";
export { Classification } from "./schema/classification.ts";
export { BUCKETS, Example, FEATURE_SCORE_NAMES, SENIORITY_LEVELS } from "./schema/example.ts";
export { ParsedJob } from "./schema/parsed-job.ts";
export { ParsedResume } from "./schema/parsed-resume.ts";
export {
  atsScore,
  BUCKET_FLOORS,
  bucketOf,
  contributions,
  SCORE_VERSION,
  WEIGHTS,
} from "./score/ats-score.ts";
export { loadPostingTagger, loadResumeTagger } from "./tagger/load-taggers.ts";
export type { TaggedSpan, Tagger, TaggerInput } from "./tagger/tagger.ts";
