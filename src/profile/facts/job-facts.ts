import { parseExperienceYears } from "../job/parse-experience-years.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";
import type { JobFacts, Requirement } from "./facts.ts";
import { recogniseJob } from "./recognise-shape.ts";

/**
 * What a scorer needs of a job: a parsed_jd, an Example's `jd` or a whole Example.
 * @throws OumiAtsError `unknown_shape`
 */
export function jobFacts(value: unknown, options: { matcher: SkillMatcher }): JobFacts {
  const job = recogniseJob(value);
  const reading = job.meta?.oumi_ats;
  const years = job.experience_years?.trim() || null;
  return {
    role: job.role,
    language: reading?.language ?? detectLanguage([job.role, ...(job.responsibilities ?? [])].join("\n")),
    required: requirementsOf(job.required_skills, options.matcher),
    preferred: requirementsOf(job.preferred_skills ?? [], options.matcher),
    keywords: withoutEmpty(job.keywords ?? []),
    seniority: job.seniority ?? null,
    experience_years: years,
    range: years ? parseExperienceYears(years) : null,
    knock_outs: job.knock_outs ?? [],
  };
}

/** Splits "AWS|GCP|Azure" into its alternatives and looks each up. */
function requirementsOf(entries: string[], matcher: SkillMatcher): Requirement[] {
  return withoutEmpty(entries).map((entry) => ({
    entry,
    alternatives: withoutEmpty(entry.split("|")).map((wording) => {
      const canonical = matcher.canonical(wording);
      return { wording, canonical, related: canonical ? matcher.related(canonical) : [] };
    }),
  }));
}

function withoutEmpty(entries: string[]): string[] {
  return entries.map((entry) => entry.trim()).filter((entry) => entry.replaceAll("|", "") !== "");
}
