import type { CrfModel } from "./crf-model.ts";

/**
 * A model as text, one printable character a number where possible: it travels inside a module, needs no decoding
 * step, and compresses to near its information (base64 would hide the repeats).
 */
export interface PackedModel {
  labels: readonly string[];
  /** Differences between ascending feature numbers, in base 44 with the last digit marked. */
  features: string;
  /** Per feature the number of its weights. */
  counts: string;
  /** Per weight its label and its level. */
  states: string;
  levels: string;
  /** Largest magnitude of a weight; level n stands for sign · (n / 45)² · largest. */
  largest: number;
  /** In thousandths, parted by spaces. */
  transitions: string;
}

/** Printable ASCII without what a string literal must escape. */
const ALPHABET =
  "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~ ";
const BASE = 44;
const LEVELS = 45;
const CODES = new Uint8Array(128);
[...ALPHABET].forEach((character, code) => {
  CODES[character.charCodeAt(0)] = code;
});

/** Packs a model; weights that round to nothing go, and features left with none. */
export function packModel(model: CrfModel): PackedModel {
  let largest = 0;
  for (const weight of model.weights) largest = Math.max(largest, Math.abs(weight));
  largest = Number(largest.toPrecision(4));
  const packed = { features: "", counts: "", states: "", levels: "" };
  let last = 0;
  model.features.forEach((feature, row) => {
    let count = 0;
    for (let s = model.offsets[row]!; s < model.offsets[row + 1]!; s++) {
      const weight = model.weights[s]!;
      const level = Math.min(LEVELS, Math.round(LEVELS * Math.sqrt(Math.abs(weight) / largest)));
      if (level === 0) continue;
      packed.states += ALPHABET[model.stateLabels[s]!]!;
      packed.levels += ALPHABET[weight < 0 ? LEVELS - level : LEVELS + level]!;
      count++;
    }
    if (count === 0) return;
    packed.counts += ALPHABET[count]!;
    packed.features += writeNumber(feature - last);
    last = feature;
  });
  const transitions = Array.from(model.transitions, (weight) => Math.round(weight * 1000) + 0).join(" ");
  return { labels: model.labels, ...packed, largest, transitions };
}

/** The model of a packed one: the weights as rounded. */
export function unpackModel(packed: PackedModel): CrfModel {
  const size = packed.counts.length;
  const features = new Int32Array(size);
  const offsets = new Int32Array(size + 1);
  let at = 0;
  let feature = 0;
  for (let row = 0; row < size; row++) {
    let difference = 0;
    for (;;) {
      const code = CODES[packed.features.charCodeAt(at++)]!;
      difference = difference * BASE + (code % BASE);
      if (code >= BASE) break;
    }
    feature += difference;
    features[row] = feature;
    offsets[row + 1] = offsets[row]! + CODES[packed.counts.charCodeAt(row)]!;
  }
  const weightOf = Float32Array.from({ length: 2 * LEVELS + 1 }, (_, code) => {
    const level = (code - LEVELS) / LEVELS;
    return Math.sign(level) * level * level * packed.largest;
  });
  const count = packed.states.length;
  const stateLabels = new Uint8Array(count);
  const weights = new Float32Array(count);
  for (let s = 0; s < count; s++) {
    stateLabels[s] = CODES[packed.states.charCodeAt(s)]!;
    weights[s] = weightOf[CODES[packed.levels.charCodeAt(s)]!]!;
  }
  return {
    labels: packed.labels,
    features,
    offsets,
    stateLabels,
    weights,
    transitions: Float32Array.from(
      packed.transitions.split(" "),
      (thousandths) => Number(thousandths) / 1000,
    ),
  };
}

/** Digits of base 44, highest first; the last one is from the alphabet's second half. */
function writeNumber(value: number): string {
  let text = ALPHABET[BASE + (value % BASE)]!;
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = ALPHABET[rest % BASE]! + text;
  return text;
}
