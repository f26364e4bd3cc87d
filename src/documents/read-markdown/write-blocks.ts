import type { LineWriter } from "../line-writer.ts";
import type { Definitions } from "./inline-syntax.ts";
import { readInline } from "./read-inline.ts";
import { isDelimiterRow, splitRow } from "./table-rows.ts";

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const CLOSING_HASHES = /[ \t]#+$/;
const HTML_HEADING = /^\s*<h([1-6])(?:\s[^<>]*)?>/i;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)/;
const TASK = /^\[[ xX]\][ \t]+/;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/;
const FENCE = /^[ \t]*(```+|~~~+)/;

interface Paragraph {
  lines: string[];
  bullet: boolean;
}

/** Writes Markdown lines as blocks. @returns targets of links that stand on no text */
export function writeBlocks(lines: string[], definitions: Definitions, writer: LineWriter): string[] {
  const loose: string[] = [];
  const paragraph: Paragraph = { lines: [], bullet: false };
  const flush = (heading = 0): void => {
    writer.heading = heading;
    writer.bullet = paragraph.bullet;
    if (paragraph.lines.length > 0) writeInline(joinLines(paragraph.lines), definitions, writer, loose);
    paragraph.lines = [];
    paragraph.bullet = false;
    writer.heading = 0;
    writer.bullet = false;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const raw = lines[at] as string;
    const fence = FENCE.exec(raw)?.[1];
    if (fence) {
      flush();
      at = writeFenced(lines, at + 1, fence, writer);
      continue;
    }
    const line = raw.replace(QUOTE, "");
    if (line.trim() === "") {
      flush();
      writer.skipLine();
    } else if (line.includes("|") && isDelimiterRow(lines[at + 1] ?? "", line)) {
      flush();
      at = writeTable(lines, at, definitions, writer, loose);
    } else takeLine(line, paragraph, flush);
  }
  flush();
  return loose;
}

/** Adds one line to the paragraph, or ends it with a heading, a rule or a new item. */
function takeLine(line: string, paragraph: Paragraph, flush: (heading?: number) => void): void {
  const hashes = ATX.exec(line);
  const htmlLevel = HTML_HEADING.exec(line)?.[1];
  const underline = UNDERLINE.exec(line)?.[1];
  const item = ITEM.exec(line);
  if (hashes) {
    flush();
    paragraph.lines.push(line.slice(hashes[0].length).trim().replace(CLOSING_HASHES, ""));
    flush((hashes[1] as string).length);
  } else if (htmlLevel) {
    flush();
    paragraph.lines.push(line.trim());
    flush(Number(htmlLevel));
  } else if (underline && paragraph.lines.length === 1 && !paragraph.bullet) {
    flush(underline.startsWith("=") ? 1 : 2);
  } else if (RULE.test(line) || underline) {
    flush();
  } else if (item) {
    flush();
    paragraph.bullet = true;
    paragraph.lines.push(line.slice(item[0].length).replace(TASK, ""));
  } else paragraph.lines.push(line.trim());
}

/** A backslash at a line end is a line break. */
function joinLines(lines: readonly string[]): string {
  return lines.join("\n").replace(/(?<!\\)\\\n/g, "\n");
}

function writeInline(source: string, definitions: Definitions, writer: LineWriter, loose: string[]): void {
  writer.endBlock();
  writePieces(source, definitions, writer, loose, "\n");
  writer.endBlock();
}

/** Writes styled pieces; a line break inside becomes `newline`: "\n" ends the line, a blank does not. */
function writePieces(
  source: string,
  definitions: Definitions,
  writer: LineWriter,
  loose: string[],
  newline: "\n" | " ",
): void {
  for (const piece of readInline(source, definitions)) {
    if (piece.text === "" && piece.url) loose.push(piece.url);
    piece.text.split("\n").forEach((part, at) => {
      if (at > 0 && newline === "\n") writer.endLine();
      writer.write(at > 0 && newline === " " ? ` ${part}` : part, { bold: piece.bold, url: piece.url });
    });
  }
}

function writeFenced(lines: string[], from: number, fence: string, writer: LineWriter): number {
  writer.endBlock();
  let at = from;
  for (; at < lines.length && !(lines[at] as string).trim().startsWith(fence); at += 1) {
    writer.write(lines[at] as string);
    writer.endLine();
  }
  writer.endBlock();
  return at;
}

/** Writes the table whose head is at `from`; returns the index of its last line. */
function writeTable(
  lines: string[],
  from: number,
  definitions: Definitions,
  writer: LineWriter,
  loose: string[],
): number {
  let at = from;
  writer.endBlock();
  const before = writer.source;
  writer.source = "table";
  for (; at < lines.length && (lines[at] as string).includes("|"); at += 1) {
    if (at === from + 1) continue;
    splitRow(lines[at] as string).forEach((cell, column) => {
      if (column > 0) writer.write("\t");
      writePieces(cell, definitions, writer, loose, " ");
    });
    writer.endBlock();
  }
  writer.source = before;
  return at - 1;
}
