import type { Result } from "../result.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { composeClean, type WriteOptions } from "./documents/compose-clean.ts";
import { coverText, scriptsOf } from "./documents/cover-text.ts";
import { emitPdf } from "./documents/emit-pdf.node.ts";
import { mapStrings } from "./documents/map-strings.ts";

/**
 * A resume as PDF: one column, real text, embedded fonts, as many pages as it needs. The same resume and options
 * give the same bytes. Signs that no embedded font has are left out and named in the warning
 * `characters_without_glyph`: Latin, Greek and Cyrillic are covered, Chinese, Japanese, Korean and Indic scripts
 * and emoji are not.
 */
export async function writeResumePdf(
  resume: ParsedResume,
  options: WriteOptions = {},
): Promise<Result<Uint8Array>> {
  const missing = new Set<string>();
  const printable = mapStrings(resume, (text) => coverText(text, missing));
  const { bytes } = await emitPdf(composeClean(printable, options));
  if (missing.size === 0) return { value: bytes, warnings: [] };
  const message = `The PDF's fonts lack ${missing.size} of the resume's characters (${scriptsOf(missing).join(", ")}); they were left out. The DOCX keeps them.`;
  return { value: bytes, warnings: [{ code: "characters_without_glyph", message }] };
}
