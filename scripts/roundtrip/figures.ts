import { RESUME_TEMPLATES } from "../../src/dataset/render/resume-templates.ts";
import { POSTING_FIELDS, type PostingCounts, type PostingField } from "./measure-posting.ts";
import { RESUME_FIELDS, RESUME_FLAGS, type ResumeCounts, type ResumeField } from "./measure-resume.ts";
import { precisionOf, recallOf, shareOf } from "./tally.ts";

type Share = number | null;

export interface ResumeFigures {
  template: string;
  format: string;
  group: ResumeGroup;
  documents: number;
  skills: { recall: Share; precision: Share };
  listed: { recall: Share; precision: Share };
  /** Of the skills kept out of the reader's vocabulary. */
  withheld_recall: Share;
  /** All section flags together. */
  flags: Share;
  fields: Record<ResumeField, Share>;
}

export interface PostingFigures {
  style: string;
  documents: number;
  skills: { recall: Share; precision: Share };
  entries: { recall: Share; precision: Share };
  keywords: { recall: Share; precision: Share };
  fields: Record<PostingField, Share>;
}

/** Documents that have to reach the same bars. */
export const RESUME_GROUPS = ["single_column_pdf", "docx", "columns_pdf", "other"] as const;
export type ResumeGroup = (typeof RESUME_GROUPS)[number];

/** What is asked of each group; `years` is the share within a quarter of a year. */
export const BARS: Partial<
  Record<ResumeGroup, { recall: number; precision: number; years: number; flags: number; contact: number }>
> = {
  single_column_pdf: { recall: 0.97, precision: 0.97, years: 0.95, flags: 0.98, contact: 0.98 },
  docx: { recall: 0.97, precision: 0.97, years: 0.95, flags: 0.98, contact: 0.98 },
  columns_pdf: { recall: 0.93, precision: 0.93, years: 0.9, flags: 0.95, contact: 0.95 },
};
export const POSTING_BARS = { assignment: 0.95, range: 0.97 } as const;

export function groupOf(templateName: string, format: string): ResumeGroup {
  if (format === "docx") return "docx";
  if (format !== "pdf") return "other";
  const template = RESUME_TEMPLATES.find((one) => one.name === templateName);
  return template?.frame.kind === "single" ? "single_column_pdf" : "columns_pdf";
}

export function resumeFigures(
  template: string,
  format: string,
  group: ResumeGroup,
  counts: ResumeCounts,
): ResumeFigures {
  const flags = RESUME_FLAGS.map((flag) => counts.fields[flag]);
  const sum = (key: "right" | "of") => flags.reduce((total, tally) => total + tally[key], 0);
  return {
    template,
    format,
    group,
    documents: counts.documents,
    skills: { recall: recallOf(counts.skills), precision: precisionOf(counts.skills) },
    listed: { recall: recallOf(counts.listed), precision: precisionOf(counts.listed) },
    withheld_recall: recallOf(counts.withheld),
    flags: shareOf({ right: sum("right"), of: sum("of") }),
    fields: Object.fromEntries(
      RESUME_FIELDS.map((field) => [field, shareOf(counts.fields[field])]),
    ) as ResumeFigures["fields"],
  };
}

export function postingFigures(style: string, counts: PostingCounts): PostingFigures {
  return {
    style,
    documents: counts.documents,
    skills: { recall: recallOf(counts.skills), precision: precisionOf(counts.skills) },
    entries: { recall: recallOf(counts.entries), precision: precisionOf(counts.entries) },
    keywords: { recall: recallOf(counts.keywords), precision: precisionOf(counts.keywords) },
    fields: Object.fromEntries(
      POSTING_FIELDS.map((field) => [field, shareOf(counts.fields[field])]),
    ) as PostingFigures["fields"],
  };
}
