import { stripBullet } from "../strip-bullet.ts";
import type { LineSource } from "../text-document.ts";
import type { BodyStyle } from "./body-style.ts";
import type { Segment } from "./build-segments.ts";
import { groupSegments } from "./segment-rows.ts";
import { decodeTex } from "./tex-text.ts";
import type { TextRun } from "./text-run.ts";

/** Where a run's text stands in its line. */
export interface PlacedRun {
  run: TextRun;
  start: number;
  end: number;
}

/** A line of text with its place on the page. */
export interface LayoutLine {
  text: string;
  placed: PlacedRun[];
  segments: Segment[];
  page: number;
  source: LineSource;
  bullet: boolean;
  emphasis: boolean;
  size: number;
  x0: number;
  /** Left end of the text after a list mark. */
  textX: number;
  y: number;
  /** Lines of one region are read together. */
  region: number;
}

/** Gaps in font sizes: from the first a space is set, from the second a tab. */
const SPACE_GAP = 0.15;
const TAB_GAP = 0.95;
/** A space that the stream names is believed when there is any room for it. */
const NAMED_SPACE_GAP = 0.03;
const LETTER = /[\p{L}\p{N}]/u;
const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;

/** The lines of a region: its rows from top to bottom; a second list item of a row is a line of its own. */
export function buildLines(
  segments: readonly Segment[],
  page: number,
  region: number,
  body: BodyStyle,
): LayoutLine[] {
  return groupSegments(segments).flatMap((row) => {
    const parts: Segment[][] = [[]];
    for (const segment of row.segments) {
      if (segment.marked && parts.at(-1)!.length > 0) parts.push([]);
      parts.at(-1)!.push(segment);
    }
    return parts.map((part) => toLine(part, page, region, body));
  });
}

function toLine(segments: Segment[], page: number, region: number, body: BodyStyle): LayoutLine {
  const runs = segments.flatMap((segment) => segment.runs);
  const joined = joinRuns(runs, segments[0]!.marked);
  const main = segments.reduce((best, segment) => (segment.characters > best.characters ? segment : best));
  const worded = runs.filter((run) => LETTER.test(run.text));
  const withoutMark = takeMark(joined);
  return {
    text: withoutMark.text,
    placed: withoutMark.placed,
    segments,
    page,
    source: "body",
    bullet: withoutMark !== joined,
    emphasis: worded.length > 0 && worded.every((run) => !body.fonts.has(run.font)),
    size: main.size,
    x0: segments[0]!.x0,
    textX: withoutMark.placed.find(({ end }) => end > 0)?.run.x ?? segments[0]!.x0,
    y: main.y,
    region,
  };
}

interface JoinedRuns {
  text: string;
  placed: PlacedRun[];
}

function joinRuns(runs: readonly TextRun[], marked: boolean): JoinedRuns {
  let text = "";
  const placed: PlacedRun[] = [];
  let previous: TextRun | null = null;
  for (const run of runs) {
    if (previous) text += between(previous, run, marked && placed.length === 1);
    const start = text.length;
    text += decodeTex(run.text).replace(PRIVATE_USE, " ");
    placed.push({ run, start, end: text.length });
    previous = run;
  }
  // A hyphen that is drawn is one, whatever the font calls it; at a line's end it may be taken out again.
  return { text: text.replace(/\u00ad(?!$)/g, "-"), placed };
}

function between(previous: TextRun, run: TextRun, afterMark: boolean): string {
  const gap = (run.x - previous.x - previous.width) / Math.max(previous.size, run.size);
  if (afterMark) return " ";
  if (gap >= TAB_GAP) return "\t";
  return gap > SPACE_GAP || (run.spaced && gap > NAMED_SPACE_GAP) ? " " : "";
}

function takeMark(joined: JoinedRuns): JoinedRuns {
  const blank = joined.text.length - joined.text.trimStart().length;
  const rest = stripBullet(joined.text.slice(blank));
  if (rest === null) return joined;
  const cut = joined.text.length - rest.length;
  return {
    text: rest,
    placed: joined.placed.map(({ run, start, end }) => ({
      run,
      start: Math.max(0, start - cut),
      end: Math.max(0, end - cut),
    })),
  };
}
