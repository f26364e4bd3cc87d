import type { ExperienceRange } from "../profile/facts/facts.ts";
import type { Scenario } from "./pair.ts";
import type { Random } from "./random.ts";

/** What a resume is made of, before skills and texts. */
export interface DrawnPerson {
  contact: boolean;
  summary: boolean;
  education: boolean;
  projects: boolean;
  certificates: boolean;
  languages: boolean;
  /** Jobs; 0 = none. */
  jobs: number;
  /** Months of the jobs together. */
  months: number;
  length: LengthClass;
  /** Counted characters to come near to. */
  target_length: number;
  /** Skills beside those that the job asks for. */
  extras: number;
}

/** Length classes of formatting.v1, with room to the thresholds: a rendered text is a little longer. */
const LENGTHS = {
  short: { low: 250, high: 400, share: 0.07 },
  low: { low: 580, high: 830, share: 0.13 },
  good: { low: 1200, high: 3800, share: 0.77 },
  long: { low: 10_700, high: 13_000, share: 0.03 },
} as const;
export type LengthClass = keyof typeof LENGTHS;

/** Most skills beside the job's that a resume of each length has room for. */
const MOST_EXTRAS: Record<LengthClass, number> = { short: 2, low: 4, good: 9, long: 9 };

/** How often a careful and a careless person gives each part. */
const CAREFUL = { contact: 0.97, summary: 0.93, education: 0.96, projects: 0.75, certificates: 0.7 } as const;
const CARELESS = {
  contact: 0.72,
  summary: 0.45,
  education: 0.62,
  projects: 0.3,
  certificates: 0.25,
} as const;
const CAREFUL_SHARE = 0.5;
/** Share of people by where their years fall against the range. */
const YEARS = { none: 0.08, below: 0.27, above: 0.2 } as const;
const MONTHS_OVERQUALIFIED = { low: 396, high: 444 } as const;
const MOST_MONTHS = 456;

/** Draws a person for a job, independently of how well the skills will fit. */
export function drawPerson(
  range: ExperienceRange | null,
  scenario: Scenario | null,
  random: Random,
): DrawnPerson {
  const habits = random.chance(CAREFUL_SHARE) ? CAREFUL : CARELESS;
  const length = scenario === "minimal_resume" ? "short" : drawLength(random);
  const person: DrawnPerson = {
    contact: scenario !== "missing_contact" && random.chance(habits.contact),
    summary: random.chance(habits.summary),
    education: random.chance(habits.education),
    projects: random.chance(habits.projects),
    certificates: random.chance(habits.certificates),
    languages: random.chance(0.25),
    ...drawYears(range, scenario, random),
    length,
    target_length: random.int(LENGTHS[length].low, LENGTHS[length].high),
    extras: random.int(0, MOST_EXTRAS[length]),
  };
  if (length === "short") person.languages = false;
  if (scenario === "missing_contact") person.contact = false;
  return person;
}

function drawLength(random: Random): LengthClass {
  let at = random.unit();
  for (const name of Object.keys(LENGTHS) as LengthClass[]) {
    at -= LENGTHS[name].share;
    if (at < 0) return name;
  }
  return "good";
}

function drawYears(
  range: ExperienceRange | null,
  scenario: Scenario | null,
  random: Random,
): { jobs: number; months: number } {
  if (scenario === "underqualified") return { jobs: 0, months: 0 };
  if (scenario === "overqualified")
    return {
      jobs: random.int(4, 7),
      months: random.int(MONTHS_OVERQUALIFIED.low, MONTHS_OVERQUALIFIED.high),
    };
  const low = Math.ceil((range?.low ?? 2) * 12);
  const high = Math.floor((range?.high ?? (range?.low ?? 2) + 8) * 12);
  const where = random.unit();
  if (where < YEARS.none && scenario === null) return { jobs: 0, months: 0 };
  let months = random.int(Math.max(2, low), Math.max(2, high));
  if (where < YEARS.none + YEARS.below && low > 2) months = random.int(2, low - 1);
  else if (where > 1 - YEARS.above) months = high + random.int(1, 150);
  months = Math.min(MOST_MONTHS, months);
  return { jobs: Math.min(7, 1 + Math.floor(random.unit() * (1 + months / 26))), months };
}
