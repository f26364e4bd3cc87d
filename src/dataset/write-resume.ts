import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Seniority } from "../schema/example.ts";
import { SENIORITY_LEVELS } from "../schema/example.ts";
import type { ParsedResume, ResumeProject, ResumeWork } from "../schema/parsed-resume.ts";
import { buildCareer } from "./build-career.ts";
import type { ShownKeywords } from "./choose-keywords-to-show.ts";
import type { DrawnPerson } from "./draw-person.ts";
import type { OccupationFamily } from "./families/family.ts";
import { fillFrame } from "./fill-frame.ts";
import { mentionsOf } from "./known-mentions.ts";
import { EMPLOYER_WORDS, FLUENCIES, LANGUAGES } from "./names.ts";
import { DATASET_AS_OF, type PlantedSkill } from "./pair.ts";
import type { Planting } from "./plant-skills.ts";
import type { Random } from "./random.ts";
import { PROJECT_SENTENCES } from "./sentences.ts";
import { pickFitting } from "./tell-keywords.ts";
import { type Host, tellSkillsAndKeywords } from "./tell-skills.ts";
import { writeBasics, writeEducation } from "./write-basics.ts";

export interface ResumeOrder {
  /** Which keywords the texts hold, and what they are written from. */
  keywords: ShownKeywords;
  person: DrawnPerson;
  planting: Planting;
  /** Titles of the jobs, latest first. */
  titles: string[];
}

/** Writes the resume of a drawn person; fills `evidenced_in` of the planted skills and adds incidental ones. */
export function writeResume(
  order: ResumeOrder,
  random: Random,
  matcher: SkillMatcher,
): { resume: ParsedResume; skills: PlantedSkill[] } {
  const { keywords, person, planting } = order;
  const { family } = keywords;
  const work = writeWork(order, random);
  const projects = writeProjects(order, random);
  const summary: Host | null = person.summary ? { path: "summary", sentences: [], weight: 1 } : null;
  const resume: ParsedResume = { basics: writeBasics(person.contact, random) };
  if (work.length > 0) resume.work = work;
  if (person.education) {
    const first = work.at(-1)?.startDate ?? DATASET_AS_OF;
    const count = person.length === "short" ? 1 : random.int(1, 2);
    resume.education = writeEducation(family, count, Number(first.slice(0, 4)), planting.allows, random);
  }
  if (projects.length > 0) resume.projects = projects;
  if (person.certificates) addCertificates(resume, order, random);
  if (person.languages) addLanguages(resume, order, random);
  const hosts = [...hostsOf("work", work), ...hostsOf("projects", projects)];
  if (hosts.length === 0 && !summary) listAll(planting.skills);
  addSkillGroups(resume, planting.skills, random, matcher);
  tellSkillsAndKeywords(
    {
      planting,
      keywords,
      hosts,
      summary,
      target_length: person.target_length,
      resume,
    },
    random,
    matcher,
  );
  if (summary && summary.sentences.length > 0) resume.basics!.summary = summary.sentences.join(" ");
  return { resume, skills: [...planting.skills, ...incidentalSkills(resume, planting.skills, matcher)] };
}

function writeWork({ keywords, person, titles }: ResumeOrder, random: Random): ResumeWork[] {
  const { family } = keywords;
  if (person.jobs === 0) return [];
  const steps = buildCareer(person.months, person.jobs, random);
  let employer = "";
  const work: ResumeWork[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const { promoted, ...dates } = steps[at]!;
    if (!promoted || employer === "")
      employer = `${random.pick(EMPLOYER_WORDS)} ${random.pick(family.employers)}`;
    work.unshift({ name: employer, position: titles[at] ?? titles.at(-1)!, ...dates, highlights: [] });
  }
  return work;
}

function writeProjects({ keywords, person }: ResumeOrder, random: Random): ResumeProject[] {
  const { family } = keywords;
  if (!person.projects) return [];
  const isShort = person.length === "short";
  return random.sample(family.projects, isShort ? 1 : random.int(1, 3)).map((name) => ({
    name,
    description: fillFrame(pickFitting(PROJECT_SENTENCES, keywords, random), family, random, { ending: "." }),
    highlights: [],
  }));
}

