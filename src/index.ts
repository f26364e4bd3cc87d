/** oumi-ats: a resume and a job posting in, a transparent classification out. */
export { type AnalyzeOptions, analyze, readJob, readResume } from "./analyze.ts";
export { analyzeMany, type Pair, type PairResult } from "./batch.ts";
export type { Classifier, ClassifierInput, ReadingQuality } from "./classify/classifier.ts";
export { createRuleClassifier } from "./classify/rule-classifier.ts";
export { defaultMatcher, extendedMatcher } from "./default-matcher.ts";
export {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
} from "./documents/child/read-in-child.node.ts";
export { readDocument } from "./documents/index.ts";
export { DEFAULT_LIMITS, type ReadLimits, type TextDocument } from "./documents/text-document.ts";
export { ERRORS, type ErrorCode, OumiAtsError } from "./errors.ts";
export { OumiATSClassifier, type OumiATSClassifierOptions } from "./oumi-ats-classifier.ts";
export { type HtmlReportInput, renderHtmlReport } from "./report/render-html-report.ts";
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
