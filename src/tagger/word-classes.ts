import { COMPANY_WORDS, LEGAL_FORMS, SCHOOL_WORDS } from "../vocabulary/company-words.ts";
import { DEGREE_ABBREVIATIONS, DEGREE_PHRASES } from "../vocabulary/degrees.ts";
import { JOB_TITLE_HEADS, JOB_TITLE_MODIFIERS } from "../vocabulary/job-title-words.ts";
import { MONTH_NUMBERS, PRESENT_WORDS } from "../vocabulary/month-names.ts";
import { CREDENTIALS, HONORIFICS } from "../vocabulary/name-words.ts";
import { CITIES, REGION_CODES, REGION_NAMES, STREET_WORDS } from "../vocabulary/places.ts";

const wordsOf = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].flatMap((phrase) => phrase.toLowerCase().split(/[\s;]+/)).filter((word) => word.length > 2));

/** Word lists by class; a word's bits say which it stands in. All lower case. */
const WORD_CLASSES: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[] = [
  JOB_TITLE_HEADS,
  JOB_TITLE_MODIFIERS,
  COMPANY_WORDS,
  LEGAL_FORMS,
  SCHOOL_WORDS,
  wordsOf(CITIES),
  wordsOf(REGION_NAMES),
  new Set([...REGION_CODES.keys()].map((code) => code.toLowerCase())),
  STREET_WORDS,
  MONTH_NUMBERS,
  PRESENT_WORDS,
  wordsOf(DEGREE_ABBREVIATIONS.map(([, list]) => list.replaceAll(".", ""))),
  wordsOf(DEGREE_PHRASES.map(([, list]) => list)),
  HONORIFICS,
  CREDENTIALS,
  new Set("a an the and or of in for with to at on by from as is was were be been i my our we you your".split(" ")),
];

/** The classes of a lower-case word, as bits. */
export function wordClasses(lower: string): number {
  const bare = lower.replaceAll(".", "");
  let bits = 0;
  WORD_CLASSES.forEach((words, bit) => {
    if (words.has(lower) || words.has(bare)) bits |= 1 << bit;
  });
  if (/^(?:19|20)\d\d$/.test(lower)) bits |= 1 << WORD_CLASSES.length;
  return bits;
}
