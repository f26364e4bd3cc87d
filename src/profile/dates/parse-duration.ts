import { NUMBER_WORDS } from "../../vocabulary/number-words.ts";

/** A length of time named in a text. */
export interface Duration {
  months: number;
  start: number;
  end: number;
}

const WORDS = [...NUMBER_WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll("-", "[- ]");
// An amount ("3", "1.5", "twenty-five", "5-7", "fifteen (15)"), "+" or "plus", "and a half", and a unit.
const DURATION = new RegExp(
  "(?<![\\p{L}\\d.,$€£])" +
    `(?:(\\d{1,3}(?:[.,]\\d{1,2})?)(?: ?(?:-|–|to) ?\\d{1,2})?|(${WORDS})(?: ?\\(\\d{1,2}\\+?\\))?)` +
    " ?(?:\\+|plus\\b|or more\\b)? ?(and a half )?(?:-|full |solid )? ?" +
    "(years?|yrs?|y|months?|mths?|mos?|weeks?|wks?|decades?)(?!\\p{L})",
  "giu",
);
const MONTHS_OF_UNIT: Readonly<Record<string, number>> = { d: 120, y: 12, m: 1, w: 12 / 52 };
const JOINED = /^[ ,]*(?:and |& )?$/;

/**
 * Lengths of time in `text`, parts that follow each other added up ("2 years 3 months" is one of 27 months).
 * Of a range ("5-7 years") the lower amount counts.
 */
export function findDurations(text: string): Duration[] {
  const durations: Duration[] = [];
  let previousUnit = "";
  for (const match of text.matchAll(DURATION)) {
    const word = match[2]?.toLowerCase().replace(" ", "-");
    const amount = word === undefined ? Number(match[1]!.replace(",", ".")) : NUMBER_WORDS.get(word);
    if (amount === undefined) continue;
    const unit = match[4]![0]!.toLowerCase();
    const size = MONTHS_OF_UNIT[unit]!;
    const months = amount * size + (match[3] ? size / 2 : 0);
    const start = match.index;
    const last = durations.at(-1);
    if (last && size < MONTHS_OF_UNIT[previousUnit]! && JOINED.test(text.slice(last.end, start))) {
      last.months += months;
      last.end = start + match[0].length;
    } else durations.push({ months, start, end: start + match[0].length });
    previousUnit = unit;
  }
  return durations;
}

/** Months of the first length of time in `text` ("2 years 3 months" → 27), or null. */
export function parseDuration(text: string): number | null {
  const first = findDurations(text.slice(0, 500))[0];
  return first ? Math.round(first.months * 100) / 100 : null;
}
