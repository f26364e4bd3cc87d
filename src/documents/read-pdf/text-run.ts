import type { Box, Matrix } from "./box.ts";

/** A piece of text of one font, one size and one baseline. */
export interface TextRun {
  text: string;
  /** Left end in the frame of its direction: page space turned by `angle`. */
  x: number;
  /** Baseline in the same frame, downwards. */
  y: number;
  width: number;
  size: number;
  font: string;
  /** Degrees by which the text is turned clockwise, a whole number from -179 to 180; 0 is upright. */
  angle: number;
  /** Place in the content stream, counted over the document. */
  order: number;
  /** White space stands before it in the stream. */
  spaced: boolean;
}

/** A page's visible text and what was painted with it. */
export interface PageText {
  /** 1-based. */
  page: number;
  width: number;
  height: number;
  runs: TextRun[];
  /** Text that nobody sees, by kind, in characters that are letters or digits. */
  hidden: Map<HiddenKind, number>;
  /** Straight lines and cell borders; empty unless the page's drawing was looked at. */
  rules: Box[];
  links: { url: string; box: Box }[];
}

/** Why a text is not seen. */
export type HiddenKind = "white" | "tiny" | "off_page" | "stacked" | "invisible" | "covered";

/** Direction of text under a transform into page space, in whole degrees clockwise. */
export function angleOf(matrix: Matrix): number {
  if (matrix[1] === 0 && matrix[0] > 0) return 0;
  const degrees = Math.round((Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI);
  return degrees === -180 ? 180 : degrees;
}

/** A point of page space in the frame of a direction. */
export function turnPoint(x: number, y: number, angle: number): [number, number] {
  if (angle === 0) return [x, y];
  const cosine = Math.cos((angle * Math.PI) / 180);
  const sine = Math.sin((angle * Math.PI) / 180);
  return [x * cosine + y * sine, y * cosine - x * sine];
}

/** Letters and digits in a text. */
export function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
