import type { Wording } from "./compose-sections.ts";
import type { SectionKind } from "./document-model.ts";

/** The wording of the documents that the rewriter writes: standard titles and dates that every reader knows. */
export const CLEAN_WORDING: Wording = {
  titles: {
    summary: "Summary",
    skills: "Skills",
    work: "Work Experience",
    projects: "Projects",
    education: "Education",
    certificates: "Certifications",
    volunteer: "Volunteer Experience",
    publications: "Publications",
    awards: "Awards",
    languages: "Languages",
    interests: "Interests",
    references: "References",
  },
  date: "short",
  dash: " – ",
  present: "Present",
  entry: "stacked",
  skills: "grouped",
  mark: "•",
  keywords_label: "Technologies",
};

/** Summary and skills first, then the jobs: where both people and machines look. */
export const CLEAN_ORDER: readonly SectionKind[] = [
  "summary",
  "skills",
  "work",
  "projects",
  "education",
  "certificates",
  "volunteer",
  "publications",
  "awards",
  "languages",
  "interests",
  "references",
];
