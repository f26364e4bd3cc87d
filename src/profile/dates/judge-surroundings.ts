import { COUNTED_NOUNS, NOT_A_YEAR_AFTER } from "../../vocabulary/month-names.ts";
import type { DateToken } from "./tokenize-dates.ts";

/** A sign glued to a letter or digit before the date: "ISO-2015", "$2019", "example.com/2019". */
export function isAttachedBefore(tokens: DateToken[], at: number, text: string): boolean {
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
export function isAttachedAfter(tokens: DateToken[], next: number): boolean {
  const token = tokens[next];
  if (token?.before !== "none") return false;
  if (token.kind === "number" || "%@_+$€£".includes(token.text)) return true;
  if (token.kind === "word") return !/^(present|current|年|月|to)$/.test(token.text);
  const after = tokens[next + 1];
  return /^[-–.,/:]$/.test(token.text) && after?.before === "none" && after.kind === "number";
}

/** A bare year counts only where it is no quantity, code, version or house number. */
export function standsAlone(tokens: DateToken[], first: number, next: number, text: string): boolean {
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
  if (second?.before !== "space" || !COUNTED_NOUNS.has(second.text)) return true;
  // "2000 active users" and "2010 Main Street" are none; "2012 Sales Leads" may follow a date.
  return !/^\p{Ll}/u.test(text.slice(after.start)) && !STREET.test(second.text);
}

const STREET = /^(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard)$/;

function wideOrYear(tokens: DateToken[], at: number, text: string): boolean {
  return isWideSpace(tokens, at, text) || /^(19|20)\d\d$/.test(tokens[at]!.text);
}

/** Two dates set apart by a column gap, their dash lost on the way. */
export function isWideSpace(tokens: DateToken[], at: number, text: string): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  if (token?.before !== "space" || !previous) return false;
  return token.start - previous.end >= 2 && /^[ \u00a0\t]+$/.test(text.slice(previous.end, token.start));
}
