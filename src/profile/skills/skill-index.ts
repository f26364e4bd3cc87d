import { FOLDED_SPELLINGS } from "../../vocabulary/spelling.ts";
import type { ContextRule, SkillEntry, Vocabulary } from "../../vocabulary/types.ts";
import { buildStemNames, type StemNames } from "./stem-names.ts";
import { tokenize } from "./tokenize.ts";

/** What a key (tokens joined by one space) stands for. */
export interface IndexedName {
  skill: number;
  /** True for the canonical name, false for any other wording. */
  exact: boolean;
}

/** The vocabulary, ready for look-ups. */
export interface SkillIndex {
  skills: readonly SkillEntry[];
  names: Map<string, IndexedName>;
  /** First token → bit mask of the name lengths (in tokens, ≤ 30) that start with it. */
  lengths: Map<string, number>;
  /** The first two words of every name of two words and more: most places fail here, after one look-up. */
  pairs: Set<string>;
  rules: Map<string, ContextRule>;
  compiled: Map<ContextRule, CompiledRule>;
  stems: StemNames;
  /** Names of two words and more, and long single words, with spaces left out: "helpdesk", "healthcare". */
  squashed: Map<string, IndexedName>;
  /** Per skill: itself and all it shows by definition. */
  shows: readonly (readonly string[])[];
  /** What was found out about single words: see `wordOf` in the matcher. */
  words: Map<string, KnownWord>;
  bySkillName: Map<string, number>;
}

/** A single word that starts no name. */
export interface KnownWord {
  /** The name that it is a version or plural of, or "". */
  base: string;
  /** The name it is when spaces and spellings are put aside. */
  squashed: IndexedName | null;
}

export interface CompiledRule {
  rule: ContextRule;
  notAfter: string[][];
  notBefore: string[][];
  cues: Set<string>;
  phraseCues: string[][];
}

/** Words with nothing special in them: most names, and no need to cut them up. */
const PLAIN_NAME = /^[a-zA-Z0-9]+(?: [a-zA-Z0-9]+)*$/;

const PLAIN_LETTERS = /^[a-z0-9]+$/;
/** Letters that only a word with two spellings can hold: a quick test before the rewrites. */
const UNLIKE_SPELLING = /ae|oe|ou|is|ys|tre|gue|cence|amme|cheque|ll/;

/** The key of a name: its tokens joined by one space; "" for a name without tokens. */
export function keyOf(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase();
  return tokenize(name).words.join(" ");
}

/** Indexes a vocabulary: names, derived spellings, context rules, implications. */
export function buildSkillIndex(vocabulary: Vocabulary): SkillIndex {
  const index: SkillIndex = {
    skills: vocabulary.skills,
    names: new Map(),
    lengths: new Map(),
    pairs: new Set(),
    rules: new Map(),
    compiled: new Map(),
    stems: {
      phrases: new Map(),
      lengths: new Map(),
      starts: new Set(),
      reversed: new Map(),
      verbs: new Map(),
      doers: new Map(),
    },
    squashed: new Map(),
    shows: [],
    words: new Map(),
    bySkillName: new Map(),
  };
  const keys: [string, IndexedName][] = [];
  vocabulary.skills.forEach((entry, skill) => {
    index.bySkillName.set(entry.name.toLowerCase(), skill);
    keys.push([keyOf(entry.name), { skill, exact: true }]);
    const own = squash(keyOf(entry.name));
    for (const alias of entry.aliases) {
      const key = keyOf(alias);
      // "photo shop" is the product only with its capitals: see `splitAt` in the matcher.
      if (
        entry.kind === "tool" &&
        key.includes(" ") &&
        squash(key) === own &&
        !keyOf(entry.name).includes(" ")
      )
        continue;
      keys.push([key, { skill, exact: false }]);
    }
  });
  for (const [key, name] of keys) addName(index, key, name);
  // Derived spellings never displace one that somebody wrote down.
  for (const [key, name] of keys) {
    const derived = derivedKeys(key, vocabulary.skills[name.skill]!);
    for (const other of derived) addName(index, other, { ...name, exact: name.exact });
  }
  for (const [key, name] of keys) addSquashed(index, key, name);
  for (const rule of vocabulary.rules) for (const form of rule.forms) index.rules.set(keyOf(form), rule);
  index.stems = buildStemNames(vocabulary.skills, keyOf, (key) => index.rules.has(key));
  index.shows = vocabulary.skills.map((_, skill) => closure(index, skill));
  return index;
}

function addName(index: SkillIndex, key: string, name: IndexedName): void {
  if (key === "" || index.names.has(key)) return;
  index.names.set(key, name);
  const space = key.indexOf(" ");
  const first = space < 0 ? key : key.slice(0, space);
  const length = space < 0 ? 1 : key.split(" ").length;
  if (length > 30) return;
  if (length > 1) index.pairs.add(firstTwo(key, space));
  index.lengths.set(first, (index.lengths.get(first) ?? 0) | (1 << length));
}

