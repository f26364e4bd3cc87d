import type { Comparison } from "../evaluate/compare-models.ts";
import type { Evaluation, Measured } from "../evaluate/evaluate-predictions.ts";
import type { Metric } from "../evaluate/metric-names.ts";
import type { Headline } from "../evaluate/summarize.ts";
import { BUCKETS } from "../schema/example.ts";
import { bar, fit, type Paint, safe } from "./terminal.ts";

const WIDTH = 100;
const BAR = 20;
/** Groups shown of each kind: those that are answered worst. */
const MOST_GROUPS = 12;

const HEADLINE_TITLES: Record<Headline, string> = {
  accuracy: "accuracy",
  macro_f1: "macro-F1",
  log_loss: "log-loss",
  brier: "Brier",
  ece: "ECE",
};

/** A comparison as text: the models beside each other, then the model itself in detail. */
export function reportComparison(comparison: Comparison, metrics: readonly Metric[], paint: Paint): string {
  const own = comparison.models[comparison.model.key]!;
  const { identity } = comparison.model;
  const title = `${identity.name} ${identity.version} on ${comparison.data.name}: ${comparison.data.rows} rows`;
  const lines = [paint("bold", fit(safe(title), WIDTH)), "", ...beside(comparison, metrics, paint)];
  for (const metric of DETAIL_ORDER)
    if (metrics.includes(metric)) lines.push(...(DETAILS[metric]?.(own, paint) ?? []));
  if (metrics.some((metric) => PER_BUCKET.includes(metric))) lines.push(...perBucket(own, paint));
  const notes = comparison.notes.map((note) => `Note: ${safe(note)}`);
  if (notes.length > 0) lines.push("", ...notes);
  return `${lines.join("\n")}\n`;
}

const PER_BUCKET: readonly Metric[] = ["macro_f1", "precision", "recall"];
const DETAIL_ORDER: readonly Metric[] = ["confusion_matrix", "ece", "selective", "conformal", "groups"];
const DETAILS: Partial<Record<Metric, (own: Evaluation, paint: Paint) => string[]>> = {
  confusion_matrix: matrixRows,
  ece: reliabilityRows,
  selective: selectiveRows,
  conformal: conformalRows,
  groups: groupRows,
};

function beside(comparison: Comparison, metrics: readonly Metric[], paint: Paint): string[] {
  const shown = (Object.keys(HEADLINE_TITLES) as Headline[]).filter((name) => metrics.includes(name));
  if (shown.length === 0) return [];
  const width = comparison.bootstrap.samples > 0 ? 18 : 10;
  const head = `${"".padEnd(14)}${shown.map((name) => HEADLINE_TITLES[name].padEnd(width)).join("")}`;
  const rows = Object.entries(comparison.models).map(([name, one]) => {
    const cells = shown.map((headline) => cell(one[headline]).padEnd(width)).join("");
    const row = `${(name === comparison.model.key ? "› " : "  ") + name.padEnd(12)}${cells}`.trimEnd();
    return name === comparison.model.key ? paint("bold", row) : row;
  });
  const { asked, filled } = comparison.models[comparison.model.key]!.ece_bins;
  const bins = `ECE over ${asked} bins of equal mass${filled < asked ? `, ${filled} of them hold rows` : ""}`;
  const intervals = `in brackets 95 % intervals from ${comparison.bootstrap.samples} bootstrap samples, seed ${comparison.bootstrap.seed}${shown.includes("ece") ? "; resampling widens ECE upwards" : ""}`;
  const foot = [
    ...(shown.includes("ece") ? [bins] : []),
    ...(comparison.bootstrap.samples > 0 ? [intervals] : []),
  ].join("; ");
  return [paint("dim", head.trimEnd()), ...rows, ...(foot ? [paint("dim", foot)] : [])];
}

function cell({ value, interval }: Measured): string {
  const range = interval ? ` [${short(interval.low)}–${short(interval.high)}]` : "";
  return `${value.toFixed(3)}${range}`;
}

/** 0.934 → ".93", 1 → "1.0". */
function short(value: number): string {
  const text = value.toFixed(2);
  return value < 0.995 ? text.slice(1) : value.toFixed(1);
}

