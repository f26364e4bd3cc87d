import { OumiAtsError } from "../errors.ts";
import { sniffFormat } from "./sniff-format.ts";
import { DEFAULT_LIMITS, type DocumentFormat, type ReadLimits, type TextDocument } from "./text-document.ts";

type Reader = (bytes: Uint8Array, limits: ReadLimits) => TextDocument | Promise<TextDocument>;

/** One reader for each format, loaded when its first document comes. */
const READERS: Record<DocumentFormat, () => Promise<Reader>> = {
  pdf: async () => (await import("./read-pdf/index.ts")).readPdf,
  docx: async () => (await import("./read-docx/index.ts")).readDocx,
  html: async () => (await import("./read-html/index.ts")).readHtml,
  markdown: async () => (await import("./read-markdown/index.ts")).readMarkdown,
  text: async () => (await import("./read-text.ts")).readText,
  json: async () => (await import("./read-json.ts")).readJson,
};

/**
 * Reads a resume or a job posting out of a file's bytes; the format is recognised from the bytes.
 * Keeps the limits on size, pages, characters and unpacked size; time and memory are kept by
 * `createDocumentReader` (Node), which runs this in a process of its own.
 * @throws OumiAtsError file_too_large, file_empty, file_encrypted, file_corrupt, no_text_layer, no_text,
 *   unknown_type, unsupported_type, too_many_pages, too_many_characters, unpacked_too_large, invalid_json
 */
export async function readDocument(
  bytes: Uint8Array,
  options: { limits?: Partial<ReadLimits> } = {},
): Promise<TextDocument> {
  const limits: ReadLimits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length === 0) throw new OumiAtsError("file_empty");
  if (bytes.length > limits.max_bytes) throw tooLarge(bytes.length, limits.max_bytes);
  // A copy, and no Buffer: a PDF engine takes its bytes over and leaves them detached.
  const own = new Uint8Array(bytes);
  const read = await READERS[sniffFormat(own)]();
  const sha256 = await digest(own);
  const document = await read(own, limits);
  if (document.text.length > limits.max_characters) throw new OumiAtsError("too_many_characters");
  if (document.format !== "json" && document.text.trim() === "") throw new OumiAtsError("no_text");
  return { ...document, sha256 };
}

/** The error for a file above the size limit. */
function tooLarge(size: number, limit: number): OumiAtsError {
  return new OumiAtsError("file_too_large", `The file has ${size} bytes; the limit is ${limit}.`);
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
