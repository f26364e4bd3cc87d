import { SOFT_SKILLS } from "../../vocabulary/posting-boilerplate.ts";
import { holdsAny } from "./holds-any.ts";
import type { Range } from "./split-sentences.ts";

/** Places of a text that word a personal skill; the longer wordings come first. */
export function softWordings(text: string): Range[] {
  const lower = text.toLowerCase();
  return SOFT_SKILLS.flatMap(({ hints, pattern }) =>
    !holdsAny(lower, hints)
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
  );
}
