import { type AnalyzeOptions, readJob, readResume } from "../../analyze.ts";
import { makePair } from "../../dataset/make-pair.ts";
import { DATASET_AS_OF, type Pair, type TrueFacts } from "../../dataset/pair.ts";
import { renderPair } from "../../dataset/render/render-pair.ts";
import { trueFacts } from "../../dataset/true-facts.ts";
import { defaultMatcher } from "../../default-matcher.ts";
import { readDocument } from "../../documents/index.ts";
import { OumiAtsError } from "../../errors.ts";
import { observePair } from "../../evaluate/observe-examples.ts";
import { computeFeatures, type OverExperience } from "../../features/index.ts";
import { MODEL_FEATURE_NAMES } from "../../features/model-features.ts";
import type { JobFacts, ResumeFacts } from "../../profile/facts/facts.ts";
import { jobFacts } from "../../profile/facts/job-facts.ts";
import { resumeFacts } from "../../profile/facts/resume-facts.ts";
import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import { FEATURE_SCORE_NAMES } from "../../schema/example.ts";
import { atsScore, bucketOf } from "../../score/ats-score.ts";
import { loadResumeTagger } from "../../tagger/load-taggers.ts";
import type { Observation, ObservedPair } from "./observed-pair.ts";
import { familiesOf, type PairPlan, type Shape } from "./plan-pairs.ts";
import { withheldMatcher } from "./withheld-matcher.ts";

/** What a user would give, and what is true of it. */
interface Given {
  resume: unknown;
  job: unknown;
  truth: { resume: ResumeFacts; job: JobFacts };
}

/** How each shape is given. */
const GIVERS: Record<Shape, (pair: Pair, plan: PairPlan, reader: SkillMatcher) => Given | Promise<Given>> = {
  documents: (pair, plan, reader) => renderAndRead(pair, plan, reader),
  resume_document: async (pair, plan, reader) => ({
    ...(await renderAndRead(pair, plan, reader)),
    job: pair.posting.job,
  }),
  row: ({ example }) => ({ resume: example, job: example, truth: truthOfRow(example) }),
  row_without_keywords: ({ example }) => ({
    resume: example.resume,
    job: example.jd,
    truth: truthOfRow(example),
  }),
  json_resume: ({ persona, posting }) => ({
    resume: persona.resume,
    job: posting.job,
    truth: trueFacts(persona, posting),
  }),
};

/**
 * Makes a planned pair, gives it to the reader in its shape, and keeps what a classifier would see beside what is
 * true. Documents are read with a vocabulary that lacks some of their skills.
 */
export async function observePlan(plan: PairPlan): Promise<ObservedPair> {
  const exact = plan.shape !== "documents" && plan.shape !== "resume_document";
  const observed: ObservedPair = {
    id: plan.id,
    part: plan.part,
    exact,
    groups: { shape: plan.shape },
    scored: null,
    reported: null,
    failed: null,
  };
  const pair = makePlanned(plan, exact ? "row" : "document");
  if (pair === null) return { ...observed, failed: "not_made" };
  observed.groups = groupsOf(plan, pair);
  const reader = exact ? defaultMatcher() : withheldMatcher(plan.part);
  try {
    const given = await GIVERS[plan.shape](pair, plan, reader);
    for (const [name, mode] of [
      ["scored", "score"],
      ["reported", "report"],
    ] as const) {
      const seen = await observe(given, mode, reader);
      if (typeof seen === "string") observed.failed = seen;
      else observed[name] = seen;
    }
  } catch (error) {
    if (!(error instanceof OumiAtsError)) throw error;
    observed.failed = error.code;
  }
  return observed;
}

/** Null where the generator finds no facts for what is asked: one pair less, and counted as such. */
function makePlanned(plan: PairPlan, scale: "row" | "document"): Pair | null {
  const { seed, index, bucket, scenario } = plan;
  try {
    return makePair(
      { seed, index, bucket, scenario, families: familiesOf(plan.part), scale },
      defaultMatcher(),
    );
  } catch (error) {
    if ((error as Error).message.startsWith("No pair for")) return null;
    throw error;
  }
}

async function renderAndRead(pair: Pair, plan: PairPlan, reader: SkillMatcher): Promise<Given> {
  const rendered = await renderPair(pair, plan.render, { matcher: defaultMatcher() });
  const tagger = await loadResumeTagger();
  const options: AnalyzeOptions = { as_of: DATASET_AS_OF, matcher: reader, tagger };
  const truth: TrueFacts = rendered.facts.facts;
  return {
    resume: readResume(await readDocument(rendered.resume.bytes), options),
    job: readJob(await readDocument(rendered.posting.bytes), options),
    truth,
  };
}

function truthOfRow(example: Pair["example"]): Given["truth"] {
  const options = { matcher: defaultMatcher(), as_of: DATASET_AS_OF };
  return { resume: resumeFacts(example, options), job: jobFacts(example.jd, options) };
}

/** The reason where there was no answer. */
async function observe(
  given: Given,
  over_experience: OverExperience,
  matcher: SkillMatcher,
): Promise<Observation | string> {
  const seen = await observePair(given.resume, given.job, { as_of: DATASET_AS_OF, matcher, over_experience });
  if ("abstained" in seen) return seen.abstained;
  const { scores } = computeFeatures(given.truth.resume, given.truth.job, { over_experience });
  const true_score = atsScore(scores);
  return {
    features: MODEL_FEATURE_NAMES.map((name) => Number(seen.input.features[name]!.toPrecision(7))),
    ats_score: seen.input.ats_score,
    quality: seen.input.quality,
    label: bucketOf(true_score),
    true_score,
    true_scores: FEATURE_SCORE_NAMES.map((name) => scores[name]),
  };
}

function groupsOf({ shape, render }: PairPlan, pair: Pair): Record<string, string> {
  const seniority = pair.posting.seniority ?? "none";
  const groups = { shape, occupation: pair.posting.occupation, seniority, scenario: pair.scenario ?? "none" };
  if (shape !== "documents" && shape !== "resume_document") return groups;
  return { ...groups, template: render.template, format: render.format, style: render.style };
}
