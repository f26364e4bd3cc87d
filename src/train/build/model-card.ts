import type { Comparison } from "../../evaluate/compare-models.ts";
import type { Evaluation, Measured } from "../../evaluate/evaluate-predictions.ts";
import { FEATURE_SCORE_NAMES } from "../../schema/example.ts";
import { PARTS } from "../pairs/observed-pair.ts";
import type { Build } from "./build-model.ts";
import type { PairFigures } from "./count-pairs.ts";

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const decimals = (value: number): string => value.toFixed(3);
const orDash = (value: number | null, write: (value: number) => string): string =>
  value === null ? "-" : write(value);

function withInterval({ value, interval }: Measured, write: (value: number) => string): string {
  return interval ? `${write(value)} (${write(interval.low)} to ${write(interval.high)})` : write(value);
}

/**
 * MODEL_CARD.md of a build: what it is, what it was made from, how well it does, what it must not be used for.
 * @param about.missed goals that the figures miss, as sentences
 */
export function writeModelCard(
  build: Build,
  about: { name: string; version: string; seed: number; missed: readonly string[] },
): string {
  const { chosen, pairs } = build;
  const { rendered, exact, sample } = build.measured;
  const own = rendered.models[build.chosen_as]!;
  const at80 = own.selective.find((point) => point.coverage === 0.8)!;
  return `# Model card: ${about.name} ${about.version}

${INTRODUCTION}

- Kind: ${KINDS[chosen.model.kind]}; temperature ${decimals(chosen.model.temperature)}, fitted on validation rows.
- Input: ${chosen.model.features.names.length} numbers (\`${chosen.model.features.version}\`), listed with their ranges in \`manifest.json\`. None is a name,
  gender, age, address, school, nationality or gap in employment.
- Output: the probability of each bucket (\`strong\`, \`moderate\`, \`weak\`, \`not_ats_friendly\`). The score itself stays
  the formula's.

## Data

${pairs.made} made-up pairs of a person and a job (seed ${about.seed}), all facts known. The label is the bucket of the score of
the true facts, computed by the same code that scores for users. Rendered pairs are written as real files and read back by
our own readers; exact rows are given as facts.

| rows | rendered and read | exact |
|---|---|---|
${PARTS.map((part) => `| ${part} | ${pairs.rows[part].documents} | ${pairs.rows[part].exact} |`).join("\n")}

No occupation, template or posting style is shared between the three parts. The documents of each part are read with a
vocabulary that lacks a tenth of the skills that only its own occupations have: no word list knows every skill. ${percent(pairs.near_boundary)} of the rendered test pairs have a true score
within 3 points of a boundary. ${answers(pairs.without_answer)}

What reading adds, as mean distance from the truth on rendered pairs:

${readingTable(pairs)}

## Figures on rendered test pairs

Intervals hold the middle 95 % of resampled rows. ECE is taken over ${own.ece_bins.asked} bins of equally many rows, ${own.ece_bins.filled} of which hold rows:
equal confidences stay together.

${table(rendered)}

- The most confident 80 % of the pairs: accuracy ${percent(at80.accuracy)}.
- Sets of buckets meant to hold the true one in 90 % of the cases hold it in ${percent(own.conformal?.coverage ?? 0)}, with ${decimals(own.conformal?.mean_size ?? 0)} buckets on
  average.
- With years above the range only reported (\`over_experience: "report"\`): accuracy ${percent(build.reported.accuracy.value)}, ECE ${decimals(build.reported.ece.value)}.

| bucket | precision | recall | F1 | pairs |
|---|---|---|---|---|
${bucketRows(own)}

${groupTables(own)}

## Figures on exact test rows

${table(exact)}

## Figures on the sample dataset's test split

${table(sample)}

## Goals

${goals(about.missed)}

${LIMITS}`;
}

const KINDS = {
  logistic: "multinomial logistic regression (L-BFGS, L2)",
  ordinal: "proportional-odds logistic regression (L-BFGS, L2)",
  gbdt: "gradient-boosted trees on histograms",
} as const;

