import type { SkillEntry } from "../../vocabulary/types.ts";
import { stem } from "../stem.ts";

/** Skills by the stems of their names, for other inflections of the same words. */
export interface StemNames {
  /** A name without its last word → the last words that may follow it: stemmed only when looked at. */
  phrases: Map<string, { last: string; skill: number }[]>;
  /** The same by the stems of the last words, for the starts that were looked at. */
  stemmed: Map<string, Map<string, number>>;
  /** First word → bit mask of phrase lengths in tokens. */
  lengths: Map<string, number>;
  /** First two words of names of three words and more. */
  starts: Set<string>;
  /** Stem of a noun of doing → its object → skill: "handled cash" for cash handling. */
  reversed: Map<string, Map<string, number>>;
  /** Stem of a single -ing or -tion word → skill: "negotiated" for negotiation. */
  verbs: Map<string, number>;
  /** Stem of what a trade does → skill: "roofer" for roofing, "butcher" for butchery. */
  doers: Map<string, number>;
  /** Word → the objects of its stem in `reversed`, null for none: words repeat, and stemming costs. */
  objects: Map<string, ReadonlyMap<string, number> | null>;
}

const NAME = /^[a-z]{3,}(?: [a-z]{3,}){1,3}$/;
/** Nouns of doing: "cash handling" is what "handled cash" did. */
const DOING = /(?:ing|tion|sion|ment|sis|ance)$/;
const SINGLE_DOING = /^[a-z]{4,}(?:ing|tion)$/;
/** Single words whose verb means something else: "accounted for", "trained in", "operated on". */
const OTHER_VERBS = new Set(
  "accounting training banking marketing operation operations engineering building nursing clearing meeting trading printing writing reading housing lighting roofing flooring mining shipping automation innovation motivation dedication glazing theming slinging snagging skimming tendering boating franking addiction ambition nutrition aviation taxation lambing dusting distillation consolidation policing hemming calving dancing tattooing curation".split(
    " ",
  ),
);

/** An empty stem index. */
export function emptyStemNames(): StemNames {
  return {
    phrases: new Map(),
    stemmed: new Map(),
    lengths: new Map(),
    starts: new Set(),
    reversed: new Map(),
    verbs: new Map(),
    doers: new Map(),
    objects: new Map(),
  };
}

/** Adds a key of a skill, if the skill is of a kind that is told in other inflections too. */
export function addStemName(names: StemNames, entry: SkillEntry, key: string, skill: number): void {
  if (entry.kind !== "knowledge" && entry.kind !== "soft") return;
  if (NAME.test(key)) {
    addPhrase(names, key, skill);
    addReversed(names, key.split(" "), skill);
  } else if (SINGLE_DOING.test(key) && !OTHER_VERBS.has(key)) {
    setOnce(names.verbs, stem(key), skill);
    if (TRADES.has(entry.field) && !NO_TRADES.has(key)) setOnce(names.doers, stem(key), skill);
  } else if (/^[a-z]{5,}ry$/.test(key)) setOnce(names.doers, stem(key.slice(0, -2)), skill);
}

function setOnce(map: Map<string, number>, key: string, skill: number): void {
  if (!map.has(key)) map.set(key, skill);
}

/** Adds a name of two to four words, by its key. */
export function addPhrase(names: StemNames, key: string, skill: number): void {
  const end = key.lastIndexOf(" ");
  const start = key.slice(0, end);
  const last = key.slice(end + 1);
  const follow = names.phrases.get(start);
  if (follow) follow.push({ last, skill });
  else names.phrases.set(start, [{ last, skill }]);
  names.stemmed.delete(start);
  const space = key.indexOf(" ");
  const first = space === end ? start : key.slice(0, space);
  let length = 2;
  for (let at = key.indexOf(" ", space + 1); at > 0; at = key.indexOf(" ", at + 1)) length++;
  if (length === 3) names.starts.add(start);
  else if (length === 4) names.starts.add(key.slice(0, key.indexOf(" ", space + 1)));
  names.lengths.set(first, (names.lengths.get(first) ?? 0) | (1 << length));
}

function addReversed(names: StemNames, words: readonly string[], skill: number): void {
  const [object, doing] = words;
  if (words.length !== 2 || !DOING.test(doing!) || doing!.length < 6 || object === doing) return;
  const verb = stem(doing!);
  const objects = names.reversed.get(verb) ?? new Map<string, number>();
  setOnce(objects, object!, skill);
  names.reversed.set(verb, objects);
}

/** Words that may stand between a verb and its object: "balanced the drawer". */
const DETERMINERS = new Set(
  `the a an all our their its both daily weekly monthly quarterly annual over about around approximately nearly some
  many several numerous multiple various new more than up to two three four five six seven eight nine ten`.split(
    /\s+/,
  ),
);
const NUMBER = /^\d[\d,.]*(?:k|m|\+)?$/;
/** Of what kind the object is: "rental properties". */
const MODIFIER = /^[a-z]{3,}$/;
const MOST_MODIFIERS = 1;
/** Words after which another part of the sentence begins. */
const NO_MODIFIERS = new Set(
  `and but for with from into onto upon through across during while when where which that this these those who whose
  because before after until under against between among within without via per not only also then out off down away
  back together being was were had has have are his her him them you she they`.split(/\s+/),
);
/** So many tokens a verb and its object span at most: "trained over 1,200 new employees". */
const LONGEST_REACH = 6;
const VERB_FORM = /(?:ed|ing)$/;
const IRREGULAR = new Set("wrote built led sold drove taught read ran cut made kept took solved".split(" "));
/** Who does it: "roofer", "surveyor", "transcriptionist". */
const DOER = /(?:ers?|ors?|ists?)$/;
/** Fields in which the doer's noun alone is the trade: a "baker" bakes, while a "router" is no routing. */
const TRADES = new Set([
  "construction",
  "hospitality",
  "personal_care",
  "logistics",
  "manufacturing",
  "media",
]);
const NO_TRADES = new Set(
  "mixing loading routing serving milling casting folding printing moving towing binding slinging skimming dusting snagging hemming".split(
    " ",
  ),
);

