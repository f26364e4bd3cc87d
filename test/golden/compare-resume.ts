import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { ParsedResume, ResumeReading, ResumeWork } from "../../src/schema/parsed-resume.ts";
import { compareFact, compareText, fold, foldUrl, samePhone } from "./compare-text.ts";
import type { ExpectedResume } from "./expected.ts";

type ExpectedWork = NonNullable<ExpectedResume["work"]>[number];

/** Every difference between what was read and what is true, as sentences. */
export function compareResume(
  resume: ParsedResume,
  years: number | null,
  expected: ExpectedResume,
  matcher: SkillMatcher,
): string[] {
  const reading = resume.meta?.oumi_ats;
  if (!reading) return ["meta.oumi_ats is missing"];
  if (expected.language) return compareFact("language", reading.language, expected.language);
  return [
    ...compareText(reading.text, expected),
    ...compareContact(resume, expected),
    ...compareSections(reading, expected),
    ...compareWork(resume.work ?? [], expected.work),
    ...compareLists(resume, expected),
    ...compareSkills(resume, reading, expected, matcher),
    ...compareYears(years, expected),
    ...compareFindings(reading, expected),
  ];
}

function compareContact(resume: ParsedResume, expected: ExpectedResume): string[] {
  const { basics } = resume;
  const problems: string[] = [];
  if (expected.name) problems.push(...compareFact("name", fold(basics?.name), fold(expected.name)));
  if (expected.email) problems.push(...compareFact("email", basics?.email, expected.email));
  if (expected.phone && !samePhone(basics?.phone, expected.phone))
    problems.push(`phone: expected ${expected.phone}, found ${JSON.stringify(basics?.phone)}`);
  const links = [basics?.url, ...(basics?.profiles ?? []).map((profile) => profile.url)];
  const found = links.filter((url) => url !== undefined).map(foldUrl);
  for (const link of expected.links ?? [])
    if (!found.includes(foldUrl(link)))
      problems.push(`link: ${link} is missing among ${JSON.stringify(found)}`);
  return problems;
}

function compareSections(reading: ResumeReading, expected: ExpectedResume): string[] {
  const found: Set<string> = new Set(reading.sections.map((section) => section.kind));
  return (expected.sections ?? [])
    .filter((kind) => !found.has(kind))
    .map((kind) => `section: ${kind} is missing among ${JSON.stringify([...found])}`);
}

function compareWork(work: ResumeWork[], expected: ExpectedWork[] | undefined): string[] {
  if (!expected) return [];
  if (work.length !== expected.length) {
    const seen = work.map((job) => `${job.position} / ${job.name} / ${job.startDate}`);
    return [`work: expected ${expected.length} jobs, found ${work.length}: ${JSON.stringify(seen)}`];
  }
  return expected.flatMap((job, index) => compareJob(`work/${index}`, work[index] as ResumeWork, job));
}

function compareJob(label: string, found: ResumeWork, expected: ExpectedWork): string[] {
  const problems = [
    ...compareFact(`${label}/position`, fold(found.position), fold(expected.position)),
    ...compareFact(`${label}/name`, fold(found.name), fold(expected.name)),
    ...compareFact(`${label}/startDate`, found.startDate ?? null, expected.startDate),
    ...compareFact(`${label}/endDate`, found.endDate ?? null, expected.endDate ?? null),
  ];
  if (expected.highlights !== undefined)
    problems.push(...compareFact(`${label}/highlights`, found.highlights?.length ?? 0, expected.highlights));
  return problems;
}

function compareLists(resume: ParsedResume, expected: ExpectedResume): string[] {
  const problems: string[] = [];
  const schools = resume.education ?? [];
  if (expected.education) {
    problems.push(...compareFact("education: entries", schools.length, expected.education.length));
    for (const school of expected.education) {
      const lackingOf = (one: (typeof schools)[number]) => {
        const degree = ` ${fold(`${one.studyType ?? ""} ${one.area ?? ""}`)} `;
        return fold(school.studyType ?? "")
          .split(" ")
          .filter((word) => !degree.includes(word));
      };
      // Two degrees of one university are two entries: the one that fits best is meant.
      const match = schools
        .filter((one) => fold(one.institution) === fold(school.institution))
        .sort((a, b) => lackingOf(a).length - lackingOf(b).length)[0];
      if (!match) {
        const seen = schools.map((one) => one.institution ?? null);
        problems.push(`education: ${school.institution} is missing among ${JSON.stringify(seen)}`);
        continue;
      }
      if (lackingOf(match).length > 0)
        problems.push(
          `education: degree "${school.studyType}" was read as "${match.studyType} ${match.area}"`,
        );
    }
  }
  if (expected.projects !== undefined)
    problems.push(...compareFact("projects", resume.projects?.length ?? 0, expected.projects));
  const certificates = (resume.certificates ?? []).map((one) => fold(one.name));
  for (const name of expected.certificates ?? [])
    if (!certificates.some((found) => found.includes(fold(name))))
      problems.push(`certificate: ${name} is missing among ${JSON.stringify(certificates)}`);
  if (expected.certificates && certificates.length !== expected.certificates.length)
    problems.push(...compareFact("certificates", certificates.length, expected.certificates.length));
  return problems;
}

function compareSkills(
  resume: ParsedResume,
  reading: ResumeReading,
  expected: ExpectedResume,
  matcher: SkillMatcher,
): string[] {
  const key = (name: string): string => fold(matcher.canonical(name) ?? name);
  const listed = new Set(reading.skills.filter((skill) => skill.listed).map((skill) => key(skill.name)));
  for (const group of resume.skills ?? [])
    for (const name of [group.name ?? "", ...(group.keywords ?? [])]) listed.add(key(name));
  const evidenced = new Set(
    reading.skills.filter((skill) => skill.evidenced_in.length > 0).map((skill) => key(skill.name)),
  );
  const known = new Set(reading.skills.map((skill) => key(skill.name)));
  const lacking = (label: string, names: string[] | undefined, found: Set<string>): string[] =>
    (names ?? []).filter((name) => !found.has(key(name))).map((name) => `${label}: ${name} is missing`);
  return [
    ...lacking("skill listed", expected.skills_listed, listed),
    ...lacking("skill shown in work or projects", expected.skills_shown_elsewhere, evidenced),
    ...lacking("skill", expected.skills_anywhere, known),
    ...(expected.skills_absent ?? [])
      .filter((name) => known.has(key(name)) || listed.has(key(name)))
      .map((name) => `skill: ${name} was read, but the document does not show it`),
  ];
}

function compareYears(years: number | null, expected: ExpectedResume): string[] {
  if (expected.years_total === undefined) return [];
  if (expected.years_total === null || years === null)
    return compareFact("years_total", years, expected.years_total);
  const tolerance = expected.years_tolerance ?? 0.125 * (expected.work?.length ?? 1) + 0.01;
  return Math.abs(years - expected.years_total) <= tolerance
    ? []
    : [`years_total: expected ${expected.years_total} ± ${tolerance.toFixed(2)}, found ${years.toFixed(2)}`];
}

function compareFindings(reading: ResumeReading, expected: ExpectedResume): string[] {
  const codes: string[] = reading.findings.map((finding) => finding.code);
  return [
    ...(expected.findings ?? [])
      .filter((code) => !codes.includes(code))
      .map((code) => `finding: ${code} is missing among ${JSON.stringify(codes)}`),
    ...(expected.findings_absent ?? [])
      .filter((code) => codes.includes(code))
      .map((code) => `finding: ${code} is reported, but is not true of the document`),
  ];
}
