import type { Probabilities } from "../schema/classification.ts";
import { BUCKETS } from "../schema/example.ts";

/** How often the rules are right where they say so: [their own confidence, the share that was right], rising. */
export type RuleCurve = readonly (readonly [raw: number, calibrated: number])[];

/** Less than this beside the likeliest bucket says nothing about the others. */
const NOTHING_LEFT = 1e-12;

/** Between two points a straight line; beyond the ends the end's own value. */
export function readCurve(curve: RuleCurve, raw: number): number {
  const next = curve.findIndex(([from]) => from >= raw);
  if (next === 0) return curve[0]![1];
  if (next < 0) return curve.at(-1)![1];
  const [x0, y0] = curve[next - 1]!;
  const [x1, y1] = curve[next]!;
  return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
}

/**
 * Gives the likeliest bucket its calibrated confidence and shares the rest out as before. It stays the
 * likeliest: the rules are the formula.
 */
export function calibrateRules(probabilities: Probabilities, curve: RuleCurve): Probabilities {
  if (curve.length === 0) return probabilities;
  const values = BUCKETS.map((bucket) => probabilities[bucket]);
  const top = Math.max(...values);
  const at = values.indexOf(top);
  const rest = values.reduce((sum, value, k) => (k === at ? sum : sum + value), 0);
  if (rest < NOTHING_LEFT) return spreadEvenly(at, readCurve(curve, top));
  const second = Math.max(...values.filter((_, k) => k !== at));
  const confidence = Math.max(readCurve(curve, top), second / (rest + second));
  const scaled = values.map((value, k) => (k === at ? confidence : ((1 - confidence) * value) / rest));
  return Object.fromEntries(BUCKETS.map((bucket, k) => [bucket, scaled[k]!])) as Probabilities;
}

function spreadEvenly(at: number, curved: number): Probabilities {
  const confidence = Math.max(curved, 1 / BUCKETS.length);
  const other = (1 - confidence) / (BUCKETS.length - 1);
  return Object.fromEntries(
    BUCKETS.map((bucket, k) => [bucket, k === at ? confidence : other]),
  ) as Probabilities;
}
