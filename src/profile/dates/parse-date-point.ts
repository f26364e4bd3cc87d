import { DATE_MODIFIERS, MONTH_NUMBERS, SEASONS } from "../../vocabulary/month-names.ts";
import {
  APOSTROPHES,
  dayAt,
  expandedShort,
  expandYear,
  inLimits,
  shortYearAt,
  startsYear,
  twoDigits,
  type YearLimits,
  yearAt,
} from "./read-year-and-day.ts";
import type { DateToken } from "./tokenize-dates.ts";

/** A date as read so far: the year may be missing ("Jan –") or have two digits ("Jan 19"). */
export interface RawPoint {
  year: number | null;
  /** Two written digits of the year that count only beside another date. */
  shortYear: number | null;
  month: number | null;
  lastMonth: number | null;
  /** A day was written: then two digits after a month are the day, not the year. */
  hasDay: boolean;
  /** Index of the token after it. */
  next: number;
}

/** Reads one date that begins at token `at`, or null. */
export function parseDatePoint(
  tokens: readonly DateToken[],
  at: number,
  limits: YearLimits,
): RawPoint | null {
  const start = skipModifiers(tokens, at);
  const token = tokens[start];
  if (!token) return null;
  if (token.kind === "word") return parseFromWord(tokens, start, limits);
  if (token.kind === "number") return parseFromNumber(tokens, start, limits);
  if (APOSTROPHES.has(token.text)) {
    const short = shortYearAt(tokens, start);
    if (short) return point({ shortYear: short.year, next: short.next });
  }
  return null;
}

function point(parts: Partial<RawPoint> & { next: number }): RawPoint {
  const base = { year: null, shortYear: null, month: null, lastMonth: null, hasDay: false };
  return { ...base, lastMonth: parts.month ?? null, ...parts };
}

function skipModifiers(tokens: readonly DateToken[], at: number): number {
  let index = at;
  while (index - at < 3 && isModifier(tokens[index]?.text ?? "", index > at)) {
    index += 1;
    if (tokens[index]?.text === "-" || tokens[index]?.text === ".") index += 1;
  }
  return index;
}

function isModifier(word: string, isLater: boolean): boolean {
  return DATE_MODIFIERS.has(word) || (isLater && word === "of");
}

/** "March 2019", "Mar. '19", "Sept 2, 2019", "Summer of 2013", "Q3 2021". */
function parseFromWord(tokens: readonly DateToken[], at: number, limits: YearLimits): RawPoint | null {
  const word = tokens[at]!.text;
  const span = monthsOfWord(tokens, at);
  if (!span) return null;
  const { month, lastMonth } = span;
  let index = span.next;
  if (tokens[index]?.text === "." && tokens[index]?.before === "none") index += 1;
  const isMonthName = MONTH_NUMBERS.has(word);

  const day = isMonthName ? dayAt(tokens, index) : null;
  if (day !== null) {
    let after = day.next;
    if (tokens[after]?.text === ",") after += 1;
    const year = yearAt(tokens, after, limits);
    if (year !== null && tokens[after]!.before !== "break")
      return point({ year, month, lastMonth, hasDay: true, next: after + 1 });
  }
  let after = index;
  const joint = tokens[after];
  if (joint && /^[,\-–/]$/.test(joint.text) && tokens[after + 1]?.before !== "break") after += 1;
  else if (joint?.text === "of") after += 1;
  if (tokens[after]?.before !== "break") {
    const year = yearAt(tokens, after, limits);
    if (year !== null) return point({ year, month, lastMonth, next: after + 1 });
    const short = shortYearAt(tokens, after);
    if (short) {
      const strong = APOSTROPHES.has(tokens[after]!.text);
      const full = expandYear(short.year);
      if (strong && inLimits(full, limits)) return point({ year: full, month, lastMonth, next: short.next });
      if (isMonthName) return point({ shortYear: short.year, month, lastMonth, next: short.next });
    }
  }
  if (day !== null) return point({ month, lastMonth, hasDay: true, next: day.next });
  return point({ month, lastMonth, next: index });
}

function monthsOfWord(
  tokens: readonly DateToken[],
  at: number,
): { month: number; lastMonth: number; next: number } | null {
  const word = tokens[at]!.text;
  const month = MONTH_NUMBERS.get(word);
  if (month) return { month, lastMonth: month, next: at + 1 };
  const season = SEASONS.get(word);
  if (season) return { month: season[0], lastMonth: season[1], next: at + 1 };
  const digit = tokens[at + 1];
  const isQuarter = (word === "q" || word === "h") && digit?.kind === "number" && digit.before === "none";
  if (!isQuarter || digit.text.length !== 1) return null;
  const size = word === "q" ? 3 : 6;
  const number = Number(digit.text);
  if (number < 1 || number > 12 / size) return null;
  return { month: (number - 1) * size + 1, lastMonth: number * size, next: at + 2 };
}

