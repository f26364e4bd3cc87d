// Rows for tests of models: pairs of made-up facts through the real feature code, labels with reading noise.
import type { ClassifierInput } from "../src/classify/classifier.ts";
import { computeFeatures } from "../src/features/index.ts";
import { MODEL_FEATURE_NAMES, modelFeatures } from "../src/features/model-features.ts";
import { atsScore, bucketOf, totalHundredths } from "../src/score/ats-score.ts";
import { buildJobFacts, buildResumeFacts, requirement, skillMap } from "../src/testing/build-facts.ts";
import { packRows, type TrainingRow, type TrainingSet } from "../src/train/training-set.ts";

/** Numbers in [0, 1) from a linear congruential generator. */
export function makeUnit(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What a classifier would see of a made-up pair, and the bucket that is true of it. */
export function makePair(unit: () => number): { input: ClassifierInput; row: TrainingRow } {
  const names = Array.from({ length: 20 }, (_, i) => `Skill${i}`);
  const quality = unit();
  const owned = names.filter(() => unit() < quality);
  const isRead = unit() < 0.7;
  const job = buildJobFacts({
    required: names.slice(0, 3 + Math.floor(unit() * 8)).map((name) => requirement(name)),
    preferred: names.slice(12, 13 + Math.floor(unit() * 5)).map((name) => requirement(name)),
    seniority: unit() < 0.5 ? "mid" : "senior",
  });
  const resume = buildResumeFacts({
    source: isRead ? "document" : "row",
    layout_checked: isRead,
    has_text: isRead,
    skills: skillMap(Object.fromEntries(owned.map((name) => [name, {}]))),
    skills_listed: owned.length,
    given_keyword_match: isRead ? null : Math.round(unit() * 100),
    years_total: Math.round(unit() * 120) / 10,
    length: Math.round(unit() * 6000),
    has_projects: unit() < 0.6,
    has_certifications: unit() < 0.5,
    contact_complete: unit() < 0.9,
    has_summary: unit() < 0.8,
  });
  const features = computeFeatures(resume, job, { over_experience: "score" });
  const context = {
    pages: isRead ? 1 + Math.floor(unit() * 3) : null,
    resume_warnings: 0,
    job_warnings: 0,
    job_from_document: isRead,
    qualifications: { stated: isRead ? 8 : 0, unexplained: 0, uncovered: isRead ? 0.5 : 0 },
    over_experience: "score",
  } as const;
  const score = atsScore(features.scores);
  const noise = isRead ? (unit() + unit() + unit() - 1.5) * 8 : 0;
  const label = bucketOf(Math.min(100, Math.max(0, totalHundredths(features.scores) / 100 + noise)));
  const input: ClassifierInput = {
    feature_scores: features.scores,
    ats_score: score,
    quality: { source: resume.source, imputed: features.imputed.length, findings: 0, unreadable: 0 },
    features: modelFeatures(resume, job, features, context),
  };
  return { input, row: { features: input.features, label } };
}

/** `count` packed rows of one seed. */
export function makeRows(count: number, seed: number): TrainingSet {
  const unit = makeUnit(seed);
  return packRows(
    MODEL_FEATURE_NAMES,
    Array.from({ length: count }, () => makePair(unit).row),
  );
}
