import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { fit, type Paint, safe } from "./terminal.ts";

const WIDTH = 80;
const MOST_ITEMS = 40;

type Row = [label: string, value: string | null | undefined];

/** What was read from a resume, for a person's eye. */
export function reportResume(resume: ParsedResume, paint: Paint): string {
  const reading = resume.meta?.oumi_ats;
  const rows: Row[] = [
    ["Name", resume.basics?.name],
    ["E-mail", resume.basics?.email],
    ["Phone", resume.basics?.phone],
    ["Summary", resume.basics?.summary],
    ...(resume.work ?? []).map(
      (job): Row => [
        "Job",
        join(
          [
            job.position,
            job.name,
            join([job.startDate, job.endDate ?? (job.startDate ? "present" : null)], " – "),
          ],
          ", ",
        ),
      ],
    ),
    ...(resume.education ?? []).map(
      (school): Row => ["Education", join([school.studyType, school.area, school.institution], ", ")],
    ),
    ...(resume.projects ?? []).map((project): Row => ["Project", project.name]),
    ...(resume.certificates ?? []).map((certificate): Row => ["Certificate", certificate.name]),
    [
      "Listed",
      (reading?.skills ?? [])
        .filter((skill) => skill.listed)
        .map((skill) => skill.name)
        .join(", "),
    ],
    [
      "Also shown",
      (reading?.skills ?? [])
        .filter((skill) => !skill.listed)
        .map((skill) => skill.name)
        .join(", "),
    ],
    ["Language", reading?.language],
    ...(reading?.findings ?? []).map((finding): Row => ["Finding", finding.message]),
    ...(reading?.warnings ?? []).map((warning): Row => ["Warning", warning.message]),
  ];
  return writeRows(rows, paint);
}

/** What was read from a posting, for a person's eye. */
export function reportJob(job: ParsedJob, paint: Paint): string {
  const rows: Row[] = [
    ["Role", job.role],
    ["Company", job.company],
    ["Seniority", job.seniority],
    ["Years", job.experience_years],
    ["Required", job.required_skills.join(", ")],
    ["Preferred", (job.preferred_skills ?? []).join(", ")],
    ["Soft skills", (job.soft_skills ?? []).join(", ")],
    ["Key phrases", (job.keywords ?? []).join(", ")],
    ...(job.knock_outs ?? []).map(
      (entry): Row => ["Condition", `${entry.kind.replaceAll("_", " ")}: ${entry.requirement}`],
    ),
    ...(job.meta?.oumi_ats?.warnings ?? []).map((warning): Row => ["Warning", warning.message]),
  ];
  return writeRows(rows, paint);
}

function writeRows(rows: Row[], paint: Paint): string {
  const lines = rows
    .filter(([, value]) => value)
    .slice(0, MOST_ITEMS)
    .map(([label, value]) => `${paint("dim", label.padEnd(12))} ${fit(safe(value!), 3 * WIDTH)}`);
  return `${lines.join("\n")}\n\n${paint("dim", "--json prints all of it, with the place of each fact.")}\n`;
}

function join(parts: (string | null | undefined)[], separator: string): string {
  return parts.filter(Boolean).join(separator);
}
