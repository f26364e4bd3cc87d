import { OumiAtsError } from "../errors.ts";
import { GOOD_LENGTH, TOO_SHORT } from "../features/formatting-points.ts";
import { levelOfTitle } from "../profile/seniority.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { type Bucket, SENIORITY_LEVELS, type Seniority } from "../schema/example.ts";
import { chooseKeywordsToShow } from "./choose-keywords-to-show.ts";
import { chooseMatches, type Matches } from "./choose-matches.ts";
import { type DrawnPerson, drawPerson } from "./draw-person.ts";
import { cleanFamily } from "./families/clean-family.ts";
import type { OccupationFamily } from "./families/family.ts";
import { LEGACY_PAIR, MAINFRAME_DEVELOPER, QA_TESTER } from "./families/scenario-families.ts";
import { exampleOf, type Scale } from "./label-of-pair.ts";
import { type MadeJob, makeJob } from "./make-job.ts";
import type { Pair, Persona, Scenario } from "./pair.ts";
import { plantSkills } from "./plant-skills.ts";
import { createRandom, type Random } from "./random.ts";
import { drawTarget } from "./target-score.ts";
import { trueFacts, trueResumeFacts } from "./true-facts.ts";
import { countBits } from "./watch-keywords.ts";
import { drawTitles, writeResume } from "./write-resume.ts";

/** What one pair is to be. */
export interface PairOrder {
  seed: number;
  /** Number in the dataset: ids and random numbers come from it. */
  index: number;
  bucket: Bucket;
  scenario: Scenario | null;
  /** Families to draw from. */
  families: readonly OccupationFamily[];
  /** On which scale the score is to fall into the bucket. */
  scale: Scale;
  /** People who apply for the same job, one after the other. Default 1: a job of one's own. */
  applicants?: number;
  /** A further condition; a pair that fails it is drawn again. */
  accepts?: (pair: Pair) => boolean;
}

/** skills_mismatch is high below 40. */
const WRONG_STACK_MOST_REQUIRED = 0.39;
/** After so many draws another score of the same bucket is aimed at, or another job is taken. */
const DRAWS_PER_TARGET = 60;
const DRAWS_PER_JOB = 30;
const MOST_DRAWS = 6_000;
const PEOPLE_PER_JOB = 8;
/** Rows of a scenario are few: so many times as many rows meet in one of its jobs. */
const SCENARIO_ROWS = 16;

/**
 * Makes one pair whose computed score falls into the bucket: a job with its posting, then a person whose numbers of
 * met skills and keywords are searched; the texts are written, and the score is computed from them by the code that
 * serves users; a pair that misses is drawn again. Deterministic by seed and index.
 * @throws OumiAtsError `internal` where nothing fits: a condition of `accepts` that cannot be met
 */
export function makePair(order: PairOrder, matcher: SkillMatcher): Pair {
  const random = createRandom(order.seed, order.index);
  let target = drawTarget(order.bucket, random);
  for (let draw = 1; draw <= MOST_DRAWS; draw++) {
    if (draw % DRAWS_PER_TARGET === 0) target = drawTarget(order.bucket, random);
    const job = jobFor(order, Math.floor(draw / DRAWS_PER_JOB), matcher);
    const pair = tryPair(order, job, target, random, matcher);
    if (pair && (order.accepts?.(pair) ?? true)) return pair;
  }
  throw new OumiAtsError(
    "internal",
    `No pair for ${order.bucket} ${order.scenario ?? ""} was found in ${MOST_DRAWS} draws.`,
  );
}

function jobFor(order: PairOrder, attempt: number, matcher: SkillMatcher): MadeJob {
  const { seed, index, families, applicants = 1 } = order;
  // Missing contact data ask nothing of the job.
  const scenario = order.scenario === "missing_contact" ? null : order.scenario;
  const sharing = scenario === null || applicants === 1 ? applicants : SCENARIO_ROWS * applicants;
  return makeJob({ seed, number: Math.floor(index / sharing), attempt, scenario, families }, matcher);
}

