import { softmax } from "../classify/evaluate-model.ts";
import type { Tree } from "../classify/model-file.ts";
import { binFeatures } from "./bin-features.ts";
import { growTree, type TreeOptions } from "./grow-tree.ts";
import { meanLogLoss, type TrainingSet } from "./training-set.ts";

export interface GbdtOptions extends TreeOptions {
  /** Rounds at most: one tree a label each. */
  rounds: number;
  /** Rounds without a better log-loss on the validation rows before it stops. */
  patience: number;
}

export interface GbdtFit {
  base: Float64Array;
  /** Tree i adds to label i mod classes. */
  trees: Tree[];
  /** Rounds kept: the best on the validation rows, all of them without. */
  rounds: number;
}

export const GBDT_DEFAULTS: GbdtOptions = {
  rounds: 150,
  patience: 15,
  maxLeaves: 8,
  minRows: 20,
  l2: 1,
  learningRate: 0.1,
};

/**
 * Boosted trees on softmax log-loss with second-order steps (Friedman 2001; Chen and Guestrin 2016), by
 * weight. Cut off at the round that is best on `validation`. Deterministic.
 */
export function fitGbdt(
  set: TrainingSet,
  classes: number,
  options: Partial<GbdtOptions> = {},
  validation?: TrainingSet,
): GbdtFit {
  const chosen = { ...GBDT_DEFAULTS, ...options };
  const data = binFeatures(set);
  const base = baseLogits(set, classes);
  const logits = Array.from({ length: classes }, (_, k) => new Float64Array(set.size).fill(base[k]!));
  const watch = validation ? watchValidation(validation, base) : null;
  const trees: Tree[] = [];
  let best = { round: 0, loss: Infinity };
  for (let round = 1; round <= chosen.rounds; round++) {
    const grown = growRound(data, set, logits, chosen);
    trees.push(...grown);
    if (!watch) continue;
    const loss = watch(grown);
    if (loss < best.loss) best = { round, loss };
    else if (round - best.round >= chosen.patience) break;
  }
  const rounds = watch ? Math.max(1, best.round) : chosen.rounds;
  return { base, trees: trees.slice(0, rounds * classes), rounds };
}

/** Logarithms of the labels' shares; a label without rows counts as half a row. */
function baseLogits({ labels, weights }: TrainingSet, classes: number): Float64Array {
  const shares = new Float64Array(classes);
  labels.forEach((label, i) => {
    shares[label]! += weights[i]!;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.fround(Math.log(Math.max(share, 0.5) / total)));
}

/** One tree a label, all from the probabilities before the round. */
function growRound(
  data: ReturnType<typeof binFeatures>,
  { labels, weights, size }: TrainingSet,
  logits: Float64Array[],
  options: TreeOptions,
): Tree[] {
  const classes = logits.length;
  const gradients = logits.map(() => new Float64Array(size));
  const hessians = logits.map(() => new Float64Array(size));
  const row = new Float64Array(classes);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < classes; k++) row[k] = logits[k]![i]!;
    softmax(row, classes, 1);
    for (let k = 0; k < classes; k++) {
      const probability = row[k]!;
      gradients[k]![i] = weights[i]! * (probability - (labels[i] === k ? 1 : 0));
      hessians[k]![i] = weights[i]! * probability * (1 - probability);
    }
  }
  return logits.map((own, k) => growTree(data, gradients[k]!, hessians[k]!, own, options));
}

/** Adds each round's trees to the validation rows and tells their log-loss. */
function watchValidation(set: TrainingSet, base: Float64Array): (trees: Tree[]) => number {
  const classes = base.length;
  const width = set.features.length;
  const logits = Float64Array.from({ length: set.size * classes }, (_, at) => base[at % classes]!);
  const probabilities = new Float64Array(logits.length);
  return (trees) => {
    for (let i = 0; i < set.size; i++) {
      trees.forEach((tree, k) => {
        logits[i * classes + k]! += leafValue(tree, set.rows, i * width);
      });
      const own = probabilities.subarray(i * classes, (i + 1) * classes);
      own.set(logits.subarray(i * classes, (i + 1) * classes));
      softmax(own, classes, 1);
    }
    return meanLogLoss(probabilities, classes, set);
  };
}

function leafValue(tree: Tree, rows: Float64Array, start: number): number {
  let at = 0;
  while (tree.feature[at]! >= 0)
    at = Math.fround(rows[start + tree.feature[at]!]!) <= tree.value[at]! ? at + 1 : tree.right[at]!;
  return tree.value[at]!;
}
