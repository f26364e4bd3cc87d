import { findDeniedRanges } from "./find-negations.ts";
import { tokenize } from "./tokenize.ts";

/** Characters looked at on each side. */
const REACH = 160;

/** True when the words at [start, end) are named but denied or only wished for ("no experience with …"). */
export function isDeniedAt(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const tokens = tokenize(text.slice(from, Math.min(text.length, end + REACH)));
  const isNamed = (token: number) => {
    const at = tokens.starts[token]! + from;
    return at >= start && at < end;
  };
  const ranges = findDeniedRanges(tokens, isNamed);
  return ranges.some((range) => {
    for (let token = range.first; token <= range.last; token++) if (isNamed(token)) return true;
    return false;
  });
}
