import { BUCKETS } from "../schema/example.ts";
import type { Comparison } from "./compare-models.ts";
import type { Evaluation } from "./evaluate-predictions.ts";
import { METRICS, type Metric } from "./metric-names.ts";
import { HEADLINES, type Headline } from "./summarize.ts";

/** Where each metric stands in an evaluation. */
const FIELDS: Record<Exclude<Metric, "precision" | "recall">, readonly (keyof Evaluation)[]> = {
  accuracy: ["accuracy"],
  macro_f1: ["macro_f1"],
  confusion_matrix: ["confusion_matrix"],
  log_loss: ["log_loss"],
  brier: ["brier"],
  ece: ["ece", "ece_bins", "reliability", "confidence_histogram"],
  selective: ["selective"],
  conformal: ["conformal"],
  groups: ["groups"],
};
const PER_BUCKET = { precision: "precision", recall: "recall", macro_f1: "f1" } as const;

/**
 * A comparison with the metrics that were asked for, and the buckets' own numbers where one of them was. `metrics`
 * holds the numbers of the model that the report is about, without intervals.
 */
export function pickMetrics(comparison: Comparison, metrics: readonly Metric[]): object {
  const plain = plainMetrics(comparison.models[comparison.model.key]!, metrics);
  if (metrics.length === METRICS.length) return { ...comparison, metrics: plain };
  const models = Object.entries(comparison.models).map(([name, one]) => [name, pick(one, metrics)]);
  return { ...comparison, metrics: plain, models: Object.fromEntries(models) };
}

function plainMetrics(evaluation: Evaluation, metrics: readonly Metric[]): object {
  const plain: Record<string, unknown> = {};
  for (const metric of metrics)
    if (metric === "precision" || metric === "recall")
      plain[metric] = Object.fromEntries(
        BUCKETS.map((bucket) => [bucket, evaluation.buckets[bucket][metric]]),
      );
    else if (metric !== "groups")
      plain[metric] = HEADLINES.some((name) => name === metric)
        ? evaluation[metric as Headline].value
        : evaluation[metric];
  return plain;
}

function pick(evaluation: Evaluation, metrics: readonly Metric[]): object {
  const picked: Record<string, unknown> = { rows: evaluation.rows };
  for (const metric of metrics)
    if (metric !== "precision" && metric !== "recall")
      for (const field of FIELDS[metric]) picked[field] = evaluation[field];
  const columns = metrics.flatMap((metric) =>
    metric in PER_BUCKET ? [PER_BUCKET[metric as "precision"]] : [],
  );
  if (columns.length > 0)
    picked["buckets"] = Object.fromEntries(
      BUCKETS.map((bucket) => {
        const row = evaluation.buckets[bucket];
        const chosen = columns.map((column) => [column, row[column]] as const);
        return [bucket, { ...Object.fromEntries(chosen), support: row.support }];
      }),
    );
  return picked;
}
