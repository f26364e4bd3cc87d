import type { CrfModel } from "../../tagger/crf-model.ts";
import { minimizeLbfgs } from "../minimize-lbfgs.ts";
import { crfObjective } from "./crf-objective.ts";
import {
  type EncodedData,
  type EncodingOptions,
  encodeSequences,
  type LabelledSequence,
} from "./encode-sequences.ts";

export interface FitCrfOptions extends EncodingOptions {
  /** Strengths of the penalties, CRFsuite's c1·|w| + c2·w² (default 0.1 and 0.1). */
  c1?: number;
  c2?: number;
  maxIterations?: number;
  /** Stops when the objective fell by less than this share over ten iterations (default 1e-4). */
  tolerance?: number;
  onIteration?: (iteration: number, value: number) => void;
}

export interface FittedCrf {
  model: CrfModel;
  /** Negative log-likelihood with both penalties. */
  objective: number;
  iterations: number;
}

/** Fits a linear-chain CRF by maximum penalised likelihood; features whose weights are all 0 are left out. Deterministic. */
export function fitCrf(sequences: readonly LabelledSequence[], options: FitCrfOptions = {}): FittedCrf {
  const { c1 = 0.1, c2 = 0.1, maxIterations = 100, tolerance = 1e-4, onIteration } = options;
  const data = encodeSequences(sequences, options);
  const count = data.labels.length;
  const start = new Float64Array(data.stateLabels.length + (count + 1) * count);
  const found = minimizeLbfgs(crfObjective(data, c2), start, {
    memory: 6,
    l1: c1,
    maxIterations,
    tolerance,
    patience: 10,
    ...(onIteration ? { onIteration } : {}),
  });
  return {
    model: keepWeights(data, found.weights, 0),
    objective: found.value,
    iterations: found.iterations,
  };
}

/** The model of the weights whose magnitude is above `least`. */
function keepWeights(data: EncodedData, fitted: Float64Array, least: number): CrfModel {
  const features: number[] = [];
  const offsets = [0];
  const stateLabels: number[] = [];
  const weights: number[] = [];
  data.features.forEach((feature, row) => {
    for (let s = data.offsets[row]!; s < data.offsets[row + 1]!; s++) {
      if (Math.abs(fitted[s]!) <= least) continue;
      stateLabels.push(data.stateLabels[s]!);
      weights.push(fitted[s]!);
    }
    if (weights.length === offsets.at(-1)) return;
    features.push(feature);
    offsets.push(weights.length);
  });
  return {
    labels: data.labels,
    features: Int32Array.from(features),
    offsets: Int32Array.from(offsets),
    stateLabels: Uint8Array.from(stateLabels),
    weights: Float32Array.from(weights),
    transitions: Float32Array.from(fitted.subarray(data.stateLabels.length)),
  };
}
