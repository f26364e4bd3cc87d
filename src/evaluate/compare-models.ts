import type { Classifier } from "../classify/classifier.ts";
import { createRuleClassifier } from "../classify/rule-classifier.ts";
import type { RuleCurve } from "../classify/rule-curve.ts";
import type { ClassifierIdentity, Probabilities } from "../schema/classification.ts";
import type { BootstrapOptions } from "./bootstrap.ts";
import { type ConformalThreshold, fitConformal } from "./conformal-sets.ts";
import { type Evaluation, evaluatePredictions } from "./evaluate-predictions.ts";
import type { ObservedExample } from "./observe-examples.ts";
import { predictMajority, predictObserved } from "./predict-observed.ts";
import type { Prediction } from "./prediction.ts";

/** Names the layout of a report's JSON. */
export const COMPARISON_FORMAT = "oumi-ats-evaluation.v1";

/** The models that always stand beside each other, in this order; others may follow. */
export const COMPARED = ["majority", "rules", "logistic", "trees"] as const;

/** One set of rows, measured for several models. */
export interface Comparison {
  format: typeof COMPARISON_FORMAT;
  data: { name: string; rows: number };
  /** Which of `models` the report is about, and who it is. */
  model: { key: string; identity: ClassifierIdentity };
  bootstrap: BootstrapOptions;
  models: Record<string, Evaluation>;
  /** Sentences that whoever reads the numbers must know. */
  notes: string[];
}

/** What to compare the model with. */
export interface Rivals {
  /** Shares of the buckets among the rows the model was trained on. */
  shares: Probabilities;
  /** What the rules' confidence was worth on validation rows (default: the shipped curve). */
  rules_curve?: RuleCurve;
  /** Trained models by name ("logistic", "trees", …); rules and majority join by themselves. */
  classifiers: Record<string, Classifier>;
}

export interface CompareInput {
  data_name: string;
  rows: readonly ObservedExample[];
  /** The key in `rivals.classifiers` that the report is about. */
  model: string;
  rivals: Rivals;
  /** Conformal thresholds by model, fitted on validation rows. */
  conformal?: Record<string, ConformalThreshold>;
  bootstrap: BootstrapOptions;
  notes?: string[];
}

/** Answers of every model: majority, rules, then the trained ones. */
export async function predictAll(
  rows: readonly ObservedExample[],
  rivals: Rivals,
): Promise<Record<string, Prediction[]>> {
  const answers: Record<string, Prediction[]> = {
    majority: predictMajority(rivals.shares, rows),
    rules: await predictObserved(createRuleClassifier(rivals.rules_curve), rows),
  };
  for (const [name, classifier] of Object.entries(rivals.classifiers))
    answers[name] = await predictObserved(classifier, rows);
  return answers;
}

/** Conformal thresholds of every model, from rows that none of them was fitted on. */
export async function fitThresholds(
  validation: readonly ObservedExample[],
  rivals: Rivals,
): Promise<Record<string, ConformalThreshold>> {
  const answers = await predictAll(validation, rivals);
  return Object.fromEntries(Object.entries(answers).map(([name, rows]) => [name, fitConformal(rows)]));
}

/**
 * Measures all models on the same rows.
 * @throws OumiAtsError `dataset_invalid`
 */
export async function compareModels(input: CompareInput): Promise<Comparison> {
  const answers = await predictAll(input.rows, input.rivals);
  const models: Record<string, Evaluation> = {};
  for (const [name, predictions] of Object.entries(answers))
    models[name] = evaluatePredictions(predictions, {
      conformal: input.conformal?.[name] ?? null,
      bootstrap: input.bootstrap,
    });
  return {
    format: COMPARISON_FORMAT,
    data: { name: input.data_name, rows: input.rows.length },
    model: { key: input.model, identity: input.rivals.classifiers[input.model]!.identity },
    bootstrap: input.bootstrap,
    models,
    notes: input.notes ?? [],
  };
}
