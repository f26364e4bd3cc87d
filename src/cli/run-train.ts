import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DEFAULT_LIMITS } from "../documents/text-document.ts";
import { OumiAtsError } from "../errors.ts";
import { DEFAULT_BOOTSTRAP } from "../evaluate/bootstrap.ts";
import { type Comparison, compareModels, fitThresholds } from "../evaluate/compare-models.ts";
import { METRICS } from "../evaluate/metric-names.ts";
import { COMPANION_FILE, COMPANION_FORMAT, type Companion, rivalsOf } from "../evaluate/model-companion.ts";
import { shareOfBuckets } from "../evaluate/predict-observed.ts";
import { measureRuleCurve } from "../train/build/measure-model.ts";
import { makeManifest } from "../train/manifest.ts";
import { serialiseModel, writeModelFolder } from "../train/write-model-folder.ts";
import { chooseMatcher } from "./choose-matcher.ts";
import { checkFolderFree } from "./oumi-check-folder.ts";
import { type FittedModels, fitModels } from "./oumi-fit-models.ts";
import { type LoadedRows, loadRows } from "./oumi-load-rows.ts";
import {
  checkModelChoice,
  checkNeuralOptions,
  checkTarget,
  type NeuralOptions,
  numberOf,
  type SharedOptions,
  seedOf,
} from "./oumi-options.ts";
import { createProgress } from "./oumi-progress.ts";
import { reportComparison } from "./oumi-report-comparison.ts";
import { paintFor } from "./terminal.ts";

export interface TrainOptions extends SharedOptions, NeuralOptions {
  dataset: string;
  output: string;
  model: string;
  task: string;
  targetField: string;
  humanWeight: string;
}

const MOST_WEIGHT = 1_000_000;
/** What may stand in a model's folder. */
const MODEL_FOLDER_FILES = [
  "model.json",
  "manifest.json",
  COMPANION_FILE,
  "evaluation.json",
  "model.onnx",
  "MODEL_CARD.md",
];
const SHORT_METRICS = METRICS.filter((metric) => metric !== "groups" && metric !== "selective");

/** oumi train --dataset <folder> --output <folder> */
export async function runTrain(options: TrainOptions): Promise<void> {
  const settings = readSettings(options);
  const paths = await splitsOf(options.dataset);
  await checkFolderFree(options.output, MODEL_FOLDER_FILES, options);
  const progress = createProgress(options.quiet);
  progress.warn(settings.warnings);

  const matcher = await chooseMatcher({ ...options, maxBytes: DEFAULT_LIMITS.max_bytes });
  const train = await loadRows(paths.train, matcher, progress);
  const validation = await loadRows(paths.val, matcher, progress);
  const test = paths.test === null ? null : await loadRows(paths.test, matcher, progress);
  const { warnings: remarks, ...numbers } = settings;
  const recipe = { ...numbers, vocabulary: matcher.version };
  const version = versionOf([recipe, train.sha256, validation.sha256]);
  const fitted = fitModels(train, validation, { ...recipe, version }, progress);
  const loaded = [train, validation, ...(test ? [test] : [])];
  const warnings = [...loaded.flatMap((rows) => rows.warnings), ...fitted.warnings];
  progress.warn(warnings);

  const companion = await companionOf(fitted, train, validation, test);
  const measured = await measure(companion, fitted.key, { validation, test }, settings.seed);
  const { manifest, files } = packFolder(fitted, companion, measured, recipe);
  await writeModelFolder(resolve(options.output), files, options); // resolved: no slash at the end
  progress.say(`wrote ${options.output}`);
  const result = { output: options.output, ...manifest, warnings: [...remarks, ...warnings] };
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else if (!options.quiet) {
    const shown = measured.test ?? measured.validation;
    process.stdout.write(reportComparison(shown, SHORT_METRICS, paintFor(process.stdout)));
  }
}

