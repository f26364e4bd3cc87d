import type { TextDocument } from "../documents/text-document.ts";

const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;

/** Breaches of what every TextDocument promises, as sentences; empty when it keeps them. */
export function documentProblems(document: TextDocument): string[] {
  const { text, lines, links } = document;
  const problems: string[] = [];
  const claim = (holds: boolean, sentence: string): void => {
    if (!holds) problems.push(sentence);
  };
  claim(text === text.normalize("NFC"), "the text is not NFC");
  claim(!CONTROLS.test(text), "the text holds control characters");
  claim(
    lines.map((line) => text.slice(line.start, line.end)).join("\n") === text,
    "lines do not cover the text",
  );
  let at = 0;
  let block = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    claim(line.start === at && line.end > line.start, `line at ${line.start} is empty or out of place`);
    claim(line.block >= block, `block numbers go back at ${line.start}`);
    claim(
      line.page >= 1 && line.heading >= 0 && line.heading <= 6 && line.gap >= 0,
      `line ${at} is out of range`,
    );
    claim(line.size > 0 && Number.isFinite(line.size), `line at ${line.start} has no size`);
    at = line.end + 1;
    block = line.block;
  }
  for (const { url, span } of links) {
    claim(url !== "", "a link has no target");
    if (span) claim(span[0] < span[1] && span[1] <= text.length, `the link to ${url} leaves the text`);
  }
  claim(/^[0-9a-f]{64}$/.test(document.sha256), "the hash is not SHA-256");
  return problems;
}
