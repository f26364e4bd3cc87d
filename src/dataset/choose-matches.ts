import { roundScore } from "../features/feature-result.ts";
import { scoreExperience } from "../features/score-experience.ts";
import { scoreFormatting } from "../features/score-formatting.ts";
import type { JobFacts, ResumeFacts } from "../profile/facts/facts.ts";
import { totalHundredths, WEIGHTS } from "../score/ats-score.ts";
import type { DrawnPerson, LengthClass } from "./draw-person.ts";
import type { Scale } from "./label-of-pair.ts";
import type { Random } from "./random.ts";

/** How many entries of each list a resume will meet. */
export interface Matches {
  required: number;
  preferred: number;
  keywords: number;
}

export interface MatchQuestion {
  job: JobFacts;
  person: DrawnPerson;
  /** Titles that count for the score, latest first; none for a dataset row without them. */
  titles: string[];
  scale: Scale;
  /** ats_score to reach. */
  target: number;
  /** Highest share of required skills that may be met, 0-1. */
  most_required: number;
  /** Keywords that the titles hold: so many are met anyway. */
  least_keywords: number;
}

/** Keywords beside those of its titles that a resume of each length has room for, and skills. */
const ROOM: Record<LengthClass, { keywords: number; skills: number }> = {
  short: { keywords: 1, skills: 7 },
  low: { keywords: 4, skills: 16 },
  good: { keywords: 20, skills: 99 },
  long: { keywords: 20, skills: 99 },
};
const SKILLS_IN_A_LIST = 3;

/**
 * Searches the facts: every number of met required skills, preferred skills and key phrases is scored with the rest
 * of the facts; one of those that give the target is taken. Null where none does.
 */
export function chooseMatches(question: MatchQuestion, random: Random): Matches | null {
  const { job, person } = question;
  const room = roomOf(person);
  const facts = expectedFacts(question);
  const experience = scoreExperience(facts, job, { over_experience: "score" });
  const perLevel = 10 * experience.evidence.levels_below;
  const experience_alignment = roundScore(experience.evidence.years_score - perLevel);
  const formatting = [0, SKILLS_IN_A_LIST].map((skills_listed) =>
    roundScore(scoreFormatting({ ...facts, skills_listed }).reduce((sum, part) => sum + part.points, 0)),
  );
  const share = (matched: number, of: number, empty: number) =>
    of === 0 ? empty : roundScore((100 * matched) / of);
  const most_keywords = Math.min(question.least_keywords + room.keywords, job.keywords.length);
  const found: Matches[] = [];
  for (let required = 0; required <= job.required.length; required++) {
    if (required > question.most_required * job.required.length) break;
    const skill_match_required = share(required, job.required.length, 0);
    for (let preferred = 0; preferred <= job.preferred.length; preferred++) {
      const skills = required + preferred + person.extras;
      if (required + preferred > room.skills) break;
      const formatting_score = formatting[skills >= SKILLS_IN_A_LIST ? 1 : 0]!;
      const skill_match_preferred = share(preferred, job.preferred.length, skill_match_required);
      const rest = totalHundredths({
        skill_match_required,
        skill_match_preferred,
        keyword_match: 0,
        formatting_score,
        experience_alignment,
      });
      const short = 100 * question.target - rest;
      for (let keywords = question.least_keywords; keywords <= most_keywords; keywords++) {
        const over =
          WEIGHTS.keyword_match * share(keywords, job.keywords.length, skill_match_required) - short;
        if (over >= 0 && over < 100) found.push({ required, preferred, keywords });
      }
    }
  }
  return found.length === 0 ? null : random.pick(found);
}

/** Sentences need a place: jobs, projects or a summary. */
function roomOf(person: DrawnPerson): { keywords: number; skills: number } {
  const room = ROOM[person.length];
  if (person.jobs > 0 || person.projects) return room;
  return { keywords: person.summary ? Math.min(2, room.keywords) : 0, skills: room.skills };
}

function expectedFacts({ person, titles, scale }: MatchQuestion): ResumeFacts {
  const isDocument = scale === "document";
  return {
    source: isDocument ? "document" : "row",
    has_text: isDocument,
    text: "",
    language: "en",
    skills: new Map(),
    given_keyword_match: null,
    contact_complete: person.contact,
    has_summary: person.summary,
    dated_jobs: person.jobs,
    job_count: person.jobs,
    has_education: person.education,
    skills_listed: 0,
    has_projects: person.projects,
    has_certifications: person.certificates,
    length: person.target_length,
    layout_checked: isDocument,
    findings: [],
    years_total: person.jobs > 0 ? person.months / 12 : null,
    years_stated: null,
    titles,
    highest_degree: null,
  };
}
