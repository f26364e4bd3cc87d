import { readResume } from "../../src/analyze.ts";
import type { PairFacts } from "../../src/dataset/render/pair-facts.ts";
import type { TextDocument } from "../../src/documents/text-document.ts";
import { costOf } from "../../src/features/score-formatting.ts";
import type { ResumeFacts, SkillEvidence } from "../../src/profile/facts/facts.ts";
import { resumeFacts } from "../../src/profile/facts/resume-facts.ts";
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import type { LayoutFinding } from "../../src/schema/layout-finding.ts";
import type { ParsedResume } from "../../src/schema/parsed-resume.ts";
import type { FaultLog } from "./fault-log.ts";
import { count, countSets, emptyFound, emptyTally, type Found, type Tally } from "./tally.ts";

/** Years may be off by this much. */
const YEARS_OFF = 0.25;

/** The questions about a resume that have a right answer. */
export const RESUME_FLAGS = ["summary", "dated_job", "education", "projects", "certifications"] as const;
export const RESUME_FIELDS = [
  ...RESUME_FLAGS,
  "contact",
  "name",
  "years",
  "job_count",
  "titles",
  "employers",
  "dates",
  "schools",
  "findings",
] as const;
export type ResumeField = (typeof RESUME_FIELDS)[number];

/** What was counted over the resumes of one template and format. */
export interface ResumeCounts {
  documents: number;
  skills: Found;
  listed: Found;
  withheld: Found;
  fields: Record<ResumeField, Tally>;
}

export function emptyResumeCounts(): ResumeCounts {
  return {
    documents: 0,
    skills: emptyFound(),
    listed: emptyFound(),
    withheld: emptyFound(),
    fields: Object.fromEntries(RESUME_FIELDS.map((field) => [field, emptyTally()])) as ResumeCounts["fields"],
  };
}

export interface ResumeReader {
  matcher: SkillMatcher;
  as_of: string;
  /** Skills that this reader's vocabulary lacks on purpose. */
  withheld: ReadonlySet<string>;
}

/** Reads a resume and counts what of it is as the facts say. */
export function countResume(
  document: TextDocument,
  truth: PairFacts,
  reader: ResumeReader,
  counts: ResumeCounts,
  log: FaultLog,
): void {
  const parsed = readResume(document, reader);
  const read = resumeFacts(parsed, reader);
  const wanted = truth.facts.resume;
  counts.documents++;
  countSkills(read, wanted, reader, counts, log);
  const answers = answersOf(read, wanted, parsed, truth);
  for (const field of RESUME_FIELDS) {
    const answer = answers[field];
    if (answer === null) continue;
    const isRight = answer.read === answer.truth;
    count(counts.fields[field], isRight);
    if (!isRight) log.add(field, `true ${answer.truth} | read ${answer.read}`);
  }
}

function countSkills(
  read: ResumeFacts,
  wanted: ResumeFacts,
  reader: ResumeReader,
  counts: ResumeCounts,
  log: FaultLog,
): void {
  const truth = [...wanted.skills.values()];
  const known = truth.filter((skill) => !reader.withheld.has(skill.name));
  const hidden = truth.filter((skill) => reader.withheld.has(skill.name));
  const hiddenForms = hidden.map((skill) => [skill.name, ...skill.forms].map(fold));
  const seen = [...read.skills.values()];
  const seenNames = new Set(seen.map((skill) => fold(skill.name)));
  counts.withheld.true += hidden.length;
  counts.withheld.hits += hiddenForms.filter((forms) => forms.some((form) => seenNames.has(form))).length;
  // A name inside a withheld one ("property management" of "property management systems") is not invented.
  const isOfHidden = (name: string) => hiddenForms.flat().some((form) => form.includes(fold(name)));
  // What a true skill shows by definition (React Native shows React) is not invented either.
  const shown = new Set(truth.flatMap((skill) => [...skill.shows]));
  const trueNames = new Set(known.map((skill) => skill.name));
  const judged = seen.filter(({ name }) => trueNames.has(name) || !(isOfHidden(name) || shown.has(name)));
  countSets(counts.skills, trueNames, namesOf(judged));
  countSets(counts.listed, namesOf(known.filter(isListed)), namesOf(judged.filter(isListed)));
  for (const name of trueNames) if (!read.skills.has(name)) log.add("skill missed", name);
  for (const { name } of judged) if (!trueNames.has(name)) log.add("skill invented", name);
}

function isListed(skill: SkillEvidence): boolean {
  return skill.listed;
}

function namesOf(skills: readonly SkillEvidence[]): Set<string> {
  return new Set(skills.map((skill) => skill.name));
}

type Answer = { truth: string; read: string } | null;

function answersOf(
  read: ResumeFacts,
  wanted: ResumeFacts,
  parsed: ParsedResume,
  { persona }: PairFacts,
): Record<ResumeField, Answer> {
  const given = persona.resume;
  const flag = (truth: unknown, seen: unknown): Answer => ({ truth: String(truth), read: String(seen) });
  const jobs = (resume: ParsedResume, of: (job: NonNullable<ParsedResume["work"]>[number]) => string) =>
    (resume.work ?? []).map(of).map(fold).sort(byCode).join("; ");
  const contact = ({ basics }: ParsedResume) => `${fold(basics?.email ?? "")} ${digits(basics?.phone ?? "")}`;
  const date = (text: string | undefined) => text?.slice(0, 7) ?? "present";
  return {
    summary: flag(wanted.has_summary, read.has_summary),
    dated_job: flag(wanted.dated_jobs > 0, read.dated_jobs > 0),
    education: flag(wanted.has_education, read.has_education),
    projects: flag(wanted.has_projects, read.has_projects),
    certifications: flag(wanted.has_certifications, read.has_certifications),
    contact: flag(contact(given), contact(parsed)),
    name: flag(fold(given.basics?.name ?? ""), fold(parsed.basics?.name ?? "")),
    years: yearsOf(wanted, read),
    job_count: flag(wanted.job_count, read.job_count),
    titles: flag(
      jobs(given, (job) => job.position ?? ""),
      jobs(parsed, (job) => job.position ?? ""),
    ),
    employers: flag(
      jobs(given, (job) => job.name ?? ""),
      jobs(parsed, (job) => job.name ?? ""),
    ),
    dates: flag(
      jobs(given, (job) => `${date(job.startDate)}/${date(job.endDate)}`),
      jobs(parsed, (job) => `${date(job.startDate)}/${date(job.endDate)}`),
    ),
    schools: flag(schoolsOf(given), schoolsOf(parsed)),
    findings: wanted.layout_checked ? flag(codesOf(wanted.findings), codesOf(read.findings)) : null,
  };
}

function yearsOf(wanted: ResumeFacts, read: ResumeFacts): Answer {
  const truth = wanted.years_total ?? 0;
  const seen = read.years_total ?? 0;
  const isClose = Math.abs(truth - seen) <= YEARS_OFF + 1e-9;
  const written = truth.toFixed(2);
  return { truth: written, read: isClose ? written : seen.toFixed(2) };
}

function schoolsOf(resume: ParsedResume): string {
  return (resume.education ?? [])
    .map((school) => fold(school.institution ?? ""))
    .sort(byCode)
    .join("; ");
}

/** The kinds of findings that cost points. */
function codesOf(findings: readonly LayoutFinding[]): string {
  const codes = findings.filter((finding) => costOf(finding) > 0).map((finding) => finding.code);
  return [...new Set(codes)].sort(byCode).join(" ");
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
