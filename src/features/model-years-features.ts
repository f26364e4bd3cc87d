import { clamp, type FeatureSource, flag, type ModelFeature } from "./model-feature-source.ts";

/** Years beside the lower end of the range within which a misread date moves the score. */
const YEARS_NEAR = 3;

/** Years short of the range, over it, and how close to its lower end. Null where either is unknown. */
function yearsBeyond({ features, job, context }: FeatureSource): { below: number; above: number } | null {
  const { years, range_source, required_range } = features.evidence.experience;
  if (years === null || range_source === "none" || required_range === null) return null;
  const [low, high] = job.range ? [job.range.low, job.range.high] : endsOf(required_range);
  const isOver = context.over_experience === "score" && high !== null && years > high;
  return { below: low - years, above: isOver ? years - high : 0 };
}

/** The ends of a range as evidence writes it: "3-5", "10+". */
function endsOf(range: string): [number, number | null] {
  const [low, high] = range.split("-");
  return [Number.parseFloat(low!), high === undefined ? null : Number.parseFloat(high)];
}
/** What years and levels tell. */
export const YEARS_FEATURES: readonly ModelFeature[] = [
  {
    name: "years_below",
    about: "years short of the range, 0-15",
    of: (source) => clamp(yearsBeyond(source)?.below ?? 0, 0, 15),
  },
  {
    name: "years_above",
    about: "years over the range, 0-15; 0 where over-experience is only reported",
    of: (source) => clamp(yearsBeyond(source)?.above ?? 0, 0, 15),
  },
  {
    name: "years_near_low",
    about: `how close the years are to the range's lower end, 0 (${YEARS_NEAR} years off or unknown) to 1`,
    of: (source) => {
      const beyond = yearsBeyond(source);
      return beyond ? 1 - clamp(Math.abs(beyond.below), 0, YEARS_NEAR) / YEARS_NEAR : 0;
    },
  },
  {
    name: "years_unknown",
    about: "1 where years or range are unknown",
    of: (source) => flag(yearsBeyond(source) === null),
  },
  {
    name: "range_from_posting",
    about: "1 where the posting names a range of years",
    of: ({ features }) => flag(features.evidence.experience.range_source === "posting"),
  },
  {
    name: "range_from_level",
    about: "1 where the range was taken from the job's level",
    of: ({ features }) => flag(features.evidence.experience.range_source === "seniority"),
  },
  {
    name: "levels_below",
    about: "levels by which the latest title is below the job's, 0-5",
    of: ({ features }) => features.evidence.experience.levels_below,
  },
  {
    name: "title_level_known",
    about: "1 where the latest title carries a level",
    of: ({ features }) => flag(features.evidence.experience.title_level !== null),
  },
];
