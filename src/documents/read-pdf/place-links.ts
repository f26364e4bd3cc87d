import type { DraftLink } from "../build-document.ts";
import type { Box } from "./box.ts";
import type { LayoutLine, PlacedRun } from "./layout-line.ts";

/** A link of a page, with the words of a line that it lies on. */
export interface PlacedLink extends DraftLink {
  line: LayoutLine;
}

/** Finds the words under a link's rectangle, line by line; none where it lies on a picture or nothing. */
export function placeLink(url: string, box: Box, lines: readonly LayoutLine[]): PlacedLink[] {
  return lines.flatMap((line) => {
    let start = -1;
    let end = -1;
    for (const placed of line.placed) {
      const words = wordsUnder(line.text, placed, box);
      if (!words) continue;
      if (start < 0) start = words[0];
      end = words[1];
    }
    return start < 0 ? [] : [{ url, start, end, line }];
  });
}

/** Range of the words of a run whose middle lies in a box. */
function wordsUnder(text: string, { run, start, end }: PlacedRun, box: Box): [number, number] | null {
  if (run.angle !== 0 || end <= start) return null;
  const level = run.y - 0.3 * run.size;
  if (level < box.y0 || level > box.y1 || run.x > box.x1 || run.x + run.width < box.x0) return null;
  const words = text.slice(start, end);
  const scale = run.width / (guessWidth(words) || 1);
  let from = -1;
  let to = -1;
  for (const word of words.matchAll(/\S+/g)) {
    const left = guessWidth(words.slice(0, word.index));
    const middle = run.x + (left + guessWidth(word[0]) / 2) * scale;
    if (middle < box.x0 - 1 || middle > box.x1 + 1 || !/[\p{L}\p{N}]/u.test(word[0])) continue;
    if (from < 0) from = start + word.index;
    to = start + word.index + word[0].length;
  }
  return from < 0 ? null : [from, to];
}

/** A text's width as most fonts set it, in font sizes: only its parts' shares of the whole matter. */
function guessWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += NARROW.test(character)
      ? 0.28
      : WIDE.test(character)
        ? 0.88
        : CAPITAL.test(character)
          ? 0.67
          : 0.53;
  return width;
}

const NARROW = /[\sil.,:;|!'()[\]jtf/I-]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /\p{Lu}/u;
