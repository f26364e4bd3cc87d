import type { FoundLink } from "./find-contact-data.ts";
import type { ResumeLine } from "./resume-line.ts";

/** A line without its dates and addresses: they are blanked, so that offsets stay true. */
export interface BlankedLine {
  text: string;
  /** The first address on the line, null without one. */
  url: string | null;
}

/** Blanks dates and web addresses out of a line. */
export function blankFacts(line: ResumeLine, links: readonly FoundLink[]): BlankedLine {
  let text = line.text;
  let url: string | null = null;
  const blank = (start: number, end: number): void => {
    const from = Math.max(0, start - line.start);
    const to = Math.min(text.length, end - line.start);
    if (to > from) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  };
  for (const { start, end } of line.dates) blank(start, end);
  for (const link of links) {
    if (link.start === null || link.end === null || link.start >= line.end || link.end <= line.start)
      continue;
    const written = line.text.slice(Math.max(0, link.start - line.start), link.end - line.start);
    // A link behind words ("Rota Planner") says where they lead; only a written address is cut out.
    if (isWrittenAddress(written, link.url)) blank(link.start, link.end);
    if (url === null || link.url.length > url.length) url = link.url;
  }
  return { text, url };
}

/** All of it, or as much of it as stands on this line. */
function isWrittenAddress(text: string, url: string): boolean {
  const compact = text.replace(/\s+/g, "").toLowerCase();
  return /^(?:https?:|www\.)/.test(compact) || (compact !== "" && url.toLowerCase().includes(compact));
}
