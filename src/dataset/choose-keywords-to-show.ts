import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { OccupationFamily } from "./families/family.ts";
import type { Random } from "./random.ts";
import { GENERAL_EMPLOYERS, GENERAL_OUTCOMES, GENERAL_PROJECTS, GENERAL_UNITS } from "./sentences.ts";
import { bitsOf, countBits, type KeywordWatch } from "./watch-keywords.ts";

/** Which of the job's keywords a resume is to hold. */
export interface ShownKeywords {
  watch: KeywordWatch;
  /** Those that sentences have to bring: titles and skills do not hold them. */
  to_plant: number;
  /** Whether a text holds none that is to be missing. */
  fits: (piece: string) => boolean;
  /** The family's material without what holds a missing one. */
  family: OccupationFamily;
}

/**
 * Chooses `count` keywords: those that the titles and skills hold already, and others by chance. Null where these hold
 * more than that, or where too few of the others can be told.
 */
export function chooseKeywordsToShow(
  { watch, fixed, count, family }: KeywordQuestion,
  random: Random,
  matcher: SkillMatcher,
): ShownKeywords | null {
  const held = fixed.reduce((mask, piece) => mask | watch.heldBy(piece), 0);
  const missing = count - countBits(held);
  if (missing < 0) return null;
  // A keyword that names a skill would show it.
  const tellable = bitsOf(watch.all & ~held).filter(
    (bit) => matcher.canonical(watch.keywords[bit]!) === null,
  );
  if (tellable.length < missing) return null;
  const to_plant = random.sample(tellable, missing).reduce((mask, bit) => mask | (1 << bit), 0);
  const unwanted = watch.all & ~held & ~to_plant;
  const fits = (piece: string) => (watch.heldBy(piece) & unwanted) === 0;
  const fitting = materialWithout(family, fits);
  return fitting && { watch, to_plant, fits, family: fitting };
}

export interface KeywordQuestion {
  watch: KeywordWatch;
  /** Titles and skills of the resume: they stand there anyway. */
  fixed: readonly string[];
  count: number;
  family: OccupationFamily;
}

/** Null where no task is left. */
function materialWithout(
  family: OccupationFamily,
  fits: (piece: string) => boolean,
): OccupationFamily | null {
  const tasks = family.tasks.filter(({ past, base }) => fits(past) && fits(base));
  if (tasks.length === 0) return null;
  const units = family.units.filter(fits);
  const outcomes = family.outcomes.filter(fits);
  const employers = family.employers.filter(fits);
  const projects = family.projects.filter(fits);
  return {
    ...family,
    tasks,
    keywords: family.keywords.filter(fits),
    units: units.length > 0 ? units : GENERAL_UNITS,
    outcomes: outcomes.length > 0 ? outcomes : GENERAL_OUTCOMES,
    employers: employers.length > 0 ? employers : GENERAL_EMPLOYERS,
    projects: projects.length > 0 ? projects : GENERAL_PROJECTS,
    certificates: family.certificates.filter(fits),
    studies: family.studies.filter(fits),
  };
}
