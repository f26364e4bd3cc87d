import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { OumiAtsError } from "../../errors.ts";
import { buildDocument } from "../build-document.ts";
import type { ReadLimits, TextDocument } from "../text-document.ts";
import { composeLayout } from "./compose-layout.ts";
import { inspectContent } from "./inspect-content.ts";
import { openingError, withPdf } from "./open-pdf.ts";
import { readPages } from "./read-pages.ts";

/**
 * Reads a PDF: visible text in reading order, links, and what the layout hides or breaks.
 * `sha256` is left empty for the caller. Keeps the limits on pages, characters and unpacked size.
 * @throws OumiAtsError file_encrypted, file_corrupt, no_text_layer, no_text, too_many_pages,
 *   too_many_characters, unpacked_too_large
 */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<TextDocument> {
  const inspection = await inspectContent(bytes, limits);
  return withPdf(bytes, inspection.sealed || inspection.nestedPictures, async (pdf, pdfjs) => {
    if (pdf.numPages > limits.max_pages) throw new OumiAtsError("too_many_pages");
    const pages = await readPages(pdf, pdfjs, inspection, limits).catch((error: unknown) => {
      throw openingError(error);
    });
    const layout = composeLayout(pages);
    const document = buildDocument(
      {
        format: "pdf",
        lines: layout.lines,
        loose_links: layout.loose_links,
        findings: layout.findings,
        layout_checked: true,
        page_count: pdf.numPages,
        title: await readTitle(pdf),
      },
      limits.max_characters,
    );
    if (document.text === "") throw new OumiAtsError(layout.holdsHidden ? "no_text" : "no_text_layer");
    return document;
  });
}

async function readTitle(pdf: PDFDocumentProxy): Promise<string | null> {
  const metadata = await pdf.getMetadata().catch(() => null);
  const title = (metadata?.info as { Title?: unknown } | undefined)?.Title;
  return typeof title === "string" ? title : null;
}
