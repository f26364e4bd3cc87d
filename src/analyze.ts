import type { Classifier, ReadingQuality } from "./classify/classifier.ts";
import { defaultClassifier } from "./classify/default-classifier.ts";
import { likeliestBucket } from "./classify/round-probabilities.ts";
import type { TextDocument } from "./documents/text-document.ts";
import { computeFeatures, FEATURES_VERSION, type Features, type OverExperience } from "./features/index.ts";
import { modelFeatures, readingContext } from "./features/model-features.ts";
import { costOf } from "./features/score-formatting.ts";
import type { JobFacts, ResumeFacts } from "./profile/facts/facts.ts";
import { jobFacts } from "./profile/facts/job-facts.ts";
import { recogniseJob, recogniseResume } from "./profile/facts/recognise-shape.ts";
import { resumeFacts } from "./profile/facts/resume-facts.ts";
import { parseJob } from "./profile/job/parse-job.ts";
import { parseResume } from "./profile/resume/parse-resume.ts";
import type { SkillMatcher } from "./profile/skills/skill-mention.ts";
import type { Warning } from "./result.ts";
import type { AbstentionReason, Classification } from "./schema/classification.ts";
import type { ParsedJob } from "./schema/parsed-job.ts";
import type { ParsedResume } from "./schema/parsed-resume.ts";
import {
  atsScore,
  bucketOf,
  contributions,
  SCORE_VERSION,
  SCORE_VERSION_REPORTED,
} from "./score/ats-score.ts";
import { legacyWarnings } from "./signals/legacy-warnings.ts";
import { missingCategories } from "./signals/missing-categories.ts";
import { recommend } from "./signals/recommendations.ts";
import { buildSignals } from "./signals/signals.ts";
import type { Tagger } from "./tagger/tagger.ts";

export interface AnalyzeOptions {
  /** YYYY-MM-DD: what "present" means. */
  as_of: string;
  matcher: SkillMatcher;
  /** Reads resumes beside the rules: `await loadResumeTagger()`. Without one the rules read alone. */
  tagger?: Tagger;
  /** Names knowledge in postings that the vocabulary lacks: `await loadPostingTagger()`. Shown, not scored. */
  posting_tagger?: Tagger;
  /** Default: the shipped model. */
  classifier?: Classifier;
  /** "report" shows years above the range without scoring them (default "score"). */
  over_experience?: OverExperience;
}

/** Languages that are read; "und" is a text too short to tell. */
const SUPPORTED_LANGUAGES = ["en", "und"];

/**
 * A document → parsed_resume. JSON is passed on in the shape it came in, once it is recognised.
 * @throws OumiAtsError `unknown_shape`
 */
export function readResume(document: TextDocument, options: AnalyzeOptions): ParsedResume {
  if (document.format !== "json") return parseResume(document, options);
  recogniseResume(document.data);
  return document.data as ParsedResume;
}

/**
 * A document → parsed_jd. JSON is passed on once it is recognised.
 * @throws OumiAtsError `unknown_shape`
 */
export function readJob(
  document: TextDocument,
  options: { matcher: SkillMatcher; posting_tagger?: Tagger },
): ParsedJob {
  if (document.format === "json") return recogniseJob(document.data);
  const { matcher, posting_tagger: tagger } = options;
  return parseJob(document, { matcher, kindOf: matcher.kind, ...(tagger ? { tagger } : {}) });
}

/**
 * Resume + job → classification: facts, five scores, total, bucket with confidence, what is missing.
 * Both may come in any accepted shape.
 * @throws OumiAtsError `unknown_shape`
 */
