import type { DegreeRank } from "../../vocabulary/degrees.ts";
import { findDegrees } from "./find-degrees.ts";

const RANKS: readonly DegreeRank[] = ["secondary", "associate", "bachelor", "master", "doctorate"];
const UNFINISHED =
  /\b(?:incomplete|not completed|dropped out|did not (?:finish|graduate)|withdrew|towards? (?:a|an|my)?|credits? toward|some college|no degree)\b/i;
// Whole values that JSON Resumes use for a level: "Bachelor", "Masters", "High School", "PhD".
const BARE: readonly (readonly [RegExp, DegreeRank])[] = [
  [/^\s*(?:m\.?d\.?|d\.?o\.?)\s*$/i, "doctorate"],
  [/^\s*(?:m\.?s\.?|m\.?a\.?|m\.?e\.?)\s*$/i, "master"],
  [/^\s*(?:b\.?a\.?|b\.?s\.?|b\.?e\.?)\s*$/i, "bachelor"],
  [/^\s*(?:a\.?a\.?|a\.?s\.?|associates?)\s*$/i, "associate"],
];

/** A school entry as far as a level can be read from it. */
export interface DegreeEntry {
  studyType?: string | undefined;
  area?: string | undefined;
}

/** The highest finished degree among entries, null when none can be told. */
export function highestDegree(education: readonly DegreeEntry[]): DegreeRank | null {
  let best = -1;
  for (const { studyType, area } of education) {
    const text = [studyType, area].filter(Boolean).join(" ");
    if (text === "" || UNFINISHED.test(text)) continue;
    for (const rank of ranksOf(studyType ?? "", area ?? "")) best = Math.max(best, RANKS.indexOf(rank));
  }
  return RANKS[best] ?? null;
}

function ranksOf(studyType: string, area: string): DegreeRank[] {
  const bare = BARE.find(([pattern]) => pattern.test(studyType));
  if (bare) return [bare[1]];
  const own = findDegrees(studyType).flatMap(({ rank }) => (rank ? [rank] : []));
  if (own.length > 0 || studyType !== "")
    return own.length > 0
      ? own
      : findDegrees(titleCase(studyType)).flatMap(({ rank }) => (rank ? [rank] : []));
  return findDegrees(area).flatMap(({ rank }) => (rank ? [rank] : []));
}

/** "phd", "bsc": a value of its own may be all lower case. */
function titleCase(text: string): string {
  return text.length <= 8 ? text.toUpperCase() : text;
}
