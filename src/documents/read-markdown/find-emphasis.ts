/** One emphasis mark that belongs to a pair. */
export interface EmphasisMark {
  length: number;
  opens: boolean;
  /** Two or more characters: bold. */
  strong: boolean;
}

interface Opener {
  character: string;
  /** Where the unused part of its run ends. */
  end: number;
  left: number;
}

const WORD = /[\p{L}\p{N}]/u;
const MARKS = "*_~";

/**
 * Pairs the marks `*`, `_` and `~~` of a text. A mark between two word characters is none
 * (`snake_case`, `2*3*4`), nor is one without a partner (`C*`, `*args`).
 * @param skip end of a stretch that starts here and holds no marks (code, escapes, targets), else its start
 * @returns marks by position
 */
export function findEmphasis(source: string, skip: (at: number) => number): Map<number, EmphasisMark> {
  const marks = new Map<number, EmphasisMark>();
  const openers: Opener[] = [];
  const waiting: Record<string, number> = {};
  for (let at = 0; at < source.length; ) {
    const character = source[at] as string;
    if (!MARKS.includes(character)) {
      at = Math.max(skip(at), at + 1);
      continue;
    }
    let end = at + 1;
    while (source[end] === character) end += 1;
    let used = 0;
    if (canClose(source, at, end))
      while (used < end - at && (waiting[character] ?? 0) > 0)
        used += closePair(openers, waiting, marks, { character, at: at + used, left: end - at - used });
    if (used < end - at && canOpen(source, at, end) && (character !== "~" || end - at >= 2)) {
      openers.push({ character, end, left: end - at - used });
      waiting[character] = (waiting[character] ?? 0) + 1;
    }
    at = end;
  }
  return marks;
}

/** Marks the nearest opener of the same kind and this closer; openers between them stay plain text. */
function closePair(
  openers: Opener[],
  waiting: Record<string, number>,
  marks: Map<number, EmphasisMark>,
  closer: { character: string; at: number; left: number },
): number {
  let opener = openers.pop() as Opener;
  while (opener.character !== closer.character) {
    waiting[opener.character] = (waiting[opener.character] ?? 1) - 1;
    opener = openers.pop() as Opener;
  }
  const length = Math.min(opener.left, closer.left, 3);
  const strong = length >= 2 && closer.character !== "~";
  opener.end -= length;
  opener.left -= length;
  marks.set(opener.end, { length, opens: true, strong });
  marks.set(closer.at, { length, opens: false, strong });
  if (opener.left > 0) openers.push(opener);
  else waiting[closer.character] = (waiting[closer.character] ?? 1) - 1;
  return length;
}

function canOpen(source: string, start: number, end: number): boolean {
  return isInk(source[end]) && !WORD.test(source[start - 1] ?? "");
}

/** Authors write `**Skills:**Java`: a closing pair after punctuation may touch the next word. */
function canClose(source: string, start: number, end: number): boolean {
  if (!isInk(source[start - 1])) return false;
  const touchesWord = WORD.test(source[end] ?? "");
  return !touchesWord || (end - start >= 2 && !WORD.test(source[start - 1] ?? ""));
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && /\S/.test(character);
}
