import { isHyphenated } from "../../vocabulary/compound-words.ts";

/** A line whose words may run on in the next one. */
interface HyphenLine {
  text: string;
  block: number;
}

/** A word broken at the end of a line: the part before the hyphen, and the line's rest. */
const BROKEN_WORD = /(\p{L}{2,})(-|\u00ad)$/u;
const LONGEST_WORD = 40;
const REST_OF_WORD = /^(\p{Ll}{2,})(\S*)(?:\s+|$)/u;
/** Ends that are no words of their own: what stands before them was broken off. */
const WORD_ENDS =
  /^(?:\p{Ll}{0,3}(?:tions?|sions?|ments?|ences?|ances?|ities|ivity|ility|ology|ness|ingly|ically|ative|itive|ization|isation|ated|ating|ators?|izing|ising|ized|ised|ably|ibly)|ments?|tive(?:ly)?|ture[sd]?|ity|cial|tial|cient|gency|neering|sively|ously|cations?|grams?|ployees?|tomers?|velop(?:ed|ing|ment)?)$/u;

/**
 * Joins words that were broken at the end of a line, where that is safe: a soft hyphen, a joined word that
 * occurs elsewhere in the document, or a second part that is no word; never one that occurs elsewhere with its hyphen. Other hyphens stay with their line.
 * @param join called for each: the line, the next one, the length of the hyphen, the rest of the word, and how
 *   many characters the next line loses
 */
export function joinHyphens<T extends HyphenLine>(
  lines: readonly T[],
  join: (line: T, next: T, broken: number, word: string, taken: number) => void,
): void {
  const words = new Set(
    lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}{4,}(?:-\p{L}+)*/gu) ?? []),
  );
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.block !== next.block) continue;
    const broken = BROKEN_WORD.exec(line.text.slice(-LONGEST_WORD));
    const rest = REST_OF_WORD.exec(next.text);
    if (!broken || !rest) continue;
    const [, head = "", hyphen = ""] = broken;
    const [whole, tail = "", signs = ""] = rest;
    const isSafe =
      !words.has(`${head}-${tail}`.toLowerCase()) &&
      ((hyphen === "\u00ad" && !isHyphenated(head, tail)) ||
        words.has((head + tail).toLowerCase()) ||
        WORD_ENDS.test(tail));
    if (isSafe && whole.length < next.text.length)
      join(line, next, hyphen.length, tail + signs, whole.length);
  }
}
