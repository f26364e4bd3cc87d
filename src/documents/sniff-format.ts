import { OumiAtsError } from "../errors.ts";
import { binaryShare, decodeText } from "./decode-text.ts";
import { sniffContainer } from "./sniff-container.ts";
import { looksLikeHtml, looksLikeJson, looksLikeMarkdown } from "./sniff-text.ts";
import type { DocumentFormat } from "./text-document.ts";
import { startsWithAny, unsupported } from "./unsupported-types.ts";

/** A PDF may have this many bytes of something else before its mark (ISO 32000-1, annex H). */
const PDF_MARK_WITHIN = 1_024;
const PDF_MARK = /%PDF-\d/;
/** More odd characters than this, and it is no text. */
const BINARY_SHARE = 0.02;
/** Characters that decide whether it is text at all, and which kind. */
const SAMPLE = 100_000;

/**
 * Recognises the format from the bytes alone; the file's name is never asked.
 * @throws OumiAtsError unknown_type, unsupported_type, file_encrypted, file_corrupt
 */
export function sniffFormat(bytes: Uint8Array): DocumentFormat {
  const kind = startsWithAny(bytes);
  if (kind) throw unsupported(kind);
  const container = sniffContainer(bytes);
  if (container) return container;
  if (PDF_MARK.test(latin(bytes.subarray(0, PDF_MARK_WITHIN)))) return "pdf";
  return sniffText(bytes);
}

function sniffText(bytes: Uint8Array): DocumentFormat {
  const { text, encoding } = decodeText(bytes);
  const sample = text.slice(0, SAMPLE);
  // Windows-1252 gives every byte a character, so zero bytes and other controls must tell.
  if (binaryShare(sample) > BINARY_SHARE || (encoding === "windows-1252" && isScrambled(sample)))
    throw new OumiAtsError("unknown_type");
  if (looksLikeJson(text)) return "json";
  const textKind = startsWithAny(sample.trimStart().slice(0, 2_000));
  if (textKind) throw unsupported(textKind);
  if (looksLikeHtml(sample)) return "html";
  return looksLikeMarkdown(sample) ? "markdown" : "text";
}

/** Mostly non-ASCII in a single-byte Western charset: random bytes, not words. */
function isScrambled(text: string): boolean {
  if (text.length < 16) return false;
  let high = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 126) high += 1;
  return high > 0.3 * text.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
