import type { ModelFile, ModelKind } from "../classify/model-file.ts";
import { OumiAtsError } from "../errors.ts";
import { KEY_OF_KIND } from "../evaluate/model-companion.ts";
import type { Warning } from "../result.ts";
import { BUCKETS } from "../schema/example.ts";
import { type FitReport, type FittedModel, fitModel } from "../train/fit-model.ts";
import { trainingSetOf } from "../train/observed-rows.ts";
import type { TrainingSet } from "../train/training-set.ts";
import type { LoadedRows } from "./oumi-load-rows.ts";
import type { ModelChoice } from "./oumi-options.ts";
import type { Progress } from "./oumi-progress.ts";

export interface FitSettings {
  choice: ModelChoice;
  version: string;
  vocabulary: string;
  humanWeight: number;
  /** Shrinkage of the trees, null for their own. */
  treeRate: number | null;
}

/** The chosen model beside the others that were fitted on the same rows. */
export interface FittedModels {
  /** The chosen model's name in reports. */
  key: string;
  models: Record<string, ModelFile>;
  chosen: FittedModel;
  /** What the models were fitted on, by file: train, val. */
  sets: Record<string, TrainingSet>;
  warnings: Warning[];
}

/**
 * Fits logistic and trees always, so that they can be compared, and ordinal where it is asked for. With "auto" the
 * lowest log-loss on the validation rows wins.
 * @throws OumiAtsError `training_data`
 */
export function fitModels(
  train: LoadedRows,
  validation: LoadedRows,
  settings: FitSettings,
  progress: Progress,
): FittedModels {
  for (const loaded of [train, validation])
    if (loaded.rows.length === 0)
      throw new OumiAtsError("training_data", `${loaded.name}: none of its rows can be scored.`);
  checkClasses(train);
  const sets = [train, validation].map((loaded) =>
    trainingSetOf(loaded.rows, { human_weight: settings.humanWeight }),
  );
  const [trainSet, validationSet] = sets as [TrainingSet, TrainingSet];
  const kinds: ModelKind[] = ["logistic", "gbdt"];
  if (settings.choice === "ordinal" || settings.choice === "auto") kinds.push("ordinal");
  const fits = new Map<ModelKind, FittedModel>();
  for (const kind of kinds) {
    progress.update(`fitting ${kind} …`);
    const fit = fitModel(trainSet, validationSet, {
      kind,
      name: `ats-${KEY_OF_KIND[kind]}`,
      version: settings.version,
      vocabulary: settings.vocabulary,
      ...(settings.treeRate === null ? {} : { gbdt: { learningRate: settings.treeRate } }),
    });
    progress.say(describe(fit.report));
    fits.set(kind, fit);
  }
  const chosen = settings.choice === "auto" ? bestOf(fits) : settings.choice;
  return {
    key: KEY_OF_KIND[chosen],
    models: Object.fromEntries([...fits].map(([kind, fit]) => [KEY_OF_KIND[kind], fit.model])),
    chosen: { ...fits.get(chosen)!, tried: [...fits.values()].map((fit) => fit.report) },
    sets: { train: trainSet, val: validationSet },
    warnings: [...fits.get(chosen)!.warnings, ...absentBuckets(train)],
  };
}

function checkClasses({ name, rows }: LoadedRows): void {
  const labels = new Set(rows.map((row) => row.label));
  if (labels.size > 1) return;
  throw new OumiAtsError(
    "training_data",
    `${name}: all ${rows.length} rows are labelled "${[...labels].join()}", so there is nothing to tell apart.`,
    "Give rows of at least two buckets, better of all four.",
  );
}

function absentBuckets({ name, rows }: LoadedRows): Warning[] {
  const labels = new Set<string>(rows.map((row) => row.label));
  const absent = BUCKETS.filter((bucket) => !labels.has(bucket));
  if (absent.length === 0) return [];
  return [
    {
      code: "bucket_without_rows",
      message: `${name} holds no row labelled ${absent.join(" or ")}: it will hardly be answered.`,
    },
  ];
}

function bestOf(fits: ReadonlyMap<ModelKind, FittedModel>): ModelKind {
  let best: [ModelKind, number] | undefined;
  for (const [kind, { report }] of fits)
    if (best === undefined || report.log_loss.validation < best[1]) best = [kind, report.log_loss.validation];
  return best![0];
}

function describe({ kind, iterations, temperature, log_loss }: FitReport): string {
  const steps = kind === "gbdt" ? "rounds of trees" : "steps";
  return `fitted ${kind}: ${iterations} ${steps}, log-loss ${log_loss.train.toFixed(4)} on the training rows and ${log_loss.validation.toFixed(4)} on the validation rows, temperature ${temperature.toFixed(2)}`;
}
