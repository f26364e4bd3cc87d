import type { Classification, Evidence } from "../schema/classification.ts";
import { FEATURE_SCORE_NAMES, type FeatureScoreName } from "../schema/example.ts";
import { WEIGHTS } from "../score/ats-score.ts";
import { bar, fit, type Paint, safe, wrap } from "./terminal.ts";

const WIDTH = 80;
/** Rows of each list, so that the report fits one screen. */
const MOST = { missing: 5, advice: 6, findings: 4, matches: 3 };

const FEATURE_TITLES: Record<FeatureScoreName, string> = {
  skill_match_required: "Required skills",
  skill_match_preferred: "Preferred skills",
  keyword_match: "Key phrases",
  formatting_score: "Formatting",
  experience_alignment: "Experience",
};

const ABSTENTIONS = {
  job_without_skills: "The posting names no skill that could be held against a resume.",
  resume_without_facts: "No skill, job or education could be read from the resume.",
  unsupported_language: "The resume or the posting is not in English; only English is read so far.",
} as const;

const BUCKET_STYLES = {
  strong: ["bold", "green"],
  moderate: ["bold", "cyan"],
  weak: ["bold", "yellow"],
  not_ats_friendly: ["bold", "red"],
} as const;

export interface ReportHeader {
  resume: string;
  job: string;
  role: string;
  company: string | null;
}

/** The terminal report: at most one screen of 80 columns. */
export function reportClassification(answer: Classification, header: ReportHeader, paint: Paint): string {
  const company = header.company ? ` at ${header.company}` : "";
  const lines = [
    paint("dim", fit(safe(`${header.resume} × ${header.role || header.job}${company}`), WIDTH)),
    "",
  ];
  if (answer.abstained) lines.push(...abstention(answer.abstained, paint));
  else
    lines.push(...verdict(answer, paint), "", ...contributionRows(answer, paint), ...details(answer, paint));
  const warnings = answer.warnings.map((warning) => fit(`! ${safe(warning.message)}`, WIDTH));
  if (warnings.length > 0) lines.push("", ...warnings.slice(0, MOST.findings));
  return `${lines.join("\n")}\n`;
}

function abstention(reason: keyof typeof ABSTENTIONS, paint: Paint): string[] {
  return [
    paint("bold", "No answer"),
    ABSTENTIONS[reason],
    `Abstained (${reason}): a score here would be a guess, so there is none.`,
  ];
}

function verdict(answer: Classification, paint: Paint): string[] {
  const bucket = answer.ats_bucket!;
  const name = bucket.toUpperCase().replaceAll("_", " ");
  const sure = `confidence ${answer.confidence!.toFixed(2)}`;
  const note = ` (${answer.classifier.kind})`;
  return [
    `${paint("bold", String(answer.ats_score).padStart(3))} / 100  ${paint([...BUCKET_STYLES[bucket]], name)}   ${sure}${note}`,
    paint(
      "dim",
      `          match with this job under ${answer.versions.score}; no public ATS publishes a score`,
    ),
  ];
}

function contributionRows(answer: Classification, paint: Paint): string[] {
  return FEATURE_SCORE_NAMES.map((name) => {
    const points = answer.contributions![name]!;
    const full = WEIGHTS[name];
    const borrowed = answer.imputed.find((entry) => entry.startsWith(`${name} <-`));
    const source = borrowed ? paint("dim", ` borrowed from ${borrowed.split(" <- ")[1]}`) : "";
    const title = FEATURE_TITLES[name].padEnd(17);
    const numbers = `${points.toFixed(2).padStart(6)} of ${String(full).padStart(2)}`;
    return `${title}${bar(points, full, 24)} ${numbers}   ${answer.feature_scores![name]}%${source}`;
  });
}

function details(answer: Classification, paint: Paint): string[] {
  const evidence = answer.evidence!;
  return [
    ...section("Missing", missingRows(answer, paint), paint),
    ...section("What would help (points gained)", adviceRows(answer, paint), paint),
    ...section("What the reader found in the file", findingRows(evidence), paint),
    ...section("Conditions of the job (never points)", knockOutRows(evidence), paint),
  ];
}

function section(title: string, rows: string[], paint: Paint): string[] {
  return rows.length === 0 ? [] : ["", paint("bold", title), ...rows];
}

function missingRows(answer: Classification, paint: Paint): string[] {
  const styles = { high: "red", medium: "yellow", low: "dim" } as const;
  return answer.missing_categories.slice(0, MOST.missing).map((entry) => {
    const missing = entry.evidence.missing.map((item) => item.replaceAll("|", " or ").replaceAll("_", " "));
    const namesThem = entry.category === "skills_mismatch" || entry.category === "keyword_density";
    const list = namesThem && missing.length > 0 ? ` Not found: ${missing.join(", ")}.` : "";
    const text = wrap(safe(`${entry.category}: ${entry.message}${list}`), WIDTH - 9, 2).join(`
${" ".repeat(9)}`);
    return `  ${paint(styles[entry.severity], entry.severity.padEnd(6))} ${text}`;
  });
}

function adviceRows(answer: Classification, paint: Paint): string[] {
  const rows = answer.recommendations
    .slice(0, MOST.advice)
    .map(
      (entry) =>
        `  ${paint("green", `+${entry.expected_gain.toFixed(2)}`.padStart(6))} ${fit(safe(entry.message), WIDTH - 9)}`,
    );
  const more = answer.recommendations.length - MOST.advice;
  return more > 0 ? [...rows, paint("dim", `         and ${more} more: --json lists them all`)] : rows;
}

function findingRows(evidence: Evidence): string[] {
  return evidence.formatting
    .filter((part) => part.points < 0)
    .slice(0, MOST.findings)
    .map((part) => `  ${String(part.points).padStart(4)}  ${fit(safe(part.reason), WIDTH - 8)}`);
}

function knockOutRows(evidence: Evidence): string[] {
  return evidence.knock_outs
    .slice(0, MOST.findings)
    .map((entry) => `  ${entry.status.padEnd(8)} ${fit(safe(entry.requirement), WIDTH - 11)}`);
}
