import { type Example, FEATURE_SCORE_NAMES } from "../schema/example.ts";

/** Numbers that a row's facts give; the label is not among them. */
export const FEATURE_COLUMNS: readonly { name: string; value: (row: Example) => number }[] = [
  ...FEATURE_SCORE_NAMES.map((name) => ({ name, value: (row: Example) => row.feature_scores[name] })),
  { name: "raw_text_length", value: (row) => row.resume.raw_text_length },
  { name: "years_total", value: (row) => row.resume.years_total },
  { name: "experience_count", value: (row) => row.resume.experience_count },
  { name: "skills", value: (row) => row.resume.skills.length },
  { name: "certifications_count", value: (row) => row.resume.certifications_count },
  { name: "has_summary", value: (row) => Number(row.resume.has_summary) },
  { name: "has_projects", value: (row) => Number(row.resume.has_projects) },
  { name: "has_education", value: (row) => Number(row.resume.has_education) },
  { name: "has_certifications", value: (row) => Number(row.resume.has_certifications) },
  { name: "contact_info_complete", value: (row) => Number(row.resume.contact_info_complete) },
  { name: "required_skills", value: (row) => row.jd.required_skills.length },
  { name: "preferred_skills", value: (row) => row.jd.preferred_skills.length },
  { name: "keywords", value: (row) => row.jd.keywords.length },
];
