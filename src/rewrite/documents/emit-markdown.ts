import type { Block, DocumentModel, Piece } from "./document-model.ts";

/** Signs that mean something in Markdown wherever they stand, and those that do at the start of a line. */
const INLINE = /[\\`*_[\]<>|]|&(?=#?\w{1,31};)/g;
const OPENING = /^(\s*)([#+-]|\d{1,9}[.)]|~{3,}|={2,})(?=\s|$|~|=)/;

/** Markdown (CommonMark with tables). Lines of one paragraph end in a backslash, so that they stay lines. */
export function emitMarkdown(model: DocumentModel): string {
  const blocks = [model.page_header, model.top, model.left, model.right].flat().flatMap(flatten);
  let out = "";
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    out += writeBlock(block);
    const joined = block.type === "row" && next?.type === "row" && !next.opens;
    if (joined) out += "\\\n";
    else out += next ? "\n\n" : "\n";
  });
  return out;
}

/** Markdown has no columns: what stands aside comes first. */
function flatten(block: Block): Block[] {
  if (block.type !== "aside") return [block];
  const aside: Block = {
    type: "row",
    left: [{ text: block.text }],
    right: [],
    opens: true,
    keeps: true,
  };
  return block.text === "" ? block.blocks : [aside, ...block.blocks];
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case "name":
      return `# ${escapeLine(block.text)}`;
    case "label":
      return escapeLine(block.text);
    case "heading":
      return `## ${escapeLine(block.text)}`;
    case "row": {
      const right = block.right.map(writePiece).join("");
      const left = block.left.map(writePiece).join("");
      return left.replace(OPENING, "$1\\$2") + (right && left ? ` | ${right}` : right);
    }
    case "bullets":
      return block.items.map((item) => `- ${escapeLine(item)}`).join("\n");
    case "table":
      return writeTable(block.rows);
    case "aside":
      return "";
  }
}

function writePiece({ text, bold, italic, url }: Piece): string {
  const sign = bold ? "**" : italic ? "*" : "";
  const body = `${sign}${escapeInline(text)}${sign}`;
  return url ? `[${body}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)` : body;
}

function writeTable(rows: string[][]): string {
  const [head = [], ...rest] = rows;
  const line = (cells: string[]) => `| ${cells.map(escapeInline).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- |").join("")}`, ...rest.map(line)].join("\n");
}

function escapeLine(text: string): string {
  return escapeInline(text).replace(OPENING, "$1\\$2");
}

function escapeInline(text: string): string {
  return text.replace(INLINE, "\\$&");
}
