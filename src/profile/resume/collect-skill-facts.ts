import type { ResumeSkillFact } from "../../schema/parsed-resume.ts";
import type { Span } from "../../schema/span.ts";
import type { SkillMatcher } from "../skills/skill-mention.ts";

/** Where mentions are looked for and what they belong to. */
export interface SkillPlaces {
  text: string;
  /** Lines of skills sections that list names: there an ambiguous word is the skill. Sorted. */
  lists: Span[];
  /** Skills sections as a whole: what is named there is listed. Sorted. */
  sections: Span[];
  /** Places to pass over. Sorted. */
  skip: Span[];
  /** JSON Resume path ("work/0", "summary") → its place. */
  containers: [path: string, span: Span][];
}

/** The skills a text shows: one fact a skill, in the order of first mention; negated mentions show nothing. */
export function collectSkillFacts(places: SkillPlaces, matcher: SkillMatcher): ResumeSkillFact[] {
  const facts = new Map<string, ResumeSkillFact>();
  for (const mention of matcher.scan(places.text, { lists: places.lists, skip: places.skip })) {
    if (mention.negated) continue;
    let fact = facts.get(mention.name);
    if (!fact) {
      fact = { name: mention.name, listed: false, evidenced_in: [], spans: [], found_by: "rules" };
      facts.set(mention.name, fact);
    }
    fact.spans.push([mention.start, mention.end]);
    const isInside = ([start, end]: Span): boolean => start <= mention.start && mention.end <= end;
    if (places.sections.some(isInside)) fact.listed = true;
    for (const [path, span] of places.containers)
      if (isInside(span) && !fact.evidenced_in.includes(path)) fact.evidenced_in.push(path);
  }
  return [...facts.values()];
}
