import type { MatchEvidence } from "../schema/classification.ts";
import { FEATURE_SCORE_NAMES } from "../schema/example.ts";
import { BUCKET_FLOORS, WEIGHTS } from "../score/ats-score.ts";
import { clamp, type FeatureSource, flag, type ModelFeature } from "./model-feature-source.ts";

/** A dataset row that tells everything the formula asks for: nothing was read or left to guess. */
const isExact = ({ resume, job, features }: FeatureSource): boolean =>
  resume.source === "row" && (job.keywords.length === 0 || features.parts.keyword_source === "given");
const matchedIn = (list: MatchEvidence[]): number => list.filter((entry) => entry.matched).length;
const matchedBy = (list: MatchEvidence[], how: MatchEvidence["how"]): number =>
  list.filter((entry) => entry.how === how).length;
/** Points that one entry of a list is worth: how far a single misread entry moves the total. */
const pointsOfOne = (weight: number, list: MatchEvidence[]): number => weight / Math.max(1, list.length);

/** Points beside a boundary over which its features rise from -1 to 1: steep slopes and flat ones. */
const SLOPES = { near: 6, close: 2, far: 12, wide: 20 } as const;
/** Where a bucket begins. */
const BOUNDARIES = BUCKET_FLOORS.filter((row) => row.floor > 0).map((row) => row.floor);

const side = (source: FeatureSource, floor: number): number => (source.total >= floor ? 1 : -1);
const slope = (source: FeatureSource, floor: number, width: number): number =>
  clamp((source.total - floor) / width, -1, 1);

const scoreFeatures: ModelFeature[] = FEATURE_SCORE_NAMES.map((name) => ({
  name,
  about: "feature score, 0-100",
  of: ({ features }) => features.scores[name],
}));

const boundaryFeatures: ModelFeature[] = BOUNDARIES.flatMap((floor) => [
  ...Object.entries(SLOPES).map(
    ([name, width]): ModelFeature => ({
      name: `${name}_${floor}`,
      about: `the total's distance from ${floor} in units of ${width} points, -1 to 1`,
      of: (source) => slope(source, floor, width),
    }),
  ),
  {
    name: `reached_${floor}`,
    about: `1 where the total reaches ${floor}, else -1`,
    of: (source) => side(source, floor),
  },
  {
    name: `exact_${floor}`,
    about: `complete facts of a dataset row: 1 where the total reaches ${floor}, else -1; 0 for all others`,
    of: (source) => (isExact(source) ? side(source, floor) : 0),
  },
  {
    name: `posting_read_${floor}`,
    about: `a posting that was read: 1 where the total reaches ${floor}, else -1; 0 where the job was given`,
    of: (source) => (source.context.job_from_document ? side(source, floor) : 0),
  },
]);

/**
 * Where the posting was read, a required skill that no vocabulary knows may be missing from its list. With one more
 * entry the share of matched ones would rise by (1 − share) / (n + 1) if the resume shows it, else fall by
 * share / (n + 1).
 */
const missedEntryFeatures: ModelFeature[] = BOUNDARIES.flatMap((floor) => [
  {
    name: `one_more_shown_${floor}`,
    about: `1 where the total would reach ${floor} with one more required skill, listed and shown, else -1`,
    of: (source) => sideWith(source, floor, (share) => 1 - share),
  },
  {
    name: `one_more_missing_${floor}`,
    about: `1 where the total would reach ${floor} with one more required skill, listed and not shown, else -1`,
    of: (source) => sideWith(source, floor, (share) => -share),
  },
]);

function sideWith(source: FeatureSource, floor: number, change: (share: number) => number): number {
  if (!source.context.job_from_document) return side(source, floor);
  const { parts, scores } = source.features;
  const share = scores.skill_match_required / 100;
  const moved = (WEIGHTS.skill_match_required * change(share)) / (parts.required.length + 1);
  return source.total + moved >= floor ? 1 : -1;
}

/** The list of keywords is the most uncertain thing that is read: there, scores count differently. */
const postingFeatures: ModelFeature[] = [
  {
    name: "posting_read_total",
    about: "the total where the posting was read, 0-100; 0 where the job was given",
    of: ({ total, context }) => (context.job_from_document ? total : 0),
  },
  {
    name: "posting_read_keyword_match",
    about: "keyword_match where the posting was read, 0-100; 0 where the job was given",
    of: ({ features, context }) => (context.job_from_document ? features.scores.keyword_match : 0),
  },
];

const listFeatures: ModelFeature[] = (
  [
    ["required", WEIGHTS.skill_match_required],
    ["preferred", WEIGHTS.skill_match_preferred],
    ["keywords", WEIGHTS.keyword_match],
  ] as const
).flatMap(([list, weight]) => [
  {
    name: `${list}_listed`,
    about: "entries of the job's list, 0-40",
    of: ({ features }) => clamp(features.parts[list].length, 0, 40),
  },
  {
    name: `${list}_matched`,
    about: "entries that matched, 0-40",
    of: ({ features }) => clamp(matchedIn(features.parts[list]), 0, 40),
  },
  {
    name: `${list}_points_of_one`,
    about: `points of the total that one entry is worth, 0-${weight}`,
    of: ({ features }) => pointsOfOne(weight, features.parts[list]),
  },
]);

const skillFeatures: ModelFeature[] = (["alias", "implied", "stem"] as const).map((how) => ({
  name: `skills_matched_by_${how}`,
  about: "required and preferred skills that matched in this way, 0-40",
  of: ({ features: { parts } }) =>
    clamp(matchedBy(parts.required, how) + matchedBy(parts.preferred, how), 0, 40),
}));
const IMPUTED = [
  "skill_match_required",
  "skill_match_preferred",
  "keyword_match",
  "experience_alignment",
] as const;
const imputedFeatures: ModelFeature[] = IMPUTED.map((name) => ({
  name: `imputed_${name}`,
  about: "1 where this score was borrowed or assumed",
  of: ({ features }) => flag(features.imputed.some((entry) => entry.startsWith(`${name} <- `))),
}));
/** What the five scores and the lists of matches tell. */
export const MATCH_FEATURES: readonly ModelFeature[] = [
  ...scoreFeatures,
  { name: "total", about: "unfloored total, 0-100", of: ({ total }) => total },
  ...boundaryFeatures,
  ...missedEntryFeatures,
  ...postingFeatures,
  ...listFeatures,
  ...skillFeatures,
  ...imputedFeatures,
];
