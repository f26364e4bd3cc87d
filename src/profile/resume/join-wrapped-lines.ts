import { isSectionTitleText } from "./classify-section-title.ts";
import type { ResumeLine } from "./resume-line.ts";

/** Characters between two lines that follow each other: the line end, and what was cut off around it. */
const MOST_BETWEEN = 4;

/** Joins each line with the one before where `runsOn` says that it goes on there; offsets stay true. */
export function joinLines(
  lines: readonly ResumeLine[],
  runsOn: (last: ResumeLine, line: ResumeLine) => boolean,
): ResumeLine[] {
  const joined: ResumeLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const between = last ? line.start - last.end : -1;
    if (!last || between < 0 || between > MOST_BETWEEN || !runsOn(last, line)) {
      joined.push(line);
      continue;
    }
    const { full: _, ...rest } = last;
    joined[joined.length - 1] = {
      ...rest,
      text: last.text + " ".repeat(between) + line.text,
      end: line.end,
      dates: [...last.dates, ...line.dates],
      ...(line.full === undefined ? {} : { full: line.full }),
    };
  }
  return joined;
}

/**
 * A bold title that is too long for its column: both lines are set the same way and the first is full. What holds a tab
 * or ends in a date reaches the right edge by its place, not by its length.
 */
export function joinWrappedHeads(lines: readonly ResumeLine[]): ResumeLine[] {
  return joinLines(lines, (last, line) => last.emphasis && isWrappedItem(last, line) && !isTitle(last, line));
}

/** The next line of the same text, in the same look, with nothing that reaches the right edge by its place. */
export function isWrappedItem(last: ResumeLine, line: ResumeLine): boolean {
  return (
    last.full === true &&
    last.block === line.block &&
    last.emphasis === line.emphasis &&
    last.size === line.size &&
    !line.bullet &&
    !line.gap &&
    line.heading === 0 &&
    !last.text.includes("\t") &&
    last.dates.length === 0 &&
    !line.dates.some((range) => range.start === line.start)
  );
}

function isTitle(last: ResumeLine, line: ResumeLine): boolean {
  if (isSectionTitleText(last.text)) return true;
  // "PROFESSIONAL" over "CERTIFICATIONS" is one title.
  return isSectionTitleText(line.text) && !isSectionTitleText(`${last.text} ${line.text}`);
}
