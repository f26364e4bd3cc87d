// Every word of the HTML report. Functions take numbers and finished words, never markup.
import type { AbstentionReason, FormattingPart, MatchEvidence } from "../schema/classification.ts";
import type { Bucket, FeatureScoreName } from "../schema/example.ts";
import type { KnockOut } from "../schema/parsed-job.ts";
import type { RESUME_SECTIONS } from "../schema/parsed-resume.ts";

export const BUCKET_WORDS: Record<Bucket, { name: string; meaning: string }> = {
  strong: { name: "Strong", meaning: "It shows nearly everything the posting asks for, in its words." },
  moderate: {
    name: "Moderate",
    meaning: "It shows most of what is asked for; some skills, phrases or parts are missing.",
  },
  weak: { name: "Weak", meaning: "Important requirements are not shown." },
  not_ats_friendly: {
    name: "Not ATS-friendly",
    meaning: "Most requirements are not shown, or the document can hardly be read.",
  },
};

export const FEATURE_WORDS: Record<FeatureScoreName, { name: string; measures: string }> = {
  skill_match_required: { name: "Required skills", measures: "share of the required skills that are shown" },
  skill_match_preferred: {
    name: "Preferred skills",
    measures: "share of the preferred skills that are shown",
  },
  keyword_match: { name: "Key phrases", measures: "share of the posting’s phrases in the visible text" },
  formatting_score: { name: "Document form", measures: "the usual parts are there, the file reads cleanly" },
  experience_alignment: {
    name: "Experience",
    measures: "years against the range, level of the latest title",
  },
};

export const CATEGORY_WORDS = {
  skills_mismatch: "Skills",
  keyword_density: "Key phrases",
  formatting_issues: "Document form",
  role_alignment: "Role and title",
  experience_gap: "Experience",
} as const;

export const SEVERITY_WORDS = { high: "High", medium: "Medium", low: "Low" } as const;

/** How sure, by the lowest confidence of each row. Rules know only how far off the next bucket is. */
export const CONFIDENCE_WORDS = {
  rules: [
    { from: 0.95, words: "Far from the next bucket" },
    { from: 0.75, words: "Some way from the next bucket" },
    { from: 0, words: "Close to the next bucket" },
  ],
  model: [
    { from: 0.9, words: "Very sure" },
    { from: 0.7, words: "Fairly sure" },
    { from: 0.5, words: "Not very sure" },
    { from: 0, words: "Unsure" },
  ],
} as const;

export const CONFIDENCE_NOTES = {
  rules: {
    tag: "from the rules",
    note: "How often the rules were right at such a distance from a boundary. That was measured on made-up resumes whose facts are known; it is not proven on real resumes judged by people.",
  },
  model: {
    tag: "from a model",
    note: "A trained model gave these figures. Its model card says on which documents they were measured; they are not proven on real resumes judged by people.",
  },
} as const;

export const HOW_WORDS: Record<NonNullable<MatchEvidence["how"]>, string> = {
  exact: "Found",
  alias: "By another name",
  implied: "Implied by",
  stem: "In another form",
};

export const STATUS_WORDS = { pass: "Pass", unknown: "Unknown", fail: "Fail" } as const;

export const KNOCK_OUT_WORDS: Record<KnockOut["kind"], string> = {
  work_authorization: "Permission to work",
  clearance: "Clearance",
  license: "Licence",
  degree: "Degree",
  on_site: "Place of work",
  language: "Language",
  age_or_legal: "Legal condition",
};

export const SECTION_WORDS: Record<(typeof RESUME_SECTIONS)[number], string> = {
  contact: "Contact",
  summary: "Summary",
  work: "Experience",
  education: "Education",
  skills: "Skills",
  projects: "Projects",
  certificates: "Certificates",
  languages: "Languages",
  awards: "Awards",
  publications: "Publications",
  volunteer: "Volunteering",
  interests: "Interests",
  references: "References",
  personal: "Personal",
  other: "Not recognised",
};

/** Parts and findings of formatting.v1, by the names that the answer gives them. */
export const FORM_WORDS: Record<FormattingPart["name"], string> = {
  contact: "E-mail and phone",
  summary: "Summary",
  dated_job: "A job with dates",
  education: "Education",
  skills_list: "Skills listed by name",
  projects: "Projects",
  certifications: "Certificates",
  length: "Length",
  too_short: "Very short text",
  clean_layout: "Checked, clean layout",
  hidden_text: "Hidden text",
  unreadable_characters: "Unreadable characters",
  contact_outside_body: "Contact outside the body",
  stream_order: "Stored in another order",
  table_content: "Content in tables",
  undated_job: "A job without readable dates",
  many_pages: "Many pages",
  columns: "Columns",
};

