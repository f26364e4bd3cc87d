import type { RewriteResult } from "../rewrite/edit.ts";
import type { Classification } from "../schema/classification.ts";
import { diffOf, droppedLines, questionLines } from "./rewrite-diff.ts";
import type { RewriteCliOptions } from "./rewrite-options.ts";
import { type Paint, safe } from "./terminal.ts";

interface RewriteReport {
  result: RewriteResult;
  before: Classification;
  after: Classification;
  /** The format that was written and read back for the classification after. */
  format: string;
  paths: readonly string[];
  warnings: readonly string[];
}

/** What was changed, refused and asked, the two classifications, tokens and files. */
export function reportRewrite(report: RewriteReport, options: RewriteCliOptions, paint: Paint): string {
  const { result, before, after, format } = report;
  const lines: string[] = [];
  if (result.fallback)
    lines.push(
      paint(
        "yellow",
        `${result.fallback.from.name} gave no answer (${result.fallback.code}): the template rewrote instead.`,
      ),
      "",
    );
  for (const edit of result.edits) lines.push(...diffOf(edit, paint));
  if (result.edits.length === 0)
    lines.push("No change: nothing that the resume shows could be said better for this job.");
  if (result.dropped.length > 0) lines.push("", ...droppedLines(result.dropped, paint));
  if (result.questions.length > 0)
    lines.push("", paint("bold", "Only you can answer"), ...questionLines(result.questions));
  lines.push(
    "",
    paint("bold", `${scoreOf(before)} → ${scoreOf(after)}`) +
      ` (after: the written ${format.toUpperCase()}, read back)`,
  );
  if (result.tokens) lines.push(tokenLine(result.tokens, options));
  for (const warning of report.warnings) lines.push(`! ${safe(warning)}`);
  lines.push(...report.paths.map((path) => `  ${safe(path)}`));
  return `${lines.join("\n")}\n`;
}

function scoreOf(classification: Classification): string {
  if (classification.ats_score === null) return `no answer (${classification.abstained})`;
  return `${classification.ats_score} ${classification.ats_bucket!.replaceAll("_", " ")}`;
}

const A_MILLION = 1_000_000;

/** Tokens always; money only where prices are given. */
function tokenLine(tokens: { prompt: number; completion: number }, options: RewriteCliOptions): string {
  const line = `${tokens.prompt} prompt tokens, ${tokens.completion} answer tokens`;
  if (options.pricePrompt === undefined || options.priceCompletion === undefined) return line;
  const cost =
    (tokens.prompt * options.pricePrompt + tokens.completion * options.priceCompletion) / A_MILLION;
  return `${line}, cost ${cost.toFixed(4)} at the given prices`;
}
