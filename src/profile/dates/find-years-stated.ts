import { findDurations } from "./parse-duration.ts";

/** Words that make a length of time one of experience. */
const EXPERIENCE =
  /\b(?:experiences?|experienced|exp|expertise|background|track record|in practice|of practice)\b/i;
/** "5 years in sales", "ten years as a nurse", "8 years' progressive …": in a summary these speak of experience. */
const AS_OR_IN =
  /^['’]? (?:as (?:an? )?|in |of |working |managing |leading |developing |teaching |designing )/i;
/** What the years belong to when not to the person, or not to work. */
const NOT_THE_PERSON =
  /\b(?:combined|collective|company|firm|organi[sz]ation|business|family|team|history|old|warranty|degree|program(?:me)?|course|age|anniversary|contract|plan|strategy|roadmap|growth|sentence|marriage|history of)\b/i;
/** Before the amount: another's requirement or a span that is no experience. */
const NOT_BEFORE =
  /\b(?:(?:company|firm|agency|organi[sz]ation|business|client|brand|institution|leader|provider)\b[^,;:]{0,30}\b(?:with|of|has|over)|require[sd]?|requiring|minimum|minimum of|at least one|less than|under|next|every|each|within|aged?)\s*(?:over |more than |about |nearly )?$/i;
const SENTENCE_END = /[.!?](?:\s|$)|\n\s*\n/;
const MAX_YEARS = 60;

/** A part of a document whose claims are read. */
export interface StatedYearsOptions {
  /** True in a summary, where "10 years as a nurse" needs no word "experience". */
  isSummary: boolean;
}

/**
 * The largest number of years of the person's own experience that `text` states, null when none is.
 * "Company with 20 years of history" and "20 years of combined experience" are not the person's.
 */
export function findYearsStated(text: string, options: StatedYearsOptions): number | null {
  let best: number | null = null;
  const flat = text.replace(/\n/g, " ");
  for (const { months, start, end } of findDurations(flat)) {
    const years = months / 12;
    if (years > MAX_YEARS || months < 1) continue;
    const after = upToSentenceEnd(flat.slice(end, end + 90));
    const before = fromSentenceStart(flat.slice(Math.max(0, start - 60), start));
    if (!speaksOfExperience(before, after, options.isSummary)) continue;
    best = Math.max(best ?? 0, Math.round(years * 100) / 100);
  }
  return best;
}

function speaksOfExperience(before: string, after: string, isSummary: boolean): boolean {
  if (NOT_BEFORE.test(before)) return false;
  const close = after.split(/\s+/).slice(0, 9).join(" ");
  const word = EXPERIENCE.exec(close);
  if (NOT_THE_PERSON.test(word ? close.slice(0, word.index) : close.slice(0, 25))) return false;
  if (word) return true;
  if (/(?:experience|expertise)[^.]{0,25}$/i.test(before)) return true;
  return isSummary && AS_OR_IN.test(after);
}

function upToSentenceEnd(text: string): string {
  const stop = SENTENCE_END.exec(text);
  return stop ? text.slice(0, stop.index) : text;
}

function fromSentenceStart(text: string): string {
  const parts = text.split(/[.!?]\s/);
  return parts.at(-1)!;
}
