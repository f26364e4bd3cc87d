import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { ResumeWork } from "../../schema/parsed-resume.ts";
import { monthInterval } from "../dates/union-years.ts";
import type { ReadContact } from "./read-contact.ts";
import type { ReadJob } from "./read-jobs.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { Field } from "./split-fields.ts";

const OUTSIDE = new Set(["header", "footer", "text_box"]);

/** E-mail and phone that stand only in a header, a footer or a text box, where many readers do not look. */
export function contactFindings(contact: ReadContact, lines: readonly ResumeLine[]): LayoutFinding[] {
  const facts = [contact.emails, contact.phones].filter((fields) => fields.length > 0);
  for (const fields of facts) {
    const outside = fields.map((field) => placedOutside(field, lines));
    if (!outside.every((line) => line !== null)) continue;
    const line = outside[0]!;
    return [
      {
        code: "contact_outside_body",
        message: "Contact data stands only in a header, footer or text box.",
        page: line.page,
        span: [line.start, line.end],
        kind: line.source,
        amount: null,
      },
    ];
  }
  return [];
}

function placedOutside(field: Field, lines: readonly ResumeLine[]): ResumeLine | null {
  const line = lines.find((one) => one.start <= field.start && field.start < one.end);
  return line && OUTSIDE.has(line.source) ? line : null;
}

/** One finding for each job whose dates cannot be read. */
export function undatedFindings(
  jobs: readonly ReadJob[],
  work: readonly ResumeWork[],
  asOf: string,
): LayoutFinding[] {
  return jobs.flatMap((job, index): LayoutFinding[] => {
    if (monthInterval(work[index]!, asOf) !== null) return [];
    return [
      {
        code: "undated_job",
        message: "The dates of a job are missing or cannot be read.",
        page: null,
        span: [job.start, job.end],
        kind: job.range === null ? "missing" : "unreadable",
        amount: null,
      },
    ];
  });
}
