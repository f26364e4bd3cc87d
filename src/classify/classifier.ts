import type { Warning } from "../result.ts";
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
  /** `features.v1` by name: what a trained model sees. */
  features: Readonly<Record<string, number>>;
}

/** Says how likely each bucket is. All implementations pass one shared test suite. */
export interface Classifier {
  readonly identity: ClassifierIdentity;
  /** Remarks that belong to each of its answers: why it stands in for another, for example. */
  readonly warnings?: readonly Warning[];
  /** Four probabilities, 4 decimals, summing to 1. Deterministic. */
  predict(input: ClassifierInput): Promise<Probabilities>;
}
