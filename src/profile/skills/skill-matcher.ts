import type { Span } from "../../schema/span.ts";
import type { Vocabulary } from "../../vocabulary/types.ts";
import type { Candidate } from "./candidate.ts";
import { findDeniedRanges } from "./find-negations.ts";
import { judgeContext } from "./judge-context.ts";
import { isExpandedOtherwise } from "./judge-expansion.ts";
import { isNameOfOther } from "./judge-firms.ts";
import { isSomebody } from "./judge-persons.ts";
import { loadNames } from "./load-skill-index.ts";
import {
  buildSkillIndex,
  type CompiledRule,
  findName,
  type IndexedName,
  type KnownWord,
  keyOf,
  nameOf,
  ruleOf,
  SHORTEST_SQUASHED,
  type SkillIndex,
  showsOf,
  singular,
  squash,
  squashedNameOf,
  withoutVersion,
} from "./skill-index.ts";
import type { ScanOptions, SkillMatcher, SkillMention } from "./skill-mention.ts";
import { beginsByStem, findByStem } from "./stem-names.ts";
import { JOIN, LINE, SENTENCE, type Tokens, tokenize } from "./tokenize.ts";

/** Tokens that a name may be split into: "trouble-shooting", "3-D". */
const MOST_SPLIT = 4;
/** A tool's name of fewer letters is not looked for in two halves. */
const SHORTEST_SPLIT = 6;

/** Builds the matcher of a vocabulary: a token n-gram map with context rules and negation. */
export function createSkillMatcher(vocabulary: Vocabulary): SkillMatcher {
  const index = buildSkillIndex(vocabulary, true);
  const canonicals = new Map<string, string | null>();
  return {
    version: vocabulary.version,
    scan: (text, options) => scan(index, text, options ?? {}),
    canonical: (name) => {
      let known = canonicals.get(name);
      if (known === undefined) {
        const found = findName(index, keyOf(name)) ?? findBracketed(index, name);
        known = found ? index.skills[found.skill]!.name : null;
        if (canonicals.size >= MOST_WORDS) canonicals.clear();
        if (name.length < 200) canonicals.set(name, known);
      }
      return known;
    },
    shows: (name) => {
      const skill = index.bySkillName.get(name.toLowerCase());
      return skill === undefined ? [name] : showsOf(index, skill);
    },
    kind: (name) => index.skills[index.bySkillName.get(name.toLowerCase()) ?? -1]?.kind ?? null,
    related: (name) => index.skills[index.bySkillName.get(name.toLowerCase()) ?? -1]?.related ?? [],
  };
}

/** "Amazon Web Services (AWS)", "AWS (Amazon Web Services)": what is outside the brackets, else what is inside. */
function findBracketed(index: SkillIndex, name: string): IndexedName | undefined {
  const open = name.indexOf("(");
  if (open < 1 || !name.endsWith(")")) return undefined;
  const [outside, inside] = [keyOf(name.slice(0, open)), keyOf(name.slice(open + 1, -1))];
  return findName(index, outside) ?? findName(index, inside);
}

function scan(index: SkillIndex, text: string, options: ScanOptions): SkillMention[] {
  const tokens = tokenize(text);
  const candidates = collectCandidates(index, tokens, text, rangeFinder(options.skip ?? []));
  if (candidates.length === 0) return [];
  judgeContext(candidates, tokens, text, rangeFinder(options.lists ?? []));
  const isOther = (candidate: Candidate) => {
    const entry = index.skills[candidate.skill]!;
    return (
      isExpandedOtherwise(candidate, tokens, text, entry) ||
      isSomebody(candidate, tokens, text, entry) ||
      isNameOfOther(candidate, tokens, text, entry)
    );
  };
  const outer = candidates.filter((candidate) => candidate.accepted && !isOther(candidate));
  const accepted = outer.flatMap((candidate, nth) => [
    ...sharingLastWord(index, tokens, candidate, outer[nth - 1]),
    candidate,
    ...toolsInside(index, tokens, text, candidate),
  ]);
  const denied = deniedTokens(tokens, accepted);
  return accepted.map((candidate) => ({
    name: index.skills[candidate.skill]!.name,
    start: tokens.starts[candidate.first]!,
    end: tokens.ends[candidate.last]!,
    how: candidate.exact ? "exact" : "alias",
    negated: denied(candidate.first),
  }));
}

/** The number of the sorted range that [start, end) touches, or -1. */
function rangeFinder(ranges: readonly Span[]): (start: number, end: number) => number {
  if (ranges.length === 0) return () => -1;
  return (start, end) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    return low < ranges.length && ranges[low]![0] < end ? low : -1;
  };
}

function collectCandidates(
  index: SkillIndex,
  tokens: Tokens,
  text: string,
  skippedAt: (start: number, end: number) => number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.count; ) {
    const isBare = maskOf(index, tokens.words[at]!) === NOTHING && !isHalf(tokens, text, at);
    const candidate = isBare ? null : longestAt(index, tokens, text, at);
    if (candidate && skippedAt(tokens.starts[candidate.first]!, tokens.ends[candidate.last]!) < 0) {
      candidates.push(candidate);
      at = candidate.last + 1;
    } else at++;
  }
  return candidates;
}

