import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { OumiAtsError } from "../../errors.ts";

/** PDF.js, as unpdf packs it; loaded when the first PDF comes. */
export type PdfJs = Awaited<ReturnType<typeof import("unpdf")["getResolvedPDFJS"]>>;

const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  disableAutoFetch: true,
  enableXfa: false,
};

/** Larger pictures are left out of the drawing: decoding them takes too much memory. */
export const MOST_PIXELS = 16_000_000;

/**
 * Opens a PDF, lets `use` read it, and closes it again whatever happens.
 * @param keepsPictures pictures are decoded, so that the drawing tells where they stand
 * @throws OumiAtsError file_encrypted, file_corrupt
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  keepsPictures: boolean,
  use: (pdf: PDFDocumentProxy, pdfjs: PdfJs) => Promise<T>,
): Promise<T> {
  const { getResolvedPDFJS } = await import("unpdf");
  const pdfjs = await getResolvedPDFJS();
  // PDF.js takes the buffer away from whoever gives it: it gets a copy.
  const task = pdfjs.getDocument({
    ...OPTIONS,
    data: bytes.slice(),
    maxImageSize: keepsPictures ? MOST_PIXELS : 1,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw openingError(error);
    });
    return await use(pdf, pdfjs);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** The coded error for what PDF.js threw; coded errors, and faults of our own, pass as they are. */
export function openingError(error: unknown): Error {
  if (error instanceof OumiAtsError || error instanceof TypeError || error instanceof RangeError)
    return error;
  const name = error instanceof Error ? error.name : "";
  return new OumiAtsError(name === "PasswordException" ? "file_encrypted" : "file_corrupt");
}
