import type { Classification } from "../schema/classification.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import type { Question } from "./edit.ts";
import { joinNames } from "./template/text-tools.ts";

const MOST_SKILLS = 8;
const MOST_BULLETS = 4;
/** A bullet of fewer characters tells too little to ask for its numbers. */
const SHORTEST_BULLET = 25;

/** What only the person can say: skills that are asked for and not shown, numbers, dates, contact data, schools. */
export function askQuestions(
  resume: ParsedResume,
  job: ParsedJob,
  classification: Classification,
): Question[] {
  return [
    ...contactQuestions(resume),
    ...skillQuestions(classification),
    ...jobQuestions(resume),
    ...sectionQuestions(resume, job),
  ];
}

function contactQuestions(resume: ParsedResume): Question[] {
  const missing = (["email", "phone"] as const).filter((field) => !resume.basics?.[field]?.trim());
  return missing.map((field) => ({
    path: `basics/${field}`,
    question:
      field === "email"
        ? "Which e-mail address should stand in the resume?"
        : "Which phone number should stand in the resume?",
    why: "A complete contact block is expected, and it counts in the formatting score.",
  }));
}

function skillQuestions(classification: Classification): Question[] {
  const evidence = classification.evidence;
  if (!evidence) return [];
  const entries = [
    ...evidence.required_skills.map((entry) => ({ entry, kind: "required" })),
    ...evidence.preferred_skills.map((entry) => ({ entry, kind: "preferred" })),
  ].filter(({ entry }) => !entry.matched);
  return entries.slice(0, MOST_SKILLS).map(({ entry, kind }) => {
    const names = entry.requirement.split("|").map((name) => name.trim());
    const name = names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : names[0]!;
    const near =
      entry.related.length > 0
        ? ` The resume shows ${joinNames(entry.related)}, which is related but not the same.`
        : "";
    return {
      path: "skills",
      question: `If you have used ${name}, in which job, and for what?`,
      why: `The job lists it as ${kind}, and the resume does not show it.${near}`,
    };
  });
}

function jobQuestions(resume: ParsedResume): Question[] {
  const questions: Question[] = [];
  (resume.work ?? []).forEach((job, at) => {
    const name = [job.position, job.name].filter(Boolean).join(", ") || `job ${at + 1}`;
    if (!job.startDate?.trim())
      questions.push({
        path: `work/${at}/startDate`,
        question: `From which month to which month did you work as ${name}?`,
        why: "Years of experience are counted from dates; a job without dates counts for nothing.",
      });
  });
  const bullets = (resume.work ?? []).flatMap((job, at) =>
    (job.highlights ?? []).map((text, index) => ({ path: `work/${at}/highlights/${index}`, text })),
  );
  const bare = bullets
    .filter(({ text }) => text.length >= SHORTEST_BULLET && !/\d/.test(text))
    .slice(0, MOST_BULLETS);
  for (const { path, text } of bare)
    questions.push({
      path,
      question: `How many, how often or how much was it, where you wrote: "${text.length > 120 ? `${text.slice(0, 117)}…` : text}"?`,
      why: "A number that you can stand behind makes the claim concrete; nobody else can supply it.",
    });
  return questions;
}

function sectionQuestions(resume: ParsedResume, job: ParsedJob): Question[] {
  const questions: Question[] = [];
  if ((resume.education ?? []).length === 0)
    questions.push({
      path: "education",
      question: "Which school, course or training have you attended or completed?",
      why: "An education section is expected, also for unfinished or vocational training.",
    });
  const licence = job.knock_outs?.find((one) => one.kind === "license");
  if (licence && (resume.certificates ?? []).length === 0)
    questions.push({
      path: "certificates",
      question: `The job asks for: "${licence.requirement}". Do you hold it, and since when?`,
      why: "A licence that is not in the resume cannot be seen.",
    });
  return questions;
}