/** "b.ed" must not become "bed". */
const SHORTEST_DOTTED = 5;
/** Shorter words meet by accident when their spaces are left out. */
export const SHORTEST_SQUASHED = 7;

/** A key without its spaces, British and American spellings made alike. */
export function squash(key: string): string {
  const bare = key.replaceAll(" ", "");
  if (!UNLIKE_SPELLING.test(bare)) return bare;
  return FOLDED_SPELLINGS.reduce((folded, [pattern, letters]) => folded.replace(pattern, letters), bare);
}

function addSquashed(index: SkillIndex, key: string, name: IndexedName): void {
  const squashed = squash(key);
  if (squashed.length >= SHORTEST_SQUASHED && PLAIN_LETTERS.test(squashed) && !index.squashed.has(squashed))
    index.squashed.set(squashed, name);
}

function firstTwo(key: string, firstSpace: number): string {
  const end = key.indexOf(" ", firstSpace + 1);
  return end < 0 ? key : key.slice(0, end);
}

/** Node.js → nodejs, node js; "relational databases" → "relational database". */
function derivedKeys(key: string, entry: SkillEntry): string[] {
  const keys: string[] = [];
  if (/[^ .]\.[^ .]/.test(key) && key.length > SHORTEST_DOTTED) {
    keys.push(key.replace(/(?<=[^ .])\.(?=[^ .])/g, ""));
    keys.push(key.replace(/(?<=[^ .])\.(?=[^ .])/g, " "));
  }
  if (
    key.includes(" ") &&
    entry.kind !== "tool" &&
    /[^sui]s$/.test(key) &&
    !/(?:ics|ness|less|ies)$/.test(key)
  )
    keys.push(key.slice(0, -1));
  return keys;
}

/** The rule of a key, compiled on first use; null when the key is not ambiguous. */
export function ruleOf(index: SkillIndex, key: string): CompiledRule | null {
  const rule = index.rules.get(key);
  if (!rule) return null;
  let compiled = index.compiled.get(rule);
  if (!compiled) {
    compiled = compileRule(rule);
    index.compiled.set(rule, compiled);
  }
  return compiled;
}

function compileRule(rule: ContextRule): CompiledRule {
  const split = (phrases: string[]) =>
    phrases.map((phrase) => keyOf(phrase).split(" ")).filter((words) => words[0]);
  return {
    rule,
    notAfter: split(rule.not_after),
    notBefore: split(rule.not_before),
    cues: new Set(split(rule.cues).flatMap((words) => (words.length === 1 ? words : []))),
    phraseCues: split(rule.cues).filter((words) => words.length > 1),
  };
}

function closure(index: SkillIndex, skill: number): string[] {
  const own = index.skills[skill]!;
  if (own.implies.length === 0) return [own.name];
  const names: string[] = [];
  const queue = [own.name];
  while (queue.length > 0) {
    const name = queue.shift()!;
    if (names.includes(name)) continue;
    names.push(name);
    const entry = index.skills[index.bySkillName.get(name.toLowerCase()) ?? -1];
    if (entry) queue.push(...entry.implies.map((implied) => canonicalSpelling(index, implied)));
  }
  return names;
}

function canonicalSpelling(index: SkillIndex, name: string): string {
  const skill = index.bySkillName.get(name.toLowerCase());
  return skill === undefined ? name : index.skills[skill]!.name;
}

const VERSION = /^v?\d+(?:\.(?:\d+|x))*\+?$/;

/** Looks a key up as written, then without a version ("python3", "angular 17") and as a singular. */
export function findName(index: SkillIndex, key: string): IndexedName | undefined {
  const direct = index.names.get(key);
  if (direct) return direct;
  const words = key.split(" ");
  while (words.length > 1 && VERSION.test(words.at(-1)!)) words.pop();
  const bare = words.join(" ");
  const versionless = bare !== key ? index.names.get(bare) : undefined;
  return versionless ?? index.names.get(withoutVersion(bare)) ?? index.names.get(singular(bare));
}

/** "python3" → "python"; "" when there is nothing to take off. */
export function withoutVersion(key: string): string {
  const match = /^([a-z]{3,}?)v?\d{1,2}$/.exec(key);
  return match ? match[1]! : "";
}

/** "rest apis" → "rest api", "microservices" → "microservice"; "" when it is no plural. */
export function singular(key: string): string {
  if (!/[a-z]{3}[^suia]s$/.test(key) && !key.endsWith(" apis")) return "";
  return key.includes(" ") || key.length >= 6 ? key.slice(0, -1) : "";
}
