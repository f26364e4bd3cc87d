import type { Seniority } from "../../schema/example.ts";

/** What people of one occupation do, know and are called: the material of personas and postings. */
export interface OccupationFamily {
  id: string;
  /** Written by people who write programs or run computers; the others are the larger half. */
  software: boolean;
  /** Never met in training: kept for the test of what was learned. */
  test_only: boolean;
  /** Titles by level, at least four levels. */
  titles: Partial<Record<Seniority, readonly string[]>>;
  /** Names in the vocabulary. */
  skills: readonly string[];
  /** Choices that postings offer: "AWS|Azure". Names in the vocabulary. */
  choices: readonly (readonly string[])[];
  /** Work that names no skill, as past and base form of the verb with its rest. */
  tasks: readonly Task[];
  /** Salient phrases of postings that are no skills; the texts use each only where it is planted. */
  keywords: readonly string[];
  /** Where the work is done, fit for "in", "for" and "across". */
  units: readonly string[];
  /** What came of the work, after "which"; {n} and {pct} are numbers. */
  outcomes: readonly string[];
  /** Names of side projects, and of the certificates and studies that people of this family have. */
  projects: readonly string[];
  certificates: readonly string[];
  studies: readonly string[];
  /** Last words of employers' names. */
  employers: readonly string[];
}

export interface Task {
  past: string;
  base: string;
}

/** Splits "a; b; c". */
export function list(text: string): string[] {
  return text
    .split(";")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry !== "");
}

/** Reads "wrote|write the weekly plan; …" into tasks. */
export function tasks(text: string): Task[] {
  return list(text).map((entry) => {
    const [past = "", base = "", rest = ""] = /^(.*?)\|(\S+)(.*)$/.exec(entry)?.slice(1) ?? [];
    return { past: `${past}${rest}`, base: `${base}${rest}` };
  });
}
