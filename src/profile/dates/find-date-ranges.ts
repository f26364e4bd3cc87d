import {
  ONWARD_WORDS,
  PRESENT_WORDS,
  RANGE_WORDS,
  SINCE_WORDS,
  UNTIL_WORDS,
} from "../../vocabulary/month-names.ts";
import type { DatePoint, DateRange } from "./date-range.ts";
import { isAttachedAfter, isAttachedBefore, isWideSpace, standsAlone } from "./judge-surroundings.ts";
import { parseDatePoint, type RawPoint } from "./parse-date-point.ts";
import { expandYear, type YearLimits } from "./read-year-and-day.ts";
import { windowsWithDigits, writesDayFirst } from "./scan-lines.ts";
import { type DateToken, tokenizeDates } from "./tokenize-dates.ts";

const DASHES = new Set(["-", "–", "—", "‐", "‑", "‒", "―", "−", "~", "→", "－", "〜", "～", ">"]);
const CLOSERS = new Set([")", "]", "|", ";", ",", "•", "·"]);
const DEFAULT_LIMITS: YearLimits = { earliest: 1950, latest: 2100 };

/**
 * All dates and date ranges in `text`, in order, as UTF-16 offsets. Phone numbers, quantities, codes and
 * versions are passed over; a bare year must stand alone as a word.
 * @param limits the plausible years, both ends included
 */
export function findDateRanges(text: string, yearLimits: YearLimits = DEFAULT_LIMITS): DateRange[] {
  const ranges: DateRange[] = [];
  const limits =
    yearLimits.day_first === undefined ? { ...yearLimits, day_first: writesDayFirst(text) } : yearLimits;
  for (const [from, to] of windowsWithDigits(text)) {
    const tokens = tokenizeDates(text, from, to);
    let at = 0;
    while (at < tokens.length) {
      const found = canStart(tokens[at]!) ? readRangeAt(tokens, at, limits, text) : null;
      if (found) ranges.push(found.range);
      at = found ? Math.max(found.next, at + 1) : at + 1;
    }
  }
  return ranges;
}

interface Found {
  range: DateRange;
  next: number;
}

/** A cheap sieve: signs other than an apostrophe never begin a date. */
function canStart(token: DateToken): boolean {
  return token.kind !== "sign" || token.text === "'" || token.text === "’" || token.text === "‘";
}

function readRangeAt(tokens: DateToken[], at: number, limits: YearLimits, text: string): Found | null {
  const word = tokens[at]!.text;
  const reversed = PRESENT_WORDS.has(word) ? readPresentFirst(tokens, at, limits) : null;
  if (reversed) return reversed;
  const isSince = SINCE_WORDS.has(word);
  const isUntil = !isSince && UNTIL_WORDS.has(word);
  const first = isSince || isUntil ? skipWords(tokens, at + 1, ["in", "the", "year", ":"]) : at;
  const from = parseDatePoint(tokens, first, limits);
  if (!from) return null;
  if (isAttachedBefore(tokens, first, text)) return null;
  const joined = isUntil ? null : readEnd(tokens, from, limits, text);
  if (joined) return finish(tokens, isSince ? at : first, joined.next, joined.from, joined.to, "range");
  const single = wholePoint(from);
  if (!single) return null;
  if (isBareYear(from) && !standsAlone(tokens, first, from.next, text)) return null;
  if (isUntil) return finish(tokens, at, from.next, null, single, "until");
  const onward = onwardAfter(tokens, from.next);
  if (onward !== null) return finish(tokens, isSince ? at : first, onward, single, "present", "open");
  if (isSince) return finish(tokens, at, from.next, single, "present", "open");
  if (isLeftOpen(tokens, from.next)) return finish(tokens, first, from.next + 1, single, "present", "open");
  return finish(tokens, first, from.next, single, single, "single");
}

/** What follows a first date: a sign or word, and the second date or "present". */
function readEnd(
  tokens: DateToken[],
  from: RawPoint,
  limits: YearLimits,
  text: string,
): { from: DatePoint; to: DatePoint | "present"; next: number } | null {
  const separator = separatorAt(tokens, from.next);
  const first = wholePoint(from) ?? shortPoint(from, limits);
  const presentNext = presentAt(tokens, separator ?? from.next, separator !== null);
  if (presentNext !== null && first) return { from: first, to: "present", next: presentNext };
  const wide = isWideSpace(tokens, from.next, text);
  if (separator === null && !wide) return null;
  const second = separator ?? from.next;
  const academic = separator !== null ? shortEnd(tokens, from, separator, limits) : null;
  if (academic) return academic;
  const to = parseDatePoint(tokens, second, limits);
  if (!to || isAttachedAfter(tokens, to.next)) return null;
  const pair = pairOf(from, to, limits);
  if (!pair) return null;
  if (separator === null && orderOf(pair.from) > orderOf(pair.to)) return null;
  const swapped = orderOf(pair.from) > orderOf(pair.to) ? { from: pair.to, to: pair.from } : pair;
  return { ...swapped, next: to.next };
}

/** "2017/18", "2017-18", "2010–12": the second year has two digits. */
function shortEnd(
  tokens: DateToken[],
  from: RawPoint,
  at: number,
  limits: YearLimits,
): { from: DatePoint; to: DatePoint; next: number } | null {
  const digits = tokens[at];
  if (from.year === null || from.month !== null || digits?.kind !== "number" || digits.text.length !== 2)
    return null;
  if (digits.before !== "none" || isAttachedAfter(tokens, at + 1)) return null;
  const last = Math.floor(from.year / 100) * 100 + Number(digits.text);
  const year = last < from.year ? last + 100 : last;
  if (year === from.year || year - from.year > 60 || year > limits.latest) return null;
  return { from: pointOf(from.year, null, null), to: pointOf(year, null, null), next: at + 1 };
}

