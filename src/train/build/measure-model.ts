import { createRuleClassifier } from "../../classify/rule-classifier.ts";
import type { RuleCurve } from "../../classify/rule-curve.ts";
import type { Evaluation } from "../../evaluate/evaluate-predictions.ts";
import type { ObservedExample } from "../../evaluate/observe-examples.ts";
import { predictObserved } from "../../evaluate/predict-observed.ts";
import { fitRuleCurve } from "../fit-rule-curve.ts";

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

/** The figures that a manifest keeps of an evaluation, to 4 decimals. */
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
export function roundFigures<T>(value: T): T {
  if (typeof value === "number") return (Math.round(value * 1e4) / 1e4) as T;
  if (Array.isArray(value)) return value.map(roundFigures) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, roundFigures(inner)])) as T;
}
