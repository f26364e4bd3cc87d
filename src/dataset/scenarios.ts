import type { Bucket } from "../schema/example.ts";
import { largestRemainder } from "./distribution.ts";
import type { Scenario } from "./pair.ts";

/** Edge cases among 70 rows: 16, by scenario and bucket. */
export const SCENARIO_CELLS: readonly { scenario: Scenario; bucket: Bucket; rows: number }[] = [
  { scenario: "wrong_stack", bucket: "not_ats_friendly", rows: 2 },
  { scenario: "overqualified", bucket: "moderate", rows: 1 },
  { scenario: "underqualified", bucket: "weak", rows: 1 },
  { scenario: "underqualified", bucket: "not_ats_friendly", rows: 1 },
  { scenario: "minimal_resume", bucket: "weak", rows: 1 },
  { scenario: "minimal_resume", bucket: "not_ats_friendly", rows: 2 },
  { scenario: "missing_contact", bucket: "strong", rows: 1 },
  { scenario: "missing_contact", bucket: "moderate", rows: 2 },
  { scenario: "missing_contact", bucket: "weak", rows: 1 },
  { scenario: "career_changer", bucket: "moderate", rows: 1 },
  { scenario: "career_changer", bucket: "weak", rows: 1 },
  { scenario: "legacy_skills", bucket: "weak", rows: 1 },
  { scenario: "legacy_skills", bucket: "not_ats_friendly", rows: 1 },
];

const EDGE_CASES = { rows: 16, in: 70 } as const;

/** One edge case to make, or one that its bucket had no room for. */
export interface EdgeCase {
  scenario: Scenario;
  bucket: Bucket;
}

/**
 * The edge cases of `total` rows: 16 in 70, in the proportions of the table. One whose bucket has no room is left out.
 */
export function planEdgeCases(
  total: number,
  room: Record<Bucket, number>,
): { cases: EdgeCase[]; left_out: EdgeCase[] } {
  const wanted = Math.round((EDGE_CASES.rows * total) / EDGE_CASES.in);
  const counts = largestRemainder(
    SCENARIO_CELLS.map((cell) => cell.rows),
    wanted,
  );
  const left = { ...room };
  const cases: EdgeCase[] = [];
  const left_out: EdgeCase[] = [];
  SCENARIO_CELLS.forEach(({ scenario, bucket }, at) => {
    for (let n = 0; n < counts[at]!; n++) {
      if (left[bucket] > 0) {
        left[bucket]--;
        cases.push({ scenario, bucket });
      } else left_out.push({ scenario, bucket });
    }
  });
  return { cases, left_out };
}
