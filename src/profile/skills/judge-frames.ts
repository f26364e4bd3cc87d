import type { Candidate } from "./candidate.ts";
import { ITEM, JOIN, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** Right before a name these say that somebody can do it: "proficient in X". */
const BEFORE = new Set(
  `experienced in|experienced with|experience in|experience with|experience of|proficient in|proficient with|proficiency in
  |skilled in|skilled with|skilled at|expertise in|expert in|knowledge of|trained in|certified in|qualified in|background in
  |competent in|versed in|fluent in|familiar with|familiarity with|specialising in|specializing in|specialised in
  |specialized in|courses in|degree in|diploma in|certificate in|worked in`
    .split("|")
    .map((phrase) => phrase.trim()),
);
/** After a name these end what is said of it: "X and", "X for six years". */
const GOING_ON = new Set("and or for at since with including as within".split(" "));
/** After a name these say that it is a skill: "X experience". */
const AFTER = new Set("experience certified certification certificate skills training".split(" "));
/** Before "X experience" these leave X alone: "years of X experience". */
const LEADING = new Set(
  `of strong solid good excellent extensive prior previous with in and or my basic advanced professional years proven
  relevant current hands-on some required preferred active valid`.split(/\s+/),
);

/** "Experienced in sales and marketing.", "five years of triage experience": said to be a skill in so many words. */
export function isNamedAsSkill(candidate: Candidate, tokens: Tokens): boolean {
  const { first, last } = candidate;
  const ends = isBorder(tokens, last + 1) || GOING_ON.has(tokens.words[last + 1]!);
  if (ends && first >= 2 && isJoined(tokens, first) && isJoined(tokens, first - 1))
    if (BEFORE.has(`${tokens.words[first - 2]} ${tokens.words[first - 1]}`)) return true;
  if (last + 1 >= tokens.count || !isJoined(tokens, last + 1) || !AFTER.has(tokens.words[last + 1]!))
    return false;
  return first === 0 || isBorder(tokens, first) || LEADING.has(tokens.words[first - 1]!);
}

function isBorder(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || Boolean(tokens.gaps[at]! & (ITEM | SENTENCE | LINE));
}

function isJoined(tokens: Tokens, at: number): boolean {
  return Boolean(tokens.gaps[at]! & JOIN) && !(tokens.gaps[at]! & LINE);
}
