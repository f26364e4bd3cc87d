import { defaultMatcher } from "../default-matcher.ts";
import { roundScore } from "../features/feature-result.ts";
import { matchKeywords } from "../features/match-keywords.ts";
import { indexStems } from "../features/stem-index.ts";
import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import { jobFacts } from "../profile/facts/job-facts.ts";
import { resumeFacts } from "../profile/facts/resume-facts.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Example, ExampleJob } from "../schema/example.ts";
import { DATASET_AS_OF, type Persona, type TrueLabel } from "./pair.ts";
import { trueLabel } from "./true-facts.ts";

/** row: the row's own facts, which stop at 95 on formatting; document: a PDF or DOCX with a clean layout. */
export type Scale = "row" | "document";

/** A row without its label. */
export type Unlabelled = Pick<Example, "resume" | "jd"> & { feature_scores: { keyword_match: number } };

/**
 * The score of a row's own facts, as `classify(row, row.jd)` computes it: keyword_match is the row's own.
 * @param job the facts of `row.jd`, where they are at hand
 * @throws OumiAtsError `unknown_shape`
 */
export function labelOfRow(
  row: Unlabelled,
  matcher: SkillMatcher = defaultMatcher(),
  job: JobFacts = jobFacts(row.jd, { matcher }),
): TrueLabel {
  return trueLabel(resumeFacts(row, { matcher, as_of: DATASET_AS_OF }), job);
}

export interface ExampleParts {
  id: string;
  scenario: string | null;
  occupation: string;
  persona: Persona;
  /** The persona's true facts with a text. */
  facts: ResumeFacts;
  jd: ExampleJob;
  job: JobFacts;
  /** Whether the row tells the titles. */
  titles: boolean;
}

/** The JSONL row of a pair: facts read off the known ones, keyword_match of the persona's text, label computed. */
export function exampleOf(parts: ExampleParts, matcher: SkillMatcher): Example {
  const { persona, facts, jd, job } = parts;
  const resume: Example["resume"] = {
    skills: persona.skills
      .filter((skill) => !skill.denied && !skill.incidental && skill.implied_by === null)
      .map((skill) => skill.wording),
    experience_count: facts.job_count,
    years_total: Math.round(persona.years_total * 100) / 100,
    has_summary: facts.has_summary,
    has_projects: facts.has_projects,
    has_education: facts.has_education,
    has_certifications: facts.has_certifications,
    certifications_count: persona.resume.certificates?.length ?? 0,
    raw_text_length: facts.length,
    contact_info_complete: facts.contact_complete,
  };
  if (parts.titles) resume["titles"] = facts.titles;
  const row: Unlabelled = { resume, jd, feature_scores: { keyword_match: keywordMatch(facts, job) } };
  const label = labelOfRow(row, matcher, job);
  return {
    id: parts.id,
    ...(parts.scenario ? { scenario: parts.scenario } : {}),
    occupation: parts.occupation,
    resume,
    jd,
    feature_scores: label.feature_scores,
    labels: { ats_score: label.ats_score, bucket: label.bucket, confidence: 1, source: "calculated" },
  };
}

/** The share of the job's key phrases that the text holds. Drawn jobs have some. */
function keywordMatch(facts: ResumeFacts, job: JobFacts): number {
  // An index of its own: one kept in a weak map outlives a million rows' worth of young garbage.
  const found = matchKeywords(job.keywords, facts, indexStems(facts.text));
  return roundScore((100 * found.filter((entry) => entry.matched).length) / Math.max(1, found.length));
}