function hostsOf(section: "work" | "projects", entries: { highlights?: string[] | undefined }[]): Host[] {
  return entries.map((entry, at) => ({
    path: `${section}/${at}`,
    sentences: entry.highlights!,
    // The latest job tells most.
    weight: section === "work" ? Math.max(1, 4 - at) : 1,
  }));
}

function addCertificates(
  resume: ParsedResume,
  { keywords, person, planting }: ResumeOrder,
  random: Random,
): void {
  const names = keywords.family.certificates.filter(planting.allows);
  const count = person.length === "short" ? 1 : random.int(1, 3);
  const chosen = random.sample(names.length > 0 ? names : ["Trade Diploma"], count);
  const year = Number(DATASET_AS_OF.slice(0, 4));
  resume.certificates = chosen.map((name) => ({ name, date: String(year - random.int(0, 9)) }));
}

function addLanguages(resume: ParsedResume, { keywords, planting }: ResumeOrder, random: Random): void {
  const names = LANGUAGES.filter((name) => planting.allows(name) && keywords.fits(name));
  resume.languages = random
    .sample(names, random.int(1, 3))
    .map((language) => ({ language, fluency: random.pick(FLUENCIES) }));
}

/** Where no sentence has a place, a skill can only be listed. */
function listAll(skills: PlantedSkill[]): void {
  for (const skill of skills) {
    if (skill.denied || skill.implied_by !== null) continue;
    skill.listed = true;
    skill.evidenced_in = [];
  }
}

/** One group, or tools and the rest apart. */
function addSkillGroups(
  resume: ParsedResume,
  skills: PlantedSkill[],
  random: Random,
  matcher: SkillMatcher,
): void {
  const listed = random.shuffle(skills.filter((skill) => skill.listed));
  if (listed.length === 0) return;
  const isTool = (skill: PlantedSkill) => matcher.kind(skill.name) === "tool";
  const groups =
    listed.length >= 6 && random.chance(0.5)
      ? [
          { name: "Tools", of: listed.filter(isTool) },
          { name: "Practice", of: listed.filter((skill) => !isTool(skill)) },
        ]
      : [{ name: "Skills", of: listed }];
  resume.skills = groups
    .filter((group) => group.of.length > 0)
    .map((group) => ({ name: group.name, keywords: group.of.map((skill) => skill.wording) }));
}

/** Skills that titles, studies, certificates and languages name in passing. */
function incidentalSkills(
  resume: ParsedResume,
  planted: PlantedSkill[],
  matcher: SkillMatcher,
): PlantedSkill[] {
  const named = new Map<string, PlantedSkill>();
  const byName = new Map(planted.map((skill) => [skill.name, skill]));
  const note = (text: string | undefined, path: string) => {
    for (const name of text ? mentionsOf(text, matcher) : []) {
      const known = byName.get(name) ?? named.get(name);
      if (known && known.implied_by === null) {
        if (!known.evidenced_in.includes(path)) known.evidenced_in.push(path);
      } else if (!known)
        named.set(name, {
          name,
          wording: name,
          listed: false,
          evidenced_in: [path],
          implied_by: null,
          incidental: true,
          denied: false,
        });
    }
  };
  resume.work?.forEach((job, at) => {
    note(job.position, `work/${at}`);
  });
  resume.education?.forEach((school, at) => {
    note(`${school.studyType}, ${school.area}`, `education/${at}`);
  });
  resume.certificates?.forEach((certificate, at) => {
    note(certificate.name, `certificates/${at}`);
  });
  resume.languages?.forEach((language, at) => {
    note(language.language, `languages/${at}`);
  });
  return [...named.values()];
}

/**
 * Titles of a career, latest first: the latest at `level` or the next one that the family has, older ones no higher.
 */
export function drawTitles(
  family: OccupationFamily,
  level: Seniority,
  count: number,
  random: Random,
): string[] {
  const levels = SENIORITY_LEVELS.filter((name) => family.titles[name] !== undefined);
  const wanted = SENIORITY_LEVELS.indexOf(level);
  let at = levels.findLastIndex((name) => SENIORITY_LEVELS.indexOf(name) <= wanted);
  if (at < 0) at = 0;
  const titles: string[] = [];
  for (let job = 0; job < count; job++) {
    titles.push(random.pick(family.titles[levels[at]!]!));
    if (random.chance(0.6)) at = Math.max(0, at - 1);
  }
  return titles;
}
