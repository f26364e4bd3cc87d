import type { Field } from "./split-fields.ts";

/** A place in the text. */
interface Place {
  start: number;
  end: number;
}

/** Both share a character. */
export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The fact of the rules or what the tagger marks for it: the tagger fills what is missing, and replaces what the rules
 * only guessed from its position.
 * @param marked what the tagger marks where the fact is looked for, in order
 * @param isSure the words of the rules' fact say by themselves what it is
 */
export function chooseField(
  ruled: Field | null,
  marked: readonly Field[],
  isSure: (text: string) => boolean,
): Field | null {
  if (ruled === null) return marked[0] ?? null;
  if (isSure(ruled.text) || marked.some((mark) => overlaps(mark, ruled))) return ruled;
  return marked[0] ?? ruled;
}
