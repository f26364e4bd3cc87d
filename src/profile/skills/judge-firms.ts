import type { SkillEntry } from "../../vocabulary/types.ts";
import type { Candidate } from "./candidate.ts";
import { JOIN, LINE, SENTENCE, type Tokens } from "./tokenize.ts";

/** At the end of a firm's name: "CPR Construction Ltd". */
const LEGAL_FORMS = new Set("ltd limited llc llp inc incorporated plc gmbh corp corporation pty".split(" "));
/** So many words of a firm's name may stand between the skill and its legal form. */
const LONGEST_REST = 3;
/** Who sells "welding helmets" or "cooking oil" does not weld or cook. */
const TRADING = new Set(
  "sold sell sells selling bought buy buying stocked stocks ordered delivered".split(" "),
);
/** Fields of crafts: what is made for a craft is named after it. */
const CRAFTS = new Set([
  "construction",
  "hospitality",
  "personal_care",
  "manufacturing",
  "agriculture",
  "healthcare",
]);
/** After the craft these name no goods: "sold catering to offices". */
const NO_GOODS = new Set("and or to for in at with on as by services service contracts of from".split(" "));

/** Part of a firm's name, or of the name of goods that somebody sells. */
export function isNameOfOther(
  candidate: Candidate,
  tokens: Tokens,
  text: string,
  entry: SkillEntry,
): boolean {
  return isFirm(candidate, tokens, text) || isGoods(candidate, tokens, entry);
}

function isFirm(candidate: Candidate, tokens: Tokens, text: string): boolean {
  for (let at = candidate.last + 1; at <= candidate.last + 1 + LONGEST_REST; at++) {
    if (at >= tokens.count || !isJoined(tokens, at)) return isLegalForm(tokens, text, at);
    if (LEGAL_FORMS.has(tokens.words[at]!)) return true;
    if (!/\p{Lu}/u.test(text[tokens.starts[at]!]!) && tokens.words[at] !== "and") return false;
  }
  return false;
}

/** "Acme Welding, Inc." */
function isLegalForm(tokens: Tokens, text: string, at: number): boolean {
  if (at >= tokens.count || tokens.gaps[at]! & (LINE | SENTENCE)) return false;
  const form = text.slice(tokens.starts[at], tokens.ends[at]);
  return LEGAL_FORMS.has(tokens.words[at]!) && /\p{Lu}/u.test(form[0]!);
}

function isGoods(candidate: Candidate, tokens: Tokens, entry: SkillEntry): boolean {
  const { first, last } = candidate;
  if (first === 0 || last + 1 >= tokens.count || entry.kind !== "knowledge" || !CRAFTS.has(entry.field))
    return false;
  if (!TRADING.has(tokens.words[first - 1]!) || !isJoined(tokens, first) || !isJoined(tokens, last + 1))
    return false;
  return !NO_GOODS.has(tokens.words[last + 1]!);
}

function isJoined(tokens: Tokens, at: number): boolean {
  return Boolean(tokens.gaps[at]! & JOIN) && !(tokens.gaps[at]! & (LINE | SENTENCE));
}
