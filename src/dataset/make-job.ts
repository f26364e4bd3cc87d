import type { JobFacts } from "../profile/facts/facts.ts";
import { jobFacts } from "../profile/facts/job-facts.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { ExampleJob } from "../schema/example.ts";
import { type DrawnJob, drawJob } from "./draw-job.ts";
import { cleanFamily } from "./families/clean-family.ts";
import type { OccupationFamily } from "./families/family.ts";
import { type Posting, SCENARIOS, type Scenario } from "./pair.ts";
import { createRandom, type Random } from "./random.ts";
import { type KeywordWatch, watchKeywords } from "./watch-keywords.ts";
import { writePosting } from "./write-posting.ts";

/** A job with its posting, before anybody applies. */
export interface MadeJob {
  family: OccupationFamily;
  drawn: DrawnJob;
  posting: Posting;
  /** The job as a dataset row tells it. */
  jd: ExampleJob;
  facts: JobFacts;
  watch: KeywordWatch;
}

/** Which job: its random numbers come from these. */
export interface JobOrder {
  seed: number;
  /** Number of the job in the dataset. */
  number: number;
  /** Another one where nobody fits the first. */
  attempt: number;
  scenario: Scenario | null;
  /** Families to draw from. */
  families: readonly OccupationFamily[];
}

/** Jobs of these families only, where a scenario needs them. */
const SCENARIO_FAMILIES: Partial<Record<Scenario, readonly string[]>> = {
  wrong_stack: ["devops_engineer"],
  career_changer: ["backend_developer"],
  legacy_skills: ["backend_developer", "devops_engineer", "data_analyst", "it_support"],
};
/** Jobs have seeds of their own, so that their numbers are independent of those of people. */
const JOB_SEEDS = 2 ** 40;
const MOST_ATTEMPTS = 512;
const LAST_STREAM = 0x7fffffff;
/** People who apply for the same job come one after the other. */
const MOST_KEPT = 64;
const kept = new WeakMap<SkillMatcher, Map<string, MadeJob>>();

/** Makes a job, or gives back the one that was made of the same order. */
export function makeJob(order: JobOrder, matcher: SkillMatcher): MadeJob {
  let jobs = kept.get(matcher);
  if (!jobs) {
    jobs = new Map();
    kept.set(matcher, jobs);
  }
  const families = familiesFor(order);
  const key = [order.seed, order.number, order.attempt, order.scenario, ...families.map(({ id }) => id)].join(
    "/",
  );
  let job = jobs.get(key);
  if (!job) {
    job = drawClean(order, families, matcher);
    if (jobs.size >= MOST_KEPT) jobs.delete(jobs.keys().next().value!);
    jobs.set(key, job);
  }
  return job;
}

/** Draws until no two keywords are one name of the vocabulary ("sales" and "selling"). */
function drawClean(order: JobOrder, families: readonly OccupationFamily[], matcher: SkillMatcher): MadeJob {
  const { seed, number, attempt, scenario } = order;
  const kinds = SCENARIOS.length + 1;
  const kind = scenario === null ? 0 : SCENARIOS.indexOf(scenario) + 1;
  const stream = ((number * kinds + kind) * MOST_ATTEMPTS + attempt) % LAST_STREAM;
  const random = createRandom(JOB_SEEDS + seed, stream);
  for (;;) {
    const job = drawOne(order, families, random, matcher);
    const names = new Set(job.jd.keywords.map((keyword) => matcher.canonical(keyword) ?? keyword));
    if (names.size === job.jd.keywords.length) return job;
  }
}

function drawOne(
  { seed, number, attempt, scenario }: JobOrder,
  families: readonly OccupationFamily[],
  random: Random,
  matcher: SkillMatcher,
): MadeJob {
  // In turn, so that a small dataset has every occupation too.
  const drawnFamily = attempt === 0 ? families[number % families.length]! : random.pick(families);
  const family = cleanFamily(drawnFamily, matcher);
  const drawn = drawJob(family, scenario, random, matcher);
  const id = ["job", seed, number, ...(scenario ? [scenario] : []), ...(attempt > 0 ? [attempt] : [])].join(
    "-",
  );
  const posting = writePosting(id, drawn, family, random, matcher);
  const { role, company, required_skills, preferred_skills, seniority, keywords, experience_years } =
    posting.job;
  const jd: ExampleJob = {
    role,
    company,
    required_skills,
    preferred_skills: preferred_skills!,
    seniority: seniority!,
    keywords: keywords!,
    experience_years: experience_years!,
  };
  return {
    family,
    drawn,
    posting,
    jd,
    facts: jobFacts(jd, { matcher }),
    watch: watchKeywords(jd.keywords),
  };
}

function familiesFor({ families, scenario }: JobOrder): readonly OccupationFamily[] {
  const wanted = scenario ? SCENARIO_FAMILIES[scenario] : undefined;
  if (!wanted) return families;
  const fitting = families.filter((family) => wanted.includes(family.id));
  return fitting.length > 0 ? fitting : families;
}
