import type { EntryStyle } from "../../rewrite/documents/compose-entry.ts";
import type { SkillStyle } from "../../rewrite/documents/compose-skills.ts";
import type { Frame, Look, SectionKind } from "../../rewrite/documents/document-model.ts";
import type { LayoutFindingCode } from "../../schema/layout-finding.ts";
import type { ORDERS } from "./wording-pools.ts";

export const RENDER_FORMATS = ["pdf", "docx", "html", "markdown", "text"] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

export const CONTACT_STYLES = ["piped", "dotted", "stacked", "labelled", "icons", "two_rows"] as const;
export type ContactStyle = (typeof CONTACT_STYLES)[number];

/** One way that resumes look. Where a list stands, the seed chooses. */
export interface ResumeTemplate {
  name: string;
  formats: readonly RenderFormat[];
  /** Never seen in training or tuning: kept for the test rows alone. */
  test_only: boolean;
  /** The layout findings that it causes by design in PDF and DOCX. */
  findings: readonly LayoutFindingCode[];
  frame: Frame;
  /** Sections that stand in the right column, or in the side one. */
  beside: readonly SectionKind[];
  /** Where e-mail, phone and addresses stand. */
  contact_in: "top" | "page_header" | "side";
  contact: readonly ContactStyle[];
  entry: readonly EntryStyle[];
  skills: readonly SkillStyle[];
  order: readonly (keyof typeof ORDERS)[];
  titles: "as_is" | "upper" | "lower";
  marks: readonly string[];
  look: Partial<Look>;
  /** Prints fi, ff, ffi as one sign that is a character of its own. */
  ligature_signs: boolean;
}

const SERIF = ["Libertinus Serif", "DejaVu Sans Mono"];
const LATIN_MODERN = ["New Computer Modern", "DejaVu Sans Mono"];
const MONO = ["DejaVu Sans Mono", "Libertinus Serif"];

const ALL_FORMATS = RENDER_FORMATS;
const PRINTED: readonly RenderFormat[] = ["pdf", "docx", "html"];
const PDF_ONLY: readonly RenderFormat[] = ["pdf"];
const IN_SIDE_COLUMN: readonly SectionKind[] = ["skills", "languages", "certificates", "interests", "awards"];

/** What a template has unless it says otherwise. */
export const BASE_LOOK: Look = {
  fonts: SERIF,
  docx_font: "Calibri",
  size: 10.5,
  name_size: 20,
  heading_size: 13,
  accent: "#000000",
  align_head: "left",
  heading: "plain",
  margin: 54,
  ligatures: true,
  justify: false,
  loose_accents: false,
};

const BASE = {
  formats: PRINTED,
  test_only: false,
  findings: [],
  frame: { kind: "single" },
  beside: [],
  contact_in: "top",
  contact: ["piped", "dotted", "two_rows"],
  entry: ["stacked", "dashed", "right_dates", "piped"],
  skills: ["flat", "grouped", "bulleted"],
  order: ["jobs_first", "skills_first"],
  titles: "as_is",
  marks: ["•", "–"],
  look: {},
  ligature_signs: false,
} as const satisfies Omit<ResumeTemplate, "name">;

