import type { SkillField } from "../../vocabulary/types.ts";
import type { Candidate } from "./candidate.ts";
import { isNamedAsSkill } from "./judge-frames.ts";
import { isListedWithOthers, ListTopics } from "./judge-lists.ts";
import type { CompiledRule } from "./skill-index.ts";
import { ITEM, JOIN, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** Tokens of a sentence that are looked at on each side for a cue. */
const CUE_REACH = 25;
/** A list item of at most so many tokens is still "the item" and not prose. */
const ITEM_TOKENS = 4;
/** So many neighbouring items that are all ambiguous words vouch for each other: "Go, R, C". */
const VOUCHING_ITEMS = 3;

/** Decides which ambiguous candidates are the skill; changes `accepted` in place. */
export function judgeContext(
  candidates: Candidate[],
  tokens: Tokens,
  text: string,
  listAt: (start: number, end: number) => number,
): void {
  const unvetoed = candidates.filter((candidate) => {
    if (!candidate.rule) {
      candidate.accepted = true;
      return false;
    }
    return !isVetoed(candidate, candidate.rule, tokens) && !isHobby(candidate, tokens);
  });
  const lists = new ListTopics(candidates, tokens, text, listAt);
  const open = unvetoed.filter(
    (candidate) => lists.fits(candidate) || !isListedWithOthers(candidate, tokens, text),
  );
  for (const candidate of open) candidate.accepted = standsAlone(candidate, tokens, text, lists);
  const topics = countFields(candidates);
  for (const candidate of open)
    candidate.accepted ||= isAcronymOfTopic(candidate, candidates, topics, tokens, text);
  const places = new Map(candidates.map((candidate, place) => [candidate, place]));
  let changed = open.length > 0;
  while (changed) {
    changed = false;
    for (const candidate of open) {
      if (candidate.accepted || !isVouchedFor(candidate, places.get(candidate)!, candidates, tokens, text))
        continue;
      candidate.accepted = true;
      changed = true;
    }
  }
  acceptRuns(open, tokens, text);
  acceptEstablished(open, candidates, tokens, text);
}

/** One sense a document: what one place proves to be the skill is the skill wherever it is spelled so and not vetoed. */
function acceptEstablished(open: Candidate[], all: Candidate[], tokens: Tokens, text: string): void {
  const established = new Set(all.filter((one) => one.accepted).map((one) => one.skill));
  for (const candidate of open)
    candidate.accepted ||= established.has(candidate.skill) && hasSpelling(candidate, tokens, text);
}

/** A veto right before or after; `weakly`: only those that say little ("jest and"), which outweigh a capital alone. */
function isVetoed(candidate: Candidate, rule: CompiledRule, tokens: Tokens, weakly = false): boolean {
  const before = candidate.first > 0 ? rule.notAfter.get(tokens.words[candidate.first - 1]!) : undefined;
  for (const { words, isWeak } of before ?? []) {
    const from = candidate.first - words.length;
    if (isWeak === weakly && from >= 0 && matchesAt(tokens, from, words, candidate.first)) return true;
  }
  const after =
    candidate.last + 1 < tokens.count ? rule.notBefore.get(tokens.words[candidate.last + 1]!) : undefined;
  for (const { words, isWeak } of after ?? [])
    if (isWeak === weakly && matchesAt(tokens, candidate.last + 1, words, candidate.last + words.length))
      return true;
  return false;
}

/** True when `words` stand at `from` with nothing but joining gaps up to and including token `until`. */
function matchesAt(tokens: Tokens, from: number, words: string[], until: number): boolean {
  if (from + words.length > tokens.count || until > tokens.count) return false;
  for (let i = 0; i < words.length; i++) if (tokens.words[from + i] !== words[i]) return false;
  for (let i = from + 1; i <= Math.min(until, tokens.count - 1); i++)
    if (!(tokens.gaps[i]! & JOIN) || tokens.gaps[i]! & LINE) return false;
  return (
    from === 0 ||
    until >= from + words.length ||
    Boolean(tokens.gaps[from]! & JOIN && !(tokens.gaps[from]! & LINE))
  );
}

function standsAlone(candidate: Candidate, tokens: Tokens, text: string, lists: ListTopics): boolean {
  const { rule } = candidate.rule!;
  if (lists.fits(candidate) && isBareItem(candidate, tokens)) return true;
  if (!hasSpelling(candidate, tokens, text)) return false;
  if (hasCue(candidate, tokens) || isNamedAsSkill(candidate, tokens)) return true;
  if (!rule.spelling_is_enough || isVetoed(candidate, candidate.rule!, tokens, true)) return false;
  return rule.spellings.length === 0 || spellingTells(candidate, tokens, text);
}

/** The candidate is the whole list item, but for words of level, time and kind: "Advanced Excel", "R (3 years)". */
function isBareItem(candidate: Candidate, tokens: Tokens): boolean {
  const [first, last] = itemAround(candidate, tokens);
  if (last - first >= ITEM_TOKENS) return false;
  for (let i = first; i <= last; i++) {
    if (i >= candidate.first && i <= candidate.last) continue;
    const word = tokens.words[i]!;
    if (!ITEM_WORDS.has(word) && !candidate.rule!.cues.has(word) && !/^\d/.test(word)) return false;
  }
  return true;
}

/** "Interests: chess, Go, hiking" shows no programming. */
function isHobby(candidate: Candidate, tokens: Tokens): boolean {
  let first = candidate.first;
  while (first > 0 && !(tokens.gaps[first]! & LINE)) first--;
  return HOBBIES.has(tokens.words[first]!) || HOBBIES.has(tokens.words[first + 1] ?? "");
}

const HOBBIES = new Set("interests hobbies hobby pastimes leisure".split(" "));
const ITEM_WORDS = new Set(
  `advanced basic basics intermediate expert proficient proficiency beginner fluent native working knowledge skills
  skill programming language languages scripting development years year yrs yr experience in with of certified
  software suite and or strong good excellent some familiar`.split(/\s+/),
);

/** So many skills of one field make it the topic of a text. */
const TOPIC = 4;
const ACRONYM = /^[A-Z][A-Za-z]*[A-Z]$/;
const SHORTEST_ACRONYM = 3;

function countFields(candidates: Candidate[]): Map<SkillField, number> {
  const skills = new Map<SkillField, Set<number>>();
  for (const { accepted, field, skill } of candidates)
    if (accepted) skills.set(field, (skills.get(field) ?? new Set()).add(skill));
  return new Map([...skills].map(([field, found]) => [field, found.size]));
}

/** An acronym of three letters and more, in capitals, where its own field is the topic of the sentence or the text. */
function isAcronymOfTopic(
  candidate: Candidate,
  all: Candidate[],
  topics: Map<SkillField, number>,
  tokens: Tokens,
  text: string,
): boolean {
  const form = text.slice(tokens.starts[candidate.first], tokens.ends[candidate.last]);
  if (isVetoed(candidate, candidate.rule!, tokens, true)) return false;
  if (form.length < SHORTEST_ACRONYM || !ACRONYM.test(form) || !hasSpelling(candidate, tokens, text))
    return false;
  if ((topics.get(candidate.field) ?? 0) >= TOPIC) return true;
  const [first, last] = sentenceAround(candidate, tokens);
  return all.some(
    (other) =>
      other.accepted && other.field === candidate.field && other.first >= first && other.last <= last,
  );
}

/** Token range of the list item that the candidate stands in. */
function itemAround(candidate: Candidate, tokens: Tokens): [number, number] {
  let first = candidate.first;
  while (first > 0 && !(tokens.gaps[first]! & (ITEM | SENTENCE))) first--;
  let last = candidate.last;
  while (last + 1 < tokens.count && !(tokens.gaps[last + 1]! & (ITEM | SENTENCE))) last++;
  return [first, last];
}

function hasSpelling(candidate: Candidate, tokens: Tokens, text: string): boolean {
  const { spellings } = candidate.rule!.rule;
  if (spellings.length === 0) return true;
  return spellings.includes(text.slice(tokens.starts[candidate.first], tokens.ends[candidate.last]));
}

/** First and last token of the sentence; a line break ends it unless the next line goes on in lower case. */
function sentenceAround(candidate: Candidate, tokens: Tokens): [number, number] {
  let first = candidate.first;
  while (
    first > 0 &&
    candidate.first - first < CUE_REACH &&
    !(tokens.gaps[first]! & SENTENCE && !isLabelGap(tokens, first))
  )
    first--;
  let last = candidate.last;
  while (
    last + 1 < tokens.count &&
    last - candidate.last < CUE_REACH &&
    !(tokens.gaps[last + 1]! & SENTENCE && !(last === candidate.last && isLabelGap(tokens, last + 1)))
  )
    last++;
  return [first, last];
}

/** "Languages: Go" — a colon ends a label, not the sentence it introduces. */
function isLabelGap(tokens: Tokens, at: number): boolean {
  return Boolean(tokens.gaps[at]! & ITEM) && !(tokens.gaps[at]! & LINE);
}

function hasCue(candidate: Candidate, tokens: Tokens): boolean {
  const { cues, phraseCues } = candidate.rule!;
  const [first, last] = sentenceAround(candidate, tokens);
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i]!;
    const isOwn = i >= candidate.first && i <= candidate.last;
    if (!isOwn && cues.has(word)) return true;
    for (const words of phraseCues.get(word) ?? []) {
      if (isOwn && i + words.length - 1 <= candidate.last) continue;
      if (words.every((one, offset) => tokens.words[i + offset] === one)) return true;
    }
  }
  return false;
}

