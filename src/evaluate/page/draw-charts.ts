import { type Html, html } from "../../report/html.ts";
import { BUCKETS } from "../../schema/example.ts";
import { BUCKET_FLOORS } from "../../score/ats-score.ts";
import type { ConfusionMatrix } from "../bucket-metrics.ts";
import type { CalibrationBin } from "../calibration.ts";
import type { HistogramBar } from "../histogram.ts";
import type { SelectivePoint } from "../selective-accuracy.ts";
import { BUCKET_NAMES, PAGE_WORDS } from "./page-words.ts";

/** Places are written with at most two decimals. */
const at = (value: number): number => Math.round(value * 100) / 100;

const SQUARE = { size: 350, left: 54, top: 12, side: 270 };
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const DOTS = { smallest: 3, largest: 9 };

/** Confidence across, share that was right upwards; a dot for each bin, larger for more rows. */
export function drawReliability(bins: readonly CalibrationBin[]): Html {
  const { left, top, side } = SQUARE;
  const x = (value: number) => at(left + value * side);
  const y = (value: number) => at(top + (1 - value) * side);
  const most = Math.max(...bins.map((bin) => bin.rows));
  const dots = bins.map((bin) => {
    const radius = DOTS.smallest + (DOTS.largest - DOTS.smallest) * Math.sqrt(bin.rows / most);
    const title = PAGE_WORDS.binTitle(bin.rows, bin.mean_confidence, bin.accuracy);
    return html`<path class="gap" d="M${x(bin.mean_confidence)} ${y(bin.mean_confidence)}V${y(bin.accuracy)}"/><circle class="dot" cx="${x(bin.mean_confidence)}" cy="${y(bin.accuracy)}" r="${at(radius)}"><title>${title}</title></circle>`;
  });
  return html`<svg class="chart square" viewBox="0 0 ${SQUARE.size} ${SQUARE.size}" role="img" aria-label="${PAGE_WORDS.reliabilityLabel}">${squareAxes(TICKS, TICKS, x, y)}<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>${dots}<text class="axis" x="${x(0.5)}" y="${y(0) + 38}">${PAGE_WORDS.confidence}</text><text class="axis" x="${-y(0.5)}" y="12" transform="rotate(-90)">${PAGE_WORDS.shareRight}</text></svg>`;
}

type Place = (value: number) => number;

function squareAxes(across: readonly number[], upwards: readonly number[], x: Place, y: Place): Html {
  const [left, right] = [x(across[0]!), x(across.at(-1)!)];
  const [bottom, top] = [y(upwards[0]!), y(upwards.at(-1)!)];
  const columns = across.map(
    (value) =>
      html`<path class="grid" d="M${x(value)} ${bottom}V${top}"/><text class="tick" x="${x(value)}" y="${bottom + 18}">${shareWords(value)}</text>`,
  );
  const rows = upwards.map(
    (value) =>
      html`<path class="grid" d="M${left} ${y(value)}H${right}"/><text class="tick end" x="${left - 7}" y="${y(value) + 4}">${shareWords(value)}</text>`,
  );
  return html`${columns}${rows}`;
}

function shareWords(value: number): string {
  return value.toFixed(2).replace(/0$/, "");
}

/** Accuracy over the share of rows that is answered, the most confident first. */
export function drawSelective(points: readonly SelectivePoint[]): Html {
  const { left, top, side } = SQUARE;
  const lowest = Math.min(0.9, Math.floor(Math.min(...points.map((point) => point.accuracy)) * 10) / 10);
  const step = (1 - lowest) / 5;
  const upwards = [0, 1, 2, 3, 4, 5].map((tick) => lowest + tick * step);
  const x = (value: number) => at(left + ((value - 0.5) / 0.5) * side);
  const y = (value: number) => at(top + ((1 - value) / (1 - lowest)) * side);
  const path = points.map((point) => `${x(point.coverage)} ${y(point.accuracy)}`).join("L");
  const dots = points.map(
    (point) =>
      html`<circle class="dot" cx="${x(point.coverage)}" cy="${y(point.accuracy)}" r="4"><title>${PAGE_WORDS.selectiveTitle(point.coverage, point.accuracy)}</title></circle>`,
  );
  return html`<svg class="chart square" viewBox="0 0 ${SQUARE.size} ${SQUARE.size}" role="img" aria-label="${PAGE_WORDS.selectiveLabel}">${squareAxes([0.5, 0.6, 0.7, 0.8, 0.9, 1], upwards, x, y)}<path class="line" d="M${path}"/>${dots}<text class="axis" x="${x(0.75)}" y="${top + side + 38}">${PAGE_WORDS.coverage}</text><text class="axis" x="${-(top + side / 2)}" y="12" transform="rotate(-90)">${PAGE_WORDS.accuracy}</text></svg>`;
}