/** Every template, by what it is about. */
export const RESUME_TEMPLATES: readonly ResumeTemplate[] = [
  {
    ...BASE,
    name: "plain",
    formats: ALL_FORMATS,
    contact: ["piped", "stacked", "labelled"],
    entry: ["stacked", "dashed", "inline", "dates_first"],
    look: { docx_font: "Times New Roman" },
  },
  {
    ...BASE,
    name: "modern",
    formats: ALL_FORMATS,
    entry: ["right_dates", "piped"],
    skills: ["grouped", "dotted", "group_bullets"],
    look: { accent: "#1f5673", heading: "rule", name_size: 24, fonts: LATIN_MODERN },
  },
  {
    ...BASE,
    name: "two_columns",
    formats: PDF_ONLY,
    findings: ["columns"],
    frame: { kind: "columns", widths: [2, 1], stream: "left_first" },
    beside: [...IN_SIDE_COLUMN, "education"],
    entry: ["stacked", "dates_first", "dashed"],
    skills: ["bulleted", "grouped"],
    look: { size: 9.5, accent: "#1f5673", heading_size: 12, name_size: 22 },
  },
  {
    ...BASE,
    name: "two_columns_by_row",
    formats: PDF_ONLY,
    findings: ["columns", "stream_order"],
    frame: { kind: "columns", widths: [3, 2], stream: "row_by_row" },
    beside: [...IN_SIDE_COLUMN, "education", "projects"],
    entry: ["stacked", "dashed"],
    skills: ["bulleted", "grouped"],
    look: { size: 9.5, heading_size: 12 },
  },
  {
    ...BASE,
    name: "sidebar",
    formats: PDF_ONLY,
    findings: ["columns"],
    frame: { kind: "sidebar", side: "left", width: 150, fill: "#22313f", ink: "#ffffff" },
    beside: [...IN_SIDE_COLUMN, "education"],
    contact_in: "side",
    contact: ["stacked"],
    entry: ["stacked", "dates_first"],
    skills: ["bulleted", "grouped"],
    look: { size: 9.5, accent: "#22313f", margin: 36, heading_size: 12, name_size: 18 },
  },
  {
    ...BASE,
    name: "skills_table",
    findings: ["table_content"],
    skills: ["table", "group_table"],
    order: ["skills_first"],
    look: { accent: "#3b3b6d" },
  },
  {
    ...BASE,
    name: "header_contact",
    formats: ["docx"],
    findings: ["contact_outside_body"],
    contact_in: "page_header",
    look: { accent: "#444444", heading: "rule" },
  },
  {
    ...BASE,
    name: "icons",
    contact: ["icons"],
    entry: ["right_dates", "organisation_first"],
    marks: ["▪", "●", "➢", "✔"],
    look: { accent: "#7a1f3d" },
  },
  {
    ...BASE,
    name: "right_dates",
    formats: [...PRINTED, "text"],
    entry: ["right_dates", "organisation_first", "right_place"],
    look: { heading: "small_caps", docx_font: "Garamond" },
  },
  {
    ...BASE,
    name: "latex",
    formats: PDF_ONLY,
    entry: ["right_place", "organisation_first"],
    skills: ["grouped", "flat"],
    order: ["school_first", "jobs_first"],
    marks: ["•", "◦"],
    look: {
      fonts: LATIN_MODERN,
      heading: "small_caps",
      align_head: "center",
      loose_accents: true,
      ligatures: false,
      justify: true,
      size: 10,
    },
    ligature_signs: true,
  },
  {
    ...BASE,
    name: "academic",
    formats: [...PRINTED, "markdown"],
    entry: ["dates_first", "stacked", "inline"],
    skills: ["grouped", "flat"],
    order: ["school_first"],
    look: { size: 12, margin: 80, name_size: 17, fonts: LATIN_MODERN, docx_font: "Times New Roman" },
  },
  {
    ...BASE,
    name: "minimal",
    formats: ALL_FORMATS,
    contact: ["stacked", "two_rows"],
    entry: ["inline", "stacked"],
    skills: ["flat", "piped"],
    titles: "lower",
    look: { size: 10, heading_size: 10, name_size: 12, docx_font: "Arial" },
  },
  {
    ...BASE,
    name: "dates_left",
    formats: ["pdf", "html"],
    test_only: true,
    entry: ["dates_left"],
    skills: ["grouped", "flat"],
    look: { accent: "#2d5016", heading: "rule" },
  },
  {
    ...BASE,
    name: "centred_capitals",
    formats: ALL_FORMATS,
    test_only: true,
    contact: ["labelled", "dotted"],
    entry: ["organisation_first", "right_place", "dashed"],
    skills: ["piped", "group_bullets", "grouped"],
    order: ["skills_first", "jobs_first", "school_first"],
    titles: "upper",
    marks: ["–", "◆", "*"],
    look: { align_head: "center", heading: "rule", docx_font: "Cambria" },
  },
  {
    ...BASE,
    name: "sidebar_right",
    formats: PDF_ONLY,
    test_only: true,
    findings: ["columns"],
    frame: { kind: "sidebar", side: "right", width: 140, fill: "#eef1f4", ink: "#1b2a38" },
    beside: IN_SIDE_COLUMN,
    contact_in: "side",
    contact: ["stacked", "labelled"],
    entry: ["stacked", "dates_first"],
    skills: ["bulleted"],
    titles: "upper",
    look: { size: 9.5, margin: 36, heading_size: 11, accent: "#1b2a38" },
  },
  {
    ...BASE,
    name: "typewriter",
    formats: ["pdf", "docx", "text"],
    test_only: true,
    entry: ["piped", "dates_first", "dashed"],
    skills: ["flat", "group_bullets"],
    titles: "upper",
    marks: ["*", "-", "o"],
    look: {
      fonts: MONO,
      docx_font: "Courier New",
      size: 9,
      heading_size: 10,
      name_size: 13,
      ligatures: false,
    },
  },
];