function heading(title: string, paint: Paint): string[] {
  return ["", paint("bold", title)];
}

function perBucket(own: Evaluation, paint: Paint): string[] {
  const head = `${"bucket".padEnd(18)}precision  recall  F1     ${"".padEnd(BAR)}  rows`;
  const rows = BUCKETS.map((bucket) => {
    const { precision, recall, f1, support } = own.buckets[bucket];
    return `${bucket.padEnd(18)}${precision.toFixed(3).padEnd(11)}${recall.toFixed(3).padEnd(8)}${f1.toFixed(3).padEnd(7)}${bar(f1, 1, BAR)}  ${support}`;
  });
  return [...heading("Each bucket", paint), paint("dim", head), ...rows];
}

function matrixRows(own: Evaluation, paint: Paint): string[] {
  const width = Math.max(...own.confusion_matrix.flat().map((count) => String(count).length), 16) + 2;
  const head = `${"label ↓ answer →".padEnd(18)}${BUCKETS.map((bucket) => bucket.padStart(width)).join("")}`;
  const rows = BUCKETS.map(
    (bucket, at) =>
      `${bucket.padEnd(18)}${own.confusion_matrix[at]!.map((count, k) => {
        const text = String(count).padStart(width);
        return k === at ? paint("bold", text) : text;
      }).join("")}`,
  );
  return [...heading("Confusion matrix", paint), paint("dim", head), ...rows];
}

function reliabilityRows(own: Evaluation, paint: Paint): string[] {
  const head = `${"confidence".padEnd(16)}rows   said    right   `;
  const rows = own.reliability.map(
    (bin) =>
      `${`${bin.from.toFixed(3)}–${bin.to.toFixed(3)}`.padEnd(16)}${String(bin.rows).padEnd(7)}${bin.mean_confidence.toFixed(3)}   ${bin.accuracy.toFixed(3)}   ${bar(bin.accuracy, 1, BAR)}`,
  );
  return [...heading("How often it is right where it says so", paint), paint("dim", head.trimEnd()), ...rows];
}

function selectiveRows(own: Evaluation, paint: Paint): string[] {
  const rows = own.selective.map(
    ({ coverage, rows: count, accuracy, threshold }) =>
      `${`${Math.round(coverage * 100)} %`.padStart(5)} of the rows${String(count).padStart(8)}   accuracy ${accuracy.toFixed(3)} ${bar(accuracy, 1, BAR)}  confidence ≥ ${threshold.toFixed(3)}`,
  );
  return [...heading("Answering only where it is most confident", paint), ...rows];
}

function conformalRows(own: Evaluation, paint: Paint): string[] {
  const sets = own.conformal;
  if (!sets) return [];
  const level = Math.round(sets.level * 100);
  return [
    ...heading(`Sets of buckets that shall hold the label ${level} % of the time`, paint),
    `coverage ${sets.coverage.toFixed(3)}   mean size ${sets.mean_size.toFixed(2)} buckets   sizes 1–4: ${sets.sizes.join(", ")} rows`,
    paint(
      "dim",
      `a bucket belongs to the set from probability ${sets.probability.toFixed(4)}, fitted on ${sets.rows} validation rows`,
    ),
  ];
}

function groupRows(own: Evaluation, paint: Paint): string[] {
  return Object.entries(own.groups).flatMap(([kind, groups]) => {
    const worst = [...groups].sort((a, b) => a.accuracy - b.accuracy || (a.value < b.value ? -1 : 1));
    const shown = worst.slice(0, MOST_GROUPS).map((group) => {
      const name = fit(safe(group.value), 26).padEnd(28);
      return `  ${name}${String(group.rows).padStart(6)}   accuracy ${group.accuracy.toFixed(3)} ${bar(group.accuracy, 1, BAR)}  macro-F1 ${group.macro_f1.toFixed(3)}`;
    });
    const more = worst.length > MOST_GROUPS ? [`  … and ${worst.length - MOST_GROUPS} more`] : [];
    return [...heading(`By ${safe(kind)}, worst first`, paint), ...shown, ...more];
  });
}