/** The mask of a word with which no name begins, in any inflection: most words of a text. */
const NOTHING = 1;

/** A hyphen or two capitals: the word may be the first half of one. */
function isHalf(tokens: Tokens, text: string, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.count || !(tokens.gaps[next]! & JOIN) || tokens.gaps[next]! & LINE) return false;
  return text.charCodeAt(tokens.ends[at]!) === HYPHEN || areCapital(tokens, text, at, next);
}

/** The longest name that starts at a token, as written or else in another inflection; null when none does. */
function longestAt(index: SkillIndex, tokens: Tokens, text: string, at: number): Candidate | null {
  let joined = 1;
  while (joined < 30 && at + joined < tokens.count && tokens.gaps[at + joined]! & JOIN) joined++;
  const written = writtenAt(index, tokens, at, joined);
  const split = written && written.last === at && joined > 1 ? splitAt(index, tokens, text, at) : null;
  if (split) return split;
  if (written && (written.rule === null || joined === 1)) return written;
  const inflected = findByStem(
    index.stems,
    tokens.words,
    at,
    joined,
    Boolean(tokens.gaps[at]! & (LINE | SENTENCE)),
    (token) => writtenAt(index, tokens, token, 1) !== null,
  );
  if (!inflected && !written)
    return (joined > 1 ? splitAt(index, tokens, text, at) : null) ?? squashedAt(index, tokens, text, at);
  if (!inflected || (written && inflected.length <= written.last - at + 1)) return written;
  for (let next = 1; next < inflected.length; next++) {
    const later = writtenAt(index, tokens, at + next, joined - next);
    if (later && later.last > later.first) return written; // "learning machine learning"
  }
  return candidateOf(index, { skill: inflected.skill, exact: false }, at, inflected.length, null);
}

function candidateOf(
  index: SkillIndex,
  name: IndexedName,
  first: number,
  length: number,
  rule: CompiledRule | null,
): Candidate {
  const { field } = index.skills[name.skill]!;
  return {
    first,
    last: first + length - 1,
    skill: name.skill,
    field,
    exact: name.exact,
    rule,
    accepted: false,
  };
}

/** "Java Script", "Bamboo HR": the name of one tool, not the first half's and a rest. */
function splitAt(index: SkillIndex, tokens: Tokens, text: string, at: number): Candidate | null {
  const next = at + 1;
  if (!areCapital(tokens, text, at, next) || tokens.gaps[next]! & LINE) return null;
  const key = tokens.words[at]! + tokens.words[next]!;
  const found = nameOf(index, key);
  if (!found || index.rules.has(key) || index.skills[found.skill]!.kind !== "tool") return null;
  return key.length < SHORTEST_SPLIT ? null : candidateOf(index, { ...found, exact: false }, at, 2, null);
}

/** "helpdesk" for help desk; "de-escalation" for deescalation; "Share Point", with its capitals, for SharePoint. */
function squashedAt(index: SkillIndex, tokens: Tokens, text: string, at: number): Candidate | null {
  const one = wordOf(index, tokens.words[at]!).squashed;
  if (one) return candidateOf(index, one, at, 1, null);
  if (!isHalf(tokens, text, at)) return null;
  const most = Math.min(MOST_SPLIT, tokens.count - at);
  let key = tokens.words[at]!;
  for (let length = 2, isHyphened = false; length <= most; length++) {
    const token = at + length - 1;
    if (!(tokens.gaps[token]! & JOIN) || tokens.gaps[token]! & LINE) return null;
    isHyphened ||= text.charCodeAt(tokens.ends[token - 1]!) === HYPHEN;
    key += tokens.words[token]!;
    if (key.length < SHORTEST_SQUASHED || !(isHyphened || areCapital(tokens, text, at, token))) continue;
    const found = squashedNameOf(index, squash(key));
    if (found && !index.rules.has(key)) return candidateOf(index, found, at, length, null);
  }
  return null;
}

const HYPHEN = 45;

function areCapital(tokens: Tokens, text: string, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (!isCapital(text, tokens.starts[token]!)) return false;
  return true;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text[at]!);
}

/** "Gait and balance training" is gait training too: the word before a conjunction shares the last word of the name. */
function sharingLastWord(
  index: SkillIndex,
  tokens: Tokens,
  { first, last }: Candidate,
  before: Candidate | undefined,
): Candidate[] {
  const at = first - 2;
  const conjunction = tokens.words[first - 1];
  if (last !== first + 1 || at < 0 || (conjunction !== "and" && conjunction !== "or")) return [];
  if ((before && before.last >= at) || !isOneClause(tokens, at + 1, first)) return [];
  const key = `${tokens.words[at]} ${tokens.words[last]}`;
  const found = nameOf(index, key);
  if (!found || index.rules.has(key)) return [];
  return [{ ...candidateOf(index, { ...found, exact: false }, at, 1, null), accepted: true }];
}

