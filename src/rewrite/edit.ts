import type { Classification } from "../schema/classification.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";

/** Where a word of an edit comes from: a JSON Resume path of the source, and the words that license it. */
export interface WordEvidence {
  path: string;
  /** The source's wording, "" for a word that carries no claim. */
  wording: string;
  /** Half-open UTF-16 range in the text at `path`. */
  span: [number, number];
}

/** One change of one value. A list is written as lines: "work/0/highlights" holds one bullet a line. */
export interface Edit {
  /** JSON Resume path: "work/0/highlights/2", "work/0/highlights", "skills/0/keywords", "basics/summary". */
  path: string;
  /** The value now, "" where there is none yet; lists joined by "\n". */
  before: string;
  after: string;
  reason: string;
  /** New word → where the source shows it. Filled by the fact check. */
  evidence: Record<string, WordEvidence[]>;
}

/** Why an edit was refused: a stable code, a sentence, and the words it is about. */
export interface Refusal {
  code: RefusalCode;
  message: string;
  words: string[];
}

/** Kinds of growth that the fact check refuses. */
export const REFUSAL_CODES = [
  "before_mismatch",
  "unknown_path",
  "protected_field",
  "fact_changed",
  "word_added",
  "skill_added",
  "name_added",
  "scope_added",
  "title_added",
  "number_added",
  "number_lost",
  "number_moved",
  "precision_changed",
  "agency_raised",
  "action_added",
  "action_moved",
  "negation_changed",
  "limit_lost",
  "relation_changed",
  "claim_lost",
  "empty",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface DroppedEdit {
  edit: Edit;
  refusals: Refusal[];
}

/** What only the person can answer; never filled in by a guess. */
export interface Question {
  path: string;
  question: string;
  why: string;
}

export interface TokenCount {
  prompt: number;
  completion: number;
}

export interface RewriteInput {
  resume: ParsedResume;
  job: ParsedJob;
  /** The resume against the job, before the rewrite. */
  classification: Classification;
  /** YYYY-MM-DD: what "present" means. */
  as_of: string;
}

export interface RewriterIdentity {
  kind: "template" | "together" | "openai";
  name: string;
  version: string;
}

/** What a rewriter answers. Every edit has passed the fact check; those that did not are in `dropped`. */
export interface RewriteResult {
  /** Who wrote the edits: after a fallback, the template. */
  rewriter: RewriterIdentity;
  edits: Edit[];
  dropped: DroppedEdit[];
  questions: Question[];
  /** null for a rewriter that asks no model. */
  tokens: TokenCount | null;
  /** Set when another rewriter stood in for the one that was asked for. */
  fallback: { from: RewriterIdentity; code: string; message: string } | null;
}

/** Anything that proposes edits. Implementations pass one shared test suite. */
export interface Rewriter {
  readonly identity: RewriterIdentity;
  /** @throws OumiAtsError one of the `model_*` codes, from rewriters that ask a model */
  rewrite(input: RewriteInput): Promise<RewriteResult>;
}
