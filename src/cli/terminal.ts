import { styleText } from "node:util";

/** How a line of text may stand out; plain when the output is no terminal. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Colours only on a terminal that wants them (NO_COLOR, FORCE_COLOR and TERM are honoured by Node). */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

export const plain: Paint = (_style, text) => text;

/** `part` of `whole` as a bar of `width` cells. */
export function bar(part: number, whole: number, width: number): string {
  const full = whole <= 0 ? 0 : Math.round((Math.min(part, whole) / whole) * width);
  return "█".repeat(full) + "░".repeat(width - full);
}

/** Cuts a line to `width` columns, with an ellipsis. */
export function fit(text: string, width: number): string {
  const characters = [...text.replace(/\s+/g, " ")];
  return characters.length <= width ? characters.join("") : `${characters.slice(0, width - 1).join("")}…`;
}

/** Control characters of a document must not reach the terminal. */
export function safe(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
}

/** Breaks a text into at most `most` lines of `width` columns; the last one is cut with an ellipsis. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replace(/\s+/g, " ").trim().split(" ")) {
    if (line !== "" && [...line].length + 1 + [...word].length > width && lines.length < most - 1) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, fit(line, width)];
}