function isOneClause(tokens: Tokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++)
    if (!(tokens.gaps[token]! & JOIN) || tokens.gaps[token]! & (LINE | SENTENCE)) return false;
  return true;
}

/** Named tools inside a longer name that does not imply them: SQL in "SQL tuning"; both sides of "welder/fabricator". */
function toolsInside(index: SkillIndex, tokens: Tokens, text: string, outer: Candidate): Candidate[] {
  if (outer.first === outer.last) return [];
  const inside: Candidate[] = [];
  const shown = showsOf(index, outer.skill);
  const isEither = text.slice(tokens.starts[outer.first], tokens.ends[outer.last]).includes("/");
  for (let at = outer.first; at <= outer.last; at++) {
    const found = writtenAt(index, tokens, at, Math.min(outer.last - at + 1, outer.last - outer.first));
    if (!found || found.rule) continue;
    const { name, kind } = index.skills[found.skill]!;
    if (!isEither && (!found.exact || kind !== "tool")) continue;
    if (!shown.includes(name)) inside.push({ ...found, accepted: true });
    at = found.last;
  }
  return inside;
}

function writtenAt(index: SkillIndex, tokens: Tokens, at: number, joined: number): Candidate | null {
  const word = tokens.words[at]!;
  let mask = maskOf(index, word);
  if (mask === NOTHING) return null;
  const base = mask === 0 ? wordOf(index, word).base : "";
  if (base !== "") mask = 2;
  if (mask === 0) return null;
  let most = Math.min(joined, 31 - Math.clz32(mask));
  const pair = most > 1 ? `${word} ${tokens.words[at + 1]!}` : "";
  if (
    most > 1 &&
    !index.pairs.has(pair) &&
    !(mask & 4 && pair.endsWith("s") && index.pairs.has(singular(pair)))
  )
    most = 1;
  for (let length = most; length >= 1; length--) {
    if (!(mask & (1 << length))) continue;
    const key =
      base !== ""
        ? base
        : length === 1
          ? word
          : length === 2
            ? pair
            : tokens.words.slice(at, at + length).join(" ");
    const found = index.names.get(key) ?? (length > 1 ? index.names.get(singular(key)) : undefined);
    if (!found) continue;
    const rule = base !== "" && /\d$/.test(word) ? null : ruleOf(index, key);
    return candidateOf(index, found, at, length, rule);
  }
  return null;
}

/** The lengths of the names that a word begins; 0 when it only begins one in another inflection, NOTHING for none. */
function maskOf(index: SkillIndex, word: string): number {
  let mask = index.masks.get(word);
  if (mask === undefined) {
    loadNames(index, word);
    mask = index.lengths.get(word) ?? 0;
    if (mask === 0 && isNothing(index, word)) mask = NOTHING;
    if (index.masks.size >= MOST_WORDS) index.masks.clear();
    index.masks.set(word, mask);
  }
  return mask;
}

function isNothing(index: SkillIndex, word: string): boolean {
  const { base, squashed } = wordOf(index, word);
  return base === "" && squashed === null && !beginsByStem(index.stems, word);
}

/** What is known of a single word that starts no name; kept, because words repeat. */
function wordOf(index: SkillIndex, word: string): KnownWord {
  let known = index.words.get(word);
  if (!known) {
    const isLong = word.length >= SHORTEST_SQUASHED;
    const squashed = isLong ? squashedNameOf(index, squash(word)) : undefined;
    known = {
      base: alternativeOf(index, word),
      squashed: squashed && !index.rules.has(word) ? squashed : null,
    };
    if (index.words.size >= MOST_WORDS) index.words.clear();
    index.words.set(word, known);
  }
  return known;
}

/** Hostile text must not grow the memory of words without end. */
const MOST_WORDS = 20_000;

/** The single name that a word is a version or plural of, or "". */
function alternativeOf(index: SkillIndex, word: string): string {
  const spaced = word.replace(/^([a-z]{2,})(\d+)$/, "$1 $2"); // "OSHA10"
  if (spaced !== word && nameOf(index, spaced)) return spaced;
  const versionless = withoutVersion(word);
  if (versionless !== "" && nameOf(index, versionless)) return versionless;
  const single = singular(word);
  const named = single === "" ? undefined : nameOf(index, single);
  return named && !index.rules.has(single) && index.skills[named.skill]!.kind !== "tool" ? single : "";
}

function deniedTokens(tokens: Tokens, accepted: Candidate[]): (token: number) => boolean {
  const isSkill = new Uint8Array(tokens.count);
  for (const candidate of accepted) isSkill.fill(1, candidate.first, candidate.last + 1);
  const ranges = findDeniedRanges(tokens, (token) => isSkill[token] === 1);
  if (ranges.length === 0) return () => false;
  return (token) => ranges.some((range) => token >= range.first && token <= range.last);
}