/** "quantity surveyor" → the stem of "survey"; the word's own stem when it names no doer. */
function doerStem(word: string): string {
  return word.length >= 6 && DOER.test(word) ? stem(word.replace(DOER, "")) : stem(word);
}

/**
 * The skill whose name the words from `at` say in another inflection, with the number of tokens used; null when none.
 * `most` is the number of tokens that may be joined from `at` on.
 */
export function findByStem(
  names: StemNames,
  words: readonly string[],
  at: number,
  most: number,
  isLineStart: boolean,
  isName: (token: number) => boolean,
): { skill: number; length: number } | null {
  const first = words[at]!;
  const mask = names.lengths.get(first) ?? 0;
  for (let length = Math.min(4, most); length >= 2 && mask > 0; length--) {
    if (!(mask & (1 << length)) || (length > 2 && !names.starts.has(`${first} ${words[at + 1]}`))) continue;
    const skill = findPhrase(names, words.slice(at, at + length));
    if (skill !== undefined) return { skill, length };
  }
  return verbBeforeObject(names, words, at, most, isLineStart, isName) ?? singleDoing(names, first);
}

/** False when no name begins with the word in any inflection. */
export function beginsByStem(names: StemNames, word: string): boolean {
  return names.lengths.has(word) || objectsOf(names, word) !== null || singleDoing(names, word) !== null;
}

function findPhrase(names: StemNames, words: readonly string[]): number | undefined {
  const last = words.at(-1)!;
  const start = words.length === 2 ? words[0]! : words.slice(0, -1).join(" ");
  const follow = stemmedAfter(names, start);
  if (!follow) return undefined;
  return follow.get(stem(last)) ?? (DOER.test(last) ? follow.get(doerStem(last)) : undefined);
}

/** The last words that may follow, by their stems: stemmed once, when first asked for. */
function stemmedAfter(names: StemNames, start: string): Map<string, number> | undefined {
  const known = names.stemmed.get(start);
  if (known) return known;
  const follow = names.phrases.get(start);
  if (!follow) return undefined;
  const stemmed = new Map<string, number>();
  for (const { last, skill } of follow) setOnce(stemmed, stem(last), skill);
  names.stemmed.set(start, stemmed);
  return stemmed;
}

/** "handled cash", "planned the menu", "managed 80 rental properties"; at the start of a line also "handle cash". */
function verbBeforeObject(
  names: StemNames,
  words: readonly string[],
  at: number,
  most: number,
  isLineStart: boolean,
  isName: (token: number) => boolean,
): { skill: number; length: number } | null {
  const objects = most < 2 ? null : objectsOf(names, words[at]!);
  if (!objects) return null;
  const reach = Math.min(most, LONGEST_REACH);
  let modifiers = 0;
  for (let length = 2; length <= reach; length++) {
    const object = words[at + length - 1]!;
    const skill = objects.get(object) ?? objects.get(withoutPlural(object));
    if (skill !== undefined) return isVerb(words[at]!, object, isLineStart) ? { skill, length } : null;
    if (isBetween(object)) continue;
    if (++modifiers > MOST_MODIFIERS || !MODIFIER.test(object) || NO_MODIFIERS.has(object)) return null;
    if (isName(at + length - 1)) return null;
  }
  return null;
}

/** Hostile text must not grow the memory of words without end. */
const MOST_WORDS = 20_000;

function objectsOf(names: StemNames, word: string): ReadonlyMap<string, number> | null {
  let objects = names.objects.get(word);
  if (objects === undefined) {
    objects = names.reversed.get(stem(word)) ?? null;
    if (names.objects.size >= MOST_WORDS) names.objects.clear();
    names.objects.set(word, objects);
  }
  return objects;
}

function isVerb(word: string, object: string, isLineStart: boolean): boolean {
  return VERB_FORM.test(word) || IRREGULAR.has(word) || (isLineStart && !DOER.test(object));
}

function isBetween(word: string): boolean {
  return DETERMINERS.has(word) || NUMBER.test(word);
}

/** "events" → "event", "inventories" → "inventory". */
function withoutPlural(word: string): string {
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/(?<=[^s])s$/, "");
}

function singleDoing(names: StemNames, word: string): { skill: number; length: number } | null {
  if (word.length < 6) return null;
  const skill = VERB_FORM.test(word)
    ? names.verbs.get(stem(word))
    : DOER.test(word)
      ? names.doers.get(doerStem(word))
      : undefined;
  return skill === undefined ? null : { skill, length: 1 };
}
