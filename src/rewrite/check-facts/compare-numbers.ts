import type { Refusal } from "../edit.ts";
import type { Claim } from "./claim.ts";
import { isPerson } from "./find-actions.ts";
import type { FoundNumber } from "./find-numbers.ts";
import { classesOf, keysOf, type Word } from "./read-words.ts";
import { monthOf } from "./words/months.ts";
import { COMPANY } from "./words/small-words.ts";
import { PERIODS, RATE_WORDS } from "./words/word-classes.ts";

/** What a number of a claim is about. */
interface Counted {
  at: number;
  number: FoundNumber;
  /** Keys of the nouns right behind it. */
  next: Set<string>;
  /** The noun right behind it, as written, and its keys. */
  noun: string;
  nounKeys: string[];
  /** Keys of the last of these nouns, the thing that is counted. */
  headKeys: string[];
  /** Keys of the noun before an "of" in front of it: "a team of 6". */
  whole: Set<string>;
  /** Joined to its noun by a hyphen: "6-month". */
  hyphened: boolean;
  /** The preposition in front: "by", "to", "from", "since", or "". */
  role: string;
  /** Keys of all else that its clause tells. */
  around: Set<string>;
  /** Keys of the nearest content word in front, in its clause. */
  before: string[];
  clause: number;
  /** The same for its sentence. */
  sentence: Set<string>;
  /** Right behind a noun in the singular: "floor two". */
  isName: boolean;
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ["by", "by"],
  ["within", "within"],
  ["to", "to"],
  ["into", "to"],
  ["from", "from"],
  ["since", "since"],
  ["until", "to"],
  ["till", "to"],
  ["before", "before"],
  ["after", "after"],
]);
/** People who are counted: "a team of 11" is 11 staff. */
const HEADS = new Set("person people staff employees employee members member workers strong".split(" "));
const GROUPS = new Set("team crew staff group squad".split(" "));

/** Holds the numbers of an edit against those of its source. `mayDrop`: numbers may be left out (a new summary). */
export function compareNumbers(source: Claim, edit: Claim, mayDrop: boolean): Refusal[] {
  const known = countedOf(source);
  const refusals: Refusal[] = [];
  const used = new Set<Counted>();
  for (const own of countedOf(edit)) {
    const same = known.filter((other) => isSameValue(own.number, other.number));
    if (same.length === 0) {
      if (isArticleNow(own, source)) continue;
      refusals.push(refuse("number_added", `"${wordingOf(edit, own)}" is not in the source.`, edit, own));
      continue;
    }
    const fitting = same.filter((other) => isSameThing(own, other, known));
    if (fitting.length === 0) {
      refusals.push(
        refuse("number_moved", `"${wordingOf(edit, own)}" tells of something else in the source.`, edit, own),
      );
      continue;
    }
    const fraction = shareOf(edit, own);
    if (fraction !== null && !fitting.some((other) => shareOf(source, other) === fraction)) {
      const message = `"${wordingOf(edit, own)}" is a share of something else in the source.`;
      refusals.push(refuse("number_moved", message, edit, own));
      continue;
    }
    for (const other of same) used.add(other);
    if (!fitting.some((other) => other.number.hedge === own.number.hedge))
      refusals.push(
        refuse(
          "precision_changed",
          `"${wordingOf(edit, own)}" is less or more exact than the source.`,
          edit,
          own,
        ),
      );
  }
  if (!mayDrop)
    for (const other of known)
      if (!used.has(other) && !isArticleNow(other, edit))
        refusals.push(
          refuse("number_lost", `"${wordingOf(source, other)}" of the source is missing.`, source, other),
        );
  return refusals;
}

/** "two of twelve months": the second number; null where none follows. */
function shareOf(claim: Claim, { at }: Counted): number | null {
  let next = at + 1;
  while (/^(?:out|of|in|the|a|every)$/.test(claim.words[next]?.text ?? "")) next++;
  const isShare = next > at + 1 && /^(?:out|of|in)$/.test(claim.words[at + 1]!.text);
  const other = claim.words[next]?.number;
  return isShare && other?.kind === "plain" && claim.words[at]!.number!.kind === "plain" ? other.value : null;
}

