/** What is true of a resume in test/fixtures/resumes. Facts that are left out are not compared. */
export interface ExpectedResume {
  /** When set, the document is in this language and no other fact is compared. */
  language?: string;
  name?: string;
  email?: string;
  /** Digits only. */
  phone?: string;
  links?: string[];
  /** Kinds of section that the document has. */
  sections?: string[];
  /** In the order of the document. startDate null: the document gives none. endDate missing: present. */
  work?: {
    position: string;
    name: string;
    startDate: string | null;
    endDate?: string;
    highlights?: number;
  }[];
  education?: { institution: string; studyType?: string }[];
  projects?: number;
  certificates?: string[];
  skills_listed?: string[];
  skills_shown_elsewhere?: string[];
  /** Shown somewhere, listed or not. */
  skills_anywhere?: string[];
  skills_absent?: string[];
  /** At 2026-11-01; null: cannot be known. */
  years_total?: number | null;
  /** Years; default: a month and a half for each job. */
  years_tolerance?: number;
  findings?: string[];
  findings_absent?: string[];
  in_text?: string[];
  not_in_text?: string[];
  /** Strings that follow one another in the text. */
  first_lines?: string[];
  /** UTF-16 units of text at most. */
  max_length?: number;
}

/** What is true of a posting in test/fixtures/jobs. */
export interface ExpectedJob {
  language?: string;
  /** As written; more than one where a shorter reading is as true. */
  role?: string | string[];
  company?: string | string[];
  /** "AWS|GCP": alternatives, in any order. */
  required_skills?: string[];
  preferred_skills?: string[];
  /** Neither required nor preferred. */
  not_skills?: string[];
  seniority?: string | null;
  experience_years?: string | null;
  /** Lower end in years, where the wording of the range is left open. */
  experience_years_low?: number;
  knock_outs?: string[];
  /** Kinds that may be found or not. */
  knock_outs_maybe?: string[];
  /** Each is part of a keyword, or of a listed skill (keywords leave out the listed skills). */
  keywords_include?: string[];
  keywords_exclude?: string[];
  soft_skills_include?: string[];
  not_in_text?: string[];
}
