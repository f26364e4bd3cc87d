import type { DateRange } from "../dates/date-range.ts";
import { isProse, textWithoutDates, wordsOf } from "./line-shape.ts";
import type { ResumeLine } from "./resume-line.ts";
import { scoreHeaderWords } from "./score-header-words.ts";

/** A line that dates a job (or whose date cannot be read). */
export interface JobAnchor {
  /** Index among the lines. */
  at: number;
  /** null: a date is there, and unreadable ("20XX – present"). */
  range: DateRange | null;
}

const UNREADABLE =
  /\b(?:(?:19|20)[xX?]{2}|[xX]{2}\/(?:[xX]{2}|[xX]{4}|(?:19|20)\d\d)|[mM]{2}\/[yY]{2,4}|dates? unknown|unknown dates?|date not (?:given|known))(?!\p{L})/u;
/** How long it took, beside the dates: "(9 years 2 months)", "· 3 yrs". */
const LENGTH = /[([]?(?:\b\d{1,2}\+? ?(?:years?|yrs?|months?|mos?|weeks?)\b[ ,&]{0,2}){1,2}[)\]]?/gi;
const UNREADABLE_RANGE = new RegExp(
  `${UNREADABLE.source}(?:\\s*[-–—]\\s*(?:present|current|${UNREADABLE.source}))?`,
  "giu",
);
const EDGE_SIGNS = /^[\s()[\]|,:;•·–—\-－/*"“]*$/;

/** Lines of a work section that carry the dates of a job: headers, not sentences that mention a year. */
export function findJobAnchors(lines: readonly ResumeLine[]): JobAnchor[] {
  const anchors: JobAnchor[] = [];
  lines.forEach((line, at) => {
    const range = anchorRange(line);
    if (range) anchors.push({ at, range });
    else if (line.dates.length === 0 && isUnreadable(line)) anchors.push({ at, range: null });
  });
  return withoutStrayYears(lines, anchors);
}

/** Cuts an unreadable date out of a header text, by as many spaces. */
export function blankUnreadableDates(text: string): string {
  return text.replace(UNREADABLE_RANGE, (date) => " ".repeat(date.length));
}

function isUnreadable(line: ResumeLine): boolean {
  return !line.bullet && UNREADABLE.test(line.text) && !isProse(blankUnreadableDates(line.text));
}

function anchorRange(line: ResumeLine): DateRange | null {
  const range = line.dates.find((one) => one.kind !== "single") ?? line.dates[0];
  if (!range) return null;
  const rest = textWithoutDates(line).replace(LENGTH, " ");
  if (isProse(rest)) return null;
  const words = wordsOf(rest).length;
  const isAtEdge = touchesEdge(line, range);
  if (line.bullet) {
    // A calendar icon before a date reads as a list mark.
    if (words === 0 && range.kind !== "single") return range;
    if (range.kind === "single" || !isAtEdge || words > 12) return null;
    const { title, company } = scoreHeaderWords(rest);
    return title >= 2 || company >= 2 ? range : null;
  }
  if (range.kind === "single" && !isAtEdge) return null;
  // "Honored in 2018": a date led in by a preposition belongs to a sentence.
  if (
    range.kind === "single" &&
    /\b(?:in|on|by|of|for|during|before|after|fiscal|fy)\s*$/i.test(
      line.text.slice(0, range.start - line.start),
    )
  )
    return null;
  return range;
}

function touchesEdge(line: ResumeLine, range: DateRange): boolean {
  const before = line.text.slice(0, range.start - line.start);
  const after = line.text.slice(range.end - line.start);
  return (
    EDGE_SIGNS.test(before) || EDGE_SIGNS.test(after) || /^\s*(?:\(.{1,40}\)|[|·•].{1,40})\s*$/.test(after)
  );
}

/** Where jobs are dated by ranges, a lone year needs words of a job beside it. */
function withoutStrayYears(lines: readonly ResumeLine[], anchors: JobAnchor[]): JobAnchor[] {
  const ranges = anchors.filter((one) => one.range !== null && one.range.kind !== "single").length;
  if (ranges < 2) return anchors;
  return anchors.filter(({ at, range }) => {
    if (range === null || range.kind !== "single") return true;
    const own = scoreHeaderWords(textWithoutDates(lines[at]!));
    if (own.title >= 1.5 || own.company >= 2) return true;
    const above = lines[at - 1];
    return (
      wordsOf(textWithoutDates(lines[at]!)).length === 0 &&
      above !== undefined &&
      !above.bullet &&
      scoreHeaderWords(above.text).title >= 2
    );
  });
}
