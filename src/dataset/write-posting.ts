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

/** Writes the posting of a drawn job: the contract's lists, responsibilities that hold the key phrases, prose. */
export function writePosting(id: string, drawn: DrawnJob, family: OccupationFamily, random: Random): Posting {
  const place = random.pick(PLACES);
  const location = `${place.city}, ${place.country}`;
  const given = { company: drawn.company, location, role: drawn.role };
  const duties = drawn.keywords.map((keyword) =>
    fillFrame(random.pick(RESPONSIBILITIES), family, random, { keyword }),
  );
  for (let count = random.int(1, 4); count > 0; count--)
    duties.push(fillFrame(random.pick(DUTIES), family, random));
  return {
    id,
    occupation: family.id,
    seniority: drawn.seniority,
    job: {
      role: drawn.role,
      company: drawn.company,
      required_skills: drawn.required.map(writeEntry),
      preferred_skills: drawn.preferred.map(writeEntry),
      soft_skills: random.sample(SOFT_SKILLS, random.int(0, 2)),
      seniority: drawn.seniority,
      keywords: drawn.keywords,
      responsibilities: random.shuffle(duties),
      experience_years: drawn.experience_years,
    },
    location,
    employment_type: random.pick(["full-time", "full-time", "part-time", "contract"]),
    prose: writeProse(family, given, random),
  };
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
