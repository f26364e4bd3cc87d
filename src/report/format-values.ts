import type { ParsedResume, ResumeReading } from "../schema/parsed-resume.ts";
import { WORDS } from "./report-words.ts";

/** 0.9419 → "94 %"; what is not quite all or nothing never reads as if it were. */
export function writePercent(share: number): string {
  if (share > 0 && share < 0.005) return "< 1\u00a0%";
  if (share < 1 && share >= 0.995) return "> 99\u00a0%";
  return `${Math.round(share * 100)}\u00a0%`;
}

/** Points with two decimals, whole ones without: 24.5 → "24.50", 15 → "15". */
export function writePoints(points: number): string {
  return Number.isInteger(points) ? String(points) : points.toFixed(2);
}

/** 5.333… → "5.3", 5 → "5". */
export function writeYears(years: number): string {
  return String(Math.round(years * 10) / 10);
}

/** "4-7" → "4–7". */
export function writeRange(range: string): string {
  return range.replace("-", "–");
}

/** "AWS|GCP|Azure" → "AWS, GCP or Azure". */
export function writeAlternatives(entry: string): string {
  const names = entry.split("|").map((name) => name.trim());
  if (names.length < 2) return entry;
  return `${names.slice(0, -1).join(", ")} ${WORDS.or} ${names.at(-1)}`;
}

/** The reading of a resume, also of one inside a dataset row; null for data without one. */
export function readingOf(resume: ParsedResume): ResumeReading | null {
  const inner = resume["resume"] as ParsedResume | null | undefined;
  return resume.meta?.oumi_ats ?? inner?.meta?.oumi_ats ?? null;
}
