import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import { stems } from "../../src/profile/stem.ts";
import type { ParsedJob } from "../../src/schema/parsed-job.ts";
import { compareFact, compareText, fold } from "./compare-text.ts";
import type { ExpectedJob } from "./expected.ts";

/** Every difference between what was read of a posting and what is true, as sentences. */
export function compareJob(job: ParsedJob, expected: ExpectedJob, matcher: SkillMatcher): string[] {
  const reading = job.meta?.oumi_ats;
  if (expected.language) return compareFact("language", reading?.language, expected.language);
  return [
    ...compareText(reading?.text ?? "", expected),
    ...compareHead(job, expected),
    ...compareSkillLists(job, expected, matcher),
    ...compareKnockOuts(job, expected),
    ...compareKeywords(job, expected),
  ];
}

/** Problems where `found` is none of the readings that are true. */
function compareOneOf(
  label: string,
  found: string | null | undefined,
  expected: string | string[] | undefined,
  folded: (text: string | null | undefined) => string,
): string[] {
  const readings = [expected ?? []].flat().map(folded);
  if (readings.length === 0 || readings.includes(folded(found))) return [];
  return compareFact(label, folded(found), readings.join(" or "));
}

function compareHead(job: ParsedJob, expected: ExpectedJob): string[] {
  const problems: string[] = [];
  problems.push(...compareOneOf("role", job.role, expected.role, fold));
  problems.push(...compareOneOf("company", job.company, expected.company, foldCompany));
  if (expected.seniority !== undefined)
    problems.push(...compareFact("seniority", job.seniority ?? null, expected.seniority));
  if (expected.experience_years !== undefined)
    problems.push(
      ...compareFact("experience_years", job.experience_years ?? null, expected.experience_years),
    );
  const low = Number.parseFloat(job.experience_years ?? "");
  const months = /month/.test(job.experience_years ?? "");
  if (expected.experience_years_low !== undefined)
    problems.push(
      ...compareFact("experience_years, low end", months ? low / 12 : low, expected.experience_years_low),
    );
  return problems;
}

/** "The Lantern House" and "Lantern House" are one company. */
function foldCompany(name: string | null | undefined): string {
  return fold(name).replace(/^the /, "");
}

/** The vocabulary's name of a skill that an entry gives in the posting's own wording ("model the data"). */
function skillName(wording: string, matcher: SkillMatcher): string {
  const known = matcher.canonical(wording);
  if (known) return known;
  const [mention, ...others] = matcher.scan(wording);
  const whole = mention && others.length === 0 && mention.end - mention.start === wording.length;
  return whole ? mention.name : wording;
}

/** "Azure|AWS" and "Amazon Web Services|Microsoft Azure" are one entry. */
function entryKey(entry: string, matcher: SkillMatcher): string {
  return entry
    .split("|")
    .map((name) => fold(skillName(name.trim(), matcher)))
    .sort()
    .join(" | ");
}

function compareSkillLists(job: ParsedJob, expected: ExpectedJob, matcher: SkillMatcher): string[] {
  const keys = (entries: string[] | undefined): string[] =>
    (entries ?? []).map((entry) => entryKey(entry, matcher));
  const lists = { required: keys(job.required_skills), preferred: keys(job.preferred_skills) };
  const problems: string[] = [];
  const check = (kind: "required" | "preferred", other: "required" | "preferred", entries?: string[]) => {
    for (const entry of entries ?? []) {
      const key = entryKey(entry, matcher);
      if (lists[kind].includes(key)) continue;
      problems.push(
        lists[other].includes(key)
          ? `${kind} skill: ${entry} was read as ${other}`
          : `${kind} skill: ${entry} is missing among ${JSON.stringify(lists[kind])}`,
      );
    }
  };
  check("required", "preferred", expected.required_skills);
  check("preferred", "required", expected.preferred_skills);
  const single = new Set([...lists.required, ...lists.preferred].flatMap((key) => key.split(" | ")));
  for (const name of expected.not_skills ?? [])
    if (single.has(entryKey(name, matcher))) problems.push(`skill: ${name} was read, but is not asked for`);
  return problems;
}

function compareKnockOuts(job: ParsedJob, expected: ExpectedJob): string[] {
  if (!expected.knock_outs) return [];
  const found = new Set<string>((job.knock_outs ?? []).map((one) => one.kind));
  const allowed = [...expected.knock_outs, ...(expected.knock_outs_maybe ?? [])];
  return [
    ...expected.knock_outs
      .filter((kind) => !found.has(kind))
      .map((kind) => `knock-out: ${kind} is missing among ${JSON.stringify([...found])}`),
    ...[...found]
      .filter((kind) => !allowed.includes(kind))
      .map((kind) => `knock-out: ${kind} was read, but the posting has none`),
  ];
}

/** The stems of a phrase, joined by one space. */
function stemPhrase(phrase: string): string {
  return stems(phrase)
    .map((token) => token.stem)
    .join(" ");
}

function compareKeywords(job: ParsedJob, expected: ExpectedJob): string[] {
  const keywords = (job.keywords ?? []).map((keyword) => stemPhrase(keyword));
  const listed = [...job.required_skills, ...(job.preferred_skills ?? [])].map(stemPhrase);
  const soft = (job.soft_skills ?? []).map((skill) => stemPhrase(skill));
  const holds = (list: string[], phrase: string): boolean =>
    list.some((entry) => ` ${entry} `.includes(` ${stemPhrase(phrase)} `));
  return [
    ...(expected.keywords_include ?? [])
      .filter((phrase) => !holds([...keywords, ...listed], phrase))
      .map((phrase) => `keyword: ${phrase} is missing among ${JSON.stringify(job.keywords)}`),
    ...(expected.keywords_exclude ?? [])
      .filter((phrase) => holds(keywords, phrase))
      .map((phrase) => `keyword: ${phrase} is boilerplate`),
    ...(expected.soft_skills_include ?? [])
      .filter((phrase) => !holds(soft, phrase))
      .map((phrase) => `soft skill: ${phrase} is missing among ${JSON.stringify(job.soft_skills)}`),
  ];
}
