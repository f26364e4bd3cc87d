import { OumiAtsError } from "../errors.ts";
import { BUCKETS, type Bucket } from "../schema/example.ts";

/** Rows to fit on, or to measure on. */
export interface TrainingSet {
  /** Names of the columns. */
  features: readonly string[];
  /** Row by row: `size` × `features.length` numbers. */
  rows: Float64Array;
  /** The true bucket of each row as its place in BUCKETS. */
  labels: Uint8Array;
  /** How much each row counts, above 0. */
  weights: Float64Array;
  /** Number of rows. */
  size: number;
}

/** One row before it is packed. */
export interface TrainingRow {
  features: Readonly<Record<string, number>>;
  label: Bucket;
  /** Default 1. */
  weight?: number;
  /** Names the row in an error: "train.jsonl line 7". Default: its number. */
  name?: string;
}

/**
 * Packs rows into one matrix.
 * @throws OumiAtsError `training_data` naming the row: no rows, a feature that is missing or not finite
 */
export function packRows(features: readonly string[], rows: readonly TrainingRow[]): TrainingSet {
  if (rows.length === 0) throw new OumiAtsError("training_data", "There are no rows.");
  const set: TrainingSet = {
    features,
    rows: new Float64Array(rows.length * features.length),
    labels: new Uint8Array(rows.length),
    weights: new Float64Array(rows.length),
    size: rows.length,
  };
  rows.forEach((row, i) => {
    const name = row.name ?? `row ${i + 1}`;
    features.forEach((feature, j) => {
      const value = row.features[feature];
      if (value === undefined || !Number.isFinite(value))
        throw new OumiAtsError("training_data", `${name}: "${feature}" is ${value}, not a number.`);
      set.rows[i * features.length + j] = value;
    });
    const weight = row.weight ?? 1;
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new OumiAtsError("training_data", `${name}: the weight ${weight} is not above 0.`);
    set.labels[i] = BUCKETS.indexOf(row.label);
    set.weights[i] = weight;
  });
  return set;
}

/**
 * What every fit needs.
 * @throws OumiAtsError `training_data`: not finite (naming row and column), or fewer than two classes
 */
export function checkTrainable(set: TrainingSet): void {
  const width = set.features.length;
  const bad = set.rows.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0)
    throw new OumiAtsError(
      "training_data",
      `row ${Math.floor(bad / width) + 1}: "${set.features[bad % width]}" is ${set.rows[bad]}, not a number.`,
    );
  const classes = new Set(set.labels);
  if (classes.size >= 2) return;
  const only = [...classes].map((label) => BUCKETS[label]).join("");
  throw new OumiAtsError(
    "training_data",
    set.size === 0
      ? "There are no rows."
      : `All ${set.size} rows are "${only}": there is nothing to tell apart.`,
    "Give rows of at least two buckets.",
  );
}

/** Mean log-loss of probabilities (row by row, `classes` each) by weight; each is cut off at 1e-15. */
export function meanLogLoss(
  probabilities: Float64Array,
  classes: number,
  set: Pick<TrainingSet, "labels" | "weights">,
): number {
  let loss = 0;
  let weight = 0;
  set.labels.forEach((label, i) => {
    loss -= set.weights[i]! * Math.log(Math.max(1e-15, probabilities[i * classes + label]!));
    weight += set.weights[i]!;
  });
  return loss / weight;
}
