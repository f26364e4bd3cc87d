import { FIRST_NAMES } from "../../vocabulary/context-rules/shared-context.ts";
import type { SkillEntry } from "../../vocabulary/types.ts";
import type { Candidate } from "./candidate.ts";
import { JOIN, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** A trade's word for who does it: "plumber", "dentists", "mechanic". */
const PERSON =
  /(?:er|or|ist|ian|man|woman|eur|euse|ress|nanny|nannie|concierge|chef|mechanic|midwife|midwive|paramedic)s?$/;
const TITLES = new Set(
  "dr mr mrs ms miss mx prof professor sir lady lord dame judge saint aunt uncle".split(" "),
);
const GIVEN = new Set(FIRST_NAMES);
/** Before "the plumber" these make the plumber somebody else. */
const TOWARDS = new Set(
  `to by from near beside behind called calling visited visiting saw met married hired hiring phoned paid paying
  dated reimbursed sued thanked`.split(/\s+/),
);
/** "My physiotherapist" is never the speaker. */
const OWNERS = new Set("my his her".split(" "));
/** After "by" these begin the name of who did it; not "by hand", "by 5%". */
const DOERS_BEFORE = new Set("a an the my our their his her professional local".split(" "));
const ARTICLES = new Set("the a an my his her their our your its local another each every".split(" "));

/** The name of a person, "Karen Baker", or a person whom somebody deals with: "paid the plumber". */
export function isSomebody(candidate: Candidate, tokens: Tokens, text: string, entry: SkillEntry): boolean {
  const { first, last } = candidate;
  if (first !== last || entry.kind === "tool" || entry.kind === "certificate") return false;
  if (isDoneTo(candidate, tokens, text)) return true;
  if (first === 0 || !isJoined(tokens, first)) return false;
  const before = tokens.words[first - 1]!;
  if (
    isCapital(tokens, text, first) &&
    isCapital(tokens, text, first - 1) &&
    !isAllCapitals(tokens, text, first)
  )
    return TITLES.has(before) || GIVEN.has(before);
  const word = tokens.words[first]!;
  if (!PERSON.test(word)) return false;
  if (TOWARDS.has(before) || OWNERS.has(before)) return true;
  return (
    ARTICLES.has(before) && first >= 2 && isJoined(tokens, first - 1) && TOWARDS.has(tokens.words[first - 2]!)
  );
}

/** "Tutored by Dr Lane", "photographed by a local paper": somebody else did it. */
function isDoneTo({ last }: Candidate, tokens: Tokens, text: string): boolean {
  const by = last + 1;
  if (!tokens.words[last]!.endsWith("ed") || tokens.words[by] !== "by" || by + 1 >= tokens.count)
    return false;
  return isCapital(tokens, text, by + 1) || DOERS_BEFORE.has(tokens.words[by + 1]!);
}

function isJoined(tokens: Tokens, at: number): boolean {
  return Boolean(tokens.gaps[at]! & JOIN) && !(tokens.gaps[at]! & (LINE | SENTENCE));
}

function isCapital(tokens: Tokens, text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[tokens.starts[at]!]!);
}

function isAllCapitals(tokens: Tokens, text: string, at: number): boolean {
  const form = text.slice(tokens.starts[at], tokens.ends[at]);
  return form === form.toUpperCase();
}
