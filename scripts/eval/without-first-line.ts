import type { DocumentLink, TextDocument } from "../../src/documents/text-document.ts";

/** The document without its first line; offsets of lines and links are moved. The file's own title goes too. */
export function withoutFirstLine(document: TextDocument): TextDocument {
  const from = document.lines[1]?.start ?? document.text.length;
  return {
    ...document,
    title: null,
    text: document.text.slice(from),
    lines: document.lines
      .slice(1)
      .map((line) => ({ ...line, start: line.start - from, end: line.end - from })),
    links: document.links.flatMap(({ url, span }): DocumentLink[] => {
      if (span === null) return [{ url, span }];
      return span[0] < from ? [] : [{ url, span: [span[0] - from, span[1] - from] }];
    }),
  };
}
