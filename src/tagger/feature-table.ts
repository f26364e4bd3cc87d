/** Finds the row of a feature: open addressing in one flat array, several times faster than a Map. */
export interface FeatureTable {
  /** The row of a feature, -1 when unknown. */
  find(feature: number): number;
  readonly size: number;
}

/** @param features distinct feature numbers; the row of each is its place */
export function createFeatureTable(features: ArrayLike<number>): FeatureTable {
  let capacity = 16;
  while (capacity < features.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const keys = new Int32Array(capacity).fill(-1);
  const rows = new Int32Array(capacity);
  for (let row = 0; row < features.length; row++) {
    const feature = features[row]!;
    let slot = scatter(feature) & mask;
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = feature;
    rows[slot] = row;
  }
  return {
    size: features.length,
    find(feature) {
      let slot = scatter(feature) & mask;
      for (;;) {
        const key = keys[slot]!;
        if (key === feature) return rows[slot]!;
        if (key === -1) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function scatter(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 7;
}
