/** Glyphs that can only be a list mark at the start of a line: white space after them is optional. */
const GLYPHS = "•◦‣⁃∙●○◉◘■□▪▫◼◻▶▷►▸▹➢➤➔➜➣➥➨⮚◆◇❖✓✔✗✦✧★☆❑❒➯⦁⦿";
/** Marks that are also ordinary characters: white space must follow. */
const MARKS = "*·–—―−§~\\-";

const GLYPH_MARK = new RegExp(`^[${GLYPHS}]\\uFE0F?[ \\t\\u00A0]*(?=[^ \\t\\u00A0${GLYPHS}])`, "u");
const SPACED_MARK = new RegExp(`^[${MARKS}][ \\t\\u00A0]+(?=[^ \\t\\u00A0${MARKS}])`, "u");
const MIDDLE_DOT = /^·(?=\p{L})/u;
/** Word's second-level mark, a small o; a letter-spaced heading (o b j e c t i v e) is none. */
const SMALL_O = /^o[ \t\u00A0]+(?=[\p{L}\p{N}]{2})/u;

/**
 * Takes the list mark off a line.
 * @param line one line without surrounding white space
 * @returns the text without its mark, or null when the line is no list item (a lone mark is none)
 */
export function stripBullet(line: string): string | null {
  for (const pattern of [GLYPH_MARK, SPACED_MARK, MIDDLE_DOT, SMALL_O]) {
    const match = pattern.exec(line);
    if (match) return line.slice(match[0].length);
  }
  return null;
}
