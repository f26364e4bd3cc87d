import type { Evaluation, Measured } from "../../evaluate/evaluate-predictions.ts";
import type { Build } from "./build-model.ts";
import type { Measurements } from "./measure-model.ts";

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const decimals = (value: number): string => value.toFixed(3);

function withInterval({ value, interval }: Measured, write: (value: number) => string): string {
  return interval ? `${write(value)} (${write(interval.low)} to ${write(interval.high)})` : write(value);
}

/** MODEL_CARD.md of a build: what it is, what it was made from, how well it does, what it must not be used for. */
export function writeModelCard(build: Build, about: { name: string; version: string; seed: number }): string {
  const { chosen, pairs } = build;
  const { documents, exact } = build.measured;
  const own = documents[build.chosen_as];
  const at80 = own.selective.find((point) => point.coverage === 0.8);
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
${(["train", "validation", "test"] as const).map((part) => `| ${part} | ${pairs.rows[part].documents} | ${pairs.rows[part].exact} |`).join("\n")}

No occupation, template or posting style is shared between the three parts. Documents of the test are read with a vocabulary that
lacks a tenth of the skills that only test occupations have. ${percent(pairs.near_boundary)} of the rendered test pairs have a true score within
3 points of a boundary; the score that is read differs from the true one by ${pairs.mean_score_error.toFixed(1)} points on average. ${answers(pairs.without_answer)}

## Figures on rendered test pairs

Intervals hold the middle 95 % of resampled rows. ECE is taken over ${own.ece_bins.filled} bins of equally many rows.

${table(documents)}

- The most confident 80 % of the pairs: accuracy ${percent(at80?.accuracy ?? Number.NaN)}.
- Sets of buckets meant to hold the true one in 90 % of the cases hold it in ${percent(own.conformal?.coverage ?? Number.NaN)}, with ${decimals(own.conformal?.mean_size ?? Number.NaN)} buckets on
  average.
- With years above the range only reported (\`over_experience: "report"\`): accuracy ${percent(build.reported.accuracy.value)}, ECE ${decimals(build.reported.ece.value)}.

| bucket | precision | recall | F1 | pairs |
|---|---|---|---|---|
${bucketRows(own)}

## Figures on exact test rows

${table(exact)}

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

function table(measurements: Measurements): string {
  const rows = Object.entries(measurements).map(
    ([name, { accuracy, macro_f1, log_loss, brier, ece }]) =>
      `| ${name} | ${withInterval(accuracy, percent)} | ${withInterval(macro_f1, decimals)} | ${withInterval(log_loss, decimals)} | ${decimals(brier.value)} | ${withInterval(ece, decimals)} |`,
  );
  const { rows: count } = measurements.logistic;
  return `| model, ${count} rows | accuracy | macro-F1 | log-loss | Brier | ECE |\n|---|---|---|---|---|---|\n${rows.join("\n")}`;
}

function bucketRows({ buckets }: Evaluation): string {
  return Object.entries(buckets)
    .map(
      ([bucket, { precision, recall, f1, support }]) =>
        `| ${bucket} | ${decimals(precision ?? 0)} | ${decimals(recall ?? 0)} | ${decimals(f1 ?? 0)} | ${support} |`,
    )
    .join("\n");
}