export async function analyze(
  resume: unknown,
  job: unknown,
  options: AnalyzeOptions,
): Promise<Classification> {
  const candidate = resumeFacts(resume, options);
  const posting = jobFacts(job, options);
  const reason = reasonToAbstain(candidate, posting);
  const classifier = options.classifier ?? defaultClassifier();
  const overExperience = options.over_experience ?? "score";
  const frame = frameOf(classifier, overExperience, options);
  if (reason)
    return {
      ...frame,
      ...NOTHING,
      abstained: reason,
      warnings: [...(classifier.warnings ?? []), ...inputWarnings(resume, job, posting)],
    };

  const features = computeFeatures(candidate, posting, { over_experience: overExperience });
  const score = atsScore(features.scores);
  const probabilities = await classifier.predict({
    feature_scores: features.scores,
    ats_score: score,
    quality: qualityOf(candidate, features),
    features: modelFeatures(candidate, posting, features, readingContext(resume, job, overExperience)),
  });
  const bucket = likeliestBucket(probabilities, bucketOf(score));
  return {
    ...frame,
    ats_bucket: bucket,
    ats_score: score,
    confidence: probabilities[bucket],
    probabilities,
    missing_categories: missingCategories(features),
    signals: buildSignals(features, candidate),
    recommendations: recommend(features, candidate),
    feature_scores: features.scores,
    contributions: contributions(features.scores),
    evidence: features.evidence,
    imputed: features.imputed,
    abstained: null,
    warnings: [
      ...(classifier.warnings ?? []),
      ...inputWarnings(resume, job, posting),
      ...boundaryWarning(bucket, score),
      ...legacyWarnings(candidate, posting),
    ],
  };
}

const NOTHING = {
  ats_bucket: null,
  ats_score: null,
  confidence: null,
  probabilities: null,
  missing_categories: [],
  signals: null,
  recommendations: [],
  feature_scores: null,
  contributions: null,
  evidence: null,
  imputed: [],
} satisfies Partial<Classification>;

function frameOf(classifier: Classifier, overExperience: OverExperience, options: AnalyzeOptions) {
  return {
    classifier: classifier.identity,
    versions: {
      score: overExperience === "report" ? SCORE_VERSION_REPORTED : SCORE_VERSION,
      features: FEATURES_VERSION,
      vocabulary: options.matcher.version,
    },
    as_of: options.as_of,
  };
}

function reasonToAbstain(resume: ResumeFacts, job: JobFacts): AbstentionReason | null {
  const isForeign = [resume.language, job.language].some(
    (language) => !SUPPORTED_LANGUAGES.includes(language),
  );
  if (isForeign) return "unsupported_language";
  if (job.required.length + job.preferred.length === 0) return "job_without_skills";
  const isEmpty = resume.skills.size === 0 && resume.job_count === 0 && !resume.has_education;
  return isEmpty && resume.source !== "row" ? "resume_without_facts" : null;
}

function qualityOf(resume: ResumeFacts, features: Features): ReadingQuality {
  return {
    source: resume.source,
    imputed: features.imputed.length,
    findings: resume.findings.filter((finding) => costOf(finding) > 0).length,
    unreadable: Math.max(
      0,
      ...resume.findings.flatMap((finding) =>
        finding.code === "unreadable_characters" ? [finding.amount ?? 0] : [],
      ),
    ),
  };
}

/** Remarks of both readings, and of a range that could not be read. */
function inputWarnings(resume: unknown, job: unknown, posting: JobFacts): Warning[] {
  const warnings = [...warningsOf(resume), ...warningsOf(job)];
  if (posting.experience_years !== null && posting.range === null)
    warnings.push({
      code: "unreadable_experience_range",
      message:
        "The years of experience that the job asks for could not be read; its seniority is used instead.",
    });
  return warnings;
}

function warningsOf(value: unknown): Warning[] {
  const reading = (value as { meta?: { oumi_ats?: { warnings?: Warning[] } } } | null)?.meta?.oumi_ats;
  return reading?.warnings ?? [];
}

function boundaryWarning(bucket: string, score: number): Warning[] {
  const own = bucketOf(score);
  if (own === bucket) return [];
  const message = `The score ${score} falls into "${own}", while "${bucket}" is the likeliest bucket.`;
  return [{ code: "bucket_near_boundary", message }];
}
