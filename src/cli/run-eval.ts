import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadClassifier } from "../classify/load-classifier.node.ts";
import { DEFAULT_LIMITS } from "../documents/text-document.ts";
import { OumiAtsError } from "../errors.ts";
import { type Comparison, compareModels, fitThresholds, type Rivals } from "../evaluate/compare-models.ts";
import type { ConformalThreshold } from "../evaluate/conformal-sets.ts";
import { type Metric, parseMetrics } from "../evaluate/metric-names.ts";
import { COMPANION_FILE, type Companion, parseCompanion, rivalsOf } from "../evaluate/model-companion.ts";
import { pickMetrics } from "../evaluate/pick-metrics.ts";
import { shareOfBuckets } from "../evaluate/predict-observed.ts";
import type { Warning } from "../result.ts";
import { chooseMatcher } from "./choose-matcher.ts";
import { type LoadedRows, loadRows } from "./oumi-load-rows.ts";
import { numberOf, type SharedOptions, seedOf } from "./oumi-options.ts";
import { createProgress, type Progress } from "./oumi-progress.ts";
import { reportComparison } from "./oumi-report-comparison.ts";
import { ownVersion } from "./own-version.ts";
import { paintFor } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

export interface EvalOptions extends SharedOptions {
  model: string;
  dataset: string;
  metrics: string;
  validation?: string;
  bootstrap: string;
  html?: string;
  output?: string;
}

const MOST_SAMPLES = 100_000;

/** oumi eval --model <path> --dataset <file> --metrics <list> */
export async function runEval(options: EvalOptions): Promise<void> {
  const metrics = parseMetrics(options.metrics);
  const seed = seedOf(options);
  const samples = numberOf("--bootstrap", options.bootstrap, { low: 0, high: MOST_SAMPLES, whole: true });
  for (const path of [options.html, options.output])
    if (path !== undefined && !options.force && existsSync(path))
      throw new OumiAtsError("output_exists", `${path} is already there.`);
  const path = await fileOf(options.dataset);
  const progress = createProgress(options.quiet);
  const { key, rivals, companion } = await openModel(options.model);
  const matcher = await chooseMatcher({ ...options, maxBytes: DEFAULT_LIMITS.max_bytes });
  const loaded = await loadRows(path, matcher, progress);
  if (loaded.rows.length === 0)
    throw new OumiAtsError("dataset_invalid", `${loaded.name}: none of its rows can be scored.`);
  const validation =
    options.validation === undefined ? null : await loadRows(options.validation, matcher, progress);
  const shares = companion?.shares ?? shareOfBuckets(loaded.rows.map((row) => row.label));
  const all: Rivals = {
    shares,
    classifiers: rivals,
    ...(companion ? { rules_curve: companion.rules_curve } : {}),
  };
  const conformal: Record<string, ConformalThreshold> | undefined = validation
    ? await fitThresholds(validation.rows, all)
    : companion?.conformal;
  const warnings = [...loaded.warnings, ...remarksOn(loaded, companion)];
  progress.warn(warnings);
  const comparison = await compareModels({
    data_name: loaded.name,
    rows: loaded.rows,
    model: key,
    rivals: all,
    ...(conformal ? { conformal } : {}),
    bootstrap: { seed, samples },
    notes: notesOf(companion, conformal),
  });
  await give(comparison, metrics, warnings, options, progress);
}

async function give(
  comparison: Comparison,
  metrics: readonly Metric[],
  warnings: Warning[],
  options: EvalOptions,
  progress: Progress,
): Promise<void> {
  const json = `${JSON.stringify({ ...pickMetrics(comparison, metrics), warnings }, null, 2)}\n`;
  if (options.output !== undefined) await writeOutput(options.output, json, options);
  if (options.html !== undefined) {
    const { renderEvaluationPage } = await import("../evaluate/page/render-evaluation-page.ts");
    const page = renderEvaluationPage(comparison, { generated_with: `oumi-ats ${ownVersion()}` });
    await writeOutput(options.html, page, options);
    progress.say(`wrote ${options.html}`);
  }
  if (options.json) process.stdout.write(json);
  else if (!options.quiet)
    process.stdout.write(reportComparison(comparison, metrics, paintFor(process.stdout)));
}

async function fileOf(dataset: string): Promise<string> {
  const found = await stat(dataset).catch(() => null);
  const path = found?.isDirectory() ? join(dataset, "test.jsonl") : dataset;
  if (!existsSync(path)) throw new OumiAtsError("dataset_incomplete", `--dataset: there is no file ${path}.`);
  return path;
}

interface OpenedModel {
  key: string;
  rivals: Rivals["classifiers"];
  companion: Companion | null;
}

/** The model at the path and, where `train` wrote the folder, the models that were fitted beside it. */
async function openModel(path: string): Promise<OpenedModel> {
  const classifier = await loadClassifier(path, { strict: true });
  const found = await readCompanion(path);
  const companion = found?.version === classifier.identity.version ? found : null;
  const key = companion?.own ?? classifier.identity.kind;
  const others = companion ? rivalsOf(companion).classifiers : {};
  const all = { ...others, [key]: classifier };
  const order = ["logistic", "trees", ...Object.keys(all)];
  const names = [...new Set(order)].filter((name) => name in all);
  return { key, rivals: Object.fromEntries(names.map((name) => [name, all[name]!])), companion };
}

/** The companion in a model's folder, or beside an exported file of that folder. */
async function readCompanion(path: string): Promise<Companion | null> {
  const isFolder = (await stat(path)).isDirectory();
  const text = await readFile(join(isFolder ? path : dirname(path), COMPANION_FILE), "utf8").catch(
    () => null,
  );
  if (text === null) return null;
  try {
    return parseCompanion(JSON.parse(text));
  } catch (error) {
    if (error instanceof OumiAtsError) throw error;
    throw new OumiAtsError("model_unreadable", `${COMPANION_FILE} is not JSON.`);
  }
}

function remarksOn(loaded: LoadedRows, companion: Companion | null): Warning[] {
  const warnings: Warning[] = [];
  const labels = new Set(loaded.rows.map((row) => row.label));
  if (labels.size === 1)
    warnings.push({
      code: "one_class",
      message: `${loaded.name}: all ${loaded.rows.length} rows are labelled "${[...labels].join()}", so the figures say little.`,
    });
  for (const split of ["train", "val"])
    if (companion?.data[split]?.sha256 === loaded.sha256)
      warnings.push({
        code: "rows_seen_in_training",
        message: `${loaded.name} is the ${split} file that the model was made from: its figures flatter the model.`,
      });
  return warnings;
}

function notesOf(
  companion: Companion | null,
  conformal: Record<string, ConformalThreshold> | undefined,
): string[] {
  const notes: string[] = [];
  if (!companion)
    notes.push(
      "The model's folder does not tell what it was trained beside: majority is the most frequent bucket of these rows themselves, and other trained models are not shown.",
    );
  if (!conformal) notes.push("Sets of buckets need rows to be fitted on: give them with --validation.");
  return notes;
}
