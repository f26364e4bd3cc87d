import type { ClassifierIdentity, Probabilities } from "../schema/classification.ts";
import type { FeatureScores } from "../schema/example.ts";

/** How good the reading was that the facts rest on. */
export interface ReadingQuality {
  /** The weakest of the two sources: a dataset row, given JSON, or a document that was read. */
  source: "row" | "json" | "text" | "document";
  /** Number of features that were borrowed or assumed. */
  imputed: number;
  /** Number of layout findings that cost points. */
  findings: number;
  /** Share of unreadable characters, 0-1. */
  unreadable: number;
}

/** What a classifier sees: nothing protected. */
export interface ClassifierInput {
  feature_scores: FeatureScores;
  ats_score: number;
  quality: ReadingQuality;
}

/** Says how likely each bucket is. All implementations pass one shared test suite. */
export interface Classifier {
  readonly identity: ClassifierIdentity;
  /** Four probabilities, 4 decimals, summing to 1. Deterministic. */
  predict(input: ClassifierInput): Promise<Probabilities>;
}
