import type { Bucket } from "../schema/example.ts";
import { BUCKET_FLOORS } from "../score/ats-score.ts";
import type { Random } from "./random.ts";

/** Share of rows within the distance of a boundary. */
const NEAR_SHARE = 0.25;
const NEAR = 3;
/** Lowest and highest scores that are aimed at: a row without a document stops short of 100. */
const LOWEST = 8;
const HIGHEST = 99;

/** Scores of a bucket: those within three points of a boundary, and the others. */
const SCORES = new Map(BUCKET_FLOORS.map(({ bucket }, at) => [bucket, scoresOf(at)] as const));

/** A score to aim at: a quarter within three points of a boundary, the rest spread evenly over the others. */
export function drawTarget(bucket: Bucket, random: Random): number {
  const { near, far } = SCORES.get(bucket)!;
  return random.pick(random.chance(NEAR_SHARE) ? near : far);
}

/** Whether a score lies within three points of a bucket's boundary. */
export function isNearBoundary(score: number): boolean {
  return BUCKET_FLOORS.some(({ floor }) => floor > 0 && Math.abs(score - floor) <= NEAR);
}

function scoresOf(at: number): { near: number[]; far: number[] } {
  const low = Math.max(LOWEST, BUCKET_FLOORS[at]!.floor);
  const high = at === 0 ? HIGHEST : BUCKET_FLOORS[at - 1]!.floor - 1;
  const scores = Array.from({ length: high - low + 1 }, (_, step) => low + step);
  return { near: scores.filter(isNearBoundary), far: scores.filter((score) => !isNearBoundary(score)) };
}
