import type { SectionKind } from "../../rewrite/documents/document-model.ts";

/** What people call the sections of a resume. */
export const TITLE_POOLS: Readonly<Record<SectionKind, readonly string[]>> = {
  summary: [
    "Summary",
    "Professional Summary",
    "Profile",
    "About Me",
    "Career Summary",
    "Objective",
    "Personal Statement",
  ],
  skills: [
    "Skills",
    "Technical Skills",
    "Core Competencies",
    "Key Skills",
    "Areas of Expertise",
    "Skills & Tools",
  ],
  work: [
    "Experience",
    "Work Experience",
    "Professional Experience",
    "Employment History",
    "Work History",
    "Career History",
    "Relevant Experience",
  ],
  projects: ["Projects", "Selected Projects", "Key Projects", "Personal Projects"],
  education: ["Education", "Academic Background", "Education and Training", "Academic Qualifications"],
  certificates: [
    "Certifications",
    "Licenses & Certifications",
    "Certificates",
    "Professional Certifications",
  ],
  volunteer: ["Volunteer Experience", "Volunteering", "Community Involvement"],
  publications: ["Publications", "Selected Publications"],
  awards: ["Awards", "Honors & Awards", "Achievements"],
  languages: ["Languages", "Language Skills"],
  interests: ["Interests", "Hobbies & Interests"],
  references: ["References"],
};

/** Orders in which the sections of a single column stand; sections a resume lacks are passed over. */
export const ORDERS = {
  jobs_first: [
    "summary",
    "work",
    "projects",
    "education",
    "skills",
    "certificates",
    "volunteer",
    "publications",
    "awards",
    "languages",
    "interests",
    "references",
  ],
  skills_first: [
    "summary",
    "skills",
    "work",
    "projects",
    "education",
    "certificates",
    "awards",
    "publications",
    "volunteer",
    "languages",
    "interests",
    "references",
  ],
  school_first: [
    "summary",
    "education",
    "publications",
    "work",
    "projects",
    "awards",
    "certificates",
    "skills",
    "volunteer",
    "languages",
    "interests",
    "references",
  ],
} as const satisfies Record<string, readonly SectionKind[]>;

export const DASHES = [" – ", " - ", " — ", " to "] as const;
export const PRESENT_WORDS = ["Present", "Current", "present", "Now"] as const;
export const MARKS = ["•", "–", "▪", "*", "◦", "●"] as const;
export const KEYWORD_LABELS = ["Technologies", "Tools", "Skills", "Tech stack", ""] as const;

export const CONTACT_LABELS = {
  email: ["Email", "E-mail"],
  phone: ["Phone", "Tel", "Mobile"],
  location: ["Address", "Location"],
  url: ["Web", "Website"],
} as const;

/** Signs before contact data: symbols of a text font, and places of a symbol font that mean nothing outside it. */
export const ICON_SETS = {
  symbols: { email: "✉", phone: "☎", location: "⌂", url: "↗" },
  private_use: { email: "\ue801", phone: "\ue802", location: "\ue803", url: "\uf6c5" },
} as const;
