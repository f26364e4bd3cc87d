import type { ResumeSkillFact } from "../../schema/parsed-resume.ts";
import type { Span } from "../../schema/span.ts";
import type { TaggedSpan } from "../../tagger/tagger.ts";
import { BULLET_OPENERS } from "../../vocabulary/job-title-words.ts";
import { isDeniedAt } from "../skills/is-denied-at.ts";
import type { SkillMatcher, SkillMention } from "../skills/skill-mention.ts";
import { tidyValue } from "./clean-text.ts";

/** What skill facts are gathered from. */
export interface SkillSources {
  text: string;
  /** Skills of the vocabulary, in order. */
  mentions: readonly SkillMention[];
  /** What the tagger takes for skills, in order. */
  tagged: readonly TaggedSpan[];
  /** Skills sections as a whole: what is named there is listed. Sorted. */
  sections: Span[];
  /** JSON Resume path ("work/0", "summary") → its place. */
  containers: [path: string, span: Span][];
}

const SKILL_TYPES = /^(?:Tech Tools|Job Specific Skills|Soft Skills)$/;
/** "moved 80 services", "fellows and four students": what was done, not what one can do. */
const SENTENCE_PART =
  /(?:^|\s)(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|the|a|an|my|our|their|his|her)\s/;
const LONGEST_WORDING = 60;
const MOST_WORDS = 7;

/** Marked places that name a skill. */
export function skillsAmong(marks: readonly TaggedSpan[]): TaggedSpan[] {
  return marks.filter(({ type }) => SKILL_TYPES.test(type));
}

/**
 * The skills a text shows: one fact a skill, in the order of first mention; what is denied shows nothing. A wording that
 * only the tagger takes for a skill is a fact under its folded wording.
 */
export function collectSkillFacts(sources: SkillSources, matcher: SkillMatcher): ResumeSkillFact[] {
  const { text, mentions, tagged } = sources;
  const facts = new Map<string, ResumeSkillFact>();
  const places = [
    ...mentions
      .filter(({ negated }) => !negated)
      .map(({ name, start, end }) => ({ name, start, end, found_by: "rules" as const })),
    ...taggedSkills(text, tagged, mentions, matcher),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { name, start, end, found_by } of places) {
    let fact = facts.get(name);
    if (!fact) {
      fact = { name, listed: false, evidenced_in: [], spans: [], found_by };
      facts.set(name, fact);
    }
    if (found_by === "rules") fact.found_by = "rules";
    fact.spans.push([start, end]);
    const isInside = ([from, to]: Span): boolean => from <= start && end <= to;
    if (sources.sections.some(isInside)) fact.listed = true;
    for (const [path, span] of sources.containers)
      if (isInside(span) && !fact.evidenced_in.includes(path)) fact.evidenced_in.push(path);
  }
  return [...facts.values()];
}

/** Marked wordings that are no mention of the vocabulary already. */
function taggedSkills(
  text: string,
  tagged: readonly TaggedSpan[],
  mentions: readonly SkillMention[],
  matcher: SkillMatcher,
) {
  const denied = touches(mentions.filter(({ negated }) => negated));
  const isPart = (start: number, end: number): boolean =>
    mentions.some((mention) => mention.start <= start && end <= mention.end);
  return tagged.flatMap(({ start, end }) => {
    const wording = tidyValue(text.slice(start, end)).toLowerCase();
    if (!isWording(wording) || denied(start, end) || isDeniedAt(text, start, end)) return [];
    const name = matcher.canonical(wording);
    // Part of a longer name, "Microsoft" of "Microsoft 365".
    if (name === null && isPart(start, end)) return [];
    return [{ name: name ?? wording, start, end, found_by: "tagger" as const }];
  });
}

function isWording(wording: string): boolean {
  return (
    /\p{L}/u.test(wording) &&
    wording.length > 1 &&
    wording.length <= LONGEST_WORDING &&
    wording.split(" ").length <= MOST_WORDS &&
    !SENTENCE_PART.test(wording) &&
    !BULLET_OPENERS.has(wording.split(" ", 1)[0]!)
  );
}

/** Whether a place touches one of the sorted ones: asked in ascending order of start. */
export function touches(
  sorted: readonly { start: number; end: number }[],
): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while (at < sorted.length && sorted[at]!.end <= start) at++;
    return at < sorted.length && sorted[at]!.start < end;
  };
}
