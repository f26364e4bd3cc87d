import { roundScore } from "../features/feature-result.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { type Example, FEATURE_SCORE_NAMES, type FeatureScoreName } from "../schema/example.ts";
import { atsScore, bucketOf } from "../score/ats-score.ts";
import { labelOfRow } from "./label-of-pair.ts";

/** What is wrong with a row: an error makes it unfit, a warning says what a person should look at. */
export interface RowIssue {
  severity: "error" | "warning";
  code: string;
  message: string;
}

/** A person's rating is not held against the formula. */
const FORMULA_IS_CERTAIN = 1;

/** Holds a row against its own facts: label against scores, scores against facts, lists, keyword_match. */
export function checkRow(row: Example, matcher: SkillMatcher): RowIssue[] {
  return [
    ...labelIssues(row),
    ...factIssues(row, matcher),
    ...keywordIssues(row),
    ...listIssues(row, matcher),
    ...countIssues(row),
  ];
}

function error(code: string, message: string): RowIssue {
  return { severity: "error", code, message };
}

function warning(code: string, message: string): RowIssue {
  return { severity: "warning", code, message };
}

function labelIssues({ feature_scores, labels }: Example): RowIssue[] {
  const issues: RowIssue[] = [];
  if (bucketOf(labels.ats_score) !== labels.bucket)
    issues.push(
      error(
        "bucket_mismatch",
        `The score ${labels.ats_score} belongs to "${bucketOf(labels.ats_score)}", not "${labels.bucket}".`,
      ),
    );
  if (labels.source !== "calculated") return issues;
  const score = atsScore(feature_scores);
  if (score !== labels.ats_score)
    issues.push(
      error("score_mismatch", `The feature scores give ${score}, the label says ${labels.ats_score}.`),
    );
  if (labels.confidence > FORMULA_IS_CERTAIN) issues.push(error("confidence", "A confidence is at most 1."));
  return issues;
}

/** How to say which facts a feature score rests on. */
const FACTS: Record<FeatureScoreName, (row: Example) => string> = {
  skill_match_required: ({ jd }) => `required skills ${jd.required_skills.join(", ")}`,
  skill_match_preferred: ({ jd }) => `preferred skills ${jd.preferred_skills.join(", ")}`,
  keyword_match: () => "the key phrases",
  formatting_score: () => "the sections, contact data, skills and length",
  experience_alignment: ({ resume, jd }) =>
    `${resume.years_total} years against ${jd.experience_years ?? jd.seniority}`,
};

function factIssues(row: Example, matcher: SkillMatcher): RowIssue[] {
  const { feature_scores } = labelOfRow(row, matcher);
  return FEATURE_SCORE_NAMES.filter((name) => feature_scores[name] !== row.feature_scores[name]).map((name) =>
    warning(
      "feature_score_mismatch",
      `${name} is ${row.feature_scores[name]}, but the row's own facts (${FACTS[name](row)}) give ${feature_scores[name]}.`,
    ),
  );
}

/** keyword_match has to be a share of the listed key phrases. */
function keywordIssues({ jd, feature_scores }: Example): RowIssue[] {
  const count = jd.keywords.length;
  if (count === 0) return [];
  const shares = Array.from({ length: count + 1 }, (_, matched) => roundScore((100 * matched) / count));
  if (shares.includes(feature_scores.keyword_match)) return [];
  return [
    warning(
      "keyword_match_impossible",
      `keyword_match is ${feature_scores.keyword_match}, but ${count} keywords can only give ${shares.join(", ")}.`,
    ),
  ];
}

function listIssues({ resume, jd }: Example, matcher: SkillMatcher): RowIssue[] {
  const fold = (entry: string) =>
    entry
      .split("|")
      .map((name) => matcher.canonical(name.trim()) ?? name.trim().toLowerCase())
      .sort()
      .join("|");
  const issues: RowIssue[] = [];
  for (const [name, list] of [
    ["resume.skills", resume.skills],
    ["jd.required_skills", jd.required_skills],
    ["jd.preferred_skills", jd.preferred_skills],
    ["jd.keywords", jd.keywords],
  ] as const) {
    const seen = new Set<string>();
    for (const entry of list) {
      const key = fold(entry);
      if (seen.has(key))
        issues.push(error("duplicate_entry", `${name} holds "${entry}" twice (after aliases).`));
      seen.add(key);
    }
  }
  const required = new Set(jd.required_skills.map(fold));
  for (const entry of jd.preferred_skills)
    if (required.has(fold(entry)))
      issues.push(error("listed_twice", `"${entry}" is both required and preferred.`));
  const listed = new Set([...jd.required_skills, ...jd.preferred_skills].map(fold));
  for (const entry of jd.keywords)
    if (listed.has(fold(entry)))
      issues.push(warning("keyword_is_skill", `The keyword "${entry}" is a listed skill already.`));
  return issues;
}

function countIssues({ resume }: Example): RowIssue[] {
  const { has_certifications, certifications_count, experience_count, years_total } = resume;
  const issues: RowIssue[] = [];
  if (has_certifications !== certifications_count > 0)
    issues.push(
      error(
        "certifications",
        `has_certifications is ${has_certifications}, certifications_count ${certifications_count}.`,
      ),
    );
  if (experience_count > 0 && years_total === 0)
    issues.push(warning("years", `${experience_count} jobs, but years_total is 0.`));
  return issues;
}