function refuse(code: Refusal["code"], message: string, claim: Claim, counted: Counted): Refusal {
  return { code, message, words: [wordingOf(claim, counted)] };
}

function wordingOf(claim: Claim, { number }: Counted): string {
  return claim.text.slice(number.start, number.end).trim();
}

function countedOf(claim: Claim): Counted[] {
  return claim.words.flatMap((word, at) => (word.number ? [countedAt(claim, at, word.number)] : []));
}

function countedAt(claim: Claim, at: number, number: FoundNumber): Counted {
  const { words } = claim;
  const next = new Set<string>();
  let noun = "";
  let nounKeys: string[] = [];
  let headKeys: string[] = [];
  for (let i = at + 1; i < words.length && i <= at + 3; i++) {
    const word = words[i]!;
    if (
      word.kind !== "content" ||
      (word.breaks && !word.hyphened) ||
      COMPANY.has(word.text) ||
      RATE_WORDS.has(word.text)
    )
      break;
    for (const key of keysOf(word)) next.add(key);
    if (noun === "") nounKeys = keysOf(word);
    headKeys = keysOf(word);
    noun ||= word.text;
    if (words[i + 1]?.verb?.forms.has("past") && !words[i + 1]!.verb!.forms.has("noun")) break; // "two lawyers drafted"
    if (/['’]/.test(claim.text[word.end] ?? "")) break; // "230 employees' records"
    if (PERIODS.has(word.text) && !words[i]!.hyphened) break; // "4 years' experience"
  }
  const before = words[at - 1];
  const whole = new Set<string>();
  if (before?.text === "of" && words[at - 2]?.kind === "content")
    for (const key of keysOf(words[at - 2]!)) whole.add(key);
  if (number.unit !== "" && number.unit !== "times") next.add(number.unit);
  const clause = claim.clauseOf(at);
  const around = keysBetween(words, clause.first, clause.last);
  const [first, last] = sentenceOf(words, at);
  return {
    at,
    number,
    next,
    noun,
    nounKeys,
    headKeys,
    whole,
    hyphened: words[at + 1]?.hyphened ?? false,
    role: roleAt(words, at),
    around,
    before: nearestBefore(words, at, clause.first),
    clause: clause.first,
    sentence: keysBetween(words, first, last),
    isName:
      before?.kind === "content" && !words[at]!.breaks && !before.text.endsWith("s") && before.verb === null,
  };
}

function nearestBefore(words: readonly Word[], at: number, first: number): string[] {
  for (let i = at - 1; i >= first; i--)
    if (words[i]!.kind === "content" && monthOf(words[i]!.text) === null)
      return [...keysOf(words[i]!), ...classesOf(words[i]!)];
  return [];
}

function keysBetween(words: readonly Word[], first: number, last: number): Set<string> {
  const keys = new Set<string>();
  for (const word of words.slice(first, last))
    if (word.kind === "content") for (const key of [...keysOf(word), ...classesOf(word)]) keys.add(key);
  return keys;
}

function sentenceOf(words: readonly Word[], at: number): [number, number] {
  let first = at;
  while (first > 0 && !words[first]!.opens) first--;
  let last = at + 1;
  while (last < words.length && !words[last]!.opens) last++;
  return [first, last];
}

function roleAt(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const role = ROLES.get(words[i]!.text);
    if (role === "by" && words[at + 1] && isPerson(words[at + 1]!)) return ""; // "drafted by two lawyers"
    if (role) return role;
    if (i === at - 1 && words[i]!.proper && ROLES.has(words[i - 1]?.text ?? "")) continue; // "from Java 8"
    if (monthOf(words[i]!.text) !== null) continue;
    if (words[i]!.kind === "content" || words[i]!.kind === "number") return "";
  }
  return "";
}

function isSameValue(a: FoundNumber, b: FoundNumber): boolean {
  if (a.kind !== b.kind || a.currency !== b.currency) return false;
  if (Number.isNaN(a.value)) return a.unit === b.unit;
  return Math.abs(a.value - b.value) < 1e-9 * Math.max(1, Math.abs(a.value));
}

const overlap = (a: Set<string>, b: Set<string>): number => [...a].filter((key) => b.has(key)).length;

function isSameThing(own: Counted, other: Counted, known: Counted[]): boolean {
  if (!rolesFit(own, other)) return false;
  if (own.number.kind === "date" || own.number.kind === "ordinal") return isNearest(own, other, known);
  if (own.number.kind !== "plain") return isNearest(own, other, known);
  if (
    own.number.unit !== other.number.unit &&
    !own.next.has(other.number.unit) &&
    !other.next.has(own.number.unit)
  )
    return false;
  if (own.next.size > 0 && other.next.size > 0) return nounFits(own, other);
  if (own.next.size === 0 && other.next.size === 0)
    return own.whole.size === 0 || other.whole.size === 0
      ? isNearest(own, other, known)
      : overlap(own.whole, other.whole) > 0;
  if (own.next.size === 0) return overlap(other.next, own.around) > 0 && own.whole.size === 0 && !own.isName;
  if (own.hyphened && overlap(own.next, other.whole) > 0) return true;
  if (HEADS.has(own.noun)) return [...GROUPS].some((group) => other.whole.has(group));
  return other.whole.size === 0 && overlap(own.next, other.sentence) > 0;
}

/** "6-month renovation" against "6 months": the first noun decides where the number is joined to it. */
function nounFits(own: Counted, other: Counted): boolean {
  if (!own.hyphened && !other.hyphened)
    return own.headKeys.some((key) => other.next.has(key)) && other.headKeys.some((key) => own.next.has(key));
  const joined = own.hyphened ? own : other;
  const set = own.hyphened ? other : own;
  return joined.nounKeys.some((key) => set.next.has(key) || set.whole.has(key)) || HEADS.has(joined.noun);
}

function rolesFit(own: Counted, other: Counted): boolean {
  if (own.role === other.role) return true;
  if (own.role === "within" || other.role === "within") return false;
  if (own.number.kind === "date") {
    if (own.role === "since" || own.role === "before" || own.role === "after") return false;
    return !["since", "before", "after"].includes(other.role);
  }
  if (own.role === "" || other.role === "")
    return own.role !== "by" && own.role !== "to"
      ? other.role !== "to" || own.number.kind === "plain"
      : own.role === "to"
        ? false
        : isNearBy(own, other);
  return false;
}

/** "up 8 %" and "by 8 %" say the same; a number without a preposition may get "by" only as a share. */
function isNearBy(own: Counted, other: Counted): boolean {
  return own.number.kind === "percent" && other.role === "";
}

/** No other number of its kind stands nearer to what the clause tells. */
function isNearest(own: Counted, other: Counted, known: Counted[]): boolean {
  const shared = overlap(own.around, other.around);
  const isBeside = known.some(
    (rival) => rival !== other && rival.number.kind === other.number.kind && rival.clause === other.clause,
  );
  if (isBeside && own.before.length > 0 && !own.before.some((key) => other.before.includes(key)))
    return false;
  const rivals = known.filter(
    (rival) =>
      rival !== other && rival.number.kind === other.number.kind && !isSameValue(rival.number, other.number),
  );
  if (rivals.some((rival) => overlap(own.around, rival.around) > shared)) return false;
  return shared > 0 || own.around.size === 0 || other.around.size === 0;
}

/** "one paper" → "a paper", and back. */
function isArticleNow(other: Counted, edit: Claim): boolean {
  if (other.number.value !== 1 || other.number.kind !== "plain") return false;
  return edit.words.some(
    (word, at) =>
      (word.text === "a" || word.text === "an") &&
      keysOf(edit.words[at + 1] ?? word).some((key) => other.next.has(key)),
  );
}
