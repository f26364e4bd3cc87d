import type { PageText } from "./text-run.ts";

/** What most of a document's text looks like. */
export interface BodyStyle {
  /** Points, to a tenth. */
  size: number;
  /** Fonts that carry so much of the text that they mark nothing. */
  fonts: ReadonlySet<string>;
}

const BODY_SHARE = 0.35;

/** The commonest size and fonts of a document, by characters. */
export function findBodyStyle(pages: readonly PageText[]): BodyStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  let total = 0;
  for (const { runs } of pages)
    for (const { size, font, text } of runs) {
      const rounded = Math.round(size * 10) / 10;
      sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
      fonts.set(font, (fonts.get(font) ?? 0) + text.length);
      total += text.length;
    }
  const most = commonest(fonts);
  return {
    size: commonest(sizes) ?? 10,
    fonts: new Set(
      [...fonts.keys()].filter((font) => font === most || fonts.get(font)! >= BODY_SHARE * total),
    ),
  };
}

function commonest<T>(counts: ReadonlyMap<T, number>): T | null {
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
