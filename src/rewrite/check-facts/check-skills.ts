import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Refusal } from "../edit.ts";
import { linesOf } from "./check-lines.ts";
import { resembles } from "./compare-words.ts";
import { namesOf } from "./resume-paths.ts";
import { proseOf } from "./source-texts.ts";

/** Headings of groups of skills that claim nothing. */
const GROUP_NAMES = new Set(
  "skills,technical skills,tools,languages,programming languages,software,methods,other,other skills,key skills,core skills".split(
    ",",
  ),
);

/** Each listed skill must be listed already or shown by the resume's text; a new name must be one of the same skill. */
export function checkSkills(
  resume: ParsedResume,
  before: string,
  after: string,
  matcher: SkillMatcher,
): Refusal[] {
  const listed = (resume.skills ?? []).flatMap(namesOf).concat(linesOf(before));
  const shown = shownSkills(resume, matcher);
  return linesOf(after).flatMap((name) => {
    if (listed.some((other) => other.trim().toLowerCase() === name.toLowerCase())) return [];
    if (GROUP_NAMES.has(name.toLowerCase())) return [];
    const canonical = matcher.canonical(name);
    if (canonical !== null && isShown(canonical, name, shown, listed, matcher)) return [];
    const message = `The resume does not show "${name}", so it cannot be listed.`;
    return [{ code: "skill_added" as const, message, words: [name] }];
  });
}

function isShown(
  canonical: string,
  name: string,
  shown: ReadonlyMap<string, readonly string[]>,
  listed: readonly string[],
  matcher: SkillMatcher,
): boolean {
  const same = listed.filter((other) => matcher.canonical(other) === canonical);
  const wordings = [...(shown.get(canonical) ?? []), ...same];
  if (wordings.length === 0) return false;
  return (
    name.toLowerCase() === canonical.toLowerCase() ||
    wordings.concat(canonical).some((other) => resembles(name.toLowerCase(), other.toLowerCase()))
  );
}

const known = new WeakMap<
  ParsedResume,
  { matcher: SkillMatcher; text: string; shown: Map<string, string[]> }
>();

/**
 * Canonical name → wordings, of all skills that the resume's text names and does not deny, or shows by definition.
 * Kept while the resume lives and its text stays the same.
 */
export function shownSkills(
  resume: ParsedResume,
  matcher: SkillMatcher,
): ReadonlyMap<string, readonly string[]> {
  const text = JSON.stringify([proseOf(resume), resume.skills]);
  const last = known.get(resume);
  if (last && last.matcher === matcher && last.text === text) return last.shown;
  const shown = findShown(resume, matcher);
  known.set(resume, { matcher, text, shown });
  return shown;
}

function findShown(resume: ParsedResume, matcher: SkillMatcher): Map<string, string[]> {
  const shown = new Map<string, string[]>();
  const add = (name: string, wording: string): void => {
    const list = shown.get(name);
    if (list) list.push(wording);
    else shown.set(name, [wording]);
  };
  for (const { text } of proseOf(resume))
    for (const mention of matcher.scan(text))
      if (!mention.negated) {
        const wording = text.slice(mention.start, mention.end);
        for (const name of matcher.shows(mention.name)) add(name, wording);
      }
  for (const name of (resume.skills ?? []).flatMap(namesOf)) {
    const canonical = matcher.canonical(name);
    if (canonical) for (const implied of matcher.shows(canonical)) add(implied, name);
  }
  return shown;
}
