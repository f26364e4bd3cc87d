/** A labelled sequence: feature numbers and label of each token. */
export interface LabelledSequence {
  features: readonly ArrayLike<number>[];
  labels: readonly string[];
  /** Number of the document it comes from (default: each sequence is its own). */
  document?: number;
}

export interface EncodingOptions {
  /** Features seen less often, or in fewer documents, are left out (default 1 and 1). */
  minCount?: number;
  minDocuments?: number;
  /** Weights for every label of a feature, or only for those it was seen with (default "all"). */
  states?: "all" | "observed";
}

/** Sequences as flat numbers, and the layout of the weights: see CrfModel. */
export interface EncodedData {
  labels: string[];
  features: Int32Array;
  offsets: Int32Array;
  stateLabels: Uint8Array;
  sequences: EncodedSequence[];
  longest: number;
}

export interface EncodedSequence {
  length: number;
  /** The rows of token t stand at starts[t] to starts[t + 1] in `rows`. */
  starts: Int32Array;
  rows: Int32Array;
  labels: Uint8Array;
}

/** Numbers labels and features ("O" first, the rest in order) and drops rare features. */
export function encodeSequences(
  sequences: readonly LabelledSequence[],
  { minCount = 1, minDocuments = 1, states = "all" }: EncodingOptions,
): EncodedData {
  const labels = labelsOf(sequences);
  const features = frequentFeatures(sequences, minCount, minDocuments);
  const rowOf = new Map<number, number>();
  features.forEach((feature, row) => {
    rowOf.set(feature, row);
  });
  const encoded = sequences.map((sequence) => encodeOne(sequence, rowOf, labels));
  return {
    labels,
    features,
    ...layOutStates(encoded, features.length, labels.length, states),
    sequences: encoded,
    longest: encoded.reduce((most, sequence) => Math.max(most, sequence.length), 0),
  };
}

function labelsOf(sequences: readonly LabelledSequence[]): string[] {
  const labels = new Set<string>();
  for (const sequence of sequences) for (const label of sequence.labels) labels.add(label);
  labels.delete("O");
  return ["O", ...[...labels].sort()];
}

function frequentFeatures(
  sequences: readonly LabelledSequence[],
  minCount: number,
  minDocuments: number,
): Int32Array {
  const counts = new Map<number, { count: number; documents: number; last: number }>();
  sequences.forEach((sequence, index) => {
    const document = sequence.document ?? index;
    for (const own of sequence.features)
      for (let j = 0; j < own.length; j++) {
        const seen = counts.get(own[j]!);
        if (seen === undefined) counts.set(own[j]!, { count: 1, documents: 1, last: document });
        else {
          seen.count++;
          if (seen.last !== document) seen.documents++;
          seen.last = document;
        }
      }
  });
  const kept: number[] = [];
  for (const [feature, { count, documents }] of counts)
    if (count >= minCount && documents >= minDocuments) kept.push(feature);
  return Int32Array.from(kept).sort();
}

function encodeOne(
  sequence: LabelledSequence,
  rowOf: ReadonlyMap<number, number>,
  labels: readonly string[],
): EncodedSequence {
  const length = sequence.labels.length;
  const starts = new Int32Array(length + 1);
  const rows: number[] = [];
  sequence.features.forEach((own, t) => {
    for (let j = 0; j < own.length; j++) {
      const row = rowOf.get(own[j]!);
      if (row !== undefined) rows.push(row);
    }
    starts[t + 1] = rows.length;
  });
  return {
    length,
    starts,
    rows: Int32Array.from(rows),
    labels: Uint8Array.from(sequence.labels, (label) => labels.indexOf(label)),
  };
}

function layOutStates(
  sequences: readonly EncodedSequence[],
  rowCount: number,
  labelCount: number,
  states: "all" | "observed",
): { offsets: Int32Array; stateLabels: Uint8Array } {
  const seen = new Uint8Array(rowCount * labelCount);
  if (states === "all") seen.fill(1);
  else
    for (const { length, starts, rows, labels } of sequences)
      for (let t = 0; t < length; t++)
        for (let k = starts[t]!; k < starts[t + 1]!; k++) seen[rows[k]! * labelCount + labels[t]!] = 1;
  const offsets = new Int32Array(rowCount + 1);
  const stateLabels: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    for (let y = 0; y < labelCount; y++) if (seen[row * labelCount + y]) stateLabels.push(y);
    offsets[row + 1] = stateLabels.length;
  }
  return { offsets, stateLabels: Uint8Array.from(stateLabels) };
}