const INTRODUCTION = `How sure to be of a bucket when the facts were read from a real document by an imperfect reader. The score is a formula
(docs/scoring.md); this model does not replace it. It tells how likely the true facts fall into each bucket, given what was
read.`;

const LIMITS = `## Limits

- **Calibration is not proven on real resumes with human labels**, because none can be had openly. It was measured on
  made-up people whose resumes were written in templates of our own. Real resumes vary more; expect it to be too sure.
- The label is a formula, not a hiring decision, and no vendor's score. A confidence says how sure the bucket of *this*
  formula is, not how good the person is or whether an ATS would pass them on.
- English only. Scans without a text layer are refused, not guessed.
- Rows labelled by people (\`source: human\`) join the same training where there are any; there are none in this model.
`;

function answers(withoutAnswer: Record<string, number>): string {
  const entries = Object.entries(withoutAnswer);
  if (entries.length === 0) return "Every pair got an answer.";
  return `Pairs without an answer, left out of all rows: ${entries.map(([why, count]) => `${count} ${why}`).join(", ")}.`;
}

function table({ models, data }: Comparison): string {
  const rows = Object.entries(models).map(
    ([name, { accuracy, macro_f1, log_loss, brier, ece }]) =>
      `| ${name} | ${withInterval(accuracy, percent)} | ${withInterval(macro_f1, decimals)} | ${withInterval(log_loss, decimals)} | ${decimals(brier.value)} | ${withInterval(ece, decimals)} |`,
  );
  return `| model, ${data.rows} rows | accuracy | macro-F1 | log-loss | Brier | ECE |\n|---|---|---|---|---|---|\n${rows.join("\n")}`;
}

function readingTable({ reading }: PairFigures): string {
  const rows = PARTS.map((part) => {
    const { mean_score_error, same_score, other_bucket, by_feature } = reading[part];
    const features = FEATURE_SCORE_NAMES.map((name) => orDash(by_feature[name], (value) => value.toFixed(2)));
    return `| ${part} | ${orDash(mean_score_error, (value) => value.toFixed(2))} | ${orDash(same_score, percent)} | ${orDash(other_bucket, percent)} | ${features.join(" | ")} |`;
  });
  const names = FEATURE_SCORE_NAMES.map((name) => `\`${name}\``).join(" | ");
  return `| pairs | score, points | same score | other bucket | ${names} |\n|---|---|---|---|${"---|".repeat(FEATURE_SCORE_NAMES.length)}\n${rows.join("\n")}\n\nThe last five columns are in points of the total.`;
}

const GROUPS = ["template", "style", "format", "occupation", "seniority"] as const;

/** How the chosen model does in each group of rendered test pairs. */
function groupTables({ groups }: Evaluation): string {
  return GROUPS.flatMap((kind) => {
    const rows = (groups[kind] ?? []).map(
      ({ value, rows: count, accuracy, macro_f1, log_loss, mean_confidence }) =>
        `| ${value} | ${count} | ${percent(accuracy)} | ${decimals(macro_f1)} | ${decimals(log_loss)} | ${percent(mean_confidence)} |`,
    );
    if (rows.length === 0) return [];
    return [
      `| ${kind} | pairs | accuracy | macro-F1 | log-loss | mean confidence |\n|---|---|---|---|---|---|\n${rows.join("\n")}`,
    ];
  }).join("\n\n");
}

function goals(missed: readonly string[]): string {
  if (missed.length === 0) return "All goals that `npm run eval:check` knows are reached.";
  return `These goals are **missed**:\n\n${missed.map((sentence) => `- ${sentence}`).join("\n")}`;
}

function bucketRows({ buckets }: Evaluation): string {
  return Object.entries(buckets)
    .map(
      ([bucket, { precision, recall, f1, support }]) =>
        `| ${bucket} | ${decimals(precision ?? 0)} | ${decimals(recall ?? 0)} | ${decimals(f1 ?? 0)} | ${support} |`,
    )
    .join("\n");
}
