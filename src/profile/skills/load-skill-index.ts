import type { PreparedTables } from "../../vocabulary/prepared-tables.ts";
import type { Bins, IndexedName, PendingTables, SkillIndex } from "./skill-index-types.ts";
import { addPhrase } from "./stem-names.ts";

const ONE = "1".charCodeAt(0);
const SPACE = 32;
/** Powers of two: keys are put in so many bins by their first word, and by the first letters without spaces. */
const WORD_BINS = 1 << 14;
const LETTER_BINS = 1 << 15;
const NOTHING = -1;

/**
 * Puts tables that were computed beforehand under an empty index. Of 33,000 keys a text needs a few hundred, so keys
 * are only sorted into bins here; a bin goes into the index when a word of it is first looked up.
 */
export function loadTables(index: SkillIndex, tables: PreparedTables): void {
  const { keys, counts, squashed, phrases } = tables;
  const pending: PendingTables = {
    keys,
    phrases,
    owners: new Int32Array(keys.length),
    byWord: emptyBins(WORD_BINS, keys.length),
    byLetters: emptyBins(LETTER_BINS, keys.length),
    phrasesByWord: emptyBins(WORD_BINS, phrases.length),
  };
  for (let group = 0, at = 0; group < counts.length; group++)
    for (const end = at + counts[group]!; at < end; at++) {
      pending.owners[at] = group;
      putInBin(pending.byWord, wordBin(keys[at]!), at);
      if (squashed.charCodeAt(at) === ONE) putInBin(pending.byLetters, letterBin(keys[at]!), at);
    }
  // From the last to the first, so that a bin gives them back in the order in which they count.
  for (let at = phrases.length - 1; at >= 0; at--)
    putInBin(pending.phrasesByWord, wordBin(keys[phrases[at]!]!), at);
  index.pending = pending;
  forEach(tables.folded, (spelling, skill) => index.squashed.set(spelling, { skill, exact: false }));
  loadStems(index, tables);
}

function emptyBins(bins: number, entries: number): Bins {
  return { heads: new Int32Array(bins).fill(NOTHING), next: new Int32Array(entries) };
}

function putInBin({ heads, next }: Bins, bin: number, entry: number): void {
  next[entry] = heads[bin]!;
  heads[bin] = entry;
}

/** Empties a bin and gives its entries one by one. */
function takeFromBin({ heads, next }: Bins, bin: number, take: (entry: number) => void): void {
  let entry = heads[bin]!;
  heads[bin] = NOTHING;
  for (; entry !== NOTHING; entry = next[entry]!) take(entry);
}

/** The bin of a key's first word. */
function wordBin(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code === SPACE) break;
    hash = (hash * 31 + code) | 0;
  }
  return hash & (WORD_BINS - 1);
}

/** The bin of a key's first three characters, spaces put aside. */
function letterBin(key: string): number {
  let bin = 0;
  for (let at = 0, seen = 0; at < key.length && seen < 3; at++) {
    const code = key.charCodeAt(at);
    if (code === SPACE) continue;
    bin = (bin << 5) | (code & 31);
    seen++;
  }
  return bin & (LETTER_BINS - 1);
}

/** Makes sure that all names that begin with the first word of `key` are in the index. */
export function loadNames(index: SkillIndex, key: string): void {
  const { pending } = index;
  if (!pending) return;
  const bin = wordBin(key);
  if (pending.byWord.heads[bin] === NOTHING) return;
  takeFromBin(pending.byWord, bin, (at) => addKey(index, pending.keys[at]!, ownerOf(pending, at)));
  takeFromBin(pending.phrasesByWord, bin, (at) => {
    const place = pending.phrases[at]!;
    addPhrase(index.stems, pending.keys[place]!, ownerOf(pending, place).skill);
  });
}

/** Makes sure that all names that begin with the letters of `squashed` are known without their spaces. */
export function loadSquashed(index: SkillIndex, squashed: string): void {
  const { pending } = index;
  if (!pending) return;
  takeFromBin(pending.byLetters, letterBin(squashed), (at) =>
    index.squashed.set(withoutSpaces(pending.keys[at]!), ownerOf(pending, at)),
  );
}

/** Puts all that is pending into the index. */
export function loadAll(index: SkillIndex): void {
  for (const key of index.pending?.keys ?? []) {
    loadNames(index, key);
    loadSquashed(index, key);
  }
  index.pending = null;
}

/** Counts are two a skill: keys of its name, then keys of its aliases. */
function ownerOf({ owners }: PendingTables, at: number): IndexedName {
  const group = owners[at]!;
  return { skill: group >> 1, exact: (group & 1) === 0 };
}

/** Puts a key in; also where it begins and how long it is. A key of more than 30 words is found as a whole only. */
export function addKey(index: SkillIndex, key: string, name: IndexedName): void {
  index.names.set(key, name);
  const space = key.indexOf(" ");
  if (space < 0) {
    index.lengths.set(key, (index.lengths.get(key) ?? 0) | 2);
    return;
  }
  let length = 2;
  const second = key.indexOf(" ", space + 1);
  for (let at = second; at >= 0; at = key.indexOf(" ", at + 1)) length++;
  if (length > 30) return;
  const first = key.slice(0, space);
  index.pairs.add(second < 0 ? key : key.slice(0, second));
  index.lengths.set(first, (index.lengths.get(first) ?? 0) | (1 << length));
}

function withoutSpaces(key: string): string {
  return key.includes(" ") ? key.replaceAll(" ", "") : key;
}

function loadStems({ stems }: SkillIndex, tables: PreparedTables): void {
  const [doings, objects, skills] = tables.reversed;
  doings.forEach((doing, at) => {
    const known = stems.reversed.get(doing) ?? new Map<string, number>();
    known.set(objects[at]!, skills[at]!);
    stems.reversed.set(doing, known);
  });
  forEach(tables.verbs, (verb, skill) => stems.verbs.set(verb, skill));
  forEach(tables.doers, (doer, skill) => stems.doers.set(doer, skill));
}

function forEach([texts, skills]: [string[], number[]], take: (text: string, skill: number) => void): void {
  for (let at = 0; at < texts.length; at++) take(texts[at]!, skills[at]!);
}
