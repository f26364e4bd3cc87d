import type { Block, DocumentModel, Piece } from "./document-model.ts";

/** The document with every visible text changed by `change`; link targets stay. */
export function mapText(model: DocumentModel, change: (text: string) => string): DocumentModel {
  const map = (blocks: Block[]) => blocks.map((block) => mapBlock(block, change));
  return {
    ...model,
    page_header: map(model.page_header),
    top: map(model.top),
    left: map(model.left),
    right: map(model.right),
  };
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  const pieces = (list: Piece[]) => list.map((piece) => ({ ...piece, text: change(piece.text) }));
  switch (block.type) {
    case "row":
      return { ...block, left: pieces(block.left), right: pieces(block.right) };
    case "bullets":
      return { ...block, items: block.items.map(change) };
    case "table":
      return { ...block, rows: block.rows.map((cells) => cells.map(change)) };
    case "aside":
      return { ...block, text: change(block.text), blocks: block.blocks.map((one) => mapBlock(one, change)) };
    default:
      return { ...block, text: change(block.text) };
  }
}
