import { escapeHtml } from "../../report/escape-html.ts";
import type { Block, DocumentModel, Piece } from "../../rewrite/documents/document-model.ts";

/** A resume as a web page. */
export function emitHtml(model: DocumentModel): string {
  const { look } = model;
  const style = [
    `body{font-family:sans-serif;font-size:${look.size}pt;max-width:48em;margin:2em auto}`,
    `h1,h2{color:${look.accent}}`,
    `header{text-align:${look.align_head}}`,
    ".row{display:flex;justify-content:space-between}",
    ".aside{display:grid;grid-template-columns:9em 1fr}",
    "table{border-collapse:collapse}td{border:1px solid #999;padding:4px}",
  ].join("\n");
  const body = [model.left, model.right].flat().map(writeBlock).join("\n");
  const head = [model.page_header, model.top].flat().map(writeBlock).join("\n");
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(model.title)}</title>
<style>
${style}
</style></head>
<body>
<header>
${head}
</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case "name":
      return `<h1>${escapeHtml(block.text)}</h1>`;
    case "label":
      return `<p class="label">${escapeHtml(block.text)}</p>`;
    case "heading":
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case "row": {
      const [left, right] = [block.left, block.right].map((pieces) => pieces.map(writePiece).join(""));
      return right === ""
        ? `<p>${left}</p>`
        : `<div class="row"><span>${left}</span> <span>${right}</span></div>`;
    }
    case "bullets":
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
    case "table":
      return `<table>${block.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    case "aside":
      return `<div class="aside"><div>${escapeHtml(block.text)}</div><div>${block.blocks.map(writeBlock).join("\n")}</div></div>`;
  }
}

function writePiece({ text, bold, italic, url }: Piece): string {
  let html = escapeHtml(text);
  if (bold) html = `<b>${html}</b>`;
  if (italic) html = `<i>${html}</i>`;
  return url ? `<a href="${escapeHtml(url)}">${html}</a>` : html;
}
