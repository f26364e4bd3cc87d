import { defaultMatcher } from "../default-matcher.ts";
import { jobFacts } from "../profile/facts/job-facts.ts";
import { resumeFacts } from "../profile/facts/resume-facts.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import { BUCKETS, type Bucket, type Example } from "../schema/example.ts";
import type { OccupationFamily } from "./families/family.ts";
import { FAMILIES, TRAINING_FAMILIES } from "./families/index.ts";
import { makePair } from "./make-pair.ts";
import { DATASET_AS_OF, type Pair, type Scenario } from "./pair.ts";
import { createRandom } from "./random.ts";
import { trueLabel } from "./true-facts.ts";

export const SAMPLE_SPLITS = ["train", "val", "test"] as const;
export type SampleSplit = (typeof SAMPLE_SPLITS)[number];

/** Rows of the sample dataset by bucket and split. */
export const SAMPLE_COUNTS: Record<SampleSplit, Record<Bucket, number>> = {
  train: { strong: 22, moderate: 12, weak: 8, not_ats_friendly: 8 },
  val: { strong: 4, moderate: 3, weak: 2, not_ats_friendly: 1 },
  test: { strong: 4, moderate: 2, weak: 2, not_ats_friendly: 2 },
};

/** Where each of the 16 edge cases stands. */
const SAMPLE_SCENARIOS: readonly { split: SampleSplit; bucket: Bucket; scenario: Scenario }[] = [
  { split: "train", bucket: "not_ats_friendly", scenario: "wrong_stack" },
  { split: "test", bucket: "not_ats_friendly", scenario: "wrong_stack" },
  { split: "train", bucket: "moderate", scenario: "overqualified" },
  { split: "test", bucket: "weak", scenario: "underqualified" },
  { split: "train", bucket: "not_ats_friendly", scenario: "underqualified" },
  { split: "train", bucket: "weak", scenario: "minimal_resume" },
  { split: "train", bucket: "not_ats_friendly", scenario: "minimal_resume" },
  { split: "train", bucket: "not_ats_friendly", scenario: "minimal_resume" },
  { split: "train", bucket: "strong", scenario: "missing_contact" },
  { split: "val", bucket: "moderate", scenario: "missing_contact" },
  { split: "train", bucket: "moderate", scenario: "missing_contact" },
  { split: "train", bucket: "weak", scenario: "missing_contact" },
  { split: "test", bucket: "moderate", scenario: "career_changer" },
  { split: "train", bucket: "weak", scenario: "career_changer" },
  { split: "train", bucket: "weak", scenario: "legacy_skills" },
  { split: "train", bucket: "not_ats_friendly", scenario: "legacy_skills" },
];

const SAMPLE_SEED = 20_261_101;

/**
 * The 70 rows of `oumi/sample_dataset`: the same every time. The test-only occupations stand in the test split alone.
 * A row's bucket also holds where its keyword_match is not at hand, so that `classify(row.resume, row.jd)` agrees.
 */
export function buildSampleDataset(matcher: SkillMatcher = defaultMatcher()): Record<SampleSplit, Example[]> {
  let index = 0;
  const build = (split: SampleSplit): Example[] => {
    const slots = slotsOf(split);
    const families = split === "test" ? [...FAMILIES].reverse() : TRAINING_FAMILIES;
    const rows = slots.map(({ bucket, scenario }) => {
      const order = {
        seed: SAMPLE_SEED,
        index: index++,
        bucket,
        scenario,
        // In turn, so that every occupation is there; a scenario draws among those it needs.
        families: scenario ? TRAINING_FAMILIES : [families[index % families.length] as OccupationFamily],
        scale: "row" as const,
        accepts: (pair: Pair) => agreesWithoutText(pair.example, matcher),
      };
      return makePair(order, matcher).example;
    });
    return createRandom(SAMPLE_SEED, 0x7ffffff0 + SAMPLE_SPLITS.indexOf(split)).shuffle(rows);
  };
  return { train: build("train"), val: build("val"), test: build("test") };
}

function slotsOf(split: SampleSplit): { bucket: Bucket; scenario: Scenario | null }[] {
  return BUCKETS.flatMap((bucket) => {
    const edge = SAMPLE_SCENARIOS.filter((slot) => slot.split === split && slot.bucket === bucket);
    const plain = SAMPLE_COUNTS[split][bucket] - edge.length;
    return [...edge, ...Array<null>(plain).fill(null)].map((slot) => ({
      bucket,
      scenario: slot?.scenario ?? null,
    }));
  });
}

function agreesWithoutText({ resume, jd, labels }: Example, matcher: SkillMatcher): boolean {
  const facts = resumeFacts(resume, { matcher, as_of: DATASET_AS_OF });
  return trueLabel(facts, jobFacts(jd, { matcher })).bucket === labels.bucket;
}
