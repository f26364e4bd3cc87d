import type { LayoutFindingCode } from "../schema/layout-finding.ts";
import { SKILLS_IN_A_LIST } from "./formatting-points.ts";
import { clamp, flag, isRead, type ModelFeature } from "./model-feature-source.ts";
import { costOf } from "./score-formatting.ts";

const FINDINGS: readonly LayoutFindingCode[] = [
  "hidden_text",
  "contact_outside_body",
  "stream_order",
  "table_content",
  "undated_job",
  "many_pages",
  "columns",
];
const findingFeatures: ModelFeature[] = FINDINGS.map((code) => ({
  name: `finding_${code}`,
  about: "1 where the reader found this",
  of: ({ resume }) => flag(resume.findings.some((finding) => finding.code === code)),
}));
const sectionFeatures: ModelFeature[] = [
  {
    name: "has_contact",
    about: "1 with e-mail and phone",
    of: ({ resume }) => flag(resume.contact_complete),
  },
  { name: "has_summary", about: "1 with a summary", of: ({ resume }) => flag(resume.has_summary) },
  {
    name: "has_dated_job",
    about: "1 with at least one dated job",
    of: ({ resume }) => flag(resume.dated_jobs > 0),
  },
  {
    name: "undated_jobs",
    about: "jobs without a readable date, 0-5",
    of: ({ resume }) => clamp(resume.job_count - resume.dated_jobs, 0, 5),
  },
  { name: "has_education", about: "1 with education", of: ({ resume }) => flag(resume.has_education) },
  {
    name: "has_skills_list",
    about: "1 with three or more skills listed",
    of: ({ resume }) => flag(resume.skills_listed >= SKILLS_IN_A_LIST),
  },
  {
    name: "skills_listed",
    about: "skills listed by name, 0-40",
    of: ({ resume }) => clamp(resume.skills_listed, 0, 40),
  },
  { name: "has_projects", about: "1 with projects", of: ({ resume }) => flag(resume.has_projects) },
  {
    name: "has_certifications",
    about: "1 with certifications",
    of: ({ resume }) => flag(resume.has_certifications),
  },
];
const readingFeatures: ModelFeature[] = [
  {
    name: "length",
    about: "counted characters in thousands, 0-20",
    of: ({ resume }) => clamp(resume.length / 1000, 0, 20),
  },
  {
    name: "unreadable",
    about: "share of unreadable characters, 0-1",
    of: ({ resume }) =>
      resume.findings.reduce(
        (worst, finding) =>
          finding.code === "unreadable_characters" ? Math.max(worst, finding.amount ?? 0) : worst,
        0,
      ),
  },
  {
    name: "finding_points",
    about: "points that findings cost, each kind once, 0-57",
    of: ({ resume }) => {
      const worst = new Map<string, number>();
      for (const finding of resume.findings)
        worst.set(finding.code, Math.max(worst.get(finding.code) ?? 0, costOf(finding)));
      return [...worst.values()].reduce((sum, cost) => sum + cost, 0);
    },
  },
  {
    name: "pages",
    about: "pages, 0 where the format has none, 0-10",
    of: ({ context }) => clamp(context.pages ?? 0, 0, 10),
  },
  {
    name: "resume_warnings",
    about: "remarks of the resume's reader, 0-10",
    of: ({ context }) => clamp(context.resume_warnings, 0, 10),
  },
  {
    name: "job_warnings",
    about: "remarks of the posting's reader, 0-10",
    of: ({ context }) => clamp(context.job_warnings, 0, 10),
  },
  {
    name: "qualifications_stated",
    about: "sentences or items of the posting that ask for something, 0-40; 0 where the job was given",
    of: ({ context }) => clamp(context.qualifications.stated, 0, 40),
  },
  {
    name: "qualifications_unexplained",
    about: "those in which nothing was recognised, 0-20",
    of: ({ context }) => clamp(context.qualifications.unexplained, 0, 20),
  },
  {
    name: "qualifications_uncovered",
    about: "share of their characters that no recognised fact covers, 0-1",
    of: ({ context }) => clamp(context.qualifications.uncovered, 0, 1),
  },
  {
    name: "has_text",
    about: "1 where keywords could be searched in a text",
    of: ({ resume }) => flag(resume.has_text),
  },
  {
    name: "from_document",
    about: "1 where the facts were read, 0 where they were given",
    of: (source) => flag(isRead(source)),
  },
  {
    name: "from_json",
    about: "1 where they were given as JSON with texts",
    of: ({ resume }) => flag(resume.source === "json"),
  },
  {
    name: "layout_checked",
    about: "1 for a PDF or DOCX whose layout was looked at",
    of: ({ resume }) => flag(resume.layout_checked),
  },
  {
    name: "job_from_document",
    about: "1 where the job was read from a posting",
    of: ({ context }) => flag(context.job_from_document),
  },
];
/** What the sections and the reading itself tell. */
export const READING_FEATURES: readonly ModelFeature[] = [
  ...sectionFeatures,
  ...findingFeatures,
  ...readingFeatures,
];