/**
 * A capital tells something only inside a sentence that is not all capitals or a title. Where the rule takes small
 * letters too, the word is a product before it is anything else, and counts wherever it stands.
 */
function spellingTells(candidate: Candidate, tokens: Tokens, text: string): boolean {
  if (candidate.rule!.takesSmall) return true;
  const isFirst = candidate.first === 0 || Boolean(tokens.gaps[candidate.first]! & (SENTENCE | LINE));
  if (isFirst && !isMarkedName(candidate, tokens, text)) return false;
  const [first, last] = sentenceAround(candidate, tokens);
  let small = 0;
  let capital = 0;
  for (let i = first; i <= last; i++) {
    if (i >= candidate.first && i <= candidate.last) continue;
    const letter = text[tokens.starts[i]!]!;
    if (letter !== letter.toLowerCase()) capital++;
    else if (tokens.words[i]!.length > 3) small++;
  }
  return small > 0 && small * 2 >= capital;
}

/** Any word begins a sentence with a capital; an acronym, "InDesign" and "Pro Tools" have more of them. */
function isMarkedName(candidate: Candidate, tokens: Tokens, text: string): boolean {
  const form = text.slice(tokens.starts[candidate.first], tokens.ends[candidate.last]);
  if (candidate.first < candidate.last) return /\p{Lu}/u.test(text[tokens.starts[candidate.last]!]!);
  return /^[A-Z][A-Z&/.-]*[A-Z]s?$/.test(form) || /[a-z][A-Z]/.test(form);
}

