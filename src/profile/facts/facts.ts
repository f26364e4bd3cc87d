import type { Seniority } from "../../schema/example.ts";
import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { KnockOut } from "../../schema/parsed-job.ts";
import type { Span } from "../../schema/span.ts";

/** A skill the resume shows, with where and how. */
export interface SkillEvidence {
  name: string;
  /** Named in a skills section or a skills list. */
  listed: boolean;
  /** Wordings that name it, lower case: the job's own wording is compared with them. */
  forms: string[];
  /** Places in the text; empty for a resume without text. */
  spans: Span[];
  /** Canonical names of all that having this skill shows by definition, itself included. */
  shows: readonly string[];
}

/** What a scorer needs of a resume, whatever shape it came in. Holds nothing protected. */
export interface ResumeFacts {
  /** Where the facts come from: a dataset row, given JSON, text with marks at most, or a PDF or DOCX. */
  source: "row" | "json" | "text" | "document";
  /** False for a dataset row or JSON without prose: then keywords cannot be searched. */
  has_text: boolean;
  /** The visible text with protected places blanked by spaces, offsets unchanged; "" without text. */
  text: string;
  /** ISO 639-1, or "und". */
  language: string;
  /** By canonical name, or by the folded wording where the vocabulary does not know it. */
  skills: Map<string, SkillEvidence>;
  /** keyword_match of a dataset row, when the row carries one. */
  given_keyword_match: number | null;
  contact_complete: boolean;
  has_summary: boolean;
  /** Jobs with a readable start date (a row: experience_count). */
  dated_jobs: number;
  /** All jobs, dated or not. */
  job_count: number;
  has_education: boolean;
  /** Skills listed by name. */
  skills_listed: number;
  has_projects: boolean;
  has_certifications: boolean;
  /** Code points of the text after NFC, contact block and other protected places left out. */
  length: number;
  layout_checked: boolean;
  findings: LayoutFinding[];
  /** Union of the readable job intervals in years; null when there are jobs and none can be read. */
  years_total: number | null;
  /** Years claimed in prose, null when none. */
  years_stated: number | null;
  /** Titles, latest first. */
  titles: string[];
  /** For knock-outs, lower-case level: "none" … "doctorate"; null when unknown. */
  highest_degree: DegreeLevel | null;
}

export const DEGREE_LEVELS = ["secondary", "associate", "bachelor", "master", "doctorate"] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

/** One entry of a job's list: alternatives in the posting's wording. */
export interface Requirement {
  /** As on the wire: "AWS|GCP|Azure". */
  entry: string;
  /** The alternatives: wording, and the canonical name where the vocabulary knows it. */
  alternatives: Alternative[];
}

/** One way to meet a requirement. */
export interface Alternative {
  /** The posting's own wording. */
  wording: string;
  /** The vocabulary's name, null where it knows none. */
  canonical: string | null;
  /** Canonical names of neighbours that give no credit. */
  related: readonly string[];
}

/** Years of experience asked for; ends inclusive, `high` null = open. */
export interface ExperienceRange {
  low: number;
  high: number | null;
}

/** What a scorer needs of a job. */
export interface JobFacts {
  role: string;
  language: string;
  required: Requirement[];
  preferred: Requirement[];
  keywords: string[];
  seniority: Seniority | null;
  /** As written on the wire, null when none or unreadable. */
  experience_years: string | null;
  range: ExperienceRange | null;
  knock_outs: KnockOut[];
}
