import { buildDocument, type DraftLine } from "./build-document.ts";
import { decodeText } from "./decode-text.ts";
import { stripBullet } from "./strip-bullet.ts";
import type { ReadLimits, TextDocument } from "./text-document.ts";
import { tidyLine } from "./tidy-line.ts";
import { unflattenLine } from "./unflatten-line.ts";

/** A line drawn under a title (or between sections), without a word. */
const RULE = /^[-=_*~#─━═—–.·+|\s]{3,}$/;
/** A gap this wide separates columns: it is kept as a tab. */
const COLUMN_GAP = / {3,}/g;
const INDENT = /^[ \t]/;

/**
 * Reads plain text: UTF-8, UTF-16 or Windows-1252. Blank lines part blocks, form feeds pages;
 * list marks are taken off; a drawn rule is left out and marks the title above it as emphasis.
 * @throws OumiAtsError too_many_characters
 */
export function readText(bytes: Uint8Array, limits: ReadLimits): TextDocument {
  const { text, broken } = decodeText(bytes);
  const pages = text.replace(/\r\n?/g, "\n").split("\f");
  while (pages.length > 1 && pages.at(-1)?.trim() === "") pages.pop();
  const lines = draftLines(pages);
  const document = buildDocument(
    { format: "text", lines, page_count: pages.length > 1 ? pages.length : null },
    limits.max_characters,
  );
  if (broken > 0)
    document.warnings.push({
      code: "broken_encoding",
      message: `${broken} byte sequences of the text could not be decoded.`,
    });
  return document;
}

function draftLines(pages: string[]): DraftLine[] {
  const lines: DraftLine[] = [];
  let block = 0;
  let gap = 0;
  let inItem = false;
  pages.forEach((pageText, pageIndex) => {
    for (const raw of pageText.split("\n").flatMap(unflattenLine)) {
      const line = raw.trim();
      if (line === "" || RULE.test(line)) {
        const above = lines.at(-1);
        if (line !== "" && gap === 0 && above && above.text.length < 80) above.emphasis = true;
        block += 1;
        inItem = false;
        if (line === "" && lines.length > 0) gap += 1;
        continue;
      }
      const isItem = stripBullet(tidyLine(line)) !== null;
      // The first line after a list item that is not indented stands on its own again.
      if (isItem || (inItem && !INDENT.test(raw))) block += 1;
      inItem = isItem || (inItem && INDENT.test(raw));
      lines.push({ text: line.replace(COLUMN_GAP, "\t"), page: pageIndex + 1, block, gap });
      gap = 0;
    }
    block += 1;
  });
  return lines;
}
