import { buildDocument } from "../build-document.ts";
import { decodeText } from "../decode-text.ts";
import { LineWriter } from "../line-writer.ts";
import type { ReadLimits, TextDocument } from "../text-document.ts";
import { stripExtras } from "./strip-extras.ts";
import { writeBlocks } from "./write-blocks.ts";

/**
 * Reads Markdown: headings, lists, tables, links; marks of emphasis and code are taken off.
 * Front matter and HTML comments are left out (a title in the front matter becomes the document's).
 * @throws OumiAtsError too_many_characters
 */
export function readMarkdown(bytes: Uint8Array, limits: ReadLimits): TextDocument {
  const source = decodeText(bytes).text.replace(/\r\n?/g, "\n").replaceAll("\f", "\n");
  const { lines, definitions, title } = stripExtras(source);
  const writer = new LineWriter({ left: 2 * limits.max_characters });
  const loose_links = writeBlocks(lines, definitions, writer);
  return buildDocument(
    { format: "markdown", lines: writer.lines, loose_links, title },
    limits.max_characters,
  );
}
