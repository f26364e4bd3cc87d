import {
  blocksOf,
  type ContactItem,
  composeContact,
  composeSections,
  type Section,
  type Wording,
} from "../../rewrite/documents/compose-sections.ts";
import {
  type Block,
  type DocumentModel,
  type Paper,
  rowOf,
  SECTION_KINDS,
  type SectionKind,
} from "../../rewrite/documents/document-model.ts";
import { DATE_STYLES } from "../../rewrite/documents/format-date.ts";
import { mapText } from "../../rewrite/documents/map-text.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Random } from "../random.ts";
import { BASE_LOOK, type ContactStyle, type ResumeTemplate } from "./resume-templates.ts";
import {
  CONTACT_LABELS,
  DASHES,
  ICON_SETS,
  KEYWORD_LABELS,
  ORDERS,
  PRESENT_WORDS,
  TITLE_POOLS,
} from "./wording-pools.ts";

const LETTER_CASES = {
  as_is: (title: string) => title,
  upper: (title: string) => title.toUpperCase(),
  lower: (title: string) => title.toLowerCase(),
} as const;

/** Longest first. */
const LIGATURES: readonly [RegExp, string][] = [
  [/ffi/g, "ﬃ"],
  [/ffl/g, "ﬄ"],
  [/ff/g, "ﬀ"],
  [/fi/g, "ﬁ"],
  [/fl/g, "ﬂ"],
];

/** A resume in a template's form; what the template leaves open is drawn. */
export function composeTemplate(
  resume: ParsedResume,
  template: ResumeTemplate,
  options: { random: Random; paper: Paper },
): DocumentModel {
  const { random, paper } = options;
  const wording = drawWording(template, random);
  const sections = composeSections(resume, ORDERS[random.pick(template.order)], wording);
  const contact = composeContactRows(composeContact(resume), random.pick(template.contact), random);
  const name = resume.basics?.name?.trim() ?? "";
  const parts = splitParts(template, headBlocks(resume, name), contact, sections);
  const model: DocumentModel = {
    title: `${name || "Resume"} - Curriculum Vitae`,
    author: name,
    paper,
    look: { ...BASE_LOOK, ...template.look },
    frame: template.frame,
    ...parts,
  };
  return model;
}

/** The model as it is printed: with ligature signs where the template has them. */
export function printedModel(model: DocumentModel, template: ResumeTemplate): DocumentModel {
  if (!template.ligature_signs) return model;
  const join = (text: string) =>
    // An address has to stay what it is.
    text.includes("@") || text.includes("/")
      ? text
      : LIGATURES.reduce((joined, [letters, sign]) => joined.replace(letters, sign), text);
  return mapText(model, join);
}

function drawWording(template: ResumeTemplate, random: Random): Wording {
  const fold = LETTER_CASES[template.titles];
  const titles = Object.fromEntries(
    SECTION_KINDS.map((kind) => [kind, fold(random.pick(TITLE_POOLS[kind]))]),
  ) as Record<SectionKind, string>;
  return {
    titles,
    date: random.pick(DATE_STYLES),
    dash: random.pick(DASHES),
    present: random.pick(PRESENT_WORDS),
    entry: random.pick(template.entry),
    skills: random.pick(template.skills),
    mark: random.pick(template.marks),
    keywords_label: random.pick(KEYWORD_LABELS),
  };
}

function headBlocks(resume: ParsedResume, name: string): Block[] {
  const label = resume.basics?.label?.trim() ?? "";
  return [
    ...(name === "" ? [] : [{ type: "name", text: name } as const]),
    ...(label === "" ? [] : [{ type: "label", text: label } as const]),
  ];
}

type Parts = Pick<DocumentModel, "page_header" | "top" | "left" | "right">;

function splitParts(
  template: ResumeTemplate,
  head: Block[],
  contact: Block[],
  sections: readonly Section[],
): Parts {
  const { frame, contact_in: place } = template;
  const beside = sections.filter((section) => template.beside.includes(section.kind)).flatMap(blocksOf);
  const main = sections.filter((section) => !template.beside.includes(section.kind)).flatMap(blocksOf);
  if (frame.kind === "sidebar") {
    const title: Block = {
      type: "heading",
      text: template.titles === "upper" ? "CONTACT" : "Contact",
      kind: "contact",
    };
    const side = contact.length > 0 ? [title, ...contact, ...beside] : beside;
    return frame.side === "left"
      ? { page_header: [], top: [], left: [...head, ...side], right: main }
      : { page_header: [], top: [], left: [...head, ...main], right: side };
  }
  const fine =
    frame.kind === "columns" && frame.stream === "row_by_row" ? cutIntoRows : (blocks: Block[]) => blocks;
  return {
    page_header: place === "page_header" ? contact : [],
    top: place === "top" ? [...head, ...contact] : head,
    left: fine(main),
    right: fine(beside),
  };
}

/** One block for each list item, so that two columns alternate finely. */
function cutIntoRows(blocks: Block[]): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.type === "bullets" ? block.items.map((item) => ({ ...block, items: [item] })) : [block],
  );
}

type ContactWriter = (items: readonly ContactItem[], random: Random) => Block[];

const CONTACT_WRITERS: Record<ContactStyle, ContactWriter> = {
  piped: (items) => joined(items, " | "),
  dotted: (items) => joined(items, " • "),
  stacked: (items) => items.map((item) => rowOf([item.piece])),
  labelled: (items, random) =>
    items.map((item) => rowOf([{ text: `${random.pick(CONTACT_LABELS[item.kind])}: ` }, item.piece])),
  icons: (items, random) => {
    const icons = ICON_SETS[random.pick(["symbols", "private_use"] as const)];
    return [
      rowOf(
        items.flatMap((item, at) => [{ text: `${at === 0 ? "" : "   "}${icons[item.kind]} ` }, item.piece]),
      ),
    ];
  },
  two_rows: (items) => [
    ...joined(
      items.filter((item) => item.kind === "location"),
      "",
    ),
    ...joined(
      items.filter((item) => item.kind !== "location"),
      " | ",
    ),
  ],
};

function composeContactRows(items: readonly ContactItem[], style: ContactStyle, random: Random): Block[] {
  return items.length === 0 ? [] : CONTACT_WRITERS[style](items, random);
}

function joined(items: readonly ContactItem[], separator: string): Block[] {
  if (items.length === 0) return [];
  return [rowOf(items.flatMap((item, at) => (at === 0 ? [item.piece] : [{ text: separator }, item.piece])))];
}
