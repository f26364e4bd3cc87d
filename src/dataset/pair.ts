import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import type { Bucket, Example, Seniority } from "../schema/example.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";

/** The day that "present" means in everything that is generated. */
export const DATASET_AS_OF = "2026-11-01";

/** The edge cases that a dataset holds on purpose. */
export const SCENARIOS = [
  "wrong_stack",
  "overqualified",
  "underqualified",
  "minimal_resume",
  "missing_contact",
  "career_changer",
  "legacy_skills",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** How a resume shows a skill that was planted in it. */
export interface PlantedSkill {
  /** Name in the vocabulary. */
  name: string;
  /** The wording that the texts use: the name itself or an alias of it. */
  wording: string;
  /** Named in the skills section (`resume.skills[].keywords`). */
  listed: boolean;
  /** JSON Resume paths whose text names it: "work/0", "projects/1", "summary", "education/0", "certificates/0",
   * "languages/0". */
  evidenced_in: string[];
  /** Never named: what shows it by definition is (PostgreSQL for SQL). Null for a named skill. */
  implied_by: string | null;
  /** Named in passing by a job title, a study, a certificate or a language; the row's `skills` leave it out. */
  incidental: boolean;
  /** Named only to say that it is not there ("No exposure to Kafka yet."); gives no credit. */
  denied: boolean;
}

/** A person, all facts known. */
export interface Persona {
  /** Unique in a dataset: seed and row number. */
  id: string;
  /** Id of the occupation family. */
  occupation: string;
  /**
   * A plain JSON Resume without `meta`: basics (name, label, email, phone, location, profiles, summary),
   * work, education, projects, certificates, languages, skill groups. Dates are YYYY-MM, the latest job
   * first; a missing endDate is "present" at DATASET_AS_OF. A section that is absent is really absent.
   * The texts name the planted skills and no others.
   */
  resume: ParsedResume;
  skills: PlantedSkill[];
  /** Union of the job intervals in years at DATASET_AS_OF; 0 without a job. */
  years_total: number;
  /** Level of the latest title, null where no word of it states one. */
  level: Seniority | null;
}

/** Prose of a posting that states no requirement. */
export interface PostingProse {
  about_company: string;
  /** Opening sentences on the role. */
  intro: string;
  benefits: string[];
  equal_opportunity: string;
  how_to_apply: string;
}

/** A job, all facts known. */
export interface Posting {
  /** Unique in a dataset. */
  id: string;
  /** Id of the occupation family. */
  occupation: string;
  seniority: Seniority | null;
  /**
   * The contract's parsed_jd without `meta` and `evidence`. `responsibilities` are whole sentences and hold
   * the keywords; `required_skills` and `preferred_skills` have to be worded by whoever writes the posting;
   * "A|B" is a choice.
   */
  job: ParsedJob;
  /** "Leeds, United Kingdom" */
  location: string;
  employment_type: "full-time" | "part-time" | "contract";
  prose: PostingProse;
}

/** A person held against a job: what one row of the dataset and one rendered pair of documents come from. */
export interface Pair {
  id: string;
  persona: Persona;
  posting: Posting;
  /** The JSONL row. Its label is the score of the row's own facts: layout not checked. */
  example: Example;
  scenario: Scenario | null;
}

/** The true score of facts. */
export interface TrueLabel {
  ats_score: number;
  bucket: Bucket;
  feature_scores: Example["feature_scores"];
}

/** The facts of a pair of documents and the score of them. */
export interface TrueFacts {
  resume: ResumeFacts;
  job: JobFacts;
  label: TrueLabel;
}
