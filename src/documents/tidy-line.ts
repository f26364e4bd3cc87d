import { repairText } from "./repair-text.ts";

/** Line and page separators, when they reach the inside of a line. */
const SEPARATORS = /[\n\r\v\f\u0085\u2028\u2029]+/g;
const WIDE_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Controls other than tab, soft hyphens, zero-width spaces, byte order marks, direction marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const HYPHENS = /[\u2010\u2011]/g;
const BLANKS = /[ \t]+/g;

/**
 * One line as it goes into a document's text: repaired, NFC, no control characters but tab,
 * runs of blanks folded to one space, or to one tab when a tab is among them.
 */
export function tidyLine(line: string): string {
  const plain = line
    .toWellFormed()
    .replace(SEPARATORS, " ")
    .replace(WIDE_SPACES, " ")
    .replace(INVISIBLE, "")
    .replace(HYPHENS, "-");
  return repairText(plain)
    .replace(WIDE_SPACES, " ")
    .replace(INVISIBLE, "")
    .replace(BLANKS, (blanks) => (blanks.includes("\t") ? "\t" : " "))
    .trim()
    .normalize("NFC");
}
