import { confirm, isCancel, note, select, text } from "@clack/prompts";
import { type HumanAnswer, labelRows } from "../dataset/label-rows.ts";
import { OumiAtsError } from "../errors.ts";
import type { Example } from "../schema/example.ts";
import { bucketOf } from "../score/ats-score.ts";
import type { DataOptions } from "./data-options.ts";
import { allRows } from "./data-rows.ts";
import { safe } from "./terminal.ts";

export interface LabelCommandOptions extends DataOptions {
  out: string;
  rater: string;
}

/** What "how sure are you" stands for. */
const CERTAINTY = [
  { value: 0.95, label: "sure" },
  { value: 0.8, label: "fairly sure" },
  { value: 0.6, label: "not sure" },
];

/** oumi-ats data label: asks in the terminal. The computed label is not shown: it would colour the answer. */
export async function runDataLabel(file: string, options: LabelCommandOptions): Promise<void> {
  if (!process.stdin.isTTY)
    throw new OumiAtsError("invalid_option", "Labelling asks questions: it needs a terminal.");
  const { rows } = await allRows(file, { force: false });
  const result = await labelRows(rows, { out: options.out, rater: options.rater, ask: askPerson });
  if (options.json) process.stdout.write(`${JSON.stringify({ file: options.out, ...result })}\n`);
  else if (!options.quiet)
    process.stdout.write(`${result.labelled} labelled now, ${result.before} before, in ${options.out}\n`);
}

async function askPerson(
  row: Example,
  place: { number: number; of: number },
): Promise<HumanAnswer | "skip" | null> {
  note(describeRow(row), `Pair ${place.number} of ${place.of}`);
  const given = await text({
    message: "Score, 0 to 100 (80 strong, 60 moderate, 40 weak; empty: skip)",
    validate: (value) =>
      (value ?? "").trim() === "" || isScore(value) ? undefined : "A whole number from 0 to 100.",
  });
  if (isCancel(given)) return null;
  if ((given ?? "").trim() === "") return "skip";
  const ats_score = Number(given);
  const confidence = await select({
    message: `That is ${bucketOf(ats_score)}. How sure?`,
    options: CERTAINTY,
  });
  if (isCancel(confidence)) return null;
  const reasons = await text({ message: "Reasons, in a line" });
  if (isCancel(reasons)) return null;
  const isRight = await confirm({ message: `Keep ${ats_score} (${bucketOf(ats_score)})?` });
  if (isCancel(isRight)) return null;
  return isRight ? { ats_score, confidence, reasons: (reasons ?? "").trim() } : askPerson(row, place);
}

function isScore(value: string | undefined): boolean {
  return /^\s*\d{1,3}\s*$/.test(value ?? "") && Number(value) <= 100;
}

/** A pair's facts for a person's eye. */
export function describeRow({ resume, jd }: Example): string {
  const yes = (value: boolean) => (value ? "yes" : "no");
  const lines = [
    `Job: ${jd.role}${jd.company ? ` at ${jd.company}` : ""}, ${jd.seniority ?? "any level"}, ${jd.experience_years ?? "any"} years`,
    `  required: ${jd.required_skills.join(", ")}`,
    `  preferred: ${jd.preferred_skills.join(", ") || "none"}`,
    `  key phrases: ${jd.keywords.join(", ") || "none"}`,
    `Resume: ${resume.experience_count} jobs, ${resume.years_total} years, ${resume.raw_text_length} characters`,
    `  skills: ${resume.skills.join(", ") || "none"}`,
    `  summary ${yes(resume.has_summary)}, projects ${yes(resume.has_projects)}, education ${yes(resume.has_education)}, certificates ${resume.certifications_count}, contact complete ${yes(resume.contact_info_complete)}`,
  ];
  return lines.map(safe).join("\n");
}
