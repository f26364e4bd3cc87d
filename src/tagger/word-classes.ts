import { COMPANY_WORDS, LEGAL_FORMS, SCHOOL_WORDS } from "../vocabulary/company-words.ts";
import { DEGREE_ABBREVIATIONS, DEGREE_PHRASES } from "../vocabulary/degrees.ts";
import { JOB_TITLE_HEADS, JOB_TITLE_MODIFIERS } from "../vocabulary/job-title-words.ts";
import { MONTH_NUMBERS, PRESENT_WORDS } from "../vocabulary/month-names.ts";
import { CREDENTIALS, HONORIFICS } from "../vocabulary/name-words.ts";
import { CITIES, REGION_CODES, REGION_NAMES, STREET_WORDS } from "../vocabulary/places.ts";

const wordsOf = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...phrases].flatMap((phrase) => phrase.toLowerCase().split(/[\s;]+/)).filter((word) => word.length > 2),
  );

/** Word lists by class, all lower case. */
const WORD_CLASSES = {
  title: JOB_TITLE_HEADS,
  titleModifier: JOB_TITLE_MODIFIERS,
  company: COMPANY_WORDS,
  legalForm: LEGAL_FORMS,
  school: SCHOOL_WORDS,
  city: wordsOf(CITIES),
  region: wordsOf(REGION_NAMES),
  regionCode: new Set([...REGION_CODES.keys()].map((code) => code.toLowerCase())),
  street: STREET_WORDS,
  month: MONTH_NUMBERS,
  present: PRESENT_WORDS,
  degree: wordsOf(DEGREE_ABBREVIATIONS.map(([, list]) => list)),
  degreeWord: wordsOf(DEGREE_PHRASES.map(([, list]) => list)),
  honorific: HONORIFICS,
  credential: CREDENTIALS,
  small: new Set(
    "a an the and or of in for with to at on by from as is was were be been i my our we you your".split(" "),
  ),
} satisfies Record<string, { has(word: string): boolean }>;

type WordClass = keyof typeof WORD_CLASSES;
const NAMES = Object.keys(WORD_CLASSES) as WordClass[];

/** The bit of each class. */
export const CLASS = Object.fromEntries(NAMES.map((name, bit) => [name, 1 << bit])) as Readonly<
  Record<WordClass, number>
>;
const YEAR_BIT = 1 << NAMES.length;

/** The classes of a lower-case word, as bits. */
export function wordClasses(lower: string): number {
  const bare = lower.replaceAll(".", "");
  let bits = 0;
  for (const name of NAMES)
    if (WORD_CLASSES[name].has(lower) || WORD_CLASSES[name].has(bare)) bits |= CLASS[name];
  return /^(?:19|20)\d\d$/.test(lower) ? bits | YEAR_BIT : bits;
}
