import { type Interval, resample } from "./bootstrap.ts";

/** Counts behind precision and recall. */
export interface Counts {
  matched: number;
  found: number;
  expected: number;
}

/** Micro-averaged quality over documents; shares 0-1 with 4 decimals. */
export interface Quality extends Counts {
  precision: number;
  recall: number;
  f1: number;
  /** Bootstrap interval of f1 over documents. */
  f1_interval: Interval;
  documents: number;
}

/** Micro quality of counts, one entry a document. */
export function qualityOf(documents: readonly Counts[]): Quality {
  const total = sum(documents);
  return {
    precision: share(total.matched, total.found),
    recall: share(total.matched, total.expected),
    f1: f1Of(total),
    f1_interval: resample(documents.length, (draw) => f1Of(sum(draw.map((at) => documents[at]!)))),
    documents: documents.length,
    ...total,
  };
}

function sum(documents: readonly Counts[]): Counts {
  const total = { matched: 0, found: 0, expected: 0 };
  for (const { matched, found, expected } of documents) {
    total.matched += matched;
    total.found += found;
    total.expected += expected;
  }
  return total;
}

function f1Of({ matched, found, expected }: Counts): number {
  return share(2 * matched, found + expected);
}

/** A share with 4 decimals; 0 where there is nothing to divide by. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;
}
