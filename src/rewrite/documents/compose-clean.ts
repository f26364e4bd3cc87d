import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { CLEAN_ORDER, CLEAN_WORDING } from "./clean-wording.ts";
import { blocksOf, composeContact, composeSections } from "./compose-sections.ts";
import {
  type Block,
  type DocumentModel,
  type Look,
  type Paper,
  rowOf,
  SECTION_KINDS,
  type SectionKind,
} from "./document-model.ts";

/** The plain styles that resumes are written in. */
export const WRITER_STYLES = ["classic", "modern"] as const;
export type WriterStyle = (typeof WRITER_STYLES)[number];

export interface WriteOptions {
  /** Default "a4". */
  paper?: Paper;
  /** Default "classic". */
  style?: WriterStyle;
  /** Section kinds, first to last; those left out follow in the usual order. */
  order?: readonly SectionKind[];
}

const COMMON = {
  fonts: ["Libertinus Serif", "DejaVu Sans Mono"],
  margin: 54,
  ligatures: false,
  justify: false,
  loose_accents: false,
} as const;

const LOOKS: Record<WriterStyle, Look> = {
  classic: {
    ...COMMON,
    docx_font: "Times New Roman",
    size: 11,
    name_size: 20,
    heading_size: 13,
    accent: "#000000",
    align_head: "center",
    heading: "rule",
  },
  modern: {
    ...COMMON,
    docx_font: "Calibri",
    size: 11,
    name_size: 22,
    heading_size: 13.5,
    accent: "#1f3864",
    align_head: "left",
    heading: "plain",
  },
};

/** A resume as a document that readers take in whole: one column, standard titles, contact data in the body. */
export function composeClean(resume: ParsedResume, options: WriteOptions = {}): DocumentModel {
  const name = resume.basics?.name?.trim() ?? "";
  const order = [...new Set([...(options.order ?? []), ...CLEAN_ORDER, ...SECTION_KINDS])];
  return {
    title: name === "" ? "Resume" : `${name} – Resume`,
    author: name,
    paper: options.paper ?? "a4",
    look: LOOKS[options.style ?? "classic"],
    frame: { kind: "single" },
    page_header: [],
    top: headBlocks(resume, name),
    left: composeSections(resume, order, CLEAN_WORDING).flatMap(blocksOf),
    right: [],
  };
}

function headBlocks(resume: ParsedResume, name: string): Block[] {
  const label = resume.basics?.label?.trim() ?? "";
  const contact = composeContact(resume);
  const places = contact.filter((item) => item.kind !== "url");
  const addresses = contact.filter((item) => item.kind === "url");
  return [
    ...(name === "" ? [] : [{ type: "name", text: name } as const]),
    ...(label === "" ? [] : [{ type: "label", text: label } as const]),
    ...[places, addresses]
      .filter((items) => items.length > 0)
      .map((items) =>
        rowOf(items.flatMap((item, at) => (at === 0 ? [item.piece] : [{ text: " | " }, item.piece]))),
      ),
  ];
}
