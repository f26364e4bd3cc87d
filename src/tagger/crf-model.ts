import { createFeatureTable, type FeatureTable } from "./feature-table.ts";

/**
 * A linear-chain conditional random field. A feature has weights for some of the labels: those of row `r` stand at
 * `offsets[r]` to `offsets[r + 1]` in `stateLabels` and `weights`.
 */
export interface CrfModel {
  /** Labels by number, such as O, B-skill, I-skill. */
  labels: readonly string[];
  /** Feature numbers, ascending; the place is the row. */
  features: Int32Array;
  offsets: Int32Array;
  stateLabels: Uint8Array;
  weights: Float32Array;
  /** Row-major [label before][label]; the last row is "start of the sequence". */
  transitions: Float32Array;
}

/** A model ready to score. */
export interface CrfDecoder {
  readonly model: CrfModel;
  /**
   * The likeliest label of each token (Viterbi), as label numbers. An I- label never follows another type.
   * @param features of each token; unknown ones say nothing
   */
  decode(features: readonly ArrayLike<number>[]): Uint8Array;
}

/** What a transition that the labels forbid scores. */
const FORBIDDEN = -1e4;

export function createCrfDecoder(model: CrfModel): CrfDecoder {
  const table = createFeatureTable(model.features);
  const transitions = forbidBrokenSpans(model);
  return {
    model,
    decode: (features) =>
      bestPath(emissionScores(model, table, features), transitions, features.length, model.labels.length),
  };
}

/** Score of each label at each token from its features alone; row-major [token][label]. */
function emissionScores(
  model: CrfModel,
  table: FeatureTable,
  features: readonly ArrayLike<number>[],
): Float64Array {
  const { offsets, stateLabels, weights } = model;
  const count = model.labels.length;
  const scores = new Float64Array(features.length * count);
  for (let t = 0; t < features.length; t++) {
    const own = features[t]!;
    const at = t * count;
    for (let j = 0; j < own.length; j++) {
      const row = table.find(own[j]!);
      if (row < 0) continue;
      for (let k = offsets[row]!; k < offsets[row + 1]!; k++) scores[at + stateLabels[k]!]! += weights[k]!;
    }
  }
  return scores;
}

/** Transitions in which I-x may only follow B-x or I-x. */
function forbidBrokenSpans({ labels, transitions }: CrfModel): Float64Array {
  const allowed = Float64Array.from(transitions);
  const count = labels.length;
  for (let y = 0; y < count; y++) {
    if (!labels[y]!.startsWith("I")) continue;
    const type = labels[y]!.slice(1);
    for (let before = 0; before <= count; before++) {
      const continues = before < count && labels[before] !== "O" && labels[before]!.slice(1) === type;
      if (!continues) allowed[before * count + y] = FORBIDDEN;
    }
  }
  return allowed;
}

/** The labels that may stand before each one. */
function allowedBefore(transitions: Float64Array, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, y) => {
    const labels = Array.from({ length: count }, (__, before) => before);
    return Uint8Array.from(labels.filter((before) => transitions[before * count + y]! > FORBIDDEN));
  });
}

function bestPath(
  scores: Float64Array,
  transitions: Float64Array,
  length: number,
  count: number,
): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const from = new Uint8Array(length * count);
  const allowed = allowedBefore(transitions, count);
  for (let y = 0; y < count; y++) scores[y]! += transitions[count * count + y]!;
  for (let t = 1; t < length; t++) {
    const previous = (t - 1) * count;
    for (let y = 0; y < count; y++) {
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = 0;
      const own = allowed[y]!;
      for (let k = 0; k < own.length; k++) {
        const before = own[k]!;
        const score = scores[previous + before]! + transitions[before * count + y]!;
        if (score > best) {
          best = score;
          bestFrom = before;
        }
      }
      scores[t * count + y]! += best;
      from[t * count + y] = bestFrom;
    }
  }
  let label = 0;
  const last = (length - 1) * count;
  for (let y = 1; y < count; y++) if (scores[last + y]! > scores[last + label]!) label = y;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = from[t * count + label]!;
  }
  return path;
}
