import { isProse } from "./line-shape.ts";
import { lineFrom, type ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";
import { isRegion } from "./split-fields.ts";

const AFTER_COMMA = /,\s*((?:\p{Lu}[\p{L}.]*)(?:\s\p{Lu}[\p{L}.]*){0,2}?)\s+(?=\p{Lu}[\p{L}]+)/gu;
const MAX_HEADER = 110;
const BODY_WORDS = 4;

/**
 * Cuts lines where a header's place is followed by more on the same line: "Acme – Austin, TX Completed the rollout of"
 * becomes header and body, "Acme Austin, TX Accounting Clerk" employer and title.
 */
export function splitJobLines(lines: readonly ResumeLine[]): ResumeLine[] {
  return lines.flatMap((line) => {
    if (line.bullet || line.heading > 0) return [line];
    const cut = cutAfterPlace(line.text);
    if (cut === null) return [line];
    const header = {
      ...line,
      end: line.start + cut,
      text: line.text.slice(0, cut).trimEnd(),
      dates: line.dates.filter((range) => range.end <= line.start + cut),
    };
    return [
      { ...header, end: header.start + header.text.length },
      { ...lineFrom(line, line.start + cut), gap: false },
    ];
  });
}

function cutAfterPlace(text: string): number | null {
  for (const match of text.slice(0, MAX_HEADER).matchAll(AFTER_COMMA)) {
    const region = longestRegion(match[1]!);
    if (region === null) continue;
    const cut = match.index + match[0].indexOf(match[1]!) + region.length;
    const rest = text.slice(cut).trim();
    const words = rest.split(/\s+/).length;
    const isBody = isProse(rest) && words >= BODY_WORDS;
    if (isBody || (words <= 7 && !isProse(rest) && scoreHeaderWords(rest).title >= 1.5))
      return isProse(text.slice(0, cut)) && !isBody ? null : cut;
  }
  return null;
}

function longestRegion(text: string): string | null {
  const words = text.split(/\s/);
  for (let count = words.length; count >= 1; count--) {
    const part = words.slice(0, count).join(" ");
    if (isRegion(part)) return text.slice(0, part.length);
  }
  return null;
}
