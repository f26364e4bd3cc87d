import { prepareModel } from "../classify/evaluate-model.ts";
import type { ModelFile } from "../classify/model-file.ts";
import { BUCKETS } from "../schema/example.ts";
import { meanLogLoss, type TrainingSet } from "./training-set.ts";

/** Temperatures that are looked at: e^−2.5 to e^2.5. */
const WIDEST = 2.5;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Steps of the golden section: the bracket shrinks to 5 · 0.618^40, below 1e-7. */
const STEPS = 40;
/**
 * The logarithm is drawn to 0 as by a normal prior of variance 1: a handful of validation rows that all fit
 * would otherwise ask for certainty. It vanishes among thousands.
 */
const PRIOR_PRECISION = 1;

/** Probabilities of every row, row by row, in the order of BUCKETS. */
export function predictRows(model: ModelFile, set: TrainingSet): Float64Array {
  const evaluate = prepareModel(model);
  const classes = BUCKETS.length;
  const places = model.labels.map((label) => BUCKETS.indexOf(label));
  const out = new Float64Array(classes);
  const all = new Float64Array(set.size * classes);
  for (let i = 0; i < set.size; i++) {
    evaluate(set.rows, i * set.features.length, out);
    for (let k = 0; k < classes; k++) all[i * classes + places[k]!] = out[k]!;
  }
  return all;
}

/**
 * The temperature with the lowest log-loss on validation rows (Guo et al., On Calibration of Modern Neural
 * Networks, ICML 2017), by golden section over its logarithm; float32.
 */
export function fitTemperature(model: ModelFile, validation: TrainingSet): number {
  const lossAt = (log: number): number => {
    const temperature = Math.exp(log);
    const loss = meanLogLoss(predictRows({ ...model, temperature }, validation), BUCKETS.length, validation);
    return loss + (0.5 * PRIOR_PRECISION * log * log) / validation.size;
  };
  let low = -WIDEST;
  let high = WIDEST;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let lossLeft = lossAt(left);
  let lossRight = lossAt(right);
  for (let step = 0; step < STEPS; step++) {
    if (lossLeft <= lossRight) {
      [high, right, lossRight] = [right, left, lossLeft];
      left = high - GOLDEN * (high - low);
      lossLeft = lossAt(left);
    } else {
      [low, left, lossLeft] = [left, right, lossRight];
      right = low + GOLDEN * (high - low);
      lossRight = lossAt(right);
    }
  }
  return Math.fround(Math.exp((low + high) / 2));
}
