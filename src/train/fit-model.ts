import {
  type GbdtModel,
  type LogisticModel,
  MODEL_FORMAT,
  MODEL_KINDS,
  type ModelFile,
  type ModelKind,
  type OrdinalModel,
} from "../classify/model-file.ts";
import { FEATURES_VERSION } from "../features/index.ts";
import type { Warning } from "../result.ts";
import { BUCKETS } from "../schema/example.ts";
import { SCORE_VERSION } from "../score/ats-score.ts";
import { fitGbdt, type GbdtOptions } from "./fit-gbdt.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { fitOrdinal } from "./fit-ordinal.ts";
import { fitTemperature, predictRows } from "./fit-temperature.ts";
import { shortFloat32, shortFloats } from "./float32.ts";
import { fitStandardisation, standardise } from "./standardise.ts";
import { checkTrainable, meanLogLoss, type TrainingSet } from "./training-set.ts";

export interface FitOptions {
  /** "auto": all kinds are fitted, the lowest log-loss on the validation rows wins. */
  kind: ModelKind | "auto";
  name: string;
  version: string;
  /** Version of the vocabulary that the features were read with, null where unknown. */
  vocabulary: string | null;
  /** L2 penalties of logistic and ordinal to choose from on validation rows (default 1 alone). */
  l2?: readonly number[];
  /** Iterations of L-BFGS at most (default 500). */
  maxIterations?: number;
  gbdt?: Partial<GbdtOptions>;
  /** Told of every finished fit. */
  onFit?: (report: FitReport) => void;
}

export interface FitReport {
  kind: ModelKind;
  /** Null for trees. */
  l2: number | null;
  /** Steps of L-BFGS or rounds of boosting. */
  iterations: number;
  temperature: number;
  /** Log-loss after calibration. */
  log_loss: { train: number; validation: number };
}

export interface FittedModel {
  model: ModelFile;
  report: FitReport;
  /** Every fit that was compared, the chosen one among them. */
  tried: FitReport[];
  warnings: Warning[];
}

/** Fewer validation rows than this say little about a temperature. */
const FEW_ROWS = 100;

/**
 * Fits a model on `train` and its temperature on `validation`. The same rows give the same bytes.
 * @throws OumiAtsError `training_data`: rows that are not finite, one class only, no validation rows
 */
export function fitModel(train: TrainingSet, validation: TrainingSet, options: FitOptions): FittedModel {
  checkTrainable(train);
  const kinds = options.kind === "auto" ? MODEL_KINDS : [options.kind];
  const fits = kinds.flatMap((kind) => fitKind(kind, train, validation, options));
  let best = fits[0]!;
  for (const fit of fits) if (fit.report.log_loss.validation < best.report.log_loss.validation) best = fit;
  const warnings: Warning[] =
    validation.size < FEW_ROWS
      ? [
          {
            code: "few_validation_rows",
            message: `Calibration rests on ${validation.size} validation rows; its confidence is rough.`,
          },
        ]
      : [];
  return { ...best, tried: fits.map((fit) => fit.report), warnings };
}

type Fit = { model: ModelFile; report: FitReport };

function fitKind(kind: ModelKind, train: TrainingSet, validation: TrainingSet, options: FitOptions): Fit[] {
  const finish = (uncalibrated: ModelFile, l2: number | null, iterations: number): Fit => {
    const model = { ...uncalibrated, temperature: shortFloat32(fitTemperature(uncalibrated, validation)) };
    const lossOn = (set: TrainingSet) => meanLogLoss(predictRows(model, set), BUCKETS.length, set);
    const report: FitReport = {
      kind,
      l2,
      iterations,
      temperature: model.temperature,
      log_loss: { train: lossOn(train), validation: lossOn(validation) },
    };
    options.onFit?.(report);
    return { model, report };
  };
  if (kind === "gbdt") {
    const { base, trees, rounds } = fitGbdt(train, BUCKETS.length, options.gbdt, validation);
    const model: GbdtModel = {
      ...headOf(train, options),
      kind,
      base: shortFloats(base),
      trees: trees.map((tree) => ({ ...tree, value: shortFloats(tree.value) })),
    };
    return [finish(model, null, rounds)];
  }
  const standardisation = fitStandardisation(train);
  const z = standardise(train, standardisation);
  const shared = {
    ...headOf(train, options),
    mean: shortFloats(standardisation.mean),
    scale: shortFloats(standardisation.scale),
  };
  const iterations = options.maxIterations === undefined ? {} : { maxIterations: options.maxIterations };
  return (options.l2 ?? [1]).map((l2) => {
    if (kind === "ordinal") {
      const fit = fitOrdinal(z, train, BUCKETS.length, { l2, ...iterations });
      const model: OrdinalModel = {
        ...shared,
        kind,
        weights: shortFloats(fit.weights),
        thresholds: shortFloats(fit.thresholds),
      };
      return finish(model, l2, fit.iterations);
    }
    const fit = fitLogistic(z, train, BUCKETS.length, { l2, ...iterations });
    const width = train.features.length;
    const weights = BUCKETS.map((_, k) => shortFloats(fit.weights.subarray(k * width, (k + 1) * width)));
    const model: LogisticModel = { ...shared, kind, weights, bias: shortFloats(fit.bias) };
    return finish(model, l2, fit.iterations);
  });
}

function headOf(
  train: TrainingSet,
  { name, version, vocabulary }: FitOptions,
): Omit<GbdtModel, "kind" | "base" | "trees"> {
  return {
    format: MODEL_FORMAT,
    name,
    version,
    labels: [...BUCKETS],
    features: { version: FEATURES_VERSION, names: [...train.features] },
    versions: { score: SCORE_VERSION, vocabulary },
    temperature: 1,
  };
}
