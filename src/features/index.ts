import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import type { Evidence } from "../schema/classification.ts";
import { combineScores } from "./combine-scores.ts";
import type { CombinedScores, FeatureParts } from "./feature-result.ts";
import { judgeKnockOuts } from "./judge-knock-outs.ts";
import { matchKeywords } from "./match-keywords.ts";
import { invertShows, matchSkills } from "./match-skills.ts";
import { type OverExperience, scoreExperience } from "./score-experience.ts";
import { scoreFormatting } from "./score-formatting.ts";
import { scoreRole } from "./score-role.ts";
import { stemIndexOf } from "./stem-index.ts";

export { combineScores } from "./combine-scores.ts";
export type { CombinedScores, FeatureParts } from "./feature-result.ts";
export type { OverExperience } from "./score-experience.ts";

/** Names the rules by which features are computed; changes when any of them does. */
export const FEATURES_VERSION = "features.v1";

export interface Features extends CombinedScores {
  parts: FeatureParts;
  evidence: Evidence;
}

/** Two profiles → five feature scores (integers 0-100) with the evidence for each. */
export function computeFeatures(
  resume: ResumeFacts,
  job: JobFacts,
  options: { over_experience: OverExperience },
): Features {
  const index = stemIndexOf(resume, resume.text);
  const shownBy = invertShows(resume);
  const experience = scoreExperience(resume, job, options);
  const parts: FeatureParts = {
    required: matchSkills(job.required, resume, shownBy, index),
    preferred: matchSkills(job.preferred, resume, shownBy, index),
    keywords: resume.has_text ? matchKeywords(job.keywords, resume, index) : [],
    keyword_source: keywordSource(resume, job),
    given_keyword_match: resume.given_keyword_match,
    formatting: scoreFormatting(resume),
    experience: experience.evidence,
    experience_imputed: experience.imputed,
  };
  const evidence: Evidence = {
    required_skills: parts.required,
    preferred_skills: parts.preferred,
    keywords: parts.keywords,
    formatting: parts.formatting,
    experience: parts.experience,
    role: scoreRole(resume, job, parts.experience.levels_below),
    knock_outs: judgeKnockOuts(job, resume, index),
  };
  return { ...combineScores(parts), parts, evidence };
}

function keywordSource(resume: ResumeFacts, job: JobFacts): FeatureParts["keyword_source"] {
  if (resume.has_text) return job.keywords.length > 0 ? "text" : "borrowed";
  return resume.given_keyword_match !== null ? "given" : "borrowed";
}
