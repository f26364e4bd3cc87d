import type { Segment } from "./build-segments.ts";
import { DATE } from "./judge-columns.ts";
import { plainText } from "./segment-rows.ts";

/** Dates that end in a dash, "to", or the month after it: the rest stands on the next line. */
const OPEN_END =
  /(?:[-–—]|\b(?:to|until|bis))\s*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)?\s*$/i;
const OPEN_START = /^(?:[-–—]|(?:to|until|bis)\s)\s*/i;
/** Between the parts, in font sizes: a space, no more. */
const SPACE = 0.3;

/** Whether a range of dates in a narrow column is broken between these two lines. */
export function isBrokenRange(first: Segment, second: Segment | undefined): second is Segment {
  if (!second) return false;
  const text = plainText(first);
  return DATE.test(text) && (OPEN_END.test(text) || OPEN_START.test(plainText(second)));
}

/** The two lines as one. */
export function joinBrokenRange(first: Segment, second: Segment): Segment {
  const shift = first.x1 + SPACE * first.size - second.x0;
  const moved = second.runs.map((run) => ({ ...run, x: run.x + shift, y: first.runs[0]!.y }));
  return {
    ...first,
    runs: [...first.runs, ...moved],
    x1: second.x1 + shift,
    characters: first.characters + second.characters,
  };
}
