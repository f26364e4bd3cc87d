import { createHash } from "node:crypto";
import type { ObservedExample } from "../evaluate/observe-examples.ts";
import { MODEL_FEATURE_NAMES } from "../features/model-features.ts";
import { packRows, type TrainingSet } from "./training-set.ts";

/**
 * Observed rows → rows to fit on. A human label counts `human_weight` times a calculated one.
 * @throws OumiAtsError `training_data` naming the row
 */
export function trainingSetOf(
  rows: readonly ObservedExample[],
  options: { human_weight?: number; features?: readonly string[] } = {},
): TrainingSet {
  const { human_weight = 1, features = MODEL_FEATURE_NAMES } = options;
  return packRows(
    features,
    rows.map(({ id, label, source, input }) => ({
      name: id,
      features: input.features,
      label,
      weight: source === "human" ? human_weight : 1,
    })),
  );
}

/** Lower-case hexadecimal SHA-256 of names, features, labels and weights: tells what a model was fitted on. */
export function hashSet({ features, rows, labels, weights }: TrainingSet): string {
  const hash = createHash("sha256").update(JSON.stringify(features));
  for (const values of [rows, labels, weights])
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return hash.digest("hex");
}
