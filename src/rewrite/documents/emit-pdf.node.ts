import { type CompiledPdf, compileTypst } from "./compile-typst.node.ts";
import type { DocumentModel } from "./document-model.ts";
import { looseAccents } from "./loose-accents.ts";
import { TYPST_PROGRAM } from "./typst-program.ts";

/** Sets a document as PDF. Its texts must be covered by the fonts (see `coverText`). */
export function emitPdf(model: DocumentModel): Promise<CompiledPdf> {
  const accents = model.look.loose_accents ? looseAccents(JSON.stringify(model)) : {};
  return compileTypst(TYPST_PROGRAM, { model: JSON.stringify({ ...model, accents }) });
}
