import type { Span } from "../../schema/span.ts";
import type { SkillKind } from "../../vocabulary/types.ts";

/** One place of a text that names a skill. */
export interface SkillMention {
  /** Canonical name in the vocabulary. */
  name: string;
  /** Half-open UTF-16 range in the scanned text. */
  start: number;
  end: number;
  /** exact: the canonical name (any case); alias: another name of it. */
  how: "exact" | "alias";
  /** "no experience with Kubernetes", "eager to learn Rust": named, but not shown. */
  negated: boolean;
}

export interface ScanOptions {
  /** Ranges that are skills lists (a skills section): there an ambiguous word is taken as the skill. Sorted. */
  lists?: Span[];
  /** Ranges to pass over (name, address, school: see `protected` in the parsed resume). Sorted. */
  skip?: Span[];
}

/**
 * Finds skills in text: longest match first, at token boundaries. Mentions are sorted and do not overlap, but for
 * a tool named inside a longer name (SQL in "SQL tuning"), which follows it.
 */
export interface SkillMatcher {
  scan(text: string, options?: ScanOptions): SkillMention[];
  /** The canonical name of a skill string as a whole ("k8s" → "Kubernetes"), or null when unknown. No context rule applies. */
  canonical(name: string): string | null;
  /** All skills that `name` shows by definition, itself first, transitive. */
  shows(name: string): readonly string[];
  /** Neighbours of a canonical name that give no credit. */
  related(name: string): readonly string[];
  /** Kind of a canonical name, null when unknown. */
  kind(name: string): SkillKind | null;
  readonly version: string;
}
