import type { PreparedTables } from "./prepared-tables.ts";

/** Broad occupation field of a skill; context rules lean on it ("Go" beside "Python"). */
export const SKILL_FIELDS = [
  "software",
  "data",
  "infrastructure",
  "security",
  "engineering",
  "science",
  "healthcare",
  "finance",
  "legal",
  "sales",
  "marketing",
  "design",
  "media",
  "education",
  "hospitality",
  "retail",
  "logistics",
  "construction",
  "manufacturing",
  "agriculture",
  "hr",
  "management",
  "office",
  "public",
  "personal_care",
  "languages",
  "soft",
] as const;
export type SkillField = (typeof SKILL_FIELDS)[number];

/** tool: a named product or technology; knowledge: a method or subject; certificate: a credential; soft: a personal skill; language: a human language. */
export const SKILL_KINDS = ["tool", "knowledge", "certificate", "soft", "language"] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** One skill of the vocabulary. */
export interface SkillEntry {
  /** Canonical name, as people write it: "Kubernetes", "C++", "wound care". Unique ignoring case. */
  name: string;
  /** Other names of the very same thing: "k8s". Never a broader, narrower or related thing. */
  aliases: string[];
  /** Skills that having this one shows by definition: PostgreSQL → SQL. Transitive. */
  implies: string[];
  /** Neighbours that give no credit but are shown: GCP ~ AWS. */
  related: string[];
  field: SkillField;
  kind: SkillKind;
}

/**
 * When a surface form is also an ordinary word, a name or a letter ("Go", "R", "Swift", "Excel"),
 * this says when it is the skill. A form with a rule counts only when no veto applies and either
 * it is an item of a skills list, or one of its supports applies.
 */
export interface ContextRule {
  /** Forms the rule is about, lower case, as tokens joined by one space: "go", "r", "spark". */
  forms: string[];
  /**
   * Spellings accepted in running text, case-sensitive: ["Go"], ["R"], ["Excel", "EXCEL"]. Empty: any case.
   * A skills list accepts any case.
   */
  spellings: string[];
  /** Lower-case tokens (one or more words) that, right before the form, veto it: "vitamin" for C. */
  not_after: string[];
  /** Lower-case tokens that, right after the form, veto it: "to", "live" for Go. */
  not_before: string[];
  /** Lower-case cue words that, anywhere in the same sentence or line, support it: "programming", "golang". */
  cues: string[];
  /** A skill of one of these fields named next to it in an enumeration ("Python, Go and Rust") supports it. */
  neighbours: SkillField[];
  /**
   * True: unless vetoed, one of `spellings` in mid-sentence is support enough (Excel: "Excel" capitalised);
   * with empty `spellings` the form counts in any case wherever it is not vetoed (Java).
   */
  spelling_is_enough: boolean;
}

/** Everything the matcher needs, ready to index. */
export interface Vocabulary {
  /** "vocabulary.v1+<hash>" of the content. */
  version: string;
  skills: SkillEntry[];
  rules: ContextRule[];
  /**
   * Look-up tables computed beforehand for these skills, at the same places. Skills that are not the same objects any
   * more, or follow after them, are indexed on top; rules are always those above.
   */
  prepared?: { skills: readonly SkillEntry[]; tables: PreparedTables };
}
