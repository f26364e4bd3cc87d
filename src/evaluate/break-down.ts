import { confidenceOf, type Prediction } from "./prediction.ts";
import { countOnce, preparePredictions } from "./prepare-predictions.ts";
import { summarize } from "./summarize.ts";

/** The rows of one group: how many, and how well they were answered. */
export interface GroupMetrics {
  /** The group's value: "classic", "nurse", "senior". */
  value: string;
  rows: number;
  accuracy: number;
  macro_f1: number;
  log_loss: number;
  mean_confidence: number;
}

/** Metrics by each kind of group, kinds and values in the order of their names. Rows without the kind are left out. */
export function breakDown(predictions: readonly Prediction[]): Record<string, GroupMetrics[]> {
  const kinds = new Map<string, Map<string, Prediction[]>>();
  for (const prediction of predictions)
    for (const [kind, value] of Object.entries(prediction.groups)) {
      const values = kinds.get(kind) ?? new Map<string, Prediction[]>();
      kinds.set(kind, values);
      const members = values.get(value);
      if (members) members.push(prediction);
      else values.set(value, [prediction]);
    }
  return Object.fromEntries(
    [...kinds.entries()]
      .sort(byName)
      .map(([kind, values]) => [
        kind,
        [...values.entries()].sort(byName).map(([value, members]) => measureGroup(value, members)),
      ]),
  );
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function measureGroup(value: string, members: Prediction[]): GroupMetrics {
  const rows = preparePredictions(members);
  const { accuracy, macro_f1, log_loss } = summarize(rows, countOnce(rows));
  const confidence = members.reduce((sum, row) => sum + confidenceOf(row), 0) / members.length;
  return { value, rows: members.length, accuracy, macro_f1, log_loss, mean_confidence: confidence };
}
