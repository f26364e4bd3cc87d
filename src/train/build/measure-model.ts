import type { Classifier } from "../../classify/classifier.ts";
import { createEmbeddedClassifier } from "../../classify/embedded-classifier.ts";
import { createRuleClassifier } from "../../classify/rule-classifier.ts";
import type { RuleCurve } from "../../classify/rule-curve.ts";
import { type ConformalThreshold, fitConformal } from "../../evaluate/conformal-sets.ts";
import { type Evaluation, evaluatePredictions } from "../../evaluate/evaluate-predictions.ts";
import type { ObservedExample } from "../../evaluate/observe-examples.ts";
import { predictMajority, predictObserved, shareOfBuckets } from "../../evaluate/predict-observed.ts";
import type { FittedModel } from "../fit-model.ts";
import { fitRuleCurve } from "../fit-rule-curve.ts";

/** What the models of a build are, by the names of their figures. */
export interface Contenders {
  /** Best of multinomial and ordinal on validation rows. */
  logistic: FittedModel;
  trees: FittedModel;
}

/** Figures of every contender on one set of rows. */
export type Measurements = Record<"majority" | "rules" | keyof Contenders, Evaluation>;

/** How often the rules without a curve were right on validation rows, by their confidence. */
export async function measureRuleCurve(validation: readonly ObservedExample[]): Promise<RuleCurve> {
  const answers = await predictObserved(createRuleClassifier([]), validation);
  return fitRuleCurve(
    answers.map(({ label, predicted, probabilities }) => ({
      confidence: probabilities[predicted],
      right: label === predicted,
    })),
  );
}

/** The conformal threshold of a classifier on validation rows. */
export async function measureThreshold(
  classifier: Classifier,
  validation: readonly ObservedExample[],
): Promise<ConformalThreshold> {
  return fitConformal(await predictObserved(classifier, validation));
}

/** Majority, calibrated rules, logistic and trees beside each other. */
export async function measureAll(
  rows: readonly ObservedExample[],
  train: readonly ObservedExample[],
  validation: readonly ObservedExample[],
  contenders: Contenders,
  curve: RuleCurve,
): Promise<Measurements> {
  const shares = shareOfBuckets(train.map((row) => row.label));
  const classifiers = {
    rules: createRuleClassifier(curve),
    logistic: createEmbeddedClassifier(contenders.logistic.model, null),
    trees: createEmbeddedClassifier(contenders.trees.model, null),
  };
  const measured: Partial<Measurements> = { majority: evaluatePredictions(predictMajority(shares, rows)) };
  for (const [name, classifier] of Object.entries(classifiers) as [keyof typeof classifiers, Classifier][])
    measured[name] = evaluatePredictions(await predictObserved(classifier, rows), {
      conformal: await measureThreshold(classifier, validation),
    });
  return measured as Measurements;
}

/** The figures that a manifest keeps of an evaluation. */
export function figuresOf(evaluation: Evaluation) {
  const { rows, accuracy, macro_f1, log_loss, brier, ece, ece_bins, buckets, confusion_matrix } = evaluation;
  const { selective, conformal, groups } = evaluation;
  return roundFigures({
    rows,
    accuracy,
    macro_f1,
    log_loss,
    brier,
    ece,
    ece_bins,
    buckets,
    confusion_matrix,
    selective,
    conformal,
    groups,
  });
}

/** Every number to 4 decimals. */
function roundFigures<T>(value: T): T {
  if (typeof value === "number") return (Math.round(value * 1e4) / 1e4) as T;
  if (Array.isArray(value)) return value.map(roundFigures) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundFigures(inner)])) as T;
}
