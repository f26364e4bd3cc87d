import { partsOfHeader } from "./cut-job-header.ts";
import { orderOf } from "./label-job-header.ts";
import { isAllCaps, isBodyLabel, isHeaderShaped } from "./line-shape.ts";
import type { ResumeLine } from "./resume-line.ts";

/** Lines [first, bodyStart) are the header of a job without a date. */
export interface UndatedHeader {
  first: number;
  bodyStart: number;
}

interface Taken extends UndatedHeader {
  end: number;
}

const MAX_LINES = 3;

/**
 * Headers of jobs without any date. Between dated jobs only a line that is set apart and names both a title and an
 * employer counts; a section without dates is read by its header lines alone.
 */
export function findUndatedHeaders(lines: readonly ResumeLine[], dated: readonly Taken[]): UndatedHeader[] {
  const headers: UndatedHeader[] = [];
  const strict = dated.length > 0;
  const isInHeader = (at: number): boolean =>
    dated.some(({ first, bodyStart }) => first <= at && at < bodyStart);
  let at = 0;
  while (at < lines.length) {
    let end = at;
    while (
      end < lines.length &&
      end - at < MAX_LINES &&
      isLoose(lines, end, isInHeader) &&
      (end === at || !lines[end]!.gap)
    )
      end += 1;
    // Each of several whole headers in a row is a job of its own.
    if (end > at + 1 && isWhole(lines, at) && isWhole(lines, at + 1)) end = at + 1;
    const isNext = headers.at(-1)?.bodyStart === at && isWhole(lines, at);
    if (end > at && isJobHeader(lines, at, end, strict, isNext)) {
      headers.push({ first: at, bodyStart: end });
      at = end;
    } else at += 1;
  }
  return headers;
}

function isLoose(lines: readonly ResumeLine[], at: number, isInHeader: (at: number) => boolean): boolean {
  const line = lines[at]!;
  return (
    !isInHeader(at) &&
    line.dates.length === 0 &&
    isHeaderShaped(line) &&
    !isBodyLabel(line.text) &&
    !/:\s*$/.test(line.text)
  );
}

/** One line that names both a title and an employer or place. */
function isWhole(lines: readonly ResumeLine[], at: number): boolean {
  const line = lines[at]!;
  const parts = partsOfHeader([{ text: line.text, start: line.start, line: at }]);
  return (
    parts.candidates.length >= 2 && parts.candidates.some((one) => one.title >= 2 && one.title > one.company)
  );
}

function isJobHeader(
  lines: readonly ResumeLine[],
  first: number,
  end: number,
  strict: boolean,
  isNext: boolean,
): boolean {
  const line = lines[first]!;
  const before = lines[first - 1];
  const isApart = line.gap || line.heading > 0 || line.emphasis || isAllCaps(line.text);
  if (before && !isApart && !before.bullet && !isNext) return false;
  const texts = lines
    .slice(first, end)
    .map((one, index) => ({ text: one.text, start: one.start, line: first + index }));
  const parts = partsOfHeader(texts);
  const title = Math.max(0, ...parts.candidates.map((one) => one.title - one.company / 2));
  const company = Math.max(0, ...parts.candidates.map((one) => one.company - one.title / 2));
  const hasBoth =
    (title >= 2 || parts.labelled.position !== null) &&
    (company >= 1.5 || parts.labelled.name !== null || parts.location !== null);
  if (strict) return hasBoth && isApart && parts.candidates.length <= 4;
  if (hasBoth) return true;
  const follows = lines[end];
  return title >= 2 && orderOf(parts) !== null
    ? true
    : title >= 2.5 && (follows === undefined || follows.bullet || isApart);
}
