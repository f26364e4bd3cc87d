import type { Severity } from "../schema/classification.ts";

/** Severity by score: the bucket thresholds. A score of 80 and more is none. */
const SEVERITY_BELOW: readonly { below: number; severity: Severity }[] = [
  { below: 40, severity: "high" },
  { below: 60, severity: "medium" },
  { below: 80, severity: "low" },
];
const ORDER: Severity[] = ["low", "medium", "high"];

/** The severity of a score, or null when it is good enough. */
export function severityOf(score: number): Severity | null {
  return SEVERITY_BELOW.find((row) => score < row.below)?.severity ?? null;
}

/** The worse of a severity and a least one. */
export function atLeast(severity: Severity | null, least: Severity): Severity {
  return severity && ORDER.indexOf(severity) > ORDER.indexOf(least) ? severity : least;
}
