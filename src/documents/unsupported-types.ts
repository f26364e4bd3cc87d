import { OumiAtsError } from "../errors.ts";

interface UnsupportedType {
  /** With its article where it starts a sentence: "ODT", "A PNG picture". */
  name: string;
  /** How to get a form that is read. */
  save: string;
}

const AS_DOCUMENT = "save it as DOCX or PDF";
const AS_TEXT = "export the document itself as PDF or DOCX, or run text recognition (OCR) on the picture";

/** Kinds of file that are recognised and not read. */
const TYPES = {
  odt: { name: "ODT", save: AS_DOCUMENT },
  rtf: { name: "RTF", save: AS_DOCUMENT },
  doc: { name: "DOC (Word 97-2003)", save: AS_DOCUMENT },
  office_binary: { name: "This kind of Office 97-2003 file", save: AS_DOCUMENT },
  outlook: { name: "An Outlook message", save: "save the attached document and give that" },
  spreadsheet: { name: "A spreadsheet", save: "copy its text to a document and save that as DOCX or PDF" },
  presentation: { name: "A presentation", save: "export it as PDF" },
  open_document: { name: "This kind of OpenDocument file", save: "export it as PDF" },
  epub: { name: "EPUB", save: "save the document as DOCX or PDF" },
  pages: { name: "Apple Pages", save: "export it as DOCX or PDF" },
  xps: { name: "XPS", save: "print it to PDF" },
  archive: { name: "An archive", save: "unpack it and give the document inside" },
  word_xml: { name: "Word XML", save: AS_DOCUMENT },
  xml: { name: "XML", save: "save the document as PDF, DOCX, HTML or plain text" },
  mhtml: { name: "MHTML", save: "save the page as HTML or print it to PDF" },
  postscript: { name: "PostScript", save: "convert it to PDF" },
  latex: { name: "LaTeX source", save: "compile it to PDF and give the PDF" },
  word_perfect: { name: "WordPerfect", save: AS_DOCUMENT },
  png: { name: "A PNG picture", save: AS_TEXT },
  jpeg: { name: "A JPEG picture", save: AS_TEXT },
  gif: { name: "A GIF picture", save: AS_TEXT },
  tiff: { name: "A TIFF picture", save: AS_TEXT },
  webp: { name: "A WebP picture", save: AS_TEXT },
  heic: { name: "A HEIC picture", save: AS_TEXT },
  bmp: { name: "A BMP picture", save: AS_TEXT },
  svg: { name: "An SVG picture", save: AS_TEXT },
  media: { name: "An audio or video file", save: "give the document as PDF, DOCX or text" },
} as const satisfies Record<string, UnsupportedType>;

export type UnsupportedKind = keyof typeof TYPES;

/** Marks at the start of the bytes, as Latin-1 patterns. */
const SIGNATURES: [RegExp, UnsupportedKind][] = [
  [/^\x89PNG\r\n/, "png"],
  [/^\xFF\xD8\xFF/, "jpeg"],
  [/^GIF8[79]a/, "gif"],
  [/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/, "tiff"],
  [/^RIFF[\s\S]{4}WEBP/, "webp"],
  [/^[\s\S]{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avif|avis)/, "heic"],
  [/^[\s\S]{4}ftyp/, "media"],
  [/^BM[\s\S]{4}\0\0\0\0/, "bmp"],
  [/^(?:RIFF[\s\S]{4}(?:WAVE|AVI )|ID3[\x02-\x04]|OggS|fLaC|\x1A\x45\xDF\xA3)/, "media"],
  [/^\{\\rtf/, "rtf"],
  [/^(?:\x1F\x8B|7z\xBC\xAF\x27\x1C|Rar!\x1A\x07|BZh[1-9]|\xFD7zXZ\0|\x28\xB5\x2F\xFD)/, "archive"],
  [/^\xFFWPC/, "word_perfect"],
  [/^(?:%!PS|\xC5\xD0\xD3\xC6)/, "postscript"],
  [/^(?:[^\n]*\n){0,8}MIME-Version:[\s\S]{0,1500}multipart\/related/i, "mhtml"],
  [/^(?:%[^\n]*\n|\s)*\\documentclass\b/, "latex"],
  [
    /^<\?mso-application|^<\?xml[^>]*>\s*<\?mso-application|^<(?:\?xml[^>]*>\s*<)?(?:w:wordDocument|pkg:package)\b/,
    "word_xml",
  ],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i, "svg"],
  [/^<\?xml[^>]*>\s*(?!<(?:!doctype html|html|!--))<[a-z!]/i, "xml"],
];

/** The unsupported kind that the start of the bytes (or of a decoded text) names, or null. */
export function startsWithAny(start: Uint8Array | string): UnsupportedKind | null {
  const head = typeof start === "string" ? start : String.fromCharCode(...start.subarray(0, 2_000));
  return SIGNATURES.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

/** The error for a recognised kind, with a sentence of its own. */
export function unsupported(kind: UnsupportedKind): OumiAtsError {
  const { name, save } = TYPES[kind];
  return new OumiAtsError(
    "unsupported_type",
    `${name} is not supported: ${save}.`,
    `${save[0]?.toUpperCase()}${save.slice(1)}.`,
  );
}
