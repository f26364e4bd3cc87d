import { BUCKETS, type Bucket, type Example } from "../schema/example.ts";
import { BUCKET_FLOORS } from "../score/ats-score.ts";
import { FEATURE_COLUMNS } from "./feature-columns.ts";
import { isNearBoundary } from "./target-score.ts";
import { noRows } from "./validate-dataset.ts";

export interface DatasetStats {
  rows: number;
  buckets: Record<Bucket, number>;
  /** Rows by score, 0-100. */
  scores: number[];
  near_boundary: number;
  sources: Record<string, number>;
  scenarios: Record<string, number>;
  occupations: Record<string, number>;
  /** Mean of each feature by bucket; null without rows. */
  means: { feature: string; all: number | null; by_bucket: Record<Bucket, number | null> }[];
}

/** Counts a dataset row by row, in constant memory. */
export class StatsCounter {
  readonly #stats: Omit<DatasetStats, "means"> = {
    rows: 0,
    buckets: noRows(),
    scores: Array<number>(101).fill(0),
    near_boundary: 0,
    sources: {},
    scenarios: {},
    occupations: {},
  };
  readonly #sums = FEATURE_COLUMNS.map(() => noRows());

  add(row: Example): void {
    const stats = this.#stats;
    const { bucket, ats_score, source } = row.labels;
    stats.rows++;
    stats.buckets[bucket]++;
    stats.scores[ats_score]!++;
    if (isNearBoundary(ats_score)) stats.near_boundary++;
    count(stats.sources, source);
    if (typeof row["scenario"] === "string") count(stats.scenarios, row["scenario"]);
    if (typeof row["occupation"] === "string") count(stats.occupations, row["occupation"]);
    FEATURE_COLUMNS.forEach((column, at) => {
      this.#sums[at]![bucket] += column.value(row);
    });
  }

  finish(): DatasetStats {
    const { rows, buckets } = this.#stats;
    const mean = (sum: number, of: number) => (of === 0 ? null : Math.round((100 * sum) / of) / 100);
    const means = FEATURE_COLUMNS.map(({ name }, at) => {
      const sums = this.#sums[at]!;
      const total = BUCKETS.reduce((sum, bucket) => sum + sums[bucket], 0);
      const byBucket = BUCKETS.map((bucket) => [bucket, mean(sums[bucket], buckets[bucket])]);
      return {
        feature: name,
        all: mean(total, rows),
        by_bucket: Object.fromEntries(byBucket) as Record<Bucket, number | null>,
      };
    });
    return { ...this.#stats, means };
  }
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

/** The figures as plain text tables. */
export function writeStatsTable(stats: DatasetStats): string {
  const percent = (part: number) => `${((100 * part) / Math.max(1, stats.rows)).toFixed(1)} %`;
  const lines = [`${stats.rows} rows, ${percent(stats.near_boundary)} within 3 points of a boundary`, ""];
  for (const bucket of BUCKETS)
    lines.push(
      `${bucket.padEnd(18)}${String(stats.buckets[bucket]).padStart(8)}  ${percent(stats.buckets[bucket])}`,
    );
  lines.push("", `${"mean".padEnd(24)}${["all", ...BUCKETS].map((name) => name.padStart(18)).join("")}`);
  for (const { feature, all, by_bucket } of stats.means) {
    const cells = [all, ...BUCKETS.map((bucket) => by_bucket[bucket])];
    lines.push(
      feature.padEnd(24) +
        cells.map((value) => (value === null ? "–" : value.toFixed(2)).padStart(18)).join(""),
    );
  }
  for (const [title, counts] of [
    ["scenario", stats.scenarios],
    ["occupation", stats.occupations],
    ["source", stats.sources],
  ] as const) {
    const entries = Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
    if (entries.length === 0) continue;
    lines.push("", title);
    for (const [name, rows] of entries)
      lines.push(`  ${name.slice(0, 40).padEnd(40)}${String(rows).padStart(8)}`);
  }
  return `${lines.join("\n")}\n`;
}

const CHART = { left: 48, top: 36, width: 808, height: 240, bottom: 44 } as const;
const COLOURS: Record<Bucket, string> = {
  strong: "#1a7f4b",
  moderate: "#2b6cb0",
  weak: "#b7791f",
  not_ats_friendly: "#b83232",
};

/** Histogram of the scores, coloured by bucket, as a self-contained SVG. */
export function writeStatsSvg(stats: DatasetStats): string {
  const most = Math.max(1, ...stats.scores);
  const step = CHART.width / stats.scores.length;
  const bars = stats.scores.map((rows, score) => {
    if (rows === 0) return "";
    const height = (rows / most) * CHART.height;
    const x = CHART.left + score * step;
    const bucket = BUCKET_FLOORS.find(({ floor }) => score >= floor)!.bucket;
    return `<rect x="${x.toFixed(2)}" y="${(CHART.top + CHART.height - height).toFixed(2)}" width="${(step - 1).toFixed(2)}" height="${height.toFixed(2)}" fill="${COLOURS[bucket]}"><title>${score}: ${rows}</title></rect>`;
  });
  const bottom = CHART.top + CHART.height;
  const ticks = [0, 20, 40, 60, 80, 100].map(
    (score) =>
      `<text x="${CHART.left + (score + 0.5) * step}" y="${bottom + 18}" text-anchor="middle">${score}</text>`,
  );
  const legend = BUCKETS.map(
    (bucket, at) =>
      `<rect x="${CHART.left + at * 200}" y="12" width="12" height="12" fill="${COLOURS[bucket]}"/><text x="${CHART.left + at * 200 + 18}" y="22">${bucket} (${stats.buckets[bucket]})</text>`,
  );
  const width = CHART.left + CHART.width + 8;
  const height = bottom + CHART.bottom;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Rows by ats_score" font-family="system-ui, sans-serif" font-size="12" fill="#222">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...legend, ...bars.filter((bar) => bar !== ""), ...ticks].join("\n")}
<line x1="${CHART.left}" y1="${bottom}" x2="${CHART.left + CHART.width}" y2="${bottom}" stroke="#444"/>
<text x="${CHART.left - 6}" y="${CHART.top + 4}" text-anchor="end">${most}</text>
<text x="${CHART.left + CHART.width / 2}" y="${bottom + 36}" text-anchor="middle">ats_score</text>
</svg>
`;
}
