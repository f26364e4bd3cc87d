import type {
  INumberingOptions,
  IParagraphOptions,
  ISectionOptions,
  Paragraph,
  ParagraphChild,
  Table,
} from "docx";
import type { Block, DocumentModel, Look, Paper, Piece } from "./document-model.ts";
import { settleDocx } from "./settle-docx.ts";

type Docx = typeof import("docx");
type Written = Paragraph | Table;

/** Twentieths of a point. */
const TWIPS = 20;
const PAPERS: Record<Paper, { width: number; height: number }> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};
/** Hanging indent of list items, in twentieths of a point. */
const BULLET_INDENT = 260;
const ASIDE_WIDTH = 1_900;

/** Writes a document as DOCX: real headings, real lists, tab stops for right-aligned dates. Same model, same bytes. */
export async function emitDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await import("docx");
  const marks = [...new Set(blocksOf(model).flatMap(marksOf))];
  const writer = new BlockWriter(docx, model, marks);
  const file = new docx.Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    styles: stylesOf(model.look),
    numbering: numberingOf(docx, marks),
    sections: [sectionOf(docx, model, writer)],
  });
  return settleDocx(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
}

function blocksOf(model: DocumentModel): Block[] {
  return [model.page_header, model.top, model.left, model.right].flat();
}

function marksOf(block: Block): string[] {
  if (block.type === "aside") return block.blocks.flatMap(marksOf);
  return block.type === "bullets" ? [block.mark] : [];
}

function sectionOf(docx: Docx, model: DocumentModel, writer: BlockWriter): ISectionOptions {
  const margin = model.look.margin * TWIPS;
  const body = [...model.top, ...model.left, ...model.right].flatMap((block) => writer.write(block));
  const header = model.page_header.flatMap((block) => writer.write(block));
  return {
    properties: {
      page: {
        size: PAPERS[model.paper],
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      },
    },
    ...(header.length > 0 ? { headers: { default: new docx.Header({ children: header }) } } : {}),
    children: body,
  };
}

function stylesOf(look: Look) {
  const color = look.accent.slice(1);
  const size = look.size * 2;
  return {
    default: {
      document: { run: { font: look.docx_font, size }, paragraph: { spacing: { after: 40 } } },
      title: {
        run: { font: look.docx_font, size: look.name_size * 2, bold: true, color },
        paragraph: { spacing: { after: 60 } },
      },
      heading1: {
        run: {
          font: look.docx_font,
          size: look.heading_size * 2,
          bold: true,
          color,
          smallCaps: look.heading === "small_caps",
        },
        paragraph: { spacing: { before: 240, after: 80 } },
      },
      hyperlink: { run: { color: "1F3864" } },
    },
  };
}

function numberingOf(docx: Docx, marks: string[]): INumberingOptions {
  return {
    config: marks.map((mark, at) => ({
      reference: `list${at}`,
      levels: [
        {
          level: 0,
          format: docx.LevelFormat.BULLET,
          text: mark,
          alignment: docx.AlignmentType.LEFT,
          style: { paragraph: { indent: { left: BULLET_INDENT, hanging: BULLET_INDENT } } },
        },
      ],
    })),
  };
}

/** Turns blocks into the library's paragraphs and tables. */
class BlockWriter {
  readonly #docx: Docx;
  readonly #model: DocumentModel;
  readonly #marks: string[];

  constructor(docx: Docx, model: DocumentModel, marks: string[]) {
    this.#docx = docx;
    this.#model = model;
    this.#marks = marks;
  }

  write(block: Block): Written[] {
    switch (block.type) {
      case "name":
        return [this.#paragraph([{ text: block.text }], { heading: "Title", ...this.#headAlignment() })];
      case "label":
        return [this.#paragraph([{ text: block.text }], this.#headAlignment())];
      case "heading":
        return [
          this.#paragraph([{ text: block.text }], { heading: "Heading1", keepNext: true, ...this.#rule() }),
        ];
      case "row":
        return [this.#row(block)];
      case "bullets":
        return block.items.map((item) =>
          this.#paragraph([{ text: item }], {
            numbering: { reference: `list${this.#marks.indexOf(block.mark)}`, level: 0 },
          }),
        );
      case "table":
        return [this.#table(block.rows)];
      case "aside":
        return this.#aside(block.text, block.blocks);
    }
  }

  #row({ left, right, opens, keeps }: Extract<Block, { type: "row" }>): Written {
    const spacing = { before: opens ? 140 : 0, after: 40 };
    const isHead = this.#model.top.some((block) => block.type === "row" && block.left === left);
    const common = { spacing, keepNext: keeps, ...(isHead ? this.#headAlignment() : {}) };
    if (right.length === 0) return this.#paragraph(left, common);
    const position = PAPERS[this.#model.paper].width - 2 * this.#model.look.margin * TWIPS;
    return new this.#docx.Paragraph({
      ...common,
      tabStops: [{ type: "right", position }],
      children: [
        ...this.#runs(left),
        new this.#docx.TextRun({ children: [new this.#docx.Tab()] }),
        ...this.#runs(right),
      ],
    });
  }

  /** A first line with the text, a tab and the first row; the rest is indented below it. */
  #aside(text: string, blocks: Block[]): Written[] {
    const [first, ...rest] = blocks;
    const lead: Piece[] = first?.type === "row" ? first.left : [];
    const head = new this.#docx.Paragraph({
      spacing: { before: 140, after: 40 },
      keepNext: true,
      tabStops: [{ type: "left", position: ASIDE_WIDTH }],
      children: [
        ...this.#runs([{ text }]),
        new this.#docx.TextRun({ children: [new this.#docx.Tab()] }),
        ...this.#runs(lead),
      ],
    });
    return [head, ...(first?.type === "row" ? rest : blocks).flatMap((block) => this.write(block))];
  }

  #table(rows: string[][]): Written {
    const { Table, TableRow, TableCell } = this.#docx;
    return new Table({
      width: { size: 100, type: "pct" },
      rows: rows.map(
        (cells) =>
          new TableRow({
            children: cells.map((text) => new TableCell({ children: [this.#paragraph([{ text }])] })),
          }),
      ),
    });
  }

  #paragraph(pieces: Piece[], options: IParagraphOptions = {}) {
    return new this.#docx.Paragraph({ ...options, children: this.#runs(pieces) });
  }

  #runs(pieces: Piece[]): ParagraphChild[] {
    return pieces.map(({ text, bold, italic, url }) => {
      // Only what differs is named: "not bold" would win over the style of a heading.
      const options = { text, ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) };
      if (!url) return new this.#docx.TextRun(options);
      const run = new this.#docx.TextRun({ ...options, style: "Hyperlink" });
      return new this.#docx.ExternalHyperlink({ link: url, children: [run] });
    });
  }

  #headAlignment(): IParagraphOptions {
    return this.#model.look.align_head === "center" ? { alignment: "center" } : {};
  }

  #rule(): IParagraphOptions {
    if (this.#model.look.heading !== "rule") return {};
    return { border: { bottom: { style: "single", size: 4, space: 1, color: "auto" } } };
  }
}
