import { FOLDED_SPELLINGS } from "../../vocabulary/spelling.ts";
import type { ContextRule, SkillEntry, Vocabulary } from "../../vocabulary/types.ts";
import { addKey, loadAll, loadNames, loadSquashed, loadTables } from "./load-skill-index.ts";
import { respell, shorten } from "./respell.ts";
import type { CompiledRule, IndexedName, SkillIndex } from "./skill-index-types.ts";
import { addStemName, emptyStemNames } from "./stem-names.ts";
import { tokenize } from "./tokenize.ts";

export type { CompiledRule, IndexedName, KnownWord, SkillIndex } from "./skill-index-types.ts";

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

/**
 * Indexes a vocabulary: names, derived spellings, context rules, implications. What is prepared is only loaded; with
 * `isLazy`, when it is first asked for by `nameOf`, `squashedNameOf` or `loadNames`.
 */
export function buildSkillIndex(vocabulary: Vocabulary, isLazy = false): SkillIndex {
  const index = emptyIndex(vocabulary.skills);
  const { prepared } = vocabulary;
  if (prepared) loadTables(index, prepared.tables);
  if (!isLazy) loadAll(index);
  for (const rule of vocabulary.rules) for (const form of rule.forms) index.rules.set(keyOf(form), rule);
  const keys: IndexedKey[] = [];
  vocabulary.skills.forEach((entry, skill) => {
    index.bySkillName.set(entry.name.toLowerCase(), skill);
    const known = prepared?.skills[skill];
    if (known !== entry) keys.push(...writtenKeys(entry, skill, known));
  });
  // What was added to a prepared vocabulary takes the place of what it held.
  for (const [key, name] of keys) if (!nameOf(index, key) || prepared) addKey(index, key, name);
  // Derived spellings never displace one that somebody wrote down.
  for (const [key, name] of keys)
    for (const other of derivedKeys(key, vocabulary.skills[name.skill]!, index.rules.has(key)))
      if (!nameOf(index, other)) addKey(index, other, name);
  for (const [key, name] of keys) addSquashed(index, key, name, prepared !== undefined);
  for (const [key, { skill }] of keys)
    if (isNearlyAlways(index.rules.get(key), key))
      addStemName(index.stems, vocabulary.skills[skill]!, key, skill);
  return index;
}

/** No rule, or one that vetoes phrases with a noun of doing ("cooking oil") and says nothing of its verb ("cooked"). */
function isNearlyAlways(rule: ContextRule | undefined, key: string): boolean {
  if (!rule) return true;
  return rule.spelling_is_enough && rule.spellings.length + rule.cues.length === 0 && !key.includes(" ");
}

function emptyIndex(skills: readonly SkillEntry[]): SkillIndex {
  return {
    skills,
    names: new Map(),
    lengths: new Map(),
    pairs: new Set(),
    rules: new Map(),
    compiled: new Map(),
    stems: emptyStemNames(),
    squashed: new Map(),
    shows: new Map(),
    masks: new Map(),
    words: new Map(),
    bySkillName: new Map(),
    pending: null,
  };
}

/** What a key stands for, as written. */
export function nameOf(index: SkillIndex, key: string): IndexedName | undefined {
  loadNames(index, key);
  return index.names.get(key);
}

/** What a key without its spaces stands for. */
export function squashedNameOf(index: SkillIndex, squashed: string): IndexedName | undefined {
  loadSquashed(index, squashed);
  return index.squashed.get(squashed);
}

type IndexedKey = [key: string, name: IndexedName];

