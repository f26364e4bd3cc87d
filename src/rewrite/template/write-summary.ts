import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import { stems } from "../../profile/stem.ts";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { ParsedResume, ResumeWork } from "../../schema/parsed-resume.ts";
import { checkSkills, shownSkills } from "../check-facts/check-skills.ts";
import { checkSummary, yearsOf } from "../check-facts/check-summary.ts";
import type { Edit } from "../edit.ts";
import { joinNames } from "./text-tools.ts";

/** Skills that a written summary names. */
const MOST_SKILLS = 6;

/** A plain summary where there is none: title, years, skills that the job asks for, degree, certificates. */
export function writeSummary(
  resume: ParsedResume,
  job: ParsedJob,
  options: { matcher: SkillMatcher; as_of: string },
): Edit[] {
  if (resume.basics?.summary?.trim()) return [];
  const sentences = [
    openingOf(resume, options.as_of),
    skillsOf(resume, job, options.matcher),
    degreeOf(resume),
    certificatesOf(resume),
  ].filter((sentence) => sentence !== "");
  const standing = sentences.filter((sentence) => checkSummary(resume, "", sentence, options).length === 0);
  if (standing.length === 0) return [];
  return [
    {
      path: "basics/summary",
      before: resume.basics?.summary ?? "",
      after: standing.join(" "),
      reason: "The resume has no summary; this one says in plain words what its facts show.",
      evidence: {},
    },
  ];
}

function openingOf(resume: ParsedResume, as_of: string): string {
  const title = latestTitle(resume.work ?? []) ?? resume.basics?.label?.trim();
  if (!title) return "";
  const years = yearsOf(resume, as_of)[0];
  return years ? `${title} with ${years}.` : `${title}.`;
}

/** The title of the job that ended last, or goes on. */
function latestTitle(work: readonly ResumeWork[]): string | undefined {
  const dated = work.filter((job) => job.position?.trim() && job.startDate);
  const key = (job: ResumeWork): string => `${job.endDate ?? "9999"} ${job.startDate}`;
  const latest = dated.reduce<ResumeWork | null>(
    (best, job) => (best && key(best) >= key(job) ? best : job),
    null,
  );
  return (latest ?? work.find((job) => job.position?.trim()))?.position?.trim();
}

function skillsOf(resume: ParsedResume, job: ParsedJob, matcher: SkillMatcher): string {
  const shown = shownSkills(resume, matcher);
  const wordings: string[] = [];
  for (const entry of [...job.required_skills, ...(job.preferred_skills ?? []), ...(job.keywords ?? [])])
    for (const wording of entry.split("|").map((one) => one.trim())) {
      const canonical = wording === "" ? null : matcher.canonical(wording);
      if (!canonical || !shown.has(canonical) || wordings.length >= MOST_SKILLS) continue;
      if (wordings.some((known) => matcher.canonical(known) === canonical)) continue;
      wordings.push(checkSkills(resume, "", wording, matcher).length === 0 ? wording : canonical);
      break;
    }
  const others = [...shown.keys()].filter((name) => matcher.kind(name) !== "soft" && stems(name).length > 0);
  const names = wordings.length > 0 ? wordings : others.slice(0, MOST_SKILLS);
  return names.length > 0 ? `Skills include ${joinNames(names)}.` : "";
}

function degreeOf(resume: ParsedResume): string {
  const degree = (resume.education ?? []).find((entry) => entry.studyType?.trim());
  if (!degree) return "";
  const text = degree.area?.trim()
    ? `${degree.studyType!.trim()} in ${degree.area.trim()}`
    : degree.studyType!.trim();
  return `${text.replace(/[.;,]+$/, "")}.`;
}

function certificatesOf(resume: ParsedResume): string {
  const names = (resume.certificates ?? [])
    .flatMap((one) => (one.name?.trim() ? [one.name.trim()] : []))
    .slice(0, 2);
  return names.length > 0 ? `Holds ${joinNames(names)}.` : "";
}
