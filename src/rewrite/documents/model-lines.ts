import type { Block, DocumentModel, RowBlock } from "./document-model.ts";

/** What a line of the plain text is. */
export interface ModelLine {
  kind: "name" | "label" | "heading" | "row" | "bullet" | "cells";
  text: string;
  /** Opens an entry or a section. */
  opens: boolean;
}

/** Between the two ends of a row, and between the cells of a table. */
const WIDE_GAP = "    ";

/** The visible text in reading order, line by line; bullets without their marks unless `marks`. */
export function linesOfModel(model: DocumentModel, options: { marks: boolean }): ModelLine[] {
  return [model.page_header, model.top, model.left, model.right]
    .flat()
    .flatMap((block) => linesOfBlock(block, options));
}

/** The visible text as a reader sees it, without bullet marks; lines joined by "\n". */
export function visibleText(model: DocumentModel): string {
  return linesOfModel(model, { marks: false })
    .map((line) => line.text)
    .join("\n");
}

function linesOfBlock(block: Block, options: { marks: boolean }): ModelLine[] {
  switch (block.type) {
    case "row":
      return [{ kind: "row", text: textOfRow(block), opens: block.opens }];
    case "bullets":
      return block.items.map((item) => ({
        kind: "bullet",
        text: options.marks ? `${block.mark} ${item}` : item,
        opens: false,
      }));
    case "table":
      return block.rows.map((cells) => ({
        kind: "cells",
        text: cells.join(WIDE_GAP).trimEnd(),
        opens: false,
      }));
    case "aside": {
      const lines = block.blocks.flatMap((one) => linesOfBlock(one, options));
      return block.text === "" ? lines : [{ kind: "row", text: block.text, opens: true }, ...lines];
    }
    default:
      return [{ kind: block.type, text: block.text, opens: block.type === "heading" }];
  }
}

function textOfRow({ left, right }: RowBlock): string {
  const text = (pieces: RowBlock["left"]) => pieces.map((piece) => piece.text).join("");
  return [text(left), text(right)].filter(Boolean).join(WIDE_GAP);
}
