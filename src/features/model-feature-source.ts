import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import type { Features, OverExperience } from "./index.ts";
import type { QualificationReading } from "./measure-qualifications.ts";

/** What the readings tell beside the facts. */
export interface ReadingContext {
  /** Pages of the resume, null where its format has none. */
  pages: number | null;
  /** Remarks of the readers on the resume and on the job. */
  resume_warnings: number;
  job_warnings: number;
  /** The job was read from a posting's text rather than given as facts. */
  job_from_document: boolean;
  /** How much of what the posting asks for was understood. */
  qualifications: QualificationReading;
  over_experience: OverExperience;
}

/**
 * The only facts of a resume that may enter a model. No text, title, language, degree or skill name is
 * among them, so nothing protected can be.
 */
export type ModelFacts = Pick<
  ResumeFacts,
  | "source"
  | "has_text"
  | "contact_complete"
  | "has_summary"
  | "dated_jobs"
  | "job_count"
  | "has_education"
  | "skills_listed"
  | "has_projects"
  | "has_certifications"
  | "length"
  | "layout_checked"
  | "findings"
>;

/** Everything that a feature of the model may be computed from. */
export interface FeatureSource {
  resume: ModelFacts;
  job: Pick<JobFacts, "range" | "keywords">;
  features: Features;
  context: ReadingContext;
  /** The unfloored total, 0-100. */
  total: number;
}

/** One column of what a model sees. */
export interface ModelFeature {
  name: string;
  /** Unit and range. */
  about: string;
  of(source: FeatureSource): number;
}

/** 1 or 0. */
export const flag = (value: boolean): number => (value ? 1 : 0);

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The facts come out of a text that was read, not as data. */
export const isRead = ({ resume }: FeatureSource): boolean =>
  resume.source === "text" || resume.source === "document";