export const POSITION_WORDS = {
  inside: "inside the range",
  below: "below the range",
  above: "above the range",
  unknown: "not comparable",
} as const;

export const RANGE_SOURCE_WORDS = {
  posting: "stated in the posting",
  seniority: "assumed from the level, because the posting states no years",
  none: "the posting states neither years nor a level",
} as const;

export const ABSTENTION_WORDS: Record<AbstentionReason, { reason: string; advice: string }> = {
  job_without_skills: {
    reason: "The posting names no skill that could be held against a resume.",
    advice:
      "Give the whole posting, with its list of requirements; a title and a short paragraph are not enough.",
  },
  resume_without_facts: {
    reason: "No skill, job or education could be read from the resume.",
    advice:
      "Look at the text below: if words are missing or jumbled, export the resume again as PDF or DOCX.",
  },
  unsupported_language: {
    reason: "The resume or the posting is not in English; only English is read so far.",
    advice: "Give both documents in English.",
  },
};

/** How evidence is named in the text: for the legend, and for a screen reader in front of each place. */
export const MARK_WORDS = {
  required: "required skill",
  preferred: "preferred skill",
  keyword: "key phrase",
  skill: "other skill",
} as const;

export const WORDS = {
  eyebrow: "Resume report",
  reportOf: (role: string, company: string | null) => (company ? `${role} at ${company}` : role),
  at: "at",
  unnamedRole: "A job without a title",
  pageTitle: (job: string) => `${job} · resume report`,
  skip: "Skip to the report",
  contents: "On this page",
  lede: (version: string) =>
    `How well one resume matches this job under ${version}, with every reason shown.`,

  ledeAbstained: "Both documents were read, and they did not hold enough to be compared.",

  answer: "The answer",
  score: "Match with this job",
  outOf: "of 100",
  under: (version: string) => `under ${version}`,
  scaleLabel: (score: number, bucket: string) =>
    `Scale from 0 to 100: the score is ${score}, in the range “${bucket}”. Ranges begin at 0, 40, 60 and 80.`,
  confidence: "How sure is this?",
  confidenceOf: (percent: string) => `Confidence ${percent}`,
  bucket: "Bucket",
  probability: "Probability",
  probabilityCaption: "Probability of each bucket",
  likeliest: "likeliest",

  contributions: "Where the points come from",
  contributionsIntro: "Five scores, each with its weight. What is pale was not earned.",
  contributionsCaption: "Contribution of the five scores to the total",
  part: "Part",
  partScore: "Score",
  imputedTag: "borrowed or assumed",
  points: "Points",
  pointsOf: (points: string, most: number) => `${points} of ${most}`,
  total: "Total",
  floored: (total: string, score: number) => `${total}, rounded down to ${score}`,
  stackLabel: (entries: string) => `Stacked bar of 100 points. ${entries}.`,
  stackEntry: (name: string, points: string, most: number) => `${name}: ${points} of ${most}`,

  missing: "What is missing",
  nothingMissing: "Nothing: all five categories reach 80 or more, and no part is missing.",
  scoreOf: (score: number) => `score ${score} of 100`,
  shown: "Shown",
  notShown: "Not shown",

  advice: "What would help",
  adviceIntro:
    "Sorted by the points that each change alone would add; gains do not add up. Claim only what is true.",
  noAdvice: "No change that we know of would raise this score.",
  moreAdvice: (count: number) => `Show ${count} more`,
  gain: (points: string) => `+${points}`,
  gainUnit: "points",

  asked: "What the job asks, and where it was found",
  askedAbstained: "What the posting says",
  askedIntro: "Each line of the posting’s list, with the wording in the resume that answers it.",
  required: "Required skills",
  preferred: "Preferred skills",
  keywords: "Key phrases",
  nothingListed: "No skills and no key phrases were found in it.",
  noneListed: "The posting lists none.",
  countFound: (found: number, all: number) => `${found} of ${all} found`,
  asksFor: "The job asks for",
  inResume: "In the resume",
  notFound: "Not found",
  related: (names: string) => `Related, no credit: ${names}`,
  unplaced: "named in the data, without a place in a text",
  or: "or",
  experience: "Experience and role",
  years: "Years",
  yearsRead: (years: string) => (years === "1" ? "1 year from dated jobs" : `${years} years from dated jobs`),
  yearsUnread: "No job dates could be read",
  rangeAsked: "Asked for",
  range: (range: string) => `${range} years`,
  noRange: "no range",
  level: "Level",
  levels: (title: string | null, job: string | null) =>
    `latest title: ${title ?? "no level word"}; job: ${job ?? "no level stated"}`,
  levelsBelow: (levels: number) =>
    levels === 1 ? "one level below the job" : `${levels} levels below the job`,
  latestTitle: "Latest title",
  roleShares: (words: string) => `shares with the role: ${words}`,
  roleLacks: (words: string) => `lacks: ${words}`,
  softSkills: "Also named, not scored",
  knockOuts: "Conditions of the job",
  knockOutsIntro: "Met or not: they never earn or cost a point.",
  condition: "Condition",
  status: "Status",

  text: "The resume as it was read",
  textIntro:
    "This is the text that software gets to see, in its order. Marked is what counted as evidence; the labels name the part that each passage was taken for.",
  textIntroPlain:
    "This is the text that software gets to see, in its order. The labels name the part that each passage was taken for.",
  noText:
    "There was no text: the resume came as data. Evidence is named in the tables, without places to point at.",
  paper: "Text of the resume with evidence marked",
  legend: "How to read the marks",
  protected: "name, contact and other protected places: never counted",
  finding: "numbered finding, see the list",
  findings: "Findings in the document",
  noFindings: "None: nothing in the way this file is built stands between its text and a reader.",
  notChecked:
    "The layout of this format cannot be checked; hidden text or odd reading order would not be seen.",
  whole: "whole document",
  page: (page: number) => `page ${page}`,
  costs: (points: number) =>
    points === 1 ? "costs 1 point of the form score" : `costs ${points} points of the form score`,
  head: "Beginning",
  inText: "see it in the text",
  otherSkills: (count: number) => `Other skills that were read (${count})`,
  otherSkillsNote:
    "The job does not ask for them. They are found by the word list, or by the trained tagger where it says so.",
  byTagger: "tagger",

  form: "How the form was scored",
  formCaption: "Points of the form score",
  formPart: "Part",

  unread: "What was not understood",
  unreadNothing: "Nothing to report: every part was recognised, and nothing had to be assumed.",
  unreadIntro: "Where reading was imperfect, or something had to be assumed.",
  borrowed: (name: string, source: string) =>
    `${name}: nothing of its own to measure, so it took over the score of “${source}”.`,
  assumed: (name: string, source: string) => `${name}: assumed, because of ${source}.`,
  otherSection:
    "A part whose title was not recognised; its words count, but no jobs, dates or schools were taken from it:",
  untitledSection: "without a title",
  noLanguage: "The text is too short to tell its language; it was read as English.",
  noTitle: "No latest job title could be read, so title and role were not compared.",
  noYears: "No job dates could be read, so the years could not be compared.",

  noScore: "No score",
  noScoreNote: "A number here would be a guess, so there is none. This is an answer, not an error.",
  unknownReason: "The documents did not hold enough to be compared.",
  whatToDo: "What you can do",

  footer: "About this report",
  honest:
    "No public applicant tracking system (ATS) publishes a score. This number says how well the resume matches this one job under the rules named here; it foretells no system’s and no person’s decision.",
  never:
    "Name, gender, age, birth or graduation year, address, photo, nationality, school names and employment gaps count for nothing.",
  selfContained: "This page is one file: it holds no scripts and loads nothing from anywhere.",
  madeWith: "Made with",
  asOf: "“Present” means",
  scoreRules: "Score",
  featureRules: "Features",
  vocabulary: "Vocabulary",
  classifier: "Classifier",
  resumeFile: "Resume",
  jobFile: "Job posting",
} as const;

/** Captions of the page's parts in the list of contents, by their id. */
export const CONTENTS_WORDS = {
  answer: "The answer",
  contributions: "Points",
  missing: "Missing",
  advice: "What would help",
  asked: "Asked and found",
  text: "The resume as read",
  form: "Form",
  unread: "Not understood",
} as const;