/** The keys of the forms of a skill, without those that `known`, an older state of it, has. */
function writtenKeys(entry: SkillEntry, skill: number, known: SkillEntry | undefined): IndexedKey[] {
  const own = keyOf(entry.name);
  const keys: IndexedKey[] = known ? [] : [[own, { skill, exact: true }]];
  for (const alias of entry.aliases) {
    const key = keyOf(alias);
    // "photo shop" is the product only with its capitals: see `splitAt` in the matcher.
    const isSplit = key.includes(" ") && !own.includes(" ") && squash(key) === squash(own);
    if (known?.aliases.includes(alias) || (entry.kind === "tool" && isSplit)) continue;
    keys.push([key, { skill, exact: false }]);
  }
  return keys.filter(([key]) => key !== "");
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

function addSquashed(index: SkillIndex, key: string, name: IndexedName, displaces: boolean): void {
  const squashed = squash(key);
  if (squashed.length < SHORTEST_SQUASHED || !PLAIN_LETTERS.test(squashed)) return;
  if (!squashedNameOf(index, squashed) || displaces) index.squashed.set(squashed, name);
}

/** Node.js → nodejs, node js; "relational databases" → "relational database"; "labor law" → "labour law". */
function derivedKeys(key: string, entry: SkillEntry, isRuled: boolean): string[] {
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
  if (!isRuled && isLongAcronym(key, entry)) keys.push(`${key}s`);
  // A rule is about the letters it names; another spelling of them would escape it.
  const other = isRuled ? "" : respell(key);
  if (other !== "") keys.push(other);
  if (!isRuled) keys.push(...shorten(key));
  return keys;
}

/** With an s these are a city and a word. */
const NO_PLURAL = new Set(["leed", "sect"]);

/** "FMEA" → also "FMEAs"; shorter ones with an s are words or other acronyms. */
function isLongAcronym(key: string, { name, aliases }: SkillEntry): boolean {
  const capitals = key.toUpperCase();
  return (
    /^[a-z]{4,6}$/.test(key) &&
    !NO_PLURAL.has(key) &&
    !key.endsWith("s") &&
    (name === capitals || aliases.includes(capitals))
  );
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

const CONJUNCTIONS = new Set(["and", "or"]);
/** Shorter words say too little as items of a list: "Go, to". */
const SHORTEST_OTHER = 4;

function compileRule(rule: ContextRule): CompiledRule {
  const split = (phrases: string[]) =>
    phrases.map((phrase) => keyOf(phrase).split(" ")).filter((words) => words[0]);
  const cues = split(rule.cues);
  const [after, before] = [split(rule.not_after), split(rule.not_before)];
  const toVeto = (words: string[]) => ({ words, isWeak: words.length === 1 && CONJUNCTIONS.has(words[0]!) });
  return {
    rule,
    notAfter: Map.groupBy(after.map(toVeto), ({ words }) => words.at(-1)!),
    notBefore: Map.groupBy(before.map(toVeto), ({ words }) => words[0]!),
    others: otherMeanings([...after, ...before]),
    cues: new Set(cues.flatMap((words) => (words.length === 1 ? words : []))),
    phraseCues: Map.groupBy(
      cues.filter((words) => words.length > 1),
      ([first]) => first!,
    ),
    takesSmall: rule.spellings.some((spelling) => spelling === spelling.toLowerCase()),
  };
}

/** Vetoes of one word, "and" and "or" put aside. */
function otherMeanings(vetoes: string[][]): Map<string, boolean> {
  const others = new Map<string, boolean>();
  for (const veto of vetoes) {
    const [word = "", ...more] = veto.filter((one) => !CONJUNCTIONS.has(one));
    if (more.length === 0 && word.length >= SHORTEST_OTHER)
      others.set(word, others.get(word) === true || veto.length === 1);
  }
  return others;
}

/** The name of a skill and of all it shows by definition. */
export function showsOf(index: SkillIndex, skill: number): readonly string[] {
  let shown = index.shows.get(skill);
  if (!shown) {
    shown = closure(index, skill);
    index.shows.set(skill, shown);
  }
  return shown;
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
  const direct = nameOf(index, key);
  if (direct) return direct;
  const words = key.split(" ");
  while (words.length > 1 && VERSION.test(words.at(-1)!)) words.pop();
  const bare = words.join(" ");
  const versionless = bare !== key ? nameOf(index, bare) : undefined;
  const found = versionless ?? nameOf(index, withoutVersion(bare)) ?? nameOf(index, singular(bare));
  return found ?? findTrimmed(index, words);
}

/** Makers before a product's name. */
const MAKERS = new Set(
  `microsoft ms adobe google amazon aws apache ibm oracle sap intuit atlassian hashicorp autodesk apple vmware cisco
  siemens dassault jetbrains salesforce meta facebook elastic redhat hp dell`.split(/\s+/),
);
/** Editions and what is said of a name in a list: "QuickBooks Desktop Pro", "Docker certified", "Excel skills". */
const EDITIONS = new Set(
  `online desktop pro professional enterprise standard premium community edition express ultimate cc lt cloud suite cs5 cs6
  software tool tools application skills experience certified certification certificate programming language framework
  library platform package program products advanced basic basics development developer administration license licence
  training knowledge`.split(/\s+/),
);
const LEVELS = new Set("certified advanced basic intermediate expert proficient".split(" "));

/** The name without its maker before it and an edition after it: the longest that is known. */
function findTrimmed(index: SkillIndex, words: readonly string[]): IndexedName | undefined {
  let from = 0;
  let to = words.length;
  while (to - from > 1) {
    if (EDITIONS.has(words[to - 1]!) || VERSION.test(words[to - 1]!)) to--;
    else if (MAKERS.has(words[from]!) || LEVELS.has(words[from]!)) from++;
    else return undefined;
    const found = nameOf(index, words.slice(from, to).join(" "));
    if (found) return found;
  }
  return undefined;
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
