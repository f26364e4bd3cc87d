import { z } from "zod";
import { LayoutFinding } from "./layout-finding.ts";
import { Span, SpanByFact, Spans } from "./span.ts";
import { Warning } from "./warning.ts";

/** JSON Resume's dates: YYYY, YYYY-MM or YYYY-MM-DD. A missing endDate beside a startDate means "present". */
const text = z.string().optional();
const texts = z.array(z.string()).optional();

export const ResumeWork = z.looseObject({
  name: text,
  position: text,
  location: text,
  url: text,
  startDate: text,
  endDate: text,
  summary: text,
  highlights: texts,
});
export type ResumeWork = z.infer<typeof ResumeWork>;

export const ResumeEducation = z.looseObject({
  institution: text,
  area: text,
  studyType: text,
  startDate: text,
  endDate: text,
  score: text,
  courses: texts,
});
export type ResumeEducation = z.infer<typeof ResumeEducation>;

export const ResumeProject = z.looseObject({
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  startDate: text,
  endDate: text,
  url: text,
});
export type ResumeProject = z.infer<typeof ResumeProject>;

export const ResumeCertificate = z.looseObject({ name: text, date: text, issuer: text, url: text });
export type ResumeCertificate = z.infer<typeof ResumeCertificate>;

/** The kinds of section that a resume is cut into. `contact` is the block with name and address. */
export const RESUME_SECTIONS = [
  "contact",
  "summary",
  "work",
  "education",
  "skills",
  "projects",
  "certificates",
  "languages",
  "awards",
  "publications",
  "volunteer",
  "interests",
  "references",
  "personal",
  "other",
] as const;
export const ResumeSection = z.object({
  kind: z.enum(RESUME_SECTIONS),
  /** The section's title as written, null for the unmarked head of the document. */
  title: z.string().nullable(),
  span: Span,
});
export type ResumeSection = z.infer<typeof ResumeSection>;

/** Which reader found a fact: the rules with the vocabulary, or the trained tagger. */
export const FoundBy = z.enum(["rules", "tagger"]);
export type FoundBy = z.infer<typeof FoundBy>;

/** A skill that the text shows, with every place that shows it. */
export const ResumeSkillFact = z.object({
  /** Name in the vocabulary. */
  name: z.string(),
  /** Named in a skills section or a `skills` list. */
  listed: z.boolean(),
  /** JSON Resume paths ("work/0", "projects/1", "summary") whose text names it. */
  evidenced_in: z.array(z.string()),
  spans: Spans,
  /** Which reader found it. */
  found_by: FoundBy,
});
export type ResumeSkillFact = z.infer<typeof ResumeSkillFact>;

export const ENTITY_TYPES = [
  "title",
  "employer",
  "school",
  "degree",
  "graduation_year",
  "tool",
  "skill",
  "soft_skill",
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A place of the text that names something, whether or not a job, a school or a skill of the lists was read there. */
export const ResumeEntity = z.object({ type: z.enum(ENTITY_TYPES), span: Span, found_by: FoundBy });
export type ResumeEntity = z.infer<typeof ResumeEntity>;

/** What our readers add to a JSON Resume under `meta.oumi_ats`. */
export const ResumeReading = z.looseObject({
  version: z.literal(1),
  /** The visible text in reading order, lines joined by "\n". */
  text: z.string(),
  source: z.object({
    format: z.string(),
    sha256: z.string().nullable(),
    pages: z.number().int().nullable(),
    /** True when the layout of a PDF or DOCX was looked at. */
    layout_checked: z.boolean(),
  }),
  /** ISO 639-1 code, or "und" where the text is too short to tell. */
  language: z.string(),
  findings: z.array(LayoutFinding),
  sections: z.array(ResumeSection),
  skills: z.array(ResumeSkillFact),
  /** Where each fact stands: JSON Resume path ("work/0/position") → place in the text. */
  spans: SpanByFact,
  /** Which reader found each fact that is a wording of the text, by the same paths. */
  found_by: z.record(z.string(), FoundBy).optional(),
  /** What the text names where, by rules and tagger. Nothing is scored by it. Sorted. */
  entities: z.array(ResumeEntity).optional(),
  /**
   * Places that may never move a score: name, address, birth date, gender, nationality, photo, school
   * names, contact data. Sorted, non-overlapping. Matching and counting skip them.
   */
  protected: Spans,
  /** Years of experience stated in prose ("8 years of experience"), null when none is stated. */
  years_stated: z.number().nullable(),
  warnings: z.array(Warning),
});
export type ResumeReading = z.infer<typeof ResumeReading>;

/** A JSON Resume document (https://jsonresume.org/schema), with our reading under `meta.oumi_ats`. */
export const ParsedResume = z.looseObject({
  basics: z
    .looseObject({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z
        .looseObject({ address: text, postalCode: text, city: text, region: text, countryCode: text })
        .optional(),
      profiles: z.array(z.looseObject({ network: text, username: text, url: text })).optional(),
    })
    .optional(),
  work: z.array(ResumeWork).optional(),
  volunteer: z.array(z.looseObject({})).optional(),
  education: z.array(ResumeEducation).optional(),
  awards: z.array(z.looseObject({ title: text, date: text, awarder: text, summary: text })).optional(),
  certificates: z.array(ResumeCertificate).optional(),
  publications: z.array(z.looseObject({ name: text })).optional(),
  skills: z.array(z.looseObject({ name: text, level: text, keywords: texts })).optional(),
  languages: z.array(z.looseObject({ language: text, fluency: text })).optional(),
  interests: z.array(z.looseObject({ name: text, keywords: texts })).optional(),
  references: z.array(z.looseObject({})).optional(),
  projects: z.array(ResumeProject).optional(),
  meta: z.looseObject({ oumi_ats: ResumeReading.optional() }).optional(),
});
export type ParsedResume = z.infer<typeof ParsedResume>;
