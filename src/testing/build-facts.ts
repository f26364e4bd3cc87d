import type { JobFacts, Requirement, ResumeFacts, SkillEvidence } from "../profile/facts/facts.ts";

/** Facts of a complete resume without layout check; override what a test is about. */
export function buildResumeFacts(overrides: Partial<ResumeFacts> = {}): ResumeFacts {
  return {
    source: "json",
    has_text: true,
    text: "",
    language: "en",
    skills: new Map(),
    given_keyword_match: null,
    contact_complete: true,
    has_summary: true,
    dated_jobs: 2,
    job_count: 2,
    has_education: true,
    skills_listed: 5,
    has_projects: true,
    has_certifications: true,
    length: 3000,
    layout_checked: false,
    findings: [],
    years_total: 5,
    years_stated: null,
    titles: ["Backend Developer"],
    highest_degree: null,
    ...overrides,
  };
}

/** Facts of a job with nothing asked; override what a test is about. */
export function buildJobFacts(overrides: Partial<JobFacts> = {}): JobFacts {
  return {
    role: "Backend Developer",
    language: "en",
    required: [],
    preferred: [],
    keywords: [],
    seniority: null,
    experience_years: null,
    range: null,
    knock_outs: [],
    ...overrides,
  };
}

/** A requirement whose alternatives are canonical names themselves. */
export function requirement(entry: string, related: string[] = []): Requirement {
  const alternatives = entry.split("|").map((wording) => ({ wording, canonical: wording, related }));
  return { entry, alternatives };
}

/** Skills as facts: name → wordings in the resume (default: the name) and what it shows. */
export function skillMap(
  skills: Record<string, { forms?: string[]; shows?: string[]; listed?: boolean }>,
): Map<string, SkillEvidence> {
  return new Map(
    Object.entries(skills).map(([name, { forms = [name.toLowerCase()], shows = [], listed = true }]) => [
      name,
      { name, listed, forms, spans: [], shows: [name, ...shows] },
    ]),
  );
}
