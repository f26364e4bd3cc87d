import { SENIORITY_LEVELS, type Seniority } from "../schema/example.ts";
import {
  LEVEL_LABEL,
  LEVEL_MODIFIERS,
  LEVEL_NUMERALS,
  LEVEL_STATEMENTS,
  LEVEL_TRAPS,
  LEVEL_WORDS,
} from "../vocabulary/seniority.ts";

/** Two levels side by side are a range ("Mid/Senior", "junior to mid"): its lower end is what is asked. */
const RANGE =
  /\b(?:entry|junior|jr|mid|mid-level|middle|intermediate|senior|sr|lead|staff|principal|i{1,3}|iv)(?: level)?\.?\s*(?:\/|to|or|-|–|&|and|,)\s*(?:junior|jr|mid|mid-level|middle|intermediate|senior|sr|lead|staff|principal|i{1,3}|iv|v)\b/;
const NUMERAL_AT_END = /[a-z)](?:,| -| –)?\s(?:level |lvl |l)?(iv|v|i{1,3}|[1-5])(?=\s*(?:$|[,;:(|/–—-]))/;
/** A title longer than this is prose, and prose has no level. */
const MAX_TITLE_LENGTH = 200;

/** The level that a job title states ("Sr. Nurse" → senior), or null when no word of it does. */
export function levelOfTitle(title: string): Seniority | null {
  const bare = blankTraps(fold(title.slice(0, MAX_TITLE_LENGTH)));
  const levels = new Set<Seniority>();
  for (const { level, pattern } of LEVEL_WORDS) if (pattern.test(bare)) levels.add(level);
  const numeral = NUMERAL_AT_END.exec(bare)?.[1];
  if (numeral && (levels.size === 0 || RANGE.test(bare))) levels.add(LEVEL_NUMERALS[numeral] as Seniority);
  return choose(levels, bare);
}

/**
 * The lower-case words of a title that only state its level ("senior", "ii"), for comparing titles by their
 * other words. A word inside a trap ("staff" of "staff nurse", "senior" of "senior care") is not one.
 */
export function levelWordsOf(title: string): Set<string> {
  const bare = blankTraps(fold(title.slice(0, MAX_TITLE_LENGTH)));
  const words = new Set(bare.split(/[^\p{L}\p{N}-]+/u).filter((word) => LEVEL_MODIFIERS.has(word)));
  if (words.has("associate") && levelOfTitle(title) !== "junior") words.delete("associate");
  if (words.has("staff") && levelOfTitle(title) !== "principal") words.delete("staff");
  for (const word of [...words]) for (const part of word.split("-")) words.add(part);
  const numeral = NUMERAL_AT_END.exec(bare)?.[1];
  if (numeral) words.add(numeral);
  return words;
}

function blankTraps(folded: string): string {
  return LEVEL_TRAPS.reduce((text, trap) => text.replace(trap, " ~ "), folded);
}

/** Words whose combination with a higher one lowers it: a trainee manager is a trainee. */
const OVERRIDING: readonly Seniority[] = ["entry", "junior"];

function choose(levels: Set<Seniority>, bare: string): Seniority | null {
  if (levels.size === 0) return null;
  const ordered = SENIORITY_LEVELS.filter((level) => levels.has(level));
  const lowest = ordered[0] as Seniority;
  if (OVERRIDING.includes(lowest) || RANGE.test(bare)) return lowest;
  if (MIDDLE_MANAGER.test(bare)) return "mid";
  if (DEPUTY.test(bare)) return "lead";
  return ordered.at(-1) as Seniority;
}

/** "Assistant manager" holds "manager", "deputy director" holds "director": the pair decides. */
const MIDDLE_MANAGER = /\b(?:assistant|asst|deputy) (?:[\w&'/-]+ ){0,3}(?:manager|supervisor)\b/;
const DEPUTY =
  /\b(?:(?:assistant|deputy|associate) (?:[\w&'/-]+ ){0,2}(?:director|head|chief|vice president|vp)|assistant vp|art director|crew chief|section chief)\b/;

function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\b(sr|jr|snr|jnr|asst|mgr)\./g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** The level that a sentence or labelled line of a posting states, or null. */
export function levelOfStatement(text: string): Seniority | null {
  const label = LEVEL_LABEL.exec(text);
  if (label) return levelOfTitle(text.slice(label[0].length));
  return LEVEL_STATEMENTS.find(({ pattern }) => pattern.test(text))?.level ?? null;
}
