import { unreadableFinding } from "../../documents/measure-unreadable.ts";
import { monthInterval } from "../../profile/dates/union-years.ts";
import type { DocumentModel } from "../../rewrite/documents/document-model.ts";
import type { LayoutFinding, LayoutFindingCode } from "../../schema/layout-finding.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { DATASET_AS_OF } from "../pair.ts";
import type { RenderFormat, ResumeTemplate } from "./resume-templates.ts";

/** More pages than this are a finding (design: formatting.v1). */
const MANY_PAGES = 4;

const MESSAGES: Partial<Record<LayoutFindingCode, string>> = {
  columns: "The text is set in columns.",
  stream_order: "The file holds the text row by row across its columns.",
  table_content: "Skills are set in a table.",
  contact_outside_body: "Contact data stands in the page header.",
};

/** A table of one row is a line with a frame. */
const FEWEST_ROWS = 2;
/** Rows that the shorter column needs until the two are really mixed. */
const FEWEST_TURNS = 5;

type Need = (resume: ParsedResume, model: DocumentModel) => boolean;

/** What is needed for a finding that a template causes to be there. */
const NEEDS: Partial<Record<LayoutFindingCode, Need>> = {
  columns: (_resume, model) => model.left.length > 0 && model.right.length > 0,
  stream_order: (_resume, model) => Math.min(model.left.length, model.right.length) >= FEWEST_TURNS,
  table_content: (_resume, model) =>
    model.left.some((block) => block.type === "table" && block.rows.length >= FEWEST_ROWS),
  contact_outside_body: (resume) => Boolean(resume.basics?.email || resume.basics?.phone),
};

/** The layout findings that are true of a rendered resume, in the order of a reader's report. */
export function listTrueFindings(
  resume: ParsedResume,
  rendered: {
    template: ResumeTemplate;
    format: RenderFormat;
    model: DocumentModel;
    pages: number | null;
    text: string;
  },
): LayoutFinding[] {
  const { template, format, model, pages, text } = rendered;
  const undated = (resume.work ?? [])
    .filter((job) => monthInterval(job, DATASET_AS_OF) === null)
    .map((job) =>
      finding("undated_job", "The dates of a job are missing.", {
        kind: job.startDate ? "unreadable" : "missing",
      }),
    );
  if (format !== "pdf" && format !== "docx") return undated;
  const caused = template.findings
    .filter((code) => NEEDS[code]?.(resume, model) ?? true)
    .map((code) => finding(code, MESSAGES[code] ?? "", {}));
  const unreadable = unreadableFinding(text);
  const long =
    pages !== null && pages > MANY_PAGES
      ? [finding("many_pages", `The document has ${pages} pages.`, { amount: pages })]
      : [];
  return [...caused, ...(unreadable ? [unreadable] : []), ...long, ...undated];
}

function finding(
  code: LayoutFindingCode,
  message: string,
  more: { kind?: string; amount?: number },
): LayoutFinding {
  return { code, message, page: null, span: null, kind: more.kind ?? null, amount: more.amount ?? null };
}
