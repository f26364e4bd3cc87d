import type { Objective } from "../minimize-lbfgs.ts";
import type { EncodedData, EncodedSequence } from "./encode-sequences.ts";

/** Room for one sequence's sums, shared by all. */
interface Scratch {
  /** exp(emission − its row's maximum), row-major [token][label]. */
  emissions: Float64Array;
  /** Sums over all paths up to and after a token, scaled so that each row of `alpha` sums to 1. */
  alpha: Float64Array;
  beta: Float64Array;
  scales: Float64Array;
  /** exp(transition), and the sums of alpha·(emission·beta) whose product with it is the expected count. */
  moves: Float64Array;
  pairs: Float64Array;
  ahead: Float64Array;
}

/**
 * The penalised negative log-likelihood of a CRF and its gradient: weights of features first (as laid out in
 * `data`), then transitions. Forward-backward runs on scaled products, not on logarithms: no exp in the inner loop.
 * @param c2 strength of the square penalty c2·w² (CRFsuite's)
 */
export function crfObjective(data: EncodedData, c2: number): Objective {
  const count = data.labels.length;
  const stateCount = data.stateLabels.length;
  const observed = observedCounts(data);
  const scratch: Scratch = {
    emissions: new Float64Array(data.longest * count),
    alpha: new Float64Array(data.longest * count),
    beta: new Float64Array(data.longest * count),
    scales: new Float64Array(data.longest),
    moves: new Float64Array((count + 1) * count),
    pairs: new Float64Array((count + 1) * count),
    ahead: new Float64Array(count),
  };
  return (weights, gradient) => {
    let loss = 0;
    for (let j = 0; j < weights.length; j++) {
      gradient[j] = 2 * c2 * weights[j]! - observed[j]!;
      loss += c2 * weights[j]! * weights[j]! - observed[j]! * weights[j]!;
    }
    for (let k = 0; k < scratch.moves.length; k++) scratch.moves[k] = Math.exp(weights[stateCount + k]!);
    scratch.pairs.fill(0);
    for (const sequence of data.sequences)
      if (sequence.length > 0) loss += addSequence(data, sequence, weights, gradient, scratch);
    for (let k = 0; k < scratch.pairs.length; k++)
      gradient[stateCount + k]! += scratch.moves[k]! * scratch.pairs[k]!;
    return loss;
  };
}

/** How often each weight fires on the true labels: the constant part of the gradient. */
function observedCounts({ labels, offsets, stateLabels, sequences }: EncodedData): Float64Array {
  const count = labels.length;
  const observed = new Float64Array(stateLabels.length + (count + 1) * count);
  for (const sequence of sequences)
    for (let t = 0; t < sequence.length; t++) {
      const label = sequence.labels[t]!;
      const before = t === 0 ? count : sequence.labels[t - 1]!;
      observed[stateLabels.length + before * count + label]!++;
      for (let k = sequence.starts[t]!; k < sequence.starts[t + 1]!; k++) {
        const row = sequence.rows[k]!;
        for (let s = offsets[row]!; s < offsets[row + 1]!; s++) if (stateLabels[s] === label) observed[s]!++;
      }
    }
  return observed;
}

/** Adds a sequence's expected counts to the gradient; returns the logarithm of its partition sum. */
function addSequence(
  data: EncodedData,
  sequence: EncodedSequence,
  weights: Float64Array,
  gradient: Float64Array,
  scratch: Scratch,
): number {
  const count = data.labels.length;
  const logMaxima = fillEmissions(data, sequence, weights, scratch.emissions);
  const logScales = goForward(sequence.length, count, scratch);
  goBackward(sequence.length, count, scratch);
  const { alpha, beta } = scratch;
  const { offsets, stateLabels } = data;
  for (let t = 0; t < sequence.length; t++) {
    const at = t * count;
    for (let y = 0; y < count; y++) alpha[at + y]! *= beta[at + y]!;
    for (let k = sequence.starts[t]!; k < sequence.starts[t + 1]!; k++) {
      const row = sequence.rows[k]!;
      const end = offsets[row + 1]!;
      for (let s = offsets[row]!; s < end; s++) gradient[s]! += alpha[at + stateLabels[s]!]!;
    }
  }
  return logMaxima + logScales;
}

/** Fills exp(emission − row maximum); returns the sum of the maxima. */
function fillEmissions(
  { labels, offsets, stateLabels }: EncodedData,
  { length, starts, rows }: EncodedSequence,
  weights: Float64Array,
  emissions: Float64Array,
): number {
  const count = labels.length;
  let sum = 0;
  emissions.fill(0, 0, length * count);
  for (let t = 0; t < length; t++) {
    const at = t * count;
    for (let k = starts[t]!; k < starts[t + 1]!; k++) {
      const row = rows[k]!;
      const end = offsets[row + 1]!;
      for (let s = offsets[row]!; s < end; s++) emissions[at + stateLabels[s]!]! += weights[s]!;
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < count; y++) if (emissions[at + y]! > most) most = emissions[at + y]!;
    for (let y = 0; y < count; y++) emissions[at + y] = Math.exp(emissions[at + y]! - most);
    sum += most;
  }
  return sum;
}

/** Fills alpha (own emission included); returns the sum of the logarithms of the scales. */
function goForward(length: number, count: number, { emissions, alpha, scales, moves }: Scratch): number {
  let sum = 0;
  for (let t = 0; t < length; t++) {
    const at = t * count;
    if (t === 0) for (let y = 0; y < count; y++) alpha[y] = moves[count * count + y]!;
    else {
      alpha.fill(0, at, at + count);
      for (let before = 0; before < count; before++) {
        const share = alpha[at - count + before]!;
        const from = before * count;
        for (let y = 0; y < count; y++) alpha[at + y]! += share * moves[from + y]!;
      }
    }
    let total = 0;
    for (let y = 0; y < count; y++) {
      alpha[at + y]! *= emissions[at + y]!;
      total += alpha[at + y]!;
    }
    for (let y = 0; y < count; y++) alpha[at + y]! /= total;
    scales[t] = total;
    sum += Math.log(total);
  }
  return sum;
}

/** Fills beta, scaled as alpha is, and adds to the sums that give the expected transitions. */
function goBackward(length: number, count: number, scratch: Scratch): void {
  const { emissions, alpha, beta, scales, moves, pairs, ahead } = scratch;
  beta.fill(1, (length - 1) * count, length * count);
  for (let t = length - 1; t >= 0; t--) {
    const at = t * count;
    for (let y = 0; y < count; y++) ahead[y] = (emissions[at + y]! * beta[at + y]!) / scales[t]!;
    if (t === 0) {
      for (let y = 0; y < count; y++) pairs[count * count + y]! += ahead[y]!;
      return;
    }
    for (let before = 0; before < count; before++) {
      const from = before * count;
      const share = alpha[at - count + before]!;
      let sum = 0;
      for (let y = 0; y < count; y++) {
        sum += moves[from + y]! * ahead[y]!;
        pairs[from + y]! += share * ahead[y]!;
      }
      beta[at - count + before] = sum;
    }
  }
}
