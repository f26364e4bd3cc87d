import { DATASET_AS_OF } from "./pair.ts";
import type { Random } from "./random.ts";

/** The time of one job and how it follows the older one. */
export interface CareerStep {
  /** YYYY-MM */
  startDate: string;
  /** YYYY-MM; absent: present. */
  endDate?: string;
  /** Same employer as the next older job: a promotion. */
  promoted: boolean;
}

type Joint = "promotion" | "contiguous" | "overlap" | "gap";

const SHORTEST_JOB = 2;
const STILL_THERE = 0.65;
const LONGEST = { gap: 14, overlap: 8, pause: 18 } as const;

/**
 * Jobs, latest first, whose union is exactly `months`: with gaps, overlaps (counted once) and promotions.
 * @param months 1 or more
 * @param wanted number of jobs asked for; fewer where the time is too short for them
 */
export function buildCareer(months: number, wanted: number, random: Random): CareerStep[] {
  const count = Math.max(1, Math.min(wanted, Math.floor(months / SHORTEST_JOB)));
  const lengths = splitMonths(months, count, random);
  const joints = lengths.map((): Joint => random.pick(["promotion", "contiguous", "overlap", "gap", "gap"]));
  const isPresent = random.chance(STILL_THERE);
  let end = monthOf(DATASET_AS_OF) + 1 - (isPresent ? 0 : random.int(1, LONGEST.pause));
  return lengths.map((length, at) => {
    const start = end - length;
    // An older job may run on into the newer one: the union stays, for the newer one covers it.
    const newer = lengths[at - 1] ?? 0;
    const runsOn = joints[at - 1] === "overlap" ? random.int(1, Math.min(LONGEST.overlap, newer)) : 0;
    const step: CareerStep = {
      startDate: writeMonth(start),
      promoted: joints[at] === "promotion" && at < lengths.length - 1,
    };
    if (at > 0 || !isPresent) step.endDate = writeMonth(end + runsOn - 1);
    end = start - (joints[at] === "gap" ? random.int(1, LONGEST.gap) : 0);
    return step;
  });
}

/** Parts of at least the shortest job, in random proportions, that sum to `months`. */
function splitMonths(months: number, count: number, random: Random): number[] {
  const free = months - count * Math.min(SHORTEST_JOB, Math.floor(months / count));
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, free)).sort((a, b) => a - b);
  const edges = [0, ...cuts, free];
  const least = Math.min(SHORTEST_JOB, Math.floor(months / count));
  return Array.from({ length: count }, (_, at) => least + edges[at + 1]! - edges[at]!);
}

/** Months since year 0. */
export function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

export function writeMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
