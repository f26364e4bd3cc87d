import type { Classifier } from "../../classify/classifier.ts";
import { createEmbeddedClassifier } from "../../classify/embedded-classifier.ts";
import { createRuleClassifier } from "../../classify/rule-classifier.ts";
import { DEFAULT_BOOTSTRAP } from "../../evaluate/bootstrap.ts";
import { type Comparison, compareModels, fitThresholds } from "../../evaluate/compare-models.ts";
import type { ConformalThreshold } from "../../evaluate/conformal-sets.ts";
import { type Evaluation, evaluatePredictions } from "../../evaluate/evaluate-predictions.ts";
import { COMPANION_FORMAT, type Companion, KEY_OF_KIND, rivalsOf } from "../../evaluate/model-companion.ts";
import type { ObservedExample } from "../../evaluate/observe-examples.ts";
import { predictObserved, shareOfBuckets } from "../../evaluate/predict-observed.ts";
import { type FitReport, type FittedModel, fitModel } from "../fit-model.ts";
import { hashSet, trainingSetOf } from "../observed-rows.ts";
import { exampleRows, type ObservedPair, type Part } from "../pairs/observed-pair.ts";
import type { TrainingSet } from "../training-set.ts";
import { countPairs, type PairFigures } from "./count-pairs.ts";
import { measureRuleCurve } from "./measure-model.ts";

/** The sets of rows that a build is measured on. */
export const SUITES = ["rendered", "exact", "sample"] as const;
export type SuiteName = (typeof SUITES)[number];

/** Everything that a build finds out. */
export interface Build {
  /** The best of the contenders on validation rows, and its name in reports. */
  chosen: FittedModel;
  chosen_as: string;
  tried: FitReport[];
  sets: { train: TrainingSet; validation: TrainingSet };
  /** The models that were not chosen, the rules' curve, the thresholds: what `eval` compares with. */
  companion: Companion;
  /** Rendered test pairs, exact test rows, the test split of the sample dataset. */
  measured: Record<SuiteName, Comparison>;
  /** Rendered test pairs with over-experience only reported. */
  reported: Evaluation;
  pairs: PairFigures;
}

export interface BuildOptions {
  name: string;
  version: string;
  vocabulary: string;
  /** The test split of the sample dataset. */
  sample: readonly ObservedExample[];
  onFit?: (report: FitReport) => void;
}

/**
 * L2 penalties to choose from on validation rows. Weaker ones fit made-up pairs a little better and go further astray
 * on documents that are unlike them.
 */
const L2 = [10, 30, 100, 300];
const KINDS = ["logistic", "ordinal", "gbdt"] as const;
/** Small steps and small trees: reading errors are rare, and large trees learn them by heart. */
const GBDT = { learningRate: 0.05, rounds: 300, patience: 25, maxLeaves: 4 } as const;

/** Fits all contenders, picks one on validation rows, and measures them on test rows that nothing was chosen by. */
export async function buildModel(pairs: readonly ObservedPair[], options: BuildOptions): Promise<Build> {
  const rowsOf = (part: Part, exact?: boolean) =>
    exampleRows(pairs.filter((pair) => pair.part === part && (exact === undefined || pair.exact === exact)));
  const [train, validation] = [rowsOf("train"), rowsOf("validation")];
  const sets = { train: trainingSetOf(train), validation: trainingSetOf(validation) };
  const fits = KINDS.map((kind) =>
    fitModel(sets.train, sets.validation, { ...options, kind, l2: L2, gbdt: GBDT }),
  );
  const chosen = await chooseFit(fits, rowsOf("validation", false));
  const chosen_as = KEY_OF_KIND[chosen.model.kind];
  const shares = shareOfBuckets(train.map((row) => row.label));
  const rules_curve = await measureRuleCurve(validation);
  const models = Object.fromEntries(fits.map(({ model }) => [KEY_OF_KIND[model.kind], model]));
  const rivals = rivalsOf({ shares, rules_curve, models });
  // Thresholds from rendered pairs alone: exact rows are easy, and would promise more than documents keep.
  const conformal = await fitThresholds(rowsOf("validation", false), rivals);
  const compare = (suite: SuiteName, rows: readonly ObservedExample[]) =>
    compareModels({
      data_name: SUITE_TITLES[suite],
      rows,
      model: chosen_as,
      rivals,
      conformal,
      bootstrap: DEFAULT_BOOTSTRAP,
    });
  const { [chosen_as]: _own, ...others } = models;
  return {
    chosen,
    chosen_as,
    tried: fits.flatMap((fit) => fit.tried),
    sets,
    companion: {
      format: COMPANION_FORMAT,
      own: chosen_as,
      version: options.version,
      shares,
      rules_curve,
      conformal,
      data: { train: describe(sets.train), val: describe(sets.validation) },
      models: others,
    },
    measured: {
      rendered: await compare("rendered", rowsOf("test", false)),
      exact: await compare("exact", rowsOf("test", true)),
      sample: await compare("sample", options.sample),
    },
    reported: await measureReported(pairs, chosen, conformal[chosen_as]!),
    pairs: countPairs(pairs),
  };
}

const SUITE_TITLES: Record<SuiteName, string> = {
  rendered: "rendered test pairs",
  exact: "exact test rows",
  sample: "the sample dataset's test split",
};

/** The lowest validation log-loss among those that are right as often as the rules, among all where none is. */
async function chooseFit(fits: FittedModel[], rendered: readonly ObservedExample[]): Promise<FittedModel> {
  const rightBy = async (classifier: Classifier): Promise<number> =>
    (await predictObserved(classifier, rendered)).filter((row) => row.predicted === row.label).length;
  const least = await rightBy(createRuleClassifier([]));
  const isGood = await Promise.all(
    fits.map(async ({ model }) => (await rightBy(createEmbeddedClassifier(model, null))) >= least),
  );
  const good = fits.filter((_, at) => isGood[at]);
  return (good.length > 0 ? good : fits).reduce((best, fit) => (lossOf(fit) < lossOf(best) ? fit : best));
}

const lossOf = (fit: FittedModel): number => fit.report.log_loss.validation;

const describe = (set: TrainingSet) => ({ rows: set.size, sha256: hashSet(set) });

async function measureReported(
  pairs: readonly ObservedPair[],
  { model }: FittedModel,
  conformal: ConformalThreshold,
): Promise<Evaluation> {
  const tests = pairs.filter((pair) => pair.part === "test" && !pair.exact);
  const answers = await predictObserved(
    createEmbeddedClassifier(model, null),
    exampleRows(tests, "reported"),
  );
  return evaluatePredictions(answers, { conformal });
}
