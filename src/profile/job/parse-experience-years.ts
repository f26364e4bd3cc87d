import { rangeOfWire, type YearsRange } from "./read-years.ts";

/** Nothing longer is a range. */
const MAX_LENGTH = 120;

/**
 * Reads a wire string of experience: "3-5", "3–5 years", "5+", bare "5" (both open), "up to 3" (low 0),
 * months ("18 months", "6-12 months"), decimals, and number words. Years; ends inclusive.
 * Null when unreadable or when low is above high.
 */
export function parseExperienceYears(text: string): YearsRange | null {
  if (text.length > MAX_LENGTH) return null;
  if (NONE.test(text)) return { low: 0, high: null };
  return rangeOfWire(text);
}

const NONE =
  /^\s*(?:none|no(?: prior| previous| work)? experience(?: is)?(?: required| needed| necessary)?|not required)\s*$/i;
