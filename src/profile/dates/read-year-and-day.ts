import type { DateToken } from "./tokenize-dates.ts";

/** Years that can stand in a resume. */
export interface YearLimits {
  earliest: number;
  latest: number;
  /** 03/04/2020 is the third of April here (default: the fourth of March, as in the United States). */
  day_first?: boolean;
}

export const APOSTROPHES = new Set(["'", "’", "‘", "`", "´", "ʼ"]);
const ORDINALS = new Set(["st", "nd", "rd", "th"]);
const CENTURY_TURN = 40;

/** 19 → 2019, 97 → 1997. */
export function expandYear(short: number): number {
  return short <= CENTURY_TURN ? 2000 + short : 1900 + short;
}

export function dayAt(tokens: readonly DateToken[], at: number): { next: number } | null {
  const token = tokens[at];
  const value = twoDigits(token);
  if (value === null || value < 1 || value > 31 || token!.before === "break") return null;
  const after = tokens[at + 1];
  return { next: after?.before === "none" && ORDINALS.has(after.text) ? at + 2 : at + 1 };
}

export function yearAt(tokens: readonly DateToken[], at: number, limits: YearLimits): number | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4) return null;
  const year = Number(token.text);
  return inLimits(year, limits) ? year : null;
}

export function shortYearAt(tokens: readonly DateToken[], at: number): { year: number; next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const quoted = APOSTROPHES.has(token.text);
  const digits = tokens[quoted ? at + 1 : at];
  if (digits?.kind !== "number" || digits.text.length !== 2 || (quoted && digits.before !== "none"))
    return null;
  return { year: Number(digits.text), next: quoted ? at + 2 : at + 1 };
}

export function startsYear(tokens: readonly DateToken[], at: number, limits: YearLimits): boolean {
  const joint = tokens[at];
  const isJoint = joint?.before === "none" && /^[-/.,]$/.test(joint.text);
  const index = isJoint ? at + 1 : at;
  return yearAt(tokens, index, limits) !== null || shortYearAt(tokens, index) !== null;
}

export function twoDigits(token: DateToken | undefined): number | null {
  return token?.kind === "number" && token.text.length <= 2 ? Number(token.text) : null;
}

export function expandedShort(token: DateToken | undefined, limits: YearLimits): number | null {
  if (token?.kind !== "number" || token.text.length !== 2) return null;
  const year = expandYear(Number(token.text));
  return inLimits(year, limits) ? year : null;
}

export function inLimits(year: number, limits: YearLimits): boolean {
  return year >= limits.earliest && year <= limits.latest;
}
