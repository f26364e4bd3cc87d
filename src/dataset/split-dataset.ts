import { OumiAtsError } from "../errors.ts";
import { BUCKETS, type Bucket, type Example } from "../schema/example.ts";
import { hashText } from "../vocabulary/hash-text.ts";
import { largestRemainder } from "./distribution.ts";
import { NearDuplicateFinder } from "./find-near-duplicates.ts";
import { createRandom } from "./random.ts";
import { noRows } from "./validate-dataset.ts";

export interface SplitOptions {
  /** Shares by split, which sum to 1: { train: .8, val: .1, test: .1 }. */
  ratios: Record<string, number>;
  seed: number;
}

/**
 * The split of each row. Rows that share a person, a job, or nearly everything stay together (grouped); each bucket is
 * cut in the ratios as far as the groups allow (stratified). Same seed, same split.
 * @throws OumiAtsError `invalid_option` for ratios that are negative or do not sum to 1
 */
export function splitRows(rows: readonly Example[], options: SplitOptions): string[] {
  const names = Object.keys(options.ratios);
  const shares = names.map((name) => options.ratios[name]!);
  checkRatios(shares);
  const groups = createRandom(options.seed).shuffle(groupRows(rows));
  // Large groups first: small ones can still even out what they leave.
  groups.sort((a, b) => b.length - a.length);
  const room = roomOf(rows, shares);
  const splits: string[] = Array(rows.length).fill("");
  for (const group of groups) {
    const counts = noRows();
    for (const row of group) counts[rows[row]!.labels.bucket]++;
    const at = roomiest(room, counts);
    for (const bucket of BUCKETS) room[at]![bucket] -= counts[bucket];
    for (const row of group) splits[row] = names[at]!;
  }
  return splits;
}

function checkRatios(shares: number[]): void {
  const sum = shares.reduce((all, share) => all + share, 0);
  const isValid =
    shares.length >= 2 &&
    shares.every((share) => Number.isFinite(share) && share >= 0) &&
    Math.abs(sum - 1) < 1e-6;
  if (!isValid)
    throw new OumiAtsError("invalid_option", "Ratios are two or more numbers of 0 or more that sum to 1.");
}

/** Rows of each bucket that each split is to have. */
function roomOf(rows: readonly Example[], shares: number[]): Record<Bucket, number>[] {
  const room = shares.map(noRows);
  for (const bucket of BUCKETS) {
    const total = rows.filter((row) => row.labels.bucket === bucket).length;
    largestRemainder(shares, total).forEach((count, at) => {
      room[at]![bucket] = count;
    });
  }
  return room;
}

/** The split that lacks most of what the group brings. */
function roomiest(room: Record<Bucket, number>[], counts: Record<Bucket, number>): number {
  const lacks = room.map((left) =>
    BUCKETS.reduce((sum, bucket) => sum + (counts[bucket] > 0 ? counts[bucket] * left[bucket] : 0), 0),
  );
  return lacks.indexOf(Math.max(...lacks));
}

/** Row numbers that belong together, by shared person, shared job and near-duplicates. */
function groupRows(rows: readonly Example[]): number[][] {
  const parent = rows.map((_, at) => at);
  const rootOf = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const seen = new Map<string, number>();
  const near = new NearDuplicateFinder();
  rows.forEach((row, at) => {
    const { resume, jd } = row;
    for (const key of [`r${hashText(JSON.stringify(resume))}`, `j${hashText(JSON.stringify(jd))}`]) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, at);
      else parent[rootOf(at)] = rootOf(other);
    }
    for (const { first } of near.add(row)) parent[rootOf(at)] = rootOf(first);
  });
  const groups = new Map<number, number[]>();
  rows.forEach((_, at) => {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  });
  return [...groups.values()];
}
