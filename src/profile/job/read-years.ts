/** A range of years; ends inclusive, `high` null = open. */
export interface YearsRange {
  low: number;
  high: number | null;
}

const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const WORDS = NUMBER_WORDS.join("|");
/** "5", "1.5", "five", "five (5)", "5 (five)". */
const NUMBER = `(?:\\d{1,3}(?:[.,]\\d{1,2})?|${WORDS})(?: ?\\( ?(?:\\d{1,3}|${WORDS})\\+? ?\\))?`;
const UNIT = "(?:years?|yrs?|y|months?|mths?|mos?)";
const AT_LEAST =
  "at least|(?:a |an )?(?:absolute )?minimum of|minimum|min\\.?(?: of)?|no less than|not less than|more than|greater than|over|from|starting (?:at|from)|>=|>|≥";
const AT_MOST =
  "up to|(?:a )?maximum of|maximum|max\\.?(?: of)?|no more than|not more than|less than|fewer than|under|at most|<=|<|≤";
const OR_MORE =
  "\\+|plus(?! \\w+ing)|or more|or greater|or over|or above|or longer|and above|and up|and more|and over|minimum|min\\.?";

/** Source of a range; `unit` says whether the word for years or months must be there. */
function source(unit: "needed" | "optional"): string {
  const first = `(?<first>${NUMBER})(?<plus1> ?(?:${OR_MORE}))?`;
  const unit1 = `(?: ?-?(?<unit1>${UNIT})(?![\\p{L}\\d]))?`;
  const second = `(?: ?(?<joint>-|to|and|or|/) ?(?<second>${NUMBER})(?<plus2> ?(?:${OR_MORE}))?)?`;
  const unit2 = unit === "needed" ? `(?: ?-?(?<unit2>${UNIT}))(?![\\p{L}\\d])` : `(?: ?-?(?<unit2>${UNIT}))?`;
  const end = `(?<full> full)?${unit2}(?<tick>['.]|\\(s\\))?(?<plus3> ?(?:${OR_MORE})(?![\\p{L}\\d]))?`;
  return `(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<between>between))? ?${first}${unit1}${second}${end}`;
}

/** Finds ranges in folded prose (see {@link foldYears}); the unit must be written. */
export const YEARS_IN_TEXT = new RegExp(`(?<![\\p{L}\\d$€£#.,:-])${source("needed")}`, "gu");
const WIRE = new RegExp(
  `^${source("optional")}(?: ?(?:of|in|relevant|work|working|professional|prior|total|the|industry|related|required|preferred|experience|exp\\.?)){0,6}$`,
  "u",
);

/** Lower case with plain dashes and spaces; every offset stays. */
export function foldYears(text: string): string {
  let folded = text.toLowerCase();
  if (folded.length !== text.length) folded = text;
  return folded
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[’]/g, "'")
    .replace(/\s/g, " ");
}

/** The range of one wire string ("3-5", "5+", "up to 3 years", "18 months"), or null. */
export function rangeOfWire(text: string): YearsRange | null {
  const folded = foldYears(text).replace(/ +/g, " ").trim();
  const match = WIRE.exec(folded);
  return match?.groups ? rangeOf(match.groups) : null;
}

/** The range that a match of either pattern states, in years; null when it is no sensible range. */
export function rangeOf(groups: Record<string, string | undefined>): YearsRange | null {
  const unit = groups["unit2"] ?? groups["unit1"] ?? "years";
  const first = inYears(groups["first"], groups["unit1"] ?? unit);
  const second = groups["second"] === undefined ? null : inYears(groups["second"], unit);
  if (first === null || (groups["second"] !== undefined && second === null)) return null;
  const open = Boolean(groups["plus1"] ?? groups["plus2"] ?? groups["plus3"]);
  if (second !== null) return joined(first, second, open && !groups["plus1"], groups);
  if (groups["between"]) return null;
  if (groups["most"]) return open ? null : { low: 0, high: first };
  return first > LONGEST ? null : { low: first, high: null };
}

function joined(
  low: number,
  high: number,
  open: boolean,
  groups: Record<string, string | undefined>,
): YearsRange | null {
  if (groups["joint"] === "and" && !groups["between"]) return null;
  if (groups["most"]) return low <= high ? { low: 0, high } : null;
  if (low > high || high > LONGEST) return null;
  return { low, high: open ? null : high };
}

/** No post asks for more; a larger number is a year or an accident. */
const LONGEST = 60;

function inYears(text: string | undefined, unit: string): number | null {
  if (text === undefined) return null;
  const plain = text.replace(/\(.*/, "").trim();
  const word = NUMBER_WORDS.indexOf(plain);
  const number = word >= 0 ? word : Number(plain.replace(",", "."));
  if (!Number.isFinite(number)) return null;
  const years = unit.startsWith("m") ? number / 12 : number;
  return Math.floor(years * 100 + 0.5) / 100;
}

/** The wire string of a range: "3-5", "3+", "up to 3" (`upTo`: the posting names no lower end). */
export function wireOf(range: YearsRange, upTo: boolean): string {
  if (range.high === null) return `${range.low}+`;
  return upTo ? `up to ${range.high}` : `${range.low}-${range.high}`;
}
