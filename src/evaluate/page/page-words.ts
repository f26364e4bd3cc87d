// Every word of the evaluation page. Functions take numbers and finished words, never markup.
import type { Bucket } from "../../schema/example.ts";
import type { HistogramBar } from "../histogram.ts";
import type { Headline } from "../summarize.ts";

export const BUCKET_NAMES: Record<Bucket, string> = {
  strong: "Strong",
  moderate: "Moderate",
  weak: "Weak",
  not_ats_friendly: "Not ATS-friendly",
};

export const MODEL_WORDS: Record<string, string> = {
  majority: "Majority: always the most frequent bucket",
  rules: "Rules: the bucket of the formula’s own score",
  logistic: "Logistic regression",
  ordinal: "Ordinal regression",
  trees: "Boosted trees",
  onnx: "The exported model, run by onnxruntime",
  embedded: "The model",
};

export const HEADLINE_WORDS: Record<Headline, { name: string; better: string }> = {
  accuracy: { name: "Accuracy", better: "higher is better" },
  macro_f1: { name: "Macro-F1", better: "higher is better" },
  log_loss: { name: "Log-loss", better: "lower is better" },
  brier: { name: "Brier score", better: "0 to 2, lower is better" },
  ece: { name: "ECE", better: "lower is better" },
};

const percent = (share: number): string => `${(share * 100).toFixed(1)}\u00a0%`;

export const PAGE_WORDS = {
  title: (name: string) => `Evaluation of ${name}`,
  eyebrow: "Evaluation",
  lede: (rows: number, data: string) => `Measured on ${rows} labelled rows of ${data}.`,
  skip: "Skip to the figures",
  compared: "Beside each other",
  comparedIntro: (samples: number, seed: number) =>
    samples > 0
      ? `All models on the same rows. In brackets the middle 95 % over ${samples} bootstrap samples (seed ${seed}); resampled rows look less well calibrated than they are, so the interval of ECE leans upwards.`
      : "All models on the same rows.",
  model: "Model",
  reliability: "How often it is right where it says so",
  reliabilityIntro: (asked: number, filled: number) =>
    `A dot for each group of rows of similar confidence, larger for more rows. On the line, confidence is what it says. ${asked} bins of equal mass were asked for and ${filled} hold rows: equal confidences stay together.`,
  reliabilityLabel: "Reliability diagram: share of right answers over confidence",
  confidence: "Confidence",
  shareRight: "Share that was right",
  binTitle: (rows: number, said: number, right: number) =>
    `${rows} rows: said ${percent(said)}, right ${percent(right)}`,
  confidenceHistogram: "Rows by confidence",
  selective: "Answering only where it is most confident",
  selectiveIntro: "The less sure rows are left to a person; how accurate the rest becomes.",
  selectiveLabel: "Accuracy over the share of rows that is answered",
  selectiveTitle: (coverage: number, accuracy: number) =>
    `${percent(coverage)} of the rows: accuracy ${percent(accuracy)}`,
  coverage: "Share of the rows answered",
  accuracy: "Accuracy",
  threshold: "Confidence from",
  rows: "Rows",
  matrix: "Confusion matrix",
  matrixIntro: "Labels down, answers across. The fuller a cell, the larger its share of the label’s rows.",
  matrixLabel: "Confusion matrix",
  cellTitle: (label: string, answer: string, count: number, share: number) =>
    `${count} rows labelled ${label} were answered ${answer}: ${percent(share)} of that label`,
  label: "Label",
  answer: "Answer",
  buckets: "Each bucket",
  bucket: "Bucket",
  precision: "Precision",
  recall: "Recall",
  f1: "F1",
  support: "Rows with the label",
  answered: "Rows answered so",
  scores: "Rows by score",
  scoresIntro:
    "The formula’s score of the features, in steps of 5 points; the lines are where a bucket begins.",
  scoresLabel: "Histogram of scores, right and wrong answers",
  confidenceLabel: "Histogram of confidence, right and wrong answers",
  score: "ats_score",
  right: "Right",
  wrong: "Wrong",
  barTitle: (bar: HistogramBar) => `${bar.from} to ${bar.to}: ${bar.right} right, ${bar.wrong} wrong`,
  conformal: "Sets of buckets",
  conformalText: (level: number, coverage: number, size: number, fitted: number, probability: number) =>
    `Where a bucket belongs to the set when it is at least ${percent(probability)} likely (fitted on ${fitted} validation rows to hold the label ${percent(level)} of the time), the sets held the label of ${percent(coverage)} of these rows, with ${size.toFixed(2)} buckets on average.`,
  conformalSizes: "Buckets in the set",
  groups: "By group",
  groupsIntro: "Each kind of group with its worst first. Small groups swing widely.",
  meanConfidence: "Mean confidence",
  notes: "To know",
  footer:
    "Figures under ats-score.v1 on these rows alone: no public ATS publishes a score, and figures on generated resumes do not prove calibration on real ones.",
  madeBy: (program: string, name: string, kind: string, version: string, sha256: string | null) =>
    `${program}; model ${name} (${kind}, version ${version}${sha256 ? `, sha256 ${sha256}` : ""}).`,
};
