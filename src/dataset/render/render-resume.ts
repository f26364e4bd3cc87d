import { OumiAtsError } from "../../errors.ts";
import { coverText } from "../../rewrite/documents/cover-text.ts";
import type { DocumentModel, Paper } from "../../rewrite/documents/document-model.ts";
import { emitDocx } from "../../rewrite/documents/emit-docx.ts";
import { emitMarkdown } from "../../rewrite/documents/emit-markdown.ts";
import { emitPdf } from "../../rewrite/documents/emit-pdf.node.ts";
import { emitText } from "../../rewrite/documents/emit-text.ts";
import { mapStrings } from "../../rewrite/documents/map-strings.ts";
import { visibleText } from "../../rewrite/documents/model-lines.ts";
import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { createRandom } from "../random.ts";
import { composeTemplate, printedModel } from "./compose-template.ts";
import { emitHtml } from "./emit-html.ts";
import { listTrueFindings } from "./list-true-findings.ts";
import { RESUME_TEMPLATES, type RenderFormat, type ResumeTemplate } from "./resume-templates.ts";

export interface RenderResumeOptions {
  /** Name of a row of RESUME_TEMPLATES. */
  template: string;
  /** One of the template's formats. */
  format: RenderFormat;
  /** Draws what the template leaves open: titles, dates, order, marks. */
  seed: number;
  paper: Paper;
}

export interface RenderedResume {
  bytes: Uint8Array;
  /** Without a dot: "pdf", "docx", "html", "md", "txt". */
  extension: string;
  /** The layout findings that are true of it. */
  findings: LayoutFinding[];
  /** The text that a person sees, in reading order, bullet marks left out. */
  text: string;
  /** null where the format has no pages, or a word processor breaks them. */
  pages: number | null;
}

export const EXTENSIONS: Readonly<Record<RenderFormat, string>> = {
  pdf: "pdf",
  docx: "docx",
  html: "html",
  markdown: "md",
  text: "txt",
};

/**
 * Writes a resume as a file in one of the templates. The same arguments give the same bytes.
 * @throws OumiAtsError `invalid_option` for an unknown template, or a format it has not
 */
export async function renderResume(
  resume: ParsedResume,
  options: RenderResumeOptions,
): Promise<RenderedResume> {
  const template = templateOf(options);
  const random = createRandom(options.seed, RESUME_TEMPLATES.indexOf(template));
  const printable = options.format === "pdf" ? mapStrings(resume, coverForPdf) : resume;
  const model = composeTemplate(printable, template, { random, paper: options.paper });
  const text = visibleText(model);
  const { bytes, pages } = await EMITTERS[options.format](printedModel(model, template));
  const rendered = { template, format: options.format, model, pages, text };
  return {
    bytes,
    extension: EXTENSIONS[options.format],
    findings: listTrueFindings(resume, rendered),
    text,
    pages,
  };
}

function coverForPdf(text: string): string {
  return coverText(text, new Set());
}

type Emitted = { bytes: Uint8Array; pages: number | null };

const EMITTERS: Record<RenderFormat, (model: DocumentModel) => Promise<Emitted>> = {
  pdf: emitPdf,
  docx: async (model) => ({ bytes: await emitDocx(model), pages: null }),
  html: async (model) => encoded(emitHtml(model)),
  markdown: async (model) => encoded(emitMarkdown(model)),
  text: async (model) => encoded(emitText(model)),
};

function encoded(text: string): Emitted {
  return { bytes: new TextEncoder().encode(text), pages: null };
}

function templateOf(options: RenderResumeOptions): ResumeTemplate {
  const template = RESUME_TEMPLATES.find((one) => one.name === options.template);
  if (!template)
    throw new OumiAtsError("invalid_option", `There is no resume template "${options.template}".`);
  if (!template.formats.includes(options.format))
    throw new OumiAtsError(
      "invalid_option",
      `The template "${template.name}" is not rendered as ${options.format}.`,
    );
  return template;
}
