import type { PdfStream } from "./find-streams.ts";

/** Which streams make up a page's content together. */
export interface ContentGroups {
  /** Indexes of the streams of each page whose content is parted, in order. */
  groups: number[][];
  /** False when a page's content could not be found among the streams. */
  complete: boolean;
}

/** The slash ends a list that is not closed. */
const PARTED = /\/Contents[\s\0]*\[([^\][/]*)\]/g;
const WHOLE = /\/Contents[\s\0]+(\d{1,9})[\s\0]+\d{1,5}[\s\0]+R\b/g;
const REFERENCE = /(\d{1,9})[\s\0]+\d{1,5}[\s\0]+R\b/g;
/** Streams of all pages; files with more are hardly written by a program that means well. */
const MOST_PARTS = 5_000;

/** Finds the pages whose content is parted into several streams: its state goes on from one to the next. */
export function groupContents(dictionaries: readonly string[], streams: readonly PdfStream[]): ContentGroups {
  const byNumber = new Map<number, number>();
  let complete = true;
  for (const [index, { number }] of streams.entries()) {
    // Of streams with one number, as in a file that was changed, the page's is not known.
    if (byNumber.has(number)) byNumber.set(number, -1);
    else byNumber.set(number, index);
  }
  const find = (number: string | undefined) => {
    const index = byNumber.get(Number(number)) ?? -1;
    complete &&= index >= 0;
    return index;
  };
  const groups: number[][] = [];
  let parts = 0;
  for (const text of dictionaries) {
    for (const [, number] of text.matchAll(WHOLE)) find(number);
    for (const [, list] of text.matchAll(PARTED)) {
      const numbers = Array.from((list as string).matchAll(REFERENCE), ([, number]) => number);
      parts += numbers.length;
      if (parts > MOST_PARTS) return { groups, complete: false };
      if (numbers.length > 1) groups.push(numbers.map(find).filter((index) => index >= 0));
      else for (const number of numbers) find(number);
    }
  }
  return { groups, complete };
}
