import type { DocumentModel } from "./document-model.ts";
import { linesOfModel } from "./model-lines.ts";

/** Plain text: a blank line before each section title and entry. */
export function emitText(model: DocumentModel): string {
  const out: string[] = [];
  for (const line of linesOfModel(model, { marks: true })) {
    if (line.opens && out.length > 0 && out.at(-1) !== "") out.push("");
    out.push(line.text);
    if (line.kind === "heading") out.push("");
  }
  return `${out.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}
