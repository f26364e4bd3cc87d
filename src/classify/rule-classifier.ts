import type { Probabilities } from "../schema/classification.ts";
import { BUCKET_FLOORS } from "../score/ats-score.ts";
import type { Classifier, ReadingQuality } from "./classifier.ts";
import { roundProbabilities } from "./round-probabilities.ts";
import { calibrateRules, type RuleCurve } from "./rule-curve.ts";
import { SHIPPED } from "./shipped-model.ts";

/**
 * Spread (standard deviation, points of ats_score) assumed around the score, by where the facts came from.
 * Assumptions, not measurements: the curve below is what makes a confidence of it.
 */
const SPREAD: Record<ReadingQuality["source"], number> = { row: 0.25, json: 2, text: 3, document: 3.5 };
const SPREAD_PER = { imputed: 1, finding: 0.75, unreadable_percent: 0.5 } as const;
/** Above this the likeliest bucket could differ from the formula's own, and the rules are the formula. */
const WIDEST_SPREAD = 8;

/**
 * The formula's own bucket, with a confidence from the distance to the nearest boundary and the reading.
 * @param curve what that confidence was worth when measured (default: the shipped one); empty: as it is
 */
export function createRuleClassifier(curve: RuleCurve = SHIPPED.rules_curve): Classifier {
  return {
    identity: { kind: "rules", name: "ats-rules", version: "1", sha256: null },
    predict: async ({ ats_score, quality }) =>
      roundProbabilities(calibrateRules(predictFromScore(ats_score, spreadOf(quality)), curve)),
  };
}

/** Assumed standard deviation of the score, in points, 0.25-8. */
export function spreadOf(quality: ReadingQuality): number {
  const spread =
    SPREAD[quality.source] +
    SPREAD_PER.imputed * quality.imputed +
    SPREAD_PER.finding * quality.findings +
    SPREAD_PER.unreadable_percent * 100 * quality.unreadable;
  return Math.min(WIDEST_SPREAD, spread);
}

/** Mass of a normal distribution around the middle of the score's own point that falls into each bucket. */
function predictFromScore(score: number, spread: number): Probabilities {
  const middle = score + 0.5;
  const above = (floor: number) => (floor === 0 ? 1 : 1 - normalBelow((floor - middle) / spread));
  let higher = 0;
  const masses = BUCKET_FLOORS.map(({ bucket, floor }) => {
    const reached = above(floor);
    const mass = reached - higher;
    higher = reached;
    return [bucket, mass] as const;
  });
  return Object.fromEntries(masses) as Probabilities;
}

/**
 * Standard normal distribution function, absolute error below 7.5e-8
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.2.17).
 */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * Math.exp((-z * z) / 2) * polynomial;
  return z > 0 ? 1 - tail : tail;
}
