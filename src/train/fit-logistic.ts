import { minimizeLbfgs, type Objective } from "./minimize-lbfgs.ts";
import type { TrainingSet } from "./training-set.ts";

export interface LogisticOptions {
  /** Strength of the L2 penalty on the weights, biases left out: scikit-learn's 1 / C. */
  l2: number;
  maxIterations?: number;
}

export interface LogisticFit {
  /** Label by label, `width` each. */
  weights: Float64Array;
  bias: Float64Array;
  iterations: number;
}

const TOLERANCE = 1e-6;
const MOST_ITERATIONS = 500;

/**
 * Multinomial logistic regression: the weights that minimise Σ weight · log-loss + l2/2 · |w|², the objective
 * of scikit-learn's LogisticRegression with C = 1 / l2. Deterministic.
 * @param z standardised rows, row by row
 */
export function fitLogistic(
  z: Float64Array,
  set: Pick<TrainingSet, "labels" | "weights" | "size">,
  classes: number,
  { l2, maxIterations = MOST_ITERATIONS }: LogisticOptions,
): LogisticFit {
  const width = z.length / set.size;
  const objective = logisticObjective(z, set, classes, l2);
  const start = new Float64Array(classes * (width + 1));
  const fit = minimizeLbfgs(objective, start, { maxIterations, tolerance: TOLERANCE });
  return {
    weights: fit.weights.slice(0, classes * width),
    bias: fit.weights.slice(classes * width),
    iterations: fit.iterations,
  };
}

function logisticObjective(
  z: Float64Array,
  { labels, weights: rowWeights, size }: Pick<TrainingSet, "labels" | "weights" | "size">,
  classes: number,
  l2: number,
): Objective {
  const width = z.length / size;
  const biasAt = classes * width;
  const logits = new Float64Array(classes);
  return (weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const row = i * width;
      let top = -Infinity;
      for (let k = 0; k < classes; k++) {
        let logit = weights[biasAt + k]!;
        for (let j = 0, at = k * width; j < width; j++, at++) logit += weights[at]! * z[row + j]!;
        logits[k] = logit;
        if (logit > top) top = logit;
      }
      let sum = 0;
      for (let k = 0; k < classes; k++) sum += Math.exp(logits[k]! - top);
      const label = labels[i]!;
      const rowWeight = rowWeights[i]!;
      loss += rowWeight * (top + Math.log(sum) - logits[label]!);
      for (let k = 0; k < classes; k++) {
        const error = rowWeight * (Math.exp(logits[k]! - top) / sum - (k === label ? 1 : 0));
        for (let j = 0, at = k * width; j < width; j++, at++) gradient[at]! += error * z[row + j]!;
        gradient[biasAt + k]! += error;
      }
    }
    for (let at = 0; at < biasAt; at++) {
      loss += 0.5 * l2 * weights[at]! ** 2;
      gradient[at]! += l2 * weights[at]!;
    }
    return loss;
  };
}
