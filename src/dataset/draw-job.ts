import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Seniority } from "../schema/example.ts";
import type { OccupationFamily } from "./families/family.ts";
import { EMPLOYER_WORDS } from "./names.ts";
import type { Scenario } from "./pair.ts";
import type { Random } from "./random.ts";

/** One entry of a job's list: alternatives in the posting's wording with their names in the vocabulary. */
export interface DrawnEntry {
  wordings: string[];
  canonicals: string[];
}

/** The facts of a job before its texts. */
export interface DrawnJob {
  role: string;
  company: string;
  seniority: Seniority | null;
  experience_years: string | null;
  required: DrawnEntry[];
  preferred: DrawnEntry[];
  /** Phrases of the family that the duties will hold. */
  phrases: string[];
}

/** Ranges that postings state, by level. */
const RANGES: Record<Seniority, readonly string[]> = {
  entry: ["0-1", "0-2", "1+", "up to 1"],
  junior: ["1-3", "1-2", "1+", "2+"],
  mid: ["3-5", "2-4", "3+", "2-5", "4+"],
  senior: ["5-8", "5+", "6-10", "5-7", "6+"],
  lead: ["8-12", "8+", "7-10", "10+"],
  principal: ["10+", "10-15", "12+"],
};
/** Bounded ranges far below the years of somebody overqualified. */
const BOUNDED: Partial<Record<Seniority, readonly string[]>> = {
  junior: ["1-3", "1-2"],
  mid: ["3-5", "2-4", "2-5"],
  senior: ["5-8", "5-7"],
};
/** Shares of postings without a range, without a level, and of entries that are a choice. */
const SHARES = { no_range: 0.1, no_level: 0.07, choice: 0.14, no_preferred: 0.08 } as const;

/** Draws what a job asks for. */
export function drawJob(
  family: OccupationFamily,
  scenario: Scenario | null,
  random: Random,
  matcher: SkillMatcher,
): DrawnJob {
  const level = random.pick(levelsFor(family, scenario));
  const isScenario = scenario === "overqualified" || scenario === "underqualified";
  const range =
    scenario === "overqualified"
      ? random.pick(BOUNDED[level] ?? ["2-4"])
      : random.chance(SHARES.no_range) && !isScenario
        ? null
        : random.pick(RANGES[level]);
  const noLevel = range !== null && level === "mid" && random.chance(SHARES.no_level * 3);
  const drawn = drawEntries(family, random, matcher);
  return {
    role: random.pick(family.titles[level]!),
    company: `${random.pick(EMPLOYER_WORDS)} ${random.pick(family.employers)}`,
    seniority: noLevel ? null : level,
    experience_years: range,
    ...drawn,
    phrases: random.sample(
      family.keywords,
      scenario === "minimal_resume" ? random.int(3, 5) : random.int(4, 10),
    ),
  };
}

function levelsFor(family: OccupationFamily, scenario: Scenario | null): Seniority[] {
  const levels = Object.keys(family.titles) as Seniority[];
  if (scenario === "overqualified") return levels.filter((level) => BOUNDED[level] !== undefined);
  if (scenario === "underqualified")
    return levels.filter((level) => level === "mid" || level === "senior" || level === "lead");
  return levels;
}

function drawEntries(
  family: OccupationFamily,
  random: Random,
  matcher: SkillMatcher,
): { required: DrawnEntry[]; preferred: DrawnEntry[] } {
  const pool = random.shuffle(family.skills);
  const choices = random.shuffle(family.choices);
  const used = new Set<string>();
  const entry = (): DrawnEntry | null => {
    const choice = random.chance(SHARES.choice) ? choices.pop() : undefined;
    const wordings = choice?.every((name) => !used.has(name)) ? [...choice] : takeOne(pool, used);
    if (wordings.length === 0) return null;
    for (const wording of wordings) used.add(wording);
    return { wordings, canonicals: wordings.map((wording) => matcher.canonical(wording) ?? wording) };
  };
  const entries = (count: number) => Array.from({ length: count }, entry).filter((drawn) => drawn !== null);
  const required = entries(random.int(3, 9));
  const preferred = entries(random.chance(SHARES.no_preferred) ? 0 : random.int(1, 5));
  return { required, preferred };
}

function takeOne(pool: string[], used: Set<string>): string[] {
  while (pool.length > 0) {
    const wording = pool.pop()!;
    if (!used.has(wording)) return [wording];
  }
  return [];
}
