import { DEGREE_WORDS } from "../../vocabulary/knock-outs.ts";
import { holdsAny } from "./holds-any.ts";

/** Whether a text names a degree or a school diploma. */
export function namesDegree(text: string): boolean {
  const lower = text.toLowerCase();
  return DEGREE_WORDS.some(({ hints, pattern }) => holdsAny(lower, hints) && pattern.test(text));
}
