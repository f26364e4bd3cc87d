import { sigmoid } from "../classify/evaluate-model.ts";
import { minimizeLbfgs, type Objective } from "./minimize-lbfgs.ts";
import type { TrainingSet } from "./training-set.ts";

export interface OrdinalFit {
  weights: Float64Array;
  /** Rising; P(label ≤ k) = sigmoid(threshold k − weights · z). */
  thresholds: Float64Array;
  iterations: number;
}

const TOLERANCE = 1e-6;
const MOST_ITERATIONS = 500;
/** Probabilities are kept above this, so that a row that is surely wrong costs much and not infinity. */
const SMALLEST = 1e-300;

/**
 * Proportional odds (McCullagh, Regression Models for Ordinal Data, JRSS B 1980) with an L2 penalty on the
 * weights, thresholds left out. The gaps between thresholds are fitted as exponentials, so that they rise.
 * @param z standardised rows, row by row
 */
export function fitOrdinal(
  z: Float64Array,
  set: Pick<TrainingSet, "labels" | "weights" | "size">,
  classes: number,
  options: { l2: number; maxIterations?: number },
): OrdinalFit {
  const width = z.length / set.size;
  const start = new Float64Array(width + classes - 1);
  start[width] = -(classes - 2) / 2;
  const fit = minimizeLbfgs(ordinalObjective(z, set, classes, options.l2), start, {
    maxIterations: options.maxIterations ?? MOST_ITERATIONS,
    tolerance: TOLERANCE,
  });
  return {
    weights: fit.weights.slice(0, width),
    thresholds: risingThresholds(fit.weights, width, new Float64Array(classes - 1)),
    iterations: fit.iterations,
  };
}

/** First threshold, then logarithms of the gaps → thresholds. */
function risingThresholds(parameters: Float64Array, width: number, thresholds: Float64Array): Float64Array {
  thresholds[0] = parameters[width]!;
  for (let k = 1; k < thresholds.length; k++)
    thresholds[k] = thresholds[k - 1]! + Math.exp(parameters[width + k]!);
  return thresholds;
}

function ordinalObjective(
  z: Float64Array,
  { labels, weights: rowWeights, size }: Pick<TrainingSet, "labels" | "weights" | "size">,
  classes: number,
  l2: number,
): Objective {
  const width = z.length / size;
  const thresholds = new Float64Array(classes - 1);
  const byThreshold = new Float64Array(classes - 1);
  return (parameters, gradient) => {
    gradient.fill(0);
    byThreshold.fill(0);
    risingThresholds(parameters, width, thresholds);
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const row = i * width;
      let score = 0;
      for (let j = 0; j < width; j++) score += parameters[j]! * z[row + j]!;
      const label = labels[i]!;
      const high = label === classes - 1 ? Infinity : thresholds[label]! - score;
      const low = label === 0 ? -Infinity : thresholds[label - 1]! - score;
      const probability = Math.max(SMALLEST, massBetween(low, high));
      const rowWeight = rowWeights[i]!;
      loss -= rowWeight * Math.log(probability);
      const byHigh = (rowWeight * density(high)) / probability;
      const byLow = (rowWeight * density(low)) / probability;
      const byScore = byHigh - byLow;
      for (let j = 0; j < width; j++) gradient[j]! += byScore * z[row + j]!;
      if (label < classes - 1) byThreshold[label]! -= byHigh;
      if (label > 0) byThreshold[label - 1]! += byLow;
    }
    // A threshold moves with every gap below it.
    let behind = 0;
    for (let k = classes - 2; k >= 0; k--) {
      behind += byThreshold[k]!;
      gradient[width + k] = k === 0 ? behind : behind * Math.exp(parameters[width + k]!);
    }
    for (let j = 0; j < width; j++) {
      loss += 0.5 * l2 * parameters[j]! ** 2;
      gradient[j]! += l2 * parameters[j]!;
    }
    return loss;
  };
}

/** Logistic mass between two points; taken on the left side, where no digits cancel. */
function massBetween(low: number, high: number): number {
  return low > 0 ? sigmoid(-low) - sigmoid(-high) : sigmoid(high) - sigmoid(low);
}

/** Logistic density. */
function density(x: number): number {
  if (!Number.isFinite(x)) return 0;
  return sigmoid(x) * sigmoid(-x);
}
