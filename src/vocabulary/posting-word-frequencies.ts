import stored from "./generated/word-frequencies.json" with { type: "json" };

/**
 * How common stems and pairs of neighbouring stems ("lesson_plan") are in texts about work of any occupation.
 * Built by scripts/build-word-frequencies.ts from the sources named in THIRD_PARTY_NOTICES.
 */
export interface StoredFrequencies {
  /** [level, names parted by blanks]: the share of documents is 2 ^ -(level / LEVELS_PER_HALVING). */
  levels: [number, string][];
}

/** Levels for each halving of the share. */
export const LEVELS_PER_HALVING = 2;

/** The share of what no text of the sources holds; the rarest that one holds is twice as common. */
const UNSEEN = 1 / 8192;

let shares: Map<string, number> | undefined;

/** Share of documents about work, of any occupation, that hold a stem, or two as "lesson_plan": 0-1. */
export function shareOfDocuments(name: string): number {
  shares ??= restore(stored as unknown as StoredFrequencies);
  return shares.get(name) ?? UNSEEN;
}

function restore({ levels }: StoredFrequencies): Map<string, number> {
  const map = new Map<string, number>();
  for (const [level, names] of levels) {
    const share = 2 ** (-level / LEVELS_PER_HALVING);
    for (const name of names.split(" ")) map.set(name, share);
  }
  return map;
}
