import {
  COUNTED_NOUNS,
  NOT_A_YEAR_AFTER,
  ONWARD_WORDS,
  PRESENT_WORDS,
  RANGE_WORDS,
  SINCE_WORDS,
  UNTIL_WORDS,
} from "../../vocabulary/month-names.ts";
import type { DatePoint, DateRange } from "./date-range.ts";
import { expandYear, parseDatePoint, type RawPoint, type YearLimits } from "./parse-date-point.ts";
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
  const limits = yearLimits.day_first === undefined ? { ...yearLimits, day_first: writesDayFirst(text) } : yearLimits;
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

/** A text with 31/08/2015 and nothing like 08/31/2015 writes the day first. */
function writesDayFirst(text: string): boolean {
  let dayFirst = false;
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g)) {
    if (Number(match[2]) > 12) return false;
    if (Number(match[1]) > 12) dayFirst = true;
  }
  return dayFirst;
}

const SHORT_LINE = 40;

/**
 * Runs of lines that can hold a date: lines with digits, and short ones next to them ("to", "– Present"),
 * as a range may be broken over lines.
 */
function windowsWithDigits(text: string): [number, number][] {
  const windows: [number, number][] = [];
  let start = 0;
  let open: [number, number] | null = null;
  let lead: number | null = null;
  while (start <= text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const isShort = line.length <= SHORT_LINE;
    if (/\d/.test(line)) {
      if (open) open[1] = end;
      else windows.push((open = [lead ?? start, end]));
      lead = null;
    } else if (open && isShort) open[1] = end;
    else {
      open = null;
      lead = isShort ? start : null;
    }
    start = end + 1;
  }
  return windows;
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

/** Two dates set apart by a column gap, their dash lost on the way. */
function isWideSpace(tokens: DateToken[], at: number, text: string): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.before !== "space" || !previous) return false;
  return token.start - previous.end >= 2 && /^[ \u00a0\t]+$/.test(text.slice(previous.end, token.start));
}

function isBareYear(raw: RawPoint): boolean {
  return raw.year !== null && raw.month === null;
}

/** A sign glued to a letter or digit before the date: "ISO-2015", "$2019", "example.com/2019". */
function isAttachedBefore(tokens: DateToken[], at: number, text: string): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  if (!previous || token.before !== "none") return false;
  if (previous.kind === "word")
    return token.kind === "number" && !/^(fy|fs|ws|cy|ay|年|月)$/.test(previous.text);
  if (previous.kind === "number") return true;
  if ("$€£¥#@_&=%\\*+".includes(previous.text)) return true;
  if (!/^[-–.,/:]$/.test(previous.text)) return false;
  const glued = text[previous.start - 1];
  if (glued === undefined || previous.before !== "none") return false;
  // A word and a colon or comma ("Dates:2019") set a date apart; digits or a slash do not.
  return (
    /\d/.test(glued) || (/\p{L}/u.test(glued) && /^[-/.]$/.test(previous.text) && token.kind === "number")
  );
}

/** Something glued to the end of the date: "2019-1234", "2019%", "2019x". */
function isAttachedAfter(tokens: DateToken[], next: number): boolean {
  const token = tokens[next];
  if (token?.before !== "none") return false;
  if (token.kind === "number" || "%@_+$€£".includes(token.text)) return true;
  if (token.kind === "word") return !/^(present|current|年|月|to)$/.test(token.text);
  const after = tokens[next + 1];
  return /^[-–.,/:]$/.test(token.text) && after?.before === "none" && after.kind === "number";
}

/** A bare year counts only where it is no quantity, code, version or house number. */
function standsAlone(tokens: DateToken[], first: number, next: number, text: string): boolean {
  if (isAttachedAfter(tokens, next)) return false;
  const before = tokens[first - 1];
  const after = tokens[next];
  if (
    before &&
    before.before !== undefined &&
    NOT_A_YEAR_AFTER.has(before.text) &&
    tokens[first]!.before === "space"
  )
    return false;
  if (before?.kind === "number" && tokens[first]!.before === "space" && before.text.length >= 3) return false;
  if (after?.before !== "space") return true;
  if (COUNTED_NOUNS.has(after.text)) return false;
  if (after.kind === "number" && after.text.length >= 3 && !wideOrYear(tokens, next, text)) return false;
  const second = tokens[next + 1];
  return !(
    second?.before === "space" &&
    COUNTED_NOUNS.has(second.text) &&
    /^\p{Ll}/u.test(text.slice(after.start))
  );
}

function wideOrYear(tokens: DateToken[], at: number, text: string): boolean {
  return isWideSpace(tokens, at, text) || /^(19|20)\d\d$/.test(tokens[at]!.text);
}

function skipWords(tokens: DateToken[], at: number, words: string[]): number {
  let index = at;
  while (words.includes(tokens[index]?.text ?? "")) index += 1;
  return index;
}
