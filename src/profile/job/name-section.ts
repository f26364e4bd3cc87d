import {
  HEADING_PHRASES,
  HEADING_STEMS,
  HEADING_WORDS,
  type HeadingSign,
  PLAIN_HEADINGS,
  type PostingSection,
} from "../../vocabulary/posting-headings.ts";
import { holdsAny } from "./holds-any.ts";

const PREFERRED = new Set(HEADING_WORDS.preferred);
const REQUIRED = new Set(HEADING_WORDS.required);
const DUTIES = new Set(HEADING_WORDS.responsibilities);
const NEUTRAL = new Set(HEADING_WORDS.neutral);
/** "Tech stack", "Our technologies": what the team works with, not what it asks for. */
const STACK = new Set(["stack", "technology", "technologies", "tech"]);
const NEUTRAL_OF_STACK = new Set(["our", "the", "we", "use", "current", "and", "&", "tools"]);
/** No heading is longer. */
const MAX_LENGTH = 80;

/** Lower case, without emoji and most punctuation, contractions in one spelling ("you will" → "youll"). */
export function foldHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘']/g, "")
    .replace(/[^\p{L}\p{N}/&\- ]+/gu, " ")
    .replace(/\byou will\b/g, "youll")
    .replace(/\bwhat is\b/g, "whats")
    .replace(/^[\d\s/&-]+|[\s/&-]+$/g, "")
    .replace(/\s+/g, " ");
}

/** The passage that a heading opens, or null when the text is no heading of the tables. */
export function nameSection(text: string): PostingSection | null {
  if (text.length > MAX_LENGTH) return null;
  const folded = foldHeading(text);
  if (folded === "") return null;
  return sectionOfWords(folded) ?? PLAIN_HEADINGS.get(folded) ?? sectionOfPhrase(folded);
}

function sectionOfPhrase(folded: string): PostingSection | null {
  const row = HEADING_PHRASES.find(([, pattern, sign]) => shows(folded, sign) && pattern.test(folded));
  return row?.[0] ?? null;
}

function shows(folded: string, { opens, holds }: HeadingSign): boolean {
  return opens ? opens.some((start) => folded.startsWith(start)) : holdsAny(folded, holds);
}

/** For a line that is surely a heading: the passage that the first telling word opens. */
export function guessSection(text: string): PostingSection {
  const folded = foldHeading(text.slice(0, 2 * MAX_LENGTH));
  return HEADING_STEMS.find(([, pattern]) => pattern.test(folded))?.[0] ?? "other";
}

/** Headings made of known words only: "Minimum qualifications and skills", "Preferred experience". */
function sectionOfWords(folded: string): PostingSection | null {
  const words = folded.split(/[ /]+/);
  if (words.length > 10) return null;
  let required = false;
  let preferred = false;
  let duties = false;
  for (const word of words) {
    if (REQUIRED.has(word)) required = true;
    else if (PREFERRED.has(word)) preferred = true;
    else if (DUTIES.has(word)) duties = true;
    else if (!NEUTRAL.has(word)) return null;
  }
  if (duties) return required && !preferred ? "summary" : "responsibilities";
  if (!required) return null;
  if (!preferred && words.every((word) => STACK.has(word) || NEUTRAL_OF_STACK.has(word))) return "stack";
  return preferred ? "preferred" : "required";
}
