import { createEmbeddedClassifier } from "../../classify/embedded-classifier.ts";
import type { RuleCurve } from "../../classify/rule-curve.ts";
import { isNearBoundary } from "../../dataset/target-score.ts";
import type { ConformalThreshold } from "../../evaluate/conformal-sets.ts";
import { type Evaluation, evaluatePredictions } from "../../evaluate/evaluate-predictions.ts";
import type { ObservedExample } from "../../evaluate/observe-examples.ts";
import { predictObserved } from "../../evaluate/predict-observed.ts";
import { type FitReport, type FittedModel, fitModel } from "../fit-model.ts";
import { trainingSetOf } from "../observed-rows.ts";
import { exampleRows, type ObservedPair, type Part } from "../pairs/observed-pair.ts";
import type { TrainingSet } from "../training-set.ts";
import {
  type Contenders,
  type Measurements,
  measureAll,
  measureRuleCurve,
  measureThreshold,
} from "./measure-model.ts";

/** Everything that a build finds out. */
export interface Build {
  /** The better of the contenders on validation rows. */
  chosen: FittedModel;
  chosen_as: keyof Contenders;
  tried: FitReport[];
  sets: { train: TrainingSet; validation: TrainingSet };
  conformal: ConformalThreshold;
  rules_curve: RuleCurve;
  /** Rendered test pairs, exact test rows, and rendered test pairs with over-experience only reported. */
  measured: { documents: Measurements; exact: Measurements };
  reported: Evaluation;
  pairs: PairFigures;
}

/** How many pairs there were, and what became of them. */
export interface PairFigures {
  made: number;
  /** Pairs without an answer, by reason. */
  without_answer: Record<string, number>;
  rows: Record<Part, { documents: number; exact: number }>;
  /** Share of the rendered test pairs whose true score lies within 3 points of a boundary. */
  near_boundary: number;
  /** Mean distance of the score that was read from the true one, in points, on rendered test pairs. */
  mean_score_error: number;
}

export interface BuildOptions {
  name: string;
  version: string;
  vocabulary: string;
  onFit?: (report: FitReport) => void;
}

/** L2 penalties to choose from on validation rows. */
const L2 = [0.3, 1, 3, 10];
const LINEAR = ["logistic", "ordinal"] as const;

/** Fits all contenders, picks one on validation rows, and measures them on test rows that nothing was chosen by. */
export async function buildModel(pairs: readonly ObservedPair[], options: BuildOptions): Promise<Build> {
  const rowsOf = (part: Part, exact?: boolean) =>
    exampleRows(pairs.filter((pair) => pair.part === part && (exact === undefined || pair.exact === exact)));
  const [train, validation] = [rowsOf("train"), rowsOf("validation")];
  const sets = { train: trainingSetOf(train), validation: trainingSetOf(validation) };
  const fits = [...LINEAR, "gbdt" as const].map((kind) =>
    fitModel(sets.train, sets.validation, { ...options, kind, l2: L2 }),
  );
  const contenders: Contenders = { logistic: better(fits[0]!, fits[1]!), trees: fits[2]! };
  const chosen = better(contenders.logistic, contenders.trees);
  const chosen_as = chosen === contenders.trees ? "trees" : "logistic";
  const classifier = createEmbeddedClassifier(chosen.model, null);
  const rules_curve = await measureRuleCurve(validation);
  const measure = (rows: ObservedExample[]) => measureAll(rows, train, validation, contenders, rules_curve);
  const testPairs = pairs.filter((pair) => pair.part === "test" && !pair.exact);
  const conformal = await measureThreshold(classifier, validation);
  const reportedRows = exampleRows(testPairs, "reported");
  return {
    chosen,
    chosen_as,
    tried: fits.flatMap((fit) => fit.tried),
    sets,
    conformal,
    rules_curve,
    measured: { documents: await measure(rowsOf("test", false)), exact: await measure(rowsOf("test", true)) },
    reported: evaluatePredictions(await predictObserved(classifier, reportedRows), { conformal }),
    pairs: countPairs(pairs, testPairs),
  };
}

function better(a: FittedModel, b: FittedModel): FittedModel {
  return b.report.log_loss.validation < a.report.log_loss.validation ? b : a;
}

function countPairs(pairs: readonly ObservedPair[], testPairs: readonly ObservedPair[]): PairFigures {
  const without_answer: Record<string, number> = {};
  const empty = () => ({ documents: 0, exact: 0 });
  const rows = { train: empty(), validation: empty(), test: empty() };
  for (const { part, exact, failed } of pairs) {
    if (failed !== null) without_answer[failed] = (without_answer[failed] ?? 0) + 1;
    else rows[part][exact ? "exact" : "documents"]++;
  }
  const read = testPairs.flatMap((pair) => (pair.scored ? [pair.scored] : []));
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    made: pairs.length,
    without_answer,
    rows,
    near_boundary: mean(read.map(({ true_score }) => (isNearBoundary(true_score) ? 1 : 0))),
    mean_score_error: mean(read.map(({ ats_score, true_score }) => Math.abs(ats_score - true_score))),
  };
}