/** Fills the missing year of one end from the other: "Jan – Mar 2019", "5/2010–7/12", "Mar 19 – Jun 21". */
function pairOf(from: RawPoint, to: RawPoint, limits: YearLimits): { from: DatePoint; to: DatePoint } | null {
  const last = wholePoint(to) ?? shortPoint(to, limits);
  if (!last) return null;
  const first = wholePoint(from);
  if (first) return to.year === null && to.shortYear === null ? null : { from: first, to: last };
  if (from.month !== null && to.hasDay === from.hasDay && from.shortYear === null && to.month !== null)
    return { from: partialPoint(from, last.year), to: last };
  const short = shortPoint(from, limits);
  if (short && !(to.hasDay && from.month !== null)) return { from: short, to: last };
  if (from.month !== null && to.month !== null) return { from: partialPoint(from, last.year), to: last };
  return null;
}

function partialPoint(from: RawPoint, year: number): DatePoint {
  return pointOf(year, from.month, from.lastMonth);
}

function wholePoint(raw: RawPoint): DatePoint | null {
  return raw.year === null ? null : pointOf(raw.year, raw.month, raw.lastMonth);
}

function shortPoint(raw: RawPoint, limits: YearLimits): DatePoint | null {
  if (raw.shortYear === null) return null;
  const year = expandYear(raw.shortYear);
  return year >= limits.earliest && year <= limits.latest ? pointOf(year, raw.month, raw.lastMonth) : null;
}

function pointOf(year: number, month: number | null, lastMonth: number | null): DatePoint {
  return { year, month, lastMonth };
}

function orderOf(point: DatePoint | "present"): number {
  return point === "present" ? Number.POSITIVE_INFINITY : point.year * 12 + (point.lastMonth ?? 12);
}

function finish(
  tokens: DateToken[],
  first: number,
  next: number,
  from: DatePoint | null,
  to: DatePoint | "present",
  kind: DateRange["kind"],
): Found {
  return { range: { start: tokens[first]!.start, end: tokens[next - 1]!.end, from, to, kind }, next };
}

/** "Present – Jan 2019": written the other way round. */
function readPresentFirst(tokens: DateToken[], at: number, limits: YearLimits): Found | null {
  const separator = separatorAt(tokens, at + 1);
  if (separator === null) return null;
  const point = parseDatePoint(tokens, separator, limits);
  const from = point && wholePoint(point);
  if (!from || isAttachedAfter(tokens, point.next)) return null;
  return finish(tokens, at, point.next, from, "present", "range");
}

/** Index after a range sign or word at `at`, or null. */
function separatorAt(tokens: DateToken[], at: number): number | null {
  let index = at;
  while (CLOSERS.has(tokens[index]?.text ?? "") && tokens[index]!.text === ")") index += 1;
  if (tokens[index]?.text === "." && tokens[index]!.before === "none") index += 1;
  const begin = index;
  while (index - begin < 4) {
    const token = tokens[index];
    if (!token) break;
    if (DASHES.has(token.text) || RANGE_WORDS.has(token.text)) index += 1;
    else if (token.text === "up" && tokens[index + 1]?.text === "to") index += 2;
    else break;
  }
  if (index === begin) {
    const slash = tokens[begin];
    if (slash?.text === "/" && tokens[begin + 1] !== undefined) return begin + 1;
    return null;
  }
  return tokens[index] === undefined ? null : index;
}

/** Index after "present", "the present", "to date", "(current)" at `at`, or null. */
function presentAt(tokens: DateToken[], at: number, separated: boolean): number | null {
  let index = at;
  const first = tokens[index];
  if (!first || (!separated && first.before === "break")) return null;
  if (first.text === "(") index += 1;
  if (/^(the|this|my)$/.test(tokens[index]?.text ?? "")) index += 1;
  const word = tokens[index];
  if (!word || !PRESENT_WORDS.has(word.text)) return null;
  const after = tokens[index + 1];
  // "Presentation" is one token and cannot come here; "today's" and "current-year" can.
  if (after?.before === "none" && /^['’]$/.test(after.text) && !/^aujourd|actual/.test(word.text))
    return null;
  if (word.text === "aujourd") return tokens[index + 2]?.text === "hui" ? index + 3 : index + 1;
  if (/^(present|current)$/.test(word.text) && /^(day|date|time|month)$/.test(after?.text ?? ""))
    return index + 2;
  return index + 1;
}

function onwardAfter(tokens: DateToken[], at: number): number | null {
  const index = tokens[at]?.text === "-" || tokens[at]?.text === "," ? at + 1 : at;
  const word = tokens[index]?.text ?? "";
  if (ONWARD_WORDS.has(word)) return index + 1;
  if (word === "and" && /^(later|beyond|onwards?)$/.test(tokens[index + 1]?.text ?? "")) return index + 2;
  return null;
}

/** "2019 –" with nothing after it on its line goes on. */
function isLeftOpen(tokens: DateToken[], at: number): boolean {
  const dash = tokens[at];
  if (!dash || !DASHES.has(dash.text) || dash.before === "break") return false;
  const after = tokens[at + 1];
  return after === undefined || after.before === "break" || after.text === ")" || after.text === "]";
}

function isBareYear(raw: RawPoint): boolean {
  return raw.year !== null && raw.month === null;
}

function skipWords(tokens: DateToken[], at: number, words: string[]): number {
  let index = at;
  while (words.includes(tokens[index]?.text ?? "")) index += 1;
  return index;
}
