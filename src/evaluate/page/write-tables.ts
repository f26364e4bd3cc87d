import { type Html, html, type Part } from "../../report/html.ts";
import { BUCKETS } from "../../schema/example.ts";
import type { GroupMetrics } from "../break-down.ts";
import type { Comparison } from "../compare-models.ts";
import type { Evaluation, Measured } from "../evaluate-predictions.ts";
import { HEADLINES } from "../summarize.ts";
import { BUCKET_NAMES, HEADLINE_WORDS, MODEL_WORDS, PAGE_WORDS } from "./page-words.ts";

interface Row {
  head: Part;
  cells: readonly Part[];
  isOwn?: boolean;
}

function table(heads: readonly Part[], rows: readonly Row[]): Html {
  const head = heads.map((title) => html`<th scope="col">${title}</th>`);
  const body = rows.map(
    ({ head: title, cells, isOwn }) =>
      html`<tr${isOwn && html` class="own"`}><th scope="row">${title}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<div class="figures card"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const three = (value: number): string => value.toFixed(3);

function measured({ value, interval }: Measured): Html {
  const range = interval && html`<span class="range">[${three(interval.low)}–${three(interval.high)}]</span>`;
  return html`${three(value)}${range}`;
}

/** All models, a row each, with their headline numbers. */
export function writeCompared(comparison: Comparison): Html {
  const heads = HEADLINES.map(
    (name) => html`${HEADLINE_WORDS[name].name}<span class="range">${HEADLINE_WORDS[name].better}</span>`,
  );
  const rows = Object.entries(comparison.models).map(([name, one]) => ({
    head: Object.hasOwn(MODEL_WORDS, name) ? MODEL_WORDS[name] : name,
    cells: HEADLINES.map((headline) => measured(one[headline])),
    isOwn: name === comparison.model.key,
  }));
  return table([PAGE_WORDS.model, ...heads], rows);
}

/** Precision, recall, F1 and counts of each bucket. */
export function writeBuckets({ buckets }: Evaluation): Html {
  const heads = [
    PAGE_WORDS.bucket,
    PAGE_WORDS.precision,
    PAGE_WORDS.recall,
    PAGE_WORDS.f1,
    PAGE_WORDS.support,
    PAGE_WORDS.answered,
  ];
  const rows = BUCKETS.map((bucket) => {
    const { precision, recall, f1, support, predicted } = buckets[bucket];
    return {
      head: BUCKET_NAMES[bucket],
      cells: [three(precision), three(recall), three(f1), support, predicted],
    };
  });
  return table(heads, rows);
}

/** Accuracy at each share of answered rows. */
export function writeSelective({ selective }: Evaluation): Html {
  return table(
    [PAGE_WORDS.coverage, PAGE_WORDS.rows, PAGE_WORDS.accuracy, PAGE_WORDS.threshold],
    selective.map((point) => ({
      head: `${Math.round(point.coverage * 100)} %`,
      cells: [point.rows, three(point.accuracy), three(point.threshold)],
    })),
  );
}

/** Rows by the size of their set. */
export function writeSetSizes(sizes: readonly number[]): Html {
  return table(
    [PAGE_WORDS.conformalSizes, PAGE_WORDS.rows],
    sizes.map((rows, at) => ({ head: String(at + 1), cells: [rows] })),
  );
}

/** The groups of one kind, the worst first. */
export function writeGroups(kind: string, groups: readonly GroupMetrics[]): Html {
  const worst = [...groups].sort((a, b) => a.accuracy - b.accuracy || (a.value < b.value ? -1 : 1));
  const heads = [
    kind,
    PAGE_WORDS.rows,
    HEADLINE_WORDS.accuracy.name,
    HEADLINE_WORDS.macro_f1.name,
    HEADLINE_WORDS.log_loss.name,
    PAGE_WORDS.meanConfidence,
  ];
  const rows = worst.map((group) => ({
    head: group.value,
    cells: [
      group.rows,
      three(group.accuracy),
      three(group.macro_f1),
      three(group.log_loss),
      three(group.mean_confidence),
    ],
  }));
  return html`<h3 class="kind">${kind}</h3>${table(heads, rows)}`;
}