const WIDE = { width: 640, height: 230, left: 46, top: 12, plotWidth: 580, plotHeight: 170 };

/**
 * Rows by a value, right answers below wrong ones.
 * @param marks places of vertical lines, in the values' unit
 */
export function drawHistogram(
  bars: readonly HistogramBar[],
  look: { label: string; axis: string; ticks: readonly number[]; marks: readonly number[] },
): Html {
  const { left, top, plotWidth, plotHeight, width, height } = WIDE;
  const end = bars.at(-1)!.to;
  const most = Math.max(1, ...bars.map((bar) => bar.right + bar.wrong));
  const x = (value: number) => at(left + (value / end) * plotWidth);
  const y = (rows: number) => at(top + (1 - rows / most) * plotHeight);
  const bottom = top + plotHeight;
  const columns = bars.map((bar) => {
    const total = bar.right + bar.wrong;
    const box = (className: string, from: number, to: number) =>
      to > from &&
      html`<rect class="${className}" x="${at(x(bar.from) + 1)}" y="${y(to)}" width="${at(plotWidth / bars.length - 2)}" height="${at(y(from) - y(to))}"/>`;
    return html`<g><title>${PAGE_WORDS.barTitle(bar)}</title>${box("right", 0, bar.right)}${box("wrong", bar.right, total)}</g>`;
  });
  const ticks = look.ticks.map(
    (value) => html`<text class="tick" x="${x(value)}" y="${bottom + 18}">${String(value)}</text>`,
  );
  const marks = look.marks.map((value) => html`<path class="mark" d="M${x(value)} ${top}V${bottom}"/>`);
  return html`<svg class="chart wide" viewBox="0 0 ${width} ${height}" role="img" aria-label="${look.label}"><path class="grid" d="M${left} ${bottom}H${left + plotWidth}"/><text class="tick end" x="${left - 7}" y="${top + 8}">${most}</text><text class="tick end" x="${left - 7}" y="${bottom + 4}">0</text>${columns}${marks}${ticks}<text class="axis" x="${left + plotWidth / 2}" y="${bottom + 42}">${look.axis}</text></svg>`;
}

/** Where buckets begin, as marks of a score histogram. */
export const SCORE_MARKS: readonly number[] = BUCKET_FLOORS.map((row) => row.floor).filter(
  (floor) => floor > 0,
);

const CELL = { width: 118, height: 50, left: 122, top: 44 };

/** Labels down, answers across; the darker a cell, the larger its share of the label's rows. */
export function drawConfusion(matrix: ConfusionMatrix): Html {
  const { width, height, left, top } = CELL;
  const heads = BUCKETS.map(
    (bucket, column) =>
      html`<text class="tick" x="${left + (column + 0.5) * width}" y="${top - 10}">${BUCKET_NAMES[bucket]}</text>`,
  );
  const rows = BUCKETS.map((label, row) => {
    const total = matrix[row]!.reduce((sum, count) => sum + count, 0);
    const cells = BUCKETS.map((answer, column) => {
      const count = matrix[row]![column]!;
      const share = total > 0 ? count / total : 0;
      const [x, y] = [left + column * width, top + row * height];
      const look = `${row === column ? "hit" : "miss"}${share >= 0.5 ? " full" : ""}`;
      return html`<g class="${look}"><title>${PAGE_WORDS.cellTitle(BUCKET_NAMES[label], BUCKET_NAMES[answer], count, share)}</title><rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" fill-opacity="${at(share)}"/><text class="count" x="${x + width / 2}" y="${y + height / 2 + 5}">${count}</text></g>`;
    });
    return html`<text class="tick end" x="${left - 10}" y="${top + (row + 0.5) * height + 4}">${BUCKET_NAMES[label]}</text>${cells}`;
  });
  const full = [left + BUCKETS.length * width + 4, top + BUCKETS.length * height + 4] as const;
  return html`<svg class="chart wide matrix" viewBox="0 0 ${full[0]} ${full[1]}" role="img" aria-label="${PAGE_WORDS.matrixLabel}"><text class="axis" x="${left + 2 * width}" y="14">${PAGE_WORDS.answer}</text><text class="axis end" x="${left - 10}" y="${top - 10}">${PAGE_WORDS.label}</text>${heads}${rows}</svg>`;
}
