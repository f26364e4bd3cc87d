import type { Features } from "../features/index.ts";
import type { Evidence, MatchEvidence, MissingCategory, Severity } from "../schema/classification.ts";
import { atLeast, severityOf } from "./severity.ts";

/** What keeps the resume from matching, in the order of the formula; a category scored 80 or more is left out. */
export function missingCategories(features: Features): MissingCategory[] {
  const { scores, evidence } = features;
  return [
    skillsMismatch(scores.skill_match_required, evidence.required_skills),
    keywordDensity(scores.keyword_match, evidence.keywords),
    formattingIssues(scores.formatting_score, evidence.formatting),
    roleAlignment(evidence.role),
    experienceGap(features),
  ].filter((category) => category !== null);
}

type Lists = MissingCategory["evidence"];

function category(
  name: MissingCategory["category"],
  severity: Severity | null,
  score: number,
  message: string,
  evidence: Lists,
): MissingCategory | null {
  return severity ? { category: name, severity, score, message, evidence } : null;
}

/** Requirements met and not met, in the posting's words. */
export function splitMatches(list: MatchEvidence[]): Lists {
  return {
    matched: list.filter((entry) => entry.matched).map((entry) => entry.requirement),
    missing: list.filter((entry) => !entry.matched).map((entry) => entry.requirement),
  };
}

function skillsMismatch(score: number, required: MatchEvidence[]): MissingCategory | null {
  const lists = splitMatches(required);
  const severity = lists.missing.length > 0 ? atLeast(severityOf(score), "low") : severityOf(score);
  const shown = `${lists.matched.length} of ${required.length} required skills are shown`;
  const message =
    required.length > 0 ? `${shown}.` : "The posting names no required skills; the preferred ones count.";
  return category("skills_mismatch", severity, score, message, lists);
}

function keywordDensity(score: number, keywords: MatchEvidence[]): MissingCategory | null {
  const lists = splitMatches(keywords);
  const message =
    keywords.length > 0
      ? `${lists.matched.length} of ${keywords.length} of the posting's key phrases stand in the resume.`
      : "Key phrases could not be looked for; their score is borrowed or given.";
  return category("keyword_density", severityOf(score), score, message, lists);
}

function formattingIssues(score: number, parts: Evidence["formatting"]): MissingCategory | null {
  const { matched, missing } = splitFormatting(parts);
  let severity = severityOf(score);
  if (["summary", "dated_job", "education"].some((name) => missing.includes(name)))
    severity = atLeast(severity, "low");
  if (missing.includes("contact")) severity = atLeast(severity, "medium");
  const message =
    missing.length > 0
      ? `The resume lacks or loses points for: ${missing.join(", ").replaceAll("_", " ")}.`
      : "";
  return category("formatting_issues", severity, score, message, { matched, missing });
}

/** Names of the parts that are there, and of those that are missing or cost points. */
export function splitFormatting(parts: Evidence["formatting"]): Lists {
  return {
    matched: parts.filter((part) => part.points > 0).map((part) => part.name),
    missing: parts
      .filter((part) => part.points < 0 || (part.points === 0 && part.of > 0))
      .map((part) => part.name),
  };
}

function roleAlignment(role: Evidence["role"]): MissingCategory | null {
  if (!role) return null;
  const lists = { matched: role.shared_words, missing: role.missing_words };
  const message = `The latest title "${role.latest_title}" is some way from the role.`;
  return category("role_alignment", severityOf(role.score), role.score, message, lists);
}

function experienceGap({ evidence, parts }: Features): MissingCategory | null {
  if (parts.experience_imputed === "no_range") return null;
  const { experience } = evidence;
  const severity = severityOf(experience.years_score);
  return category("experience_gap", severity, experience.years_score, describeExperience(experience), {
    matched: [],
    missing: experience.required_range ? [`${experience.required_range} years`] : [],
  });
}

/** One sentence on the years: "3.5 years, below the range 5-8." */
export function describeExperience(experience: Evidence["experience"]): string {
  const range = experience.required_range;
  if (!range) return "The posting asks for no years of experience.";
  if (experience.years === null)
    return `The dates of the jobs could not be read; the posting asks for ${range} years.`;
  const years = `${Math.round(experience.years * 10) / 10} years`;
  if (experience.position === "below") return `${years}, below the range ${range}.`;
  if (experience.position === "above") return `${years}, above the range ${range}.`;
  return `${years}, inside the range ${range}.`;
}