/** What the options say, checked before anything is read. */
function readSettings(options: TrainOptions) {
  const choice = checkModelChoice(options.model);
  checkTarget(options.task, options.targetField);
  const { treeRate, warnings } = checkNeuralOptions(options, choice);
  const limits = { low: 0, high: MOST_WEIGHT, whole: false, above: true };
  const humanWeight = numberOf("--human-weight", options.humanWeight, limits);
  return { choice, humanWeight, treeRate, seed: seedOf(options), warnings };
}

/** The manifest and all files of a model's folder. */
function packFolder(
  fitted: FittedModels,
  companion: Companion,
  measured: MeasuredSplits,
  settings: { seed: number },
) {
  const model = serialiseModel(fitted.chosen.model);
  const manifest = {
    ...makeManifest({
      fitted: fitted.chosen,
      model_sha256: model.sha256,
      sets: fitted.sets,
      seeds: { bootstrap: settings.seed },
      conformal: companion.conformal[fitted.key]!,
      rules_curve: companion.rules_curve,
      metrics: { validation: figuresOf(measured.validation), test: figuresOf(measured.test) },
    }),
    settings,
  };
  const { [fitted.key]: _own, ...others } = companion.models;
  const files = {
    "model.json": model.text,
    "manifest.json": `${JSON.stringify(manifest, null, 2)}\n`,
    [COMPANION_FILE]: `${JSON.stringify({ ...companion, models: others })}\n`,
    "evaluation.json": `${JSON.stringify(measured, null, 2)}\n`,
  };
  return { manifest, files };
}

interface Splits {
  train: string;
  val: string;
  test: string | null;
}

async function splitsOf(folder: string): Promise<Splits> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new OumiAtsError("dataset_incomplete", `--dataset ${folder}: there is no such folder.`);
  const pathOf = (name: string): string => join(folder, `${name}.jsonl`);
  for (const name of ["train", "val"])
    if (!existsSync(pathOf(name)))
      throw new OumiAtsError("dataset_incomplete", `--dataset ${folder}: ${name}.jsonl is missing.`);
  return {
    train: pathOf("train"),
    val: pathOf("val"),
    test: existsSync(pathOf("test")) ? pathOf("test") : null,
  };
}

async function companionOf(
  fitted: FittedModels,
  train: LoadedRows,
  validation: LoadedRows,
  test: LoadedRows | null,
): Promise<Companion> {
  const shares = shareOfBuckets(train.rows.map((row) => row.label));
  const rules_curve = await measureRuleCurve(validation.rows);
  const of = (loaded: LoadedRows) => ({ rows: loaded.rows.length, sha256: loaded.sha256 });
  return {
    format: COMPANION_FORMAT,
    own: fitted.key,
    version: fitted.chosen.model.version,
    shares,
    rules_curve,
    conformal: await fitThresholds(validation.rows, rivalsOf({ shares, rules_curve, models: fitted.models })),
    data: { train: of(train), val: of(validation), ...(test ? { test: of(test) } : {}) },
    models: fitted.models,
  };
}

interface MeasuredSplits {
  validation: Comparison;
  test: Comparison | null;
}

async function measure(
  companion: Companion,
  key: string,
  splits: { validation: LoadedRows; test: LoadedRows | null },
  seed: number,
): Promise<MeasuredSplits> {
  const compare = (loaded: LoadedRows, notes: string[], isFresh: boolean) =>
    compareModels({
      data_name: loaded.name,
      rows: loaded.rows,
      model: key,
      rivals: rivalsOf(companion),
      ...(isFresh ? { conformal: companion.conformal } : {}),
      bootstrap: { ...DEFAULT_BOOTSTRAP, seed },
      notes,
    });
  return {
    validation: await compare(splits.validation, ["The temperature was fitted on these rows."], false),
    test: splits.test && splits.test.rows.length > 0 ? await compare(splits.test, [], true) : null,
  };
}

/** The headline numbers of the model itself. */
function figuresOf(comparison: Comparison | null) {
  if (comparison === null) return null;
  const { rows, accuracy, macro_f1, log_loss, brier, ece } = comparison.models[comparison.model.key]!;
  return { rows, accuracy, macro_f1, log_loss, brier, ece };
}

/** The same rows and settings give the same version. */
function versionOf(parts: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
}
