import { readText } from "../documents/read-text.ts";
import { DEFAULT_LIMITS, type TextDocument, type TextLine } from "../documents/text-document.ts";

/** What a test says about a document beyond its plain text. */
export interface TextDocumentOverrides extends Partial<Omit<TextDocument, "text" | "lines">> {
  /** Changes a line: its text and index are given, the returned properties replace its own. */
  line?: (text: string, index: number) => Partial<TextLine>;
}

/** A document as the plain-text reader makes it, with the given properties replaced. */
export function textDocument(text: string, overrides: TextDocumentOverrides = {}): TextDocument {
  const { line, ...rest } = overrides;
  const document = readText(new TextEncoder().encode(text), DEFAULT_LIMITS);
  const lines = document.lines.map((one, index) => ({
    ...one,
    ...line?.(document.text.slice(one.start, one.end), index),
  }));
  return { ...document, sha256: "0".repeat(64), ...rest, lines };
}