/** Named beside an accepted skill of a fitting field in an enumeration. */
function isVouchedFor(
  candidate: Candidate,
  place: number,
  all: Candidate[],
  tokens: Tokens,
  text: string,
): boolean {
  const fields = candidate.rule!.rule.neighbours;
  if (fields.length === 0) return false;
  const [first, last] = itemAround(candidate, tokens);
  const isWholeItem = last - first < ITEM_TOKENS;
  if (!isWholeItem && !hasSpelling(candidate, tokens, text)) return false;
  const reach = isWholeItem ? 2 : 1;
  const vouches = (other: Candidate) =>
    other.accepted &&
    fields.includes(other.field) &&
    itemsBetween(candidate, other, tokens, reach + 1) <= reach;
  for (let at = place - 1; at >= 0 && candidate.first - all[at]!.last <= LONGEST_ENUMERATION; at--)
    if (vouches(all[at]!)) return true;
  for (let at = place + 1; at < all.length && all[at]!.first - candidate.last <= LONGEST_ENUMERATION; at++)
    if (vouches(all[at]!)) return true;
  return false;
}

/** Items of at most ITEM_TOKENS - 1 tokens and the conjunctions between them are never longer than this. */
const LONGEST_ENUMERATION = 6 * ITEM_TOKENS;

/** Number of item borders between two candidates, or `most` when they do not enumerate together. */
function itemsBetween(a: Candidate, b: Candidate, tokens: Tokens, most: number): number {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  let items = 0;
  let tokensInItem = 0;
  for (let i = left.last + 1; i <= right.first; i++) {
    if (tokens.gaps[i]! & SENTENCE) return most;
    if (tokens.gaps[i]! & ITEM) {
      items++;
      tokensInItem = 0;
    }
    const word = tokens.words[i]!;
    if (i < right.first && (word === "and" || word === "or")) {
      if (tokensInItem === 0 && items > 0 && tokens.gaps[i]! & ITEM) continue;
      items++;
      tokensInItem = 0;
    } else if (i < right.first && ++tokensInItem > ITEM_TOKENS - 1) return most;
    if (items > most) return most;
  }
  return items === 0 ? most : items;
}

/** Three or more ambiguous words that are each a whole item, side by side: "Go, R, C". */
function acceptRuns(open: Candidate[], tokens: Tokens, text: string): void {
  let run: Candidate[] = [];
  const flush = () => {
    if (run.length >= VOUCHING_ITEMS) for (const candidate of run) candidate.accepted = true;
    run = [];
  };
  for (const candidate of open) {
    const [first, last] = itemAround(candidate, tokens);
    const whole =
      first === candidate.first && last === candidate.last && hasSpelling(candidate, tokens, text);
    const previous = run.at(-1);
    const follows =
      previous && previous.last + 1 === candidate.first && !(tokens.gaps[candidate.first]! & SENTENCE);
    if (!whole || (previous && !follows)) flush();
    if (whole) run.push(candidate);
  }
  flush();
}
