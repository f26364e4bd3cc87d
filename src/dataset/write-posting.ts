import { chooseKeywordsOf, type KnownPosting } from "../profile/job/choose-keywords-of.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { DrawnEntry, DrawnJob } from "./draw-job.ts";
import type { OccupationFamily } from "./families/family.ts";
import { fillFrame } from "./fill-frame.ts";
import { PLACES } from "./names.ts";
import type { Posting, PostingProse } from "./pair.ts";
import type { Random } from "./random.ts";
import {
  BENEFITS,
  COMPANY_LINES,
  DUTIES,
  EQUAL_OPPORTUNITY,
  HOW_TO_APPLY,
  INTROS,
  RESPONSIBILITIES,
  SOFT_SKILLS,
} from "./sentences.ts";

/** Duties of so many words are where the keywords come from; shorter ones would be filled up from the introduction. */
const LEAST_DUTY_WORDS = 45;

/**
 * Writes the posting of a drawn job: the contract's lists, duties that hold the family's phrases, prose. Its keywords
 * are those that the reader's own definition finds in these passages.
 */
export function writePosting(
  id: string,
  drawn: DrawnJob,
  family: OccupationFamily,
  random: Random,
  matcher: SkillMatcher,
): Posting {
  const place = random.pick(PLACES);
  const location = `${place.city}, ${place.country}`;
  const given = { company: drawn.company, location, role: drawn.role };
  const responsibilities = writeDuties(drawn, family, random);
  const required_skills = drawn.required.map(writeEntry);
  const preferred_skills = drawn.preferred.map(writeEntry);
  const prose = writeProse(family, given, random);
  const passages: KnownPosting["passages"] = [
    { kind: "summary", text: prose.intro },
    ...responsibilities.map((text) => ({ kind: "responsibilities" as const, text })),
  ];
  const { role, company } = drawn;
  return {
    id,
    occupation: family.id,
    seniority: drawn.seniority,
    job: {
      role,
      company,
      required_skills,
      preferred_skills,
      soft_skills: random.sample(SOFT_SKILLS, random.int(0, 2)),
      seniority: drawn.seniority,
      keywords: chooseKeywordsOf({ role, company, passages, required_skills, preferred_skills }, { matcher }),
      responsibilities,
      experience_years: drawn.experience_years,
    },
    location,
    employment_type: random.pick(["full-time", "full-time", "part-time", "contract"]),
    prose,
  };
}

function writeDuties({ phrases }: DrawnJob, family: OccupationFamily, random: Random): string[] {
  const duties = phrases.map((keyword) =>
    fillFrame(random.pick(RESPONSIBILITIES), family, random, { keyword }),
  );
  const more = phrases.length + random.int(1, 4);
  while (duties.length < more || duties.join(" ").split(" ").length < LEAST_DUTY_WORDS)
    duties.push(fillFrame(random.pick(DUTIES), family, random));
  return random.shuffle([...new Set(duties)]);
}

/** "AWS|GCP|Azure" */
export function writeEntry(entry: DrawnEntry): string {
  return entry.wordings.join("|");
}

function writeProse(family: OccupationFamily, given: Record<string, string>, random: Random): PostingProse {
  const fill = (frames: readonly string[]) => fillFrame(random.pick(frames), family, random, given);
  return {
    about_company: fill(COMPANY_LINES),
    intro: fill(INTROS),
    benefits: random.sample(BENEFITS, random.int(2, 5)).map((benefit) => fillFrame(benefit, family, random)),
    equal_opportunity: fill(EQUAL_OPPORTUNITY),
    how_to_apply: fill(HOW_TO_APPLY),
  };
}
