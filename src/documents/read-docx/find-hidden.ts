import type { LayoutFinding } from "../../schema/layout-finding.ts";
import type { ParagraphLook, RunLook } from "./read-styles.ts";

/** Ways a run can be in the file and not on the page. */
export type HiddenKind = "invisible" | "white" | "same_colour" | "tiny" | "off_page";

/** Characters hidden so far, by kind. */
export type HiddenTally = Map<HiddenKind, number>;

/** What lies behind a run, apart from its own and its paragraph's shading. */
export interface Backdrop {
  /** Fill of the nearest table cell or shape, null for paper. */
  fill: string | null;
  /** Something unknown may lie behind the text (a picture, a shape behind it, a painted table). */
  painted: boolean;
}

/** Half points: at and below this nothing can be read (1.5 points). */
const TINY_SIZE = 3;
/** Per cent of the normal letter width. */
const TINY_SCALE = 5;
/** Twentieths of a point: a line cut to this height shows nothing (2 points). */
const TINY_LINE = 40;
/** Twentieths of a point: wider than any paper (22 inches), or well beyond its left edge (3 inches). */
const BEYOND_RIGHT = 31_680;
const BEYOND_LEFT = -4_320;
/** Colour channels from here on look like paper. */
const NEAR_WHITE = 0xf7;
/** Letters and digits from here on are content, not a slip of formatting. */
const CONTENT = 3;

const SENTENCES: Record<HiddenKind, string> = {
  invisible: "Text is formatted as hidden; it was not read.",
  white: "Text is white on white; it was not read.",
  same_colour: "Text has the colour of its background; it was not read.",
  tiny: "Text is too small to be seen; it was not read.",
  off_page: "Text is placed beyond the edge of the page; it was not read.",
};

/** Why a run is not seen, or null when it is. */
export function hiddenKind(run: RunLook, paragraph: ParagraphLook, backdrop: Backdrop): HiddenKind | null {
  if (run.vanish) return "invisible";
  if (run.size <= TINY_SIZE || run.scale <= TINY_SCALE) return "tiny";
  if (paragraph.exact_line !== null && paragraph.exact_line <= TINY_LINE) return "tiny";
  if (paragraph.indent >= BEYOND_RIGHT || paragraph.indent <= BEYOND_LEFT) return "off_page";
  if (run.color === null) return null;
  const fill = run.fill ?? paragraph.fill ?? backdrop.fill;
  if (fill !== null) return fill === run.color ? "same_colour" : null;
  return isNearWhite(run.color) && !backdrop.painted ? "white" : null;
}

/** Adds hidden characters to the tally. */
export function countHidden(tally: HiddenTally, kind: HiddenKind, text: string): void {
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, "").length;
  if (letters > 0) tally.set(kind, (tally.get(kind) ?? 0) + letters);
}

/** One finding for each kind with real content. */
export function hiddenFindings(tally: HiddenTally): LayoutFinding[] {
  return [...tally]
    .filter(([, amount]) => amount >= CONTENT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, amount]) => ({
      code: "hidden_text",
      message: SENTENCES[kind],
      page: null,
      span: null,
      kind,
      amount,
    }));
}

function isNearWhite(color: string): boolean {
  return [0, 2, 4].every((at) => Number.parseInt(color.slice(at, at + 2), 16) >= NEAR_WHITE);
}
