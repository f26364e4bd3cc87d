import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { Span } from "../../schema/span.ts";
import type { Range } from "./split-sentences.ts";

/** Places of a fact; a list has one row of places for each entry. Empty ranges stand for no place. */
export type Places = { one: (Range | null | undefined)[] } | { each: readonly (readonly Range[])[] };

/** The `evidence` of a parsed job: "role", "required_skills/0" … → spans. Facts without a place are left out. */
export function collectEvidence(places: Record<string, Places>): NonNullable<ParsedJob["evidence"]> {
  const evidence: Record<string, Span[]> = {};
  const note = (name: string, ranges: readonly (Range | null | undefined)[]): void => {
    const spans = ranges.flatMap((range): Span[] =>
      range && range.end > range.start ? [[range.start, range.end]] : [],
    );
    if (spans.length > 0) evidence[name] = spans;
  };
  for (const [name, place] of Object.entries(places)) {
    if ("one" in place) note(name, place.one);
    else for (const [at, ranges] of place.each.entries()) note(`${name}/${at}`, ranges);
  }
  return evidence;
}
