import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Matches } from "./choose-matches.ts";
import type { DrawnEntry, DrawnJob } from "./draw-job.ts";
import { isPlainName, mentionsOf } from "./known-mentions.ts";
import type { PlantedSkill } from "./pair.ts";
import type { Random } from "./random.ts";

export interface PlantingOrder {
  job: DrawnJob;
  matches: Pick<Matches, "required" | "preferred">;
  /** Where skills beside the job's come from. */
  pool: readonly string[];
  extras: number;
  /** Skills that must be shown. */
  forced: readonly string[];
  /** Whether a sentence may deny a skill. */
  may_deny: boolean;
}

/** What a resume shows, and what it must not say. */
export interface Planting {
  skills: PlantedSkill[];
  /** Whether a fixed name may stand in the resume: it shows nothing that is to be missing. */
  allows: (name: string) => boolean;
}

/** Shares of skills shown only through another one, listed only, told only, and of resumes that deny one. */
const SHARES = { implied: 0.3, listed_only: 0.25, told_only: 0.2, denial: 0.3, second_choice: 0.2 } as const;
/** So many skills are always listed, so that a list is a list. */
const ALWAYS_LISTED = 3;

/**
 * Chooses which skills a resume shows and how. Null where what is to be met and what is to be missed contradict:
 * PostgreSQL shows SQL.
 */
export function plantSkills(order: PlantingOrder, random: Random, matcher: SkillMatcher): Planting | null {
  const { job, matches } = order;
  const met = new Set([
    ...random.sample(job.required, matches.required),
    ...random.sample(job.preferred, matches.preferred),
  ]);
  const entries = [...job.required, ...job.preferred];
  const missing = new Set(entries.filter((entry) => !met.has(entry)).flatMap((entry) => entry.canonicals));
  const fits = (canonical: string) => matcher.shows(canonical).every((shown) => !missing.has(shown));
  const shown = new Map<string, PlantedSkill>();
  const show = (wording: string) => {
    const canonical = matcher.canonical(wording) ?? wording;
    if (!fits(canonical)) return false;
    if (!shown.has(canonical)) shown.set(canonical, plain(canonical, wording));
    return true;
  };
  for (const entry of met) if (!meet(entry, order.pool, shown, show, random, matcher)) return null;
  for (const wording of order.forced) if (!show(wording)) return null;
  const asked = new Set(entries.flatMap((entry) => entry.wordings));
  const others = random.shuffle(order.pool.filter((wording) => !asked.has(wording)));
  for (let count = 0; count < order.extras && others.length > 0; ) if (show(others.pop()!)) count++;
  chooseHow([...shown.values()], random, matcher);
  const denied =
    order.may_deny && random.chance(SHARES.denial) ? deny(entries, met, shown, random, matcher) : [];
  const unnamed = new Set([...missing, ...denied.map((skill) => skill.name)]);
  return {
    skills: [...shown.values(), ...denied],
    allows: (name) =>
      mentionsOf(name, matcher).every((mention) =>
        matcher.shows(mention).every((canonical) => !unnamed.has(canonical)),
      ),
  };
}

function plain(name: string, wording: string): PlantedSkill {
  return {
    name,
    wording,
    listed: true,
    evidenced_in: [],
    implied_by: null,
    incidental: false,
    denied: false,
  };
}

/** Meets one entry: by a skill that shows it, by one of its alternatives, or by two of them. */
function meet(
  entry: DrawnEntry,
  pool: readonly string[],
  shown: Map<string, PlantedSkill>,
  show: (wording: string) => boolean,
  random: Random,
  matcher: SkillMatcher,
): boolean {
  const first = random.int(0, entry.wordings.length - 1);
  const canonical = entry.canonicals[first]!;
  if (random.chance(SHARES.implied) && !shown.has(canonical)) {
    const implying = pool.filter((wording) => {
      const other = matcher.canonical(wording) ?? wording;
      return other !== canonical && matcher.shows(other).includes(canonical);
    });
    const wording = implying.length > 0 ? random.pick(implying) : null;
    if (wording !== null && show(wording)) {
      const implied_by = matcher.canonical(wording) ?? wording;
      shown.set(canonical, { ...plain(canonical, entry.wordings[first]!), listed: false, implied_by });
      return true;
    }
  }
  const named = shown.get(canonical);
  if (named && named.implied_by !== null) shown.delete(canonical);
  if (!show(entry.wordings[first]!)) return false;
  if (entry.wordings.length > 1 && random.chance(SHARES.second_choice))
    show(entry.wordings[(first + 1) % entry.wordings.length]!);
  return true;
}

/** Lists each named skill, tells of it, or both; `evidenced_in` is filled where it is told. */
function chooseHow(skills: PlantedSkill[], random: Random, matcher: SkillMatcher): void {
  const named = random.shuffle(skills.filter((skill) => skill.implied_by === null));
  named.forEach((skill, at) => {
    const isCertificate = matcher.kind(skill.name) === "certificate";
    const draw = random.unit();
    // A name that is also an ordinary word is listed: prose alone would not tell it.
    if (at < ALWAYS_LISTED || isCertificate || !isPlainName(skill.wording, matcher)) skill.listed = true;
    else skill.listed = draw >= SHARES.told_only;
    const isTold = !skill.listed || draw < 1 - SHARES.listed_only;
    skill.evidenced_in = isTold ? [TO_BE_TOLD] : [];
  });
}

/** Stands in `evidenced_in` until the texts are written. */
export const TO_BE_TOLD = "to be told";

function deny(
  entries: DrawnEntry[],
  met: Set<DrawnEntry>,
  shown: Map<string, PlantedSkill>,
  random: Random,
  matcher: SkillMatcher,
): PlantedSkill[] {
  const closure = new Set([...shown.keys()].flatMap((name) => matcher.shows(name)));
  const open = entries.filter(
    (entry) =>
      !met.has(entry) &&
      entry.canonicals.every((canonical) => !closure.has(canonical)) &&
      isPlainName(entry.wordings[0]!, matcher),
  );
  if (open.length === 0) return [];
  const entry = random.pick(open);
  const name = entry.canonicals[0]!;
  return [{ ...plain(name, entry.wordings[0]!), listed: false, evidenced_in: ["summary"], denied: true }];
}
