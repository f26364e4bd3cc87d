import type { Features } from "../features/index.ts";
import type { ResumeFacts } from "../profile/facts/facts.ts";
import type { Classification, MatchEvidence, Signal } from "../schema/classification.ts";
import { describeExperience, splitFormatting, splitMatches } from "./missing-categories.ts";

/** What the rewriter works from: per topic what matched, what is missing, what the text proves unsaid. */
export function buildSignals(
  features: Features,
  resume: ResumeFacts,
): NonNullable<Classification["signals"]> {
  const { scores, evidence } = features;
  const skills = [...evidence.required_skills, ...evidence.preferred_skills];
  const role = evidence.role;
  const shown = shownNames(resume);
  return {
    skill_match: {
      score: scores.skill_match_required,
      ...splitMatches(skills),
      provable: skills.filter((entry) => isProvable(entry, resume)).map((entry) => entry.requirement),
    },
    keyword_match: {
      score: scores.keyword_match,
      ...splitMatches(evidence.keywords),
      provable: evidence.keywords
        .filter((entry) => isShownOtherwise(entry, shown))
        .map((entry) => entry.requirement),
    },
    formatting: { score: scores.formatting_score, ...splitFormatting(evidence.formatting), provable: [] },
    experience: experienceSignal(features),
    role: role
      ? { score: role.score, matched: role.shared_words, missing: role.missing_words, provable: [] }
      : null,
  };
}

function experienceSignal({ evidence, scores }: Features): Signal {
  const sentence = describeExperience(evidence.experience);
  const isInside = evidence.experience.position === "inside";
  return {
    score: scores.experience_alignment,
    matched: isInside ? [sentence] : [],
    missing: isInside ? [] : [sentence],
    provable: [],
  };
}

/** Matched, but not in the job's own wording, or not named in a list of skills. */
export function isProvable(entry: MatchEvidence, resume: ResumeFacts): boolean {
  if (!entry.matched) return false;
  if (entry.how !== "exact") return true;
  const wordings = entry.requirement.toLowerCase().split("|");
  const shown = [...resume.skills.values()].filter((skill) =>
    wordings.some((wording) => skill.forms.includes(wording.trim())),
  );
  return resume.has_text && !shown.some((skill) => skill.listed);
}

/** Lower-case names of all that the resume's skills show by definition. */
export function shownNames(resume: ResumeFacts): ReadonlySet<string> {
  const names = new Set<string>();
  for (const skill of resume.skills.values()) for (const name of skill.shows) names.add(name.toLowerCase());
  return names;
}

/** A keyword whose words are not there while the skill it names is shown under another name. */
export function isShownOtherwise(entry: MatchEvidence, shown: ReadonlySet<string>): boolean {
  return (
    !entry.matched &&
    entry.requirement
      .toLowerCase()
      .split("|")
      .some((wording) => shown.has(wording.trim()))
  );
}