/** "2019", "2019-03", "03/2019", "12 March 2018", "12.03.2018", "2019 March", "3/19", "2017年3月". */
function parseFromNumber(tokens: readonly DateToken[], at: number, limits: YearLimits): RawPoint | null {
  const first = tokens[at]!.text;
  if (first.length === 4) return parseFromYear(tokens, at, limits);
  if (first.length > 2) return null;
  const numeric = parseNumeric(tokens, at, limits);
  if (numeric) return numeric;
  const quarter = tokens[at + 1];
  if (first.length === 1 && quarter?.text === "q" && quarter.before === "none") {
    const year = yearAt(tokens, at + 2, limits);
    const number = Number(first);
    if (year !== null && number >= 1 && number <= 4)
      return point({ year, month: number * 3 - 2, lastMonth: number * 3, next: at + 3 });
  }
  const day = dayAt(tokens, at);
  if (!day) return null;
  let index = day.next;
  if (/^[.\-/]$/.test(tokens[index]?.text ?? "") || tokens[index]?.text === "of") index += 1;
  const name = tokens[index];
  if (!name || name.before === "break" || !MONTH_NUMBERS.has(name.text)) return null;
  const rest = parseFromWord(tokens, index, limits);
  return rest && (rest.year !== null || !rest.hasDay) ? { ...rest, hasDay: true } : null;
}

function parseFromYear(tokens: readonly DateToken[], at: number, limits: YearLimits): RawPoint | null {
  const year = yearAt(tokens, at, limits);
  if (year === null) return null;
  const joint = tokens[at + 1];
  if (joint?.text === "年") {
    const month = twoDigits(tokens[at + 2]);
    if (month !== null && month <= 12 && month >= 1 && tokens[at + 3]?.text === "月")
      return point({ year, month, next: at + 4 });
    return point({ year, next: at + 2 });
  }
  if (joint && joint.before !== "break") {
    const named =
      joint.kind === "word" ? at + 1 : joint.before === "none" && /^[-/.]$/.test(joint.text) ? at + 2 : -1;
    const months = named > 0 && tokens[named]?.kind === "word" ? monthsOfWord(tokens, named) : null;
    // "2019 March" is one date; "2018-March 2019" and "2018 March '19" hold a second one.
    if (months && tokens[named]!.before !== "break" && !startsYear(tokens, months.next, limits))
      return point({ year, month: months.month, lastMonth: months.lastMonth, next: months.next });
  }
  if (joint && /^[-./]$/.test(joint.text) && joint.before === "none") {
    const month = tokens[at + 2];
    const value = month?.before === "none" ? twoDigits(month) : null;
    if (value !== null && value >= 1 && value <= 12) {
      const second = tokens[at + 3];
      const day = second?.text === joint.text && second.before === "none" ? twoDigits(tokens[at + 4]) : null;
      if (day !== null && day >= 1 && day <= 31 && tokens[at + 4]!.before === "none")
        return point({ year, month: value, hasDay: true, next: at + 5 });
      // One digit after a dot or hyphen ("2019.5", "2019-3") is too little to be a month.
      if (month!.text.length === 2 || joint.text === "/") return point({ year, month: value, next: at + 3 });
    }
  }
  return point({ year, next: at + 1 });
}

/** Numbers joined by one kind of sign: m/yyyy, d.m.yyyy, m/d/yyyy, m/yy. */
function parseNumeric(tokens: readonly DateToken[], at: number, limits: YearLimits): RawPoint | null {
  const joint = tokens[at + 1];
  if (!joint || !/^[-./]$/.test(joint.text)) return null;
  const first = Number(tokens[at]!.text);
  const tight = joint.before === "none" && tokens[at + 2]?.before === "none";
  const year = yearAt(tokens, at + 2, limits);
  if (year !== null && first >= 1 && first <= 12 && (tight || joint.text === "/"))
    return point({ year, month: first, next: at + 3 });
  const second = tight ? twoDigits(tokens[at + 2]) : null;
  if (second === null) return null;
  const joint2 = tokens[at + 3];
  if (joint2?.text === joint.text && joint2.before === "none") {
    const last = yearAt(tokens, at + 4, limits) ?? expandedShort(tokens[at + 4], limits);
    const month = monthOfPair(first, second, joint.text !== "/" || limits.day_first === true);
    return last !== null && month !== null && tokens[at + 4]!.before === "none"
      ? point({ year: last, month, hasDay: true, next: at + 5 })
      : null;
  }
  const isMonthYear =
    (joint.text === "/" || (joint.text === "-" && second > 31)) &&
    tokens[at + 2]!.text.length === 2 &&
    first >= 1 &&
    first <= 12;
  return isMonthYear ? point({ shortYear: second, month: first, next: at + 3 }) : null;
}

/** Which of two numbers is the month, null when none can be. */
function monthOfPair(first: number, second: number, dayFirst: boolean): number | null {
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  const month = first > 12 || (second <= 12 && dayFirst) ? second : first;
  return month <= 12 ? month : null;
}