function tryPair(
  order: PairOrder,
  job: MadeJob,
  target: number,
  random: Random,
  matcher: SkillMatcher,
): Pair | null {
  const { scenario } = order;
  const { drawn, family, jd, posting, watch } = job;
  const own = cleanFamily(ownFamily(family, scenario), matcher);
  const fit = findPerson(order, { job, own, target }, random);
  if (!fit) return null;
  const { person, titles, matches } = fit;
  const forced = scenario === "legacy_skills" ? LEGACY_PAIR : [];
  const planting = plantSkills(
    { job: drawn, matches, pool: own.skills, extras: person.extras, forced, may_deny: person.summary },
    random,
    matcher,
  );
  if (!planting || !titles.every(planting.allows)) return null;
  const named = planting.skills.filter((skill) => skill.implied_by === null);
  const fixed = [...titles, ...named.map((skill) => skill.wording)];
  const question = { watch, fixed, count: matches.keywords, family: own };
  const keywords = chooseKeywordsToShow(question, random, matcher);
  if (!keywords) return null;
  const written = writeResume({ keywords, person, planting, titles }, random, matcher);
  const id = `${order.seed}-${order.index}`;
  const persona: Persona = {
    id: `persona-${id}`,
    occupation: own.id,
    resume: written.resume,
    skills: written.skills,
    years_total: person.months / 12,
    level: titles[0] ? levelOfTitle(titles[0]) : null,
  };
  const facts = trueResumeFacts(persona, { matcher });
  if (lengthPoints(facts.length) !== lengthPoints(person.target_length)) return null;
  const isTitled = scenario === "career_changer";
  const example = exampleOf(
    { id, scenario, occupation: family.id, persona, facts, jd, job: job.facts, titles: isTitled },
    matcher,
  );
  if (order.scale === "row" && example.labels.ats_score !== target) return null;
  const pair: Pair = { id, persona, posting, example, scenario };
  return order.scale === "row" || scoreOfDocuments(pair, matcher) === target ? pair : null;
}

/** What a length gives on the formatting scale. */
function lengthPoints(length: number): string {
  return `${length < TOO_SHORT.below} ${length >= GOOD_LENGTH.low && length <= GOOD_LENGTH.high}`;
}

/** Draws people for one job until one of them can reach the score. */
function findPerson(
  { scenario, scale }: PairOrder,
  { job, own, target }: { job: MadeJob; own: OccupationFamily; target: number },
  random: Random,
): { person: DrawnPerson; titles: string[]; matches: Matches } | null {
  for (let tried = 0; tried < PEOPLE_PER_JOB; tried++) {
    const person = drawPerson(job.facts.range, scenario, random);
    const titles = drawTitles(own, drawLevel(job.facts.seniority ?? "mid", random), person.jobs, random);
    const held = titles.reduce((mask, title) => mask | job.watch.heldBy(title), 0);
    const matches = chooseMatches(
      {
        job: job.facts,
        person,
        least_keywords: countBits(held),
        titles: scale === "document" || scenario === "career_changer" ? titles : [],
        scale,
        target,
        most_required: scenario === "wrong_stack" ? WRONG_STACK_MOST_REQUIRED : 1,
      },
      random,
    );
    if (matches) return { person, titles, matches };
  }
  return null;
}

function scoreOfDocuments(pair: Pair, matcher: SkillMatcher): number {
  return trueFacts(pair.persona, pair.posting, { layout_checked: true, matcher }).label.ats_score;
}

/** Whose work the person did: mostly the job's own family. */
function ownFamily(family: OccupationFamily, scenario: Scenario | null): OccupationFamily {
  if (scenario === "wrong_stack") return MAINFRAME_DEVELOPER;
  return scenario === "career_changer" ? QA_TESTER : family;
}

/** The latest title's level: the job's own in half of the cases, else one or two lower, or one higher. */
function drawLevel(level: Seniority, random: Random): Seniority {
  const at = SENIORITY_LEVELS.indexOf(level) + random.pick([0, 0, 0, 0, -1, -1, -2, 1]);
  return SENIORITY_LEVELS[Math.min(SENIORITY_LEVELS.length - 1, Math.max(0, at))]!;
}
