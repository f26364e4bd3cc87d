import type { GbdtModel, LogisticModel, ModelFile, OrdinalModel, Tree } from "./model-file.ts";

/**
 * Writes the probabilities of one row into `out`, in the order of the model's labels. The row's features stand
 * in `rows` from `start` on, in the model's order.
 */
export type Evaluate = (rows: ArrayLike<number>, start: number, out: Float64Array) => void;

/** Prepares a model for evaluation. Inputs are rounded to float32, as an ONNX runtime sees them. */
export function prepareModel(model: ModelFile): Evaluate {
  if (model.kind === "gbdt") return prepareTrees(model);
  return model.kind === "ordinal" ? prepareOrdinal(model) : prepareLogistic(model);
}

function prepareLogistic(model: LogisticModel): Evaluate {
  const size = model.features.names.length;
  const classes = model.labels.length;
  const mean = Float64Array.from(model.mean);
  const scale = Float64Array.from(model.scale);
  const weights = Float64Array.from(model.weights.flat());
  const z = new Float64Array(size);
  return (rows, start, out) => {
    for (let j = 0; j < size; j++) z[j] = (Math.fround(rows[start + j]!) - mean[j]!) * scale[j]!;
    for (let k = 0; k < classes; k++) {
      let logit = model.bias[k]!;
      for (let j = 0, at = k * size; j < size; j++, at++) logit += weights[at]! * z[j]!;
      out[k] = logit;
    }
    softmax(out, classes, model.temperature);
  };
}

function prepareOrdinal(model: OrdinalModel): Evaluate {
  const size = model.features.names.length;
  const { thresholds, temperature } = model;
  const weights = Float64Array.from(model.weights, (weight, j) => weight * model.scale[j]!);
  const mean = Float64Array.from(model.mean);
  return (rows, start, out) => {
    let score = 0;
    for (let j = 0; j < size; j++) score += weights[j]! * (Math.fround(rows[start + j]!) - mean[j]!);
    let below = 0;
    for (let k = 0; k < thresholds.length; k++) {
      const reached = sigmoid((thresholds[k]! - score) / temperature);
      out[k] = reached - below;
      below = reached;
    }
    out[thresholds.length] = 1 - below;
  };
}

function prepareTrees(model: GbdtModel): Evaluate {
  const classes = model.labels.length;
  const size = model.features.names.length;
  const nodes = joinTrees(model.trees);
  const row = new Float32Array(size);
  return (rows, start, out) => {
    for (let j = 0; j < size; j++) row[j] = rows[start + j]!;
    for (let k = 0; k < classes; k++) out[k] = model.base[k]!;
    for (let t = 0, k = 0; t < nodes.roots.length; t++, k = k + 1 === classes ? 0 : k + 1) {
      let at = nodes.roots[t]!;
      while (nodes.feature[at]! >= 0)
        at = row[nodes.feature[at]!]! <= nodes.value[at]! ? at + 1 : nodes.right[at]!;
      out[k]! += nodes.value[at]!;
    }
    softmax(out, classes, model.temperature);
  };
}

/** All trees behind each other in flat arrays. */
function joinTrees(trees: readonly Tree[]) {
  const total = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const feature = new Int16Array(total);
  const value = new Float32Array(total);
  const right = new Int32Array(total);
  const roots = new Int32Array(trees.length);
  let start = 0;
  trees.forEach((tree, t) => {
    roots[t] = start;
    feature.set(tree.feature, start);
    value.set(tree.value, start);
    right.set(
      tree.right.map((at) => at + start),
      start,
    );
    start += tree.feature.length;
  });
  return { feature, value, right, roots };
}

/** Logits in `out` become probabilities. */
export function softmax(out: Float64Array, classes: number, temperature: number): void {
  let top = -Infinity;
  for (let k = 0; k < classes; k++) if (out[k]! > top) top = out[k]!;
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    out[k] = Math.exp((out[k]! - top) / temperature);
    sum += out[k]!;
  }
  for (let k = 0; k < classes; k++) out[k]! /= sum;
}

/** 1 / (1 + e^−x), without overflow. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
