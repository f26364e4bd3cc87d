import { ABSENT, ALONE_AFTER, DENIED_AFTER } from "./negation-cues.ts";
import { BRACKET, ITEM, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

const EDGE = ITEM | SENTENCE | LINE;
const BE = new Set("is are was were".split(" "));
/** What one has of a skill: "Git experience: none". */
const HAVING = new Set(
  "experience knowledge skills skill certification certificate licence license training exposure background proficiency level".split(
    " ",
  ),
);
const SELF = new Set("me myself us".split(" "));
const POSSESSIVES = new Set("my our".split(" "));
/** Tokens of a clause that is looked back over. */
const REACH = 30;

/** First word → the phrases that begin with it. */
const PHRASES = Map.groupBy<string, readonly string[]>(ALONE_AFTER, ([first]) => first!);
const CONTRACTED = new Set("isn't aren't wasn't weren't".split(" "));

type IsSkill = (token: number) => boolean;

/** For a denial after the skill ("X: none", "X is not required", "X (no experience)"): first token covered, or -1. */
export function deniedBefore(tokens: Tokens, at: number, isSkill: IsSkill): number {
  if (at === 0) return -1;
  const alone = deniedAlone(tokens, at, isSkill);
  if (alone >= 0) return alone;
  const skill = deniedSkill(tokens, at, isSkill);
  if (skill < 0 || !isSkill(skill)) return -1;
  const first = startOf(tokens, skill, isSkill);
  const { start, isWhole } = listBefore(tokens, first, isSkill);
  return isWhole ? start : first;
}

/** "Ansible, Terraform: no experience": the denial is all that follows; it reaches back over the items before. */
function deniedAlone(tokens: Tokens, at: number, isSkill: IsSkill): number {
  const gap = tokens.gaps[at]!;
  if (gap & LINE) return -1;
  const words = PHRASES.get(tokens.words[at]!)?.find(
    (phrase) =>
      isEdge(tokens, at + phrase.length) && phrase.every((word, nth) => tokens.words[at + nth] === word),
  );
  // "n" and "a" are cut apart at their slash, and a skill may stand right before them.
  if (!words || (!(gap & (ITEM | SENTENCE)) && words[0] !== "n" && words[0] !== "none" && words[0] !== "not"))
    return -1;
  if (words.length === 1 && (words[0] === "no" || words[0] === "never") && !(gap & (SENTENCE | ITEM)))
    return -1;
  let skill = at - 1;
  if (HAVING.has(tokens.words[skill]!) && !isSkill(skill)) skill--;
  if (skill < 0 || !isSkill(skill)) return -1;
  const first = startOf(tokens, skill, isSkill);
  const { start, isWhole } = listBefore(tokens, first, isSkill);
  // A colon ends a label that names them all, and so does a dash at the end of a line of nothing else.
  return gap & SENTENCE || (isWhole && (!(gap & ITEM) || isShared(tokens, words, at))) ? start : first;
}

/** "Docker, Jenkins – not used." ends its line; of "Docker, Jenkins (none), Git" the bracket belongs to one item. */
function isShared(tokens: Tokens, words: readonly string[], at: number): boolean {
  if (tokens.gaps[at]! & BRACKET) return false;
  const end = at + words.length;
  return end >= tokens.count || Boolean(tokens.gaps[end]! & (SENTENCE | LINE));
}

/** Where the enumeration that ends at `first` begins, and whether it is the whole clause: "Docker and Kubernetes". */
function listBefore(tokens: Tokens, first: number, isSkill: IsSkill): { start: number; isWhole: boolean } {
  let start = first;
  while (start > 0 && !(tokens.gaps[start]! & (SENTENCE | LINE))) {
    let before = start - 1;
    const isJoined = ["and", "or", "nor"].includes(tokens.words[before]!);
    if (isJoined) before--;
    if (before < 0 || !isSkill(before) || !(isJoined || tokens.gaps[start]! & ITEM))
      return { start, isWhole: false };
    start = startOf(tokens, before, isSkill);
  }
  return { start, isWhole: true };
}

function isEdge(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || Boolean(tokens.gaps[at]! & EDGE);
}

/** The last token of the skill that a phrase at `at` denies, or a token that is no skill. */
function deniedSkill(tokens: Tokens, at: number, isSkill: IsSkill): number {
  const word = tokens.words[at]!;
  const before = tokens.words[at - 1]!;
  const next = tokens.words[at + 1] ?? "";
  if (ABSENT.has(word) && BE.has(before)) return withoutHaving(tokens, at - 2, isSkill);
  if (LEFT_OUT.has(word) && isEdge(tokens, at + 1))
    return withoutHaving(tokens, BE.has(before) ? at - 2 : at - 1, isSkill);
  if (word === "never" && BE.has(before)) return DENIED_AFTER.has(next) ? at - 2 : -1;
  const isContracted = CONTRACTED.has(word);
  if (word !== "not" && !isContracted) return -1;
  if (next === "yet" && tokens.gaps[at + 2]! & (SENTENCE | LINE) && isSkill(at - 1)) return at - 1;
  if (isBySomebodyElse(tokens, at)) return skillBefore(tokens, at, isSkill);
  const isBeing = isContracted || (BE.has(before) && !isSkill(at - 1));
  const subject = isContracted || !isBeing ? at - 1 : at - 2;
  if (isNotMine(tokens, at, next))
    return isBeing || next === "included" ? withoutHaving(tokens, subject, isSkill) : -1;
  if (!DENIED_AFTER.has(next) && next !== "yet") return -1;
  if (tokens.gaps[at]! & SENTENCE && !isEdge(tokens, at + 2)) return -1;
  return withoutHaving(tokens, subject, isSkill);
}

const LEFT_OUT = new Set("excluded omitted unavailable unused expired lapsed".split(" "));

/** "is not one of my skills", "is not in my skill set", "not part of our duties", "is not something I have done". */
function isNotMine(tokens: Tokens, at: number, next: string): boolean {
  if (POSSESSIVES.has(next)) return true;
  if (next === "something") return tokens.words[at + 2] === "i";
  if (next === "one" && tokens.words[at + 2] === "of") return true;
  if (!["in", "part", "included", "within", "among"].includes(next)) return false;
  return [2, 3, 4].some((offset) => POSSESSIVES.has(tokens.words[at + offset] ?? ""));
}

function withoutHaving(tokens: Tokens, at: number, isSkill: IsSkill): number {
  return at > 0 && !isSkill(at) && HAVING.has(tokens.words[at]!) ? at - 1 : at;
}

/** "SEO was handled by an agency, not by me". */
function isBySomebodyElse(tokens: Tokens, at: number): boolean {
  const by = tokens.words[at + 1] === "by" ? 1 : 0;
  return SELF.has(tokens.words[at + 1 + by] ?? "") && isEdge(tokens, at + 2 + by);
}

function skillBefore(tokens: Tokens, at: number, isSkill: IsSkill): number {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    if (isSkill(i)) return i;
    if (tokens.gaps[i]! & SENTENCE) return -1;
  }
  return -1;
}

function startOf(tokens: Tokens, skill: number, isSkill: IsSkill): number {
  let first = skill;
  while (first > 0 && isSkill(first - 1) && !(tokens.gaps[first]! & ITEM)) first--;
  return first;
}
