import { defaultMatcher } from "../default-matcher.ts";
import { OumiAtsError } from "../errors.ts";
import type { SkillMatcher } from "../profile/skills/skill-mention.ts";
import type { Bucket, Example } from "../schema/example.ts";
import { type BucketDistribution, countBuckets, DEFAULT_DISTRIBUTION } from "./distribution.ts";
import type { OccupationFamily } from "./families/family.ts";
import { FAMILIES, TEST_ONLY_FAMILIES, TRAINING_FAMILIES } from "./families/index.ts";
import { ApplicantFinder } from "./find-near-duplicates.ts";
import type { Scale } from "./label-of-pair.ts";
import { makePair } from "./make-pair.ts";
import type { Pair, Scenario } from "./pair.ts";
import { createRandom } from "./random.ts";
import { type EdgeCase, planEdgeCases } from "./scenarios.ts";
import { textsOf } from "./texts-of-pair.ts";

export interface GenerateOptions {
  /** Rows, 1 or more. */
  count: number;
  /** Share of each bucket; sums to 1. Default: .30, .30, .25, .15. */
  bucket_distribution?: Partial<BucketDistribution>;
  /** 16 edge cases in 70 rows, inside the distribution. Default true. */
  include_edge_cases?: boolean;
  /** An integer. Same seed, same rows. */
  seed: number;
  /** Occupations to draw from: those for training (default), those kept for tests, or all. */
  families?: "training" | "test_only" | "all";
  /** Adds `texts` { resume, job } to each row: what the facts were taken from. Default false. */
  include_texts?: boolean;
  /** Told before the first row which edge cases their bucket had no room for. */
  on_left_out?: (left_out: EdgeCase[]) => void;
  /** Default: the shipped vocabulary. */
  matcher?: SkillMatcher;
}

const FAMILY_SETS: Record<NonNullable<GenerateOptions["families"]>, readonly OccupationFamily[]> = {
  training: TRAINING_FAMILIES,
  test_only: TEST_ONLY_FAMILIES,
  all: FAMILIES,
};
const MOST_ROWS = 0x7fffffff;
/** People who apply for the same job: one in a small dataset, which can then be split evenly, more in a large one. */
const ROWS_PER_APPLICANT = 200;
const MOST_APPLICANTS = 16;

/**
 * Rows with known facts and computed labels.
 * @throws OumiAtsError `invalid_option` (count, seed), `invalid_distribution`
 */
export function generateTrainingExamples(options: GenerateOptions): Example[] {
  return [...streamTrainingExamples(options)];
}

/** The same one by one, in constant memory. Options are checked at once, before the first row is asked for. */
export function streamTrainingExamples(options: GenerateOptions): Generator<Example, void, undefined> {
  const pairs = streamPairs(options);
  return (function* () {
    for (const pair of pairs)
      yield options.include_texts ? { ...pair.example, texts: textsOf(pair) } : pair.example;
  })();
}

/** Personas and postings with all their facts: what documents are rendered from. */
export function streamPairs(
  options: GenerateOptions & {
    /** On which scale the score falls into the bucket: the row's (default) or a clean PDF's. */
    scale?: Scale;
  },
): Generator<Pair, void, undefined> {
  const slots = planSlots(options);
  const families = FAMILY_SETS[options.families ?? "training"];
  const matcher = options.matcher ?? defaultMatcher();
  const scale = options.scale ?? "row";
  const common = { seed: options.seed, families, scale, applicants: applicantsOf(options.count, scale) };
  return (function* () {
    const applicants = new ApplicantFinder();
    const accepts = (pair: Pair) => applicants.add(pair.example);
    for (let index = 0; index < options.count; index++)
      yield makePair({ ...common, index, ...slots(index), accepts }, matcher);
  })();
}

/** A rendered posting has one applicant, so that documents differ as much as they can. */
function applicantsOf(count: number, scale: Scale): number {
  if (scale === "document") return 1;
  return Math.min(MOST_APPLICANTS, Math.max(1, Math.floor(count / ROWS_PER_APPLICANT)));
}

/** Bucket and scenario of each row, as numbers in two byte arrays: a million rows take two megabytes. */
function planSlots(
  options: GenerateOptions,
): (index: number) => { bucket: Bucket; scenario: Scenario | null } {
  checkWhole("count", options.count, 1, MOST_ROWS);
  checkWhole("seed", options.seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const counts = countBuckets(options.count, options.bucket_distribution ?? DEFAULT_DISTRIBUTION);
  const plan =
    (options.include_edge_cases ?? true) ? planEdgeCases(options.count, counts) : { cases: [], left_out: [] };
  if (plan.left_out.length > 0) options.on_left_out?.(plan.left_out);
  const kinds: { bucket: Bucket; scenario: Scenario | null }[] = [];
  const slots = new Uint8Array(options.count);
  const rest = { ...counts };
  let filled = 0;
  const add = (kind: (typeof kinds)[number], rows: number) => {
    let number = kinds.findIndex((known) => known.bucket === kind.bucket && known.scenario === kind.scenario);
    if (number < 0) number = kinds.push(kind) - 1;
    slots.fill(number, filled, filled + rows);
    filled += rows;
  };
  for (const edge of plan.cases) {
    rest[edge.bucket]--;
    add(edge, 1);
  }
  for (const bucket of Object.keys(rest) as Bucket[]) add({ bucket, scenario: null }, rest[bucket]);
  shuffleBytes(slots, options.seed);
  return (index) => kinds[slots[index]!]!;
}

/** Fisher-Yates; the last stream of the seed is kept for it. */
function shuffleBytes(bytes: Uint8Array, seed: number): void {
  const random = createRandom(seed, MOST_ROWS);
  for (let at = bytes.length - 1; at > 0; at--) {
    const other = random.int(0, at);
    const kept = bytes[at]!;
    bytes[at] = bytes[other]!;
    bytes[other] = kept;
  }
}

function checkWhole(name: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new OumiAtsError("invalid_option", `"${name}" must be a whole number from ${low} to ${high}.`);
}
