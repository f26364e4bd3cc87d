import type { MatchEvidence } from "../schema/classification.ts";
import { type CombinedScores, type FeatureParts, roundScore } from "./feature-result.ts";
import { experienceAlignment } from "./score-experience.ts";

/**
 * The five scores of the parts. An empty list borrows its sibling's score, once: required ↔ preferred, then
 * keywords ← required, experience ← required; each is named in `imputed`.
 */
export function combineScores(parts: FeatureParts): CombinedScores {
  const imputed: string[] = [];
  const borrow = (name: string, from: string, score: number) => {
    imputed.push(`${name} <- ${from}`);
    return score;
  };
  const ownRequired = shareMatched(parts.required);
  const ownPreferred = shareMatched(parts.preferred);
  const required = ownRequired ?? borrow("skill_match_required", "skill_match_preferred", ownPreferred ?? 0);
  const preferred = ownPreferred ?? borrow("skill_match_preferred", "skill_match_required", required);
  const keywords =
    parts.keyword_source === "text"
      ? (shareMatched(parts.keywords) ?? 0)
      : parts.keyword_source === "given"
        ? (parts.given_keyword_match ?? 0)
        : borrow("keyword_match", "skill_match_required", required);
  const levels = parts.experience.levels_below;
  if (parts.experience_imputed === "no_dates") imputed.push("experience_alignment <- unreadable job dates");
  const years =
    parts.experience_imputed === "no_range"
      ? borrow("experience_alignment", "skill_match_required", required)
      : parts.experience.years_score;
  return {
    scores: {
      skill_match_required: required,
      skill_match_preferred: preferred,
      keyword_match: keywords,
      formatting_score: roundScore(parts.formatting.reduce((sum, part) => sum + part.points, 0)),
      experience_alignment: experienceAlignment(years, levels),
    },
    imputed,
  };
}

/** round(100 × matched / listed), null for an empty list. */
function shareMatched(list: MatchEvidence[]): number | null {
  if (list.length === 0) return null;
  return roundScore((100 * list.filter((entry) => entry.matched).length) / list.length);
}
