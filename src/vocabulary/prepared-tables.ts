/**
 * What the matcher would compute from skills and rules, computed when the vocabulary was built. Lists that belong
 * together are parallel; skills are named by their place.
 */
export interface PreparedTables {
  /** Keys (tokens joined by one space), skill by skill: first those of its name, then those of its aliases. */
  keys: string[];
  /** Two numbers a skill: how many keys its name has, how many its aliases. */
  counts: number[];
  /** One character a key: "1" when the key without its spaces stands for its skill. */
  squashed: string;
  /** Other spellings without spaces: the spelling, then its skill. */
  folded: [string[], number[]];
  /** Places in `keys` of the names that are found in other inflections too, in the order in which they count. */
  phrases: number[];
  /** Stem of a noun of doing, its object, then their skills. */
  reversed: [string[], string[], number[]];
  /** Stems of single words of doing, then their skills. */
  verbs: [string[], number[]];
  doers: [string[], number[]];
}
