import { FEATURE_SCORE_NAMES, type FeatureScoreName } from "../../src/schema/example.ts";
import type { Interval } from "./bootstrap.ts";
import { FIELDS, type FieldRow } from "./entity-fields.ts";
import type { ExtractionFigures } from "./figures.ts";
import type { AnnotatedFigures } from "./measure-annotated.ts";
import { type DiscriminationFigures, RANKINGS } from "./measure-discrimination.ts";
import { PDF_ROWS, type PdfFigures } from "./measure-pdfs.ts";
import { POSTING_ROWS, type PostingFigures } from "./measure-postings.ts";
import type { Quality } from "./micro-scores.ts";

/** What a discrimination must reach, and the goal. */
const DISCRIMINATION_BARS = { floor: 0.8, goal: 0.9 };

/** All figures as Markdown; a part that was skipped says why. */
export function writeTables(figures: ExtractionFigures): string {
  const parts = [
    ["Annotated resumes", figures.annotated_resumes, annotatedTable],
    ["Annotated postings", figures.annotated_postings, postingTable],
    ["Resume files", figures.resume_files, pdfTable],
    ["Job discrimination", figures.job_discrimination, discriminationTable],
  ] as const;
  const blocks = parts.map(([title, part, write]) => {
    const body = "skipped" in part ? `Skipped: ${part.skipped}` : write(part as never);
    return `## ${title}\n\n${body}`;
  });
  const { vocabulary, as_of } = figures;
  return `${[
    "# Extraction, measured",
    "`npm run eval:extraction` writes this file. Figures are micro F1 (precision / recall) unless said; brackets hold 95 % bootstrap intervals over documents. Floor and goal are what the project asks of itself.",
    `Vocabulary ${vocabulary}; "present" means ${as_of}.`,
    ...blocks,
  ].join("\n\n")}\n`;
}

function annotatedTable({ resumes, folds, extractors }: AnnotatedFigures): string {
  const rows = FIELDS.map((row: FieldRow, at) => [
    row.title,
    ...extractors.map(({ fields }) => qualityCell(fields[at] ?? null)),
    bar(row.floor),
    bar(row.goal),
  ]);
  const head = ["field", ...extractors.map(({ name }) => name), "floor", "goal"];
  return `${resumes} resumes; an extractor that learns is tried on ${folds} folds, each time trained on the others. "Combined" is the product's reading: what rules and tagger together name where in the text; floors and goals are held against it. "Fields" is the part of it that became a field of the JSON Resume (a title in the summary is no job).\n\n${table(head, rows)}`;
}

function postingTable({ sentences, extractors }: PostingFigures): string {
  const rows = POSTING_ROWS.map((row, at) => [
    row.title,
    ...extractors.map((extractor) => qualityCell(extractor.rows[at]!)),
    bar(row.floor),
    bar(row.goal),
  ]);
  const head = ["figure", ...extractors.map(({ name }) => name), "floor", "goal"];
  return `${sentences.skillspan} sentences of SkillSpan's and ${sentences.green} of Green's development set. Floors and goals are held against the tagger.\n\n${table(head, rows)}`;
}

function pdfTable({ files, failures, shares }: PdfFigures): string {
  const rows = PDF_ROWS.map((row) => {
    const { count, share, interval } = shares[row.key];
    return [
      row.title,
      String(count),
      `${figure(share)} ${brackets(interval)}`,
      bar("floor" in row ? row.floor : undefined),
    ];
  });
  const failed = Object.entries(failures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${count}`);
  return `${files} PDF files; failures: ${failed.join(", ") || "none"}.\n\n${table(["holds", "files", "share", "floor"], rows)}`;
}

function discriminationTable(figures: DiscriminationFigures): string {
  const rows = RANKINGS.map((ranking) => {
    const { mean, interval } = figures.rankings[ranking];
    const bars = ranking === "ats_score" ? DISCRIMINATION_BARS : null;
    return [
      ranking,
      `${figure(mean)} ${brackets(interval)}`,
      figure(figures.own_first[ranking]),
      bar(bars?.floor),
      bar(bars?.goal),
    ];
  });
  const categories = Object.entries(figures.categories).map(([name, mean]) => [name, figure(mean)]);
  return [
    `${figures.resumes} resumes without their title line against ${figures.postings} postings; ${figures.abstained_pairs} pairs abstained. Mean share of the other postings that rank below the resume's own, ties ½.`,
    table(["ranked by", "mean share below", "own alone on top", "floor", "goal"], rows),
    `Of the five scores, ${carrierOf(figures)} carries it.`,
    "By category (ats_score):",
    table(["category", "mean share below"], categories),
  ].join("\n\n");
}

/** The feature score that tells most when it ranks alone. */
function carrierOf({ rankings }: DiscriminationFigures): FeatureScoreName {
  return FEATURE_SCORE_NAMES.reduce((best, one) => (rankings[one].mean > rankings[best].mean ? one : best));
}

function qualityCell(quality: Quality | null): string {
  if (!quality) return "–";
  const { f1, f1_interval, precision, recall } = quality;
  return `${figure(f1)} ${brackets(f1_interval)} (${figure(precision)} / ${figure(recall)})`;
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function brackets([low, high]: Interval): string {
  return `[${figure(low)}, ${figure(high)}]`;
}

function bar(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(2);
}

function figure(value: number): string {
  return value.toFixed(3);
}
