import type { ParsedResume } from "../schema/parsed-resume.ts";
import { composeClean, type WriteOptions } from "./documents/compose-clean.ts";
import { emitDocx } from "./documents/emit-docx.ts";
import { mapText } from "./documents/map-text.ts";

/** What XML 1.0 cannot hold. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A resume as DOCX: one column, styled headings, real lists, links, every script. The same resume and options give
 * the same bytes.
 */
export function writeResumeDocx(resume: ParsedResume, options: WriteOptions = {}): Promise<Uint8Array> {
  return emitDocx(mapText(composeClean(resume, options), (text) => text.replace(NOT_XML, "")));
}
