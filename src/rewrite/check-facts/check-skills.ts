import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import type { Refusal } from "../edit.ts";
import { linesOf } from "./check-lines.ts";
import { readClaim } from "./claim.ts";
import { resembles } from "./compare-words.ts";
import { namesOf } from "./resume-paths.ts";
import { proseOf } from "./source-texts.ts";
import { LIMITERS, TITLE_NOUNS } from "./words/small-words.ts";

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
    const isPlain = !/[()]/.test(name) && levelsOf(name, canonical).length === 0;
    if (isPlain && canonical !== null && isShown(canonical, name, shown, listed, matcher)) return [];
    const message = `The resume does not show "${name}", so it cannot be listed.`;
    return [{ code: "skill_added" as const, message, words: [name] }];
  });
}

/** Words of a listed name that tell how well: "Python (basic)". */
function levelsOf(name: string, canonical: string | null): string[] {
  if (canonical?.toLowerCase() === name.trim().toLowerCase()) return []; // "classroom management"
  return (name.toLowerCase().match(/[a-z-]+/g) ?? []).filter(
    (word) => LIMITERS.has(word) || LEVELS.has(word),
  );
}
const LEVELS = new Set("expert advanced proficient fluent native senior certified".split(" "));

function isShown(
  canonical: string,
  name: string,
  shown: ReadonlyMap<string, readonly string[]>,
  listed: readonly string[],
  matcher: SkillMatcher,
): boolean {
  const same = listed.filter(
    (other) =>
      matcher.canonical(other) === canonical &&
      !/[()]/.test(other) &&
      levelsOf(other, canonical).length === 0,
  );
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
      if (!mention.negated && !isSomebody(text, mention.end) && isOwnSkill(text, mention.start, matcher)) {
        const wording = text.slice(mention.start, mention.end);
        for (const name of matcher.shows(mention.name)) add(name, wording);
      }
  for (const name of (resume.skills ?? []).flatMap(namesOf)) {
    const canonical = matcher.canonical(name);
    if (canonical && levelsOf(name, canonical).length === 0)
      for (const implied of matcher.shows(canonical)) add(implied, name);
  }
  return shown;
}

/** Words that tell of a skill as not yet had. */
const LEARNING =
  /\b(?:introductory|beginner|exposure|basics?|interested|interest|learning|studying|shadow(?:ed|ing)|observed|watched|eager|want(?:ed|s)? to|hop(?:e|ed|ing) to|plan(?:s|ned)? to|course in|taught by)\b/i;

/** "After the plant manager introduced weighing" shows no plant management. */
function isSomebody(text: string, end: number): boolean {
  const last = /[a-z]+$/i.exec(text.slice(Math.max(0, end - 24), end))?.[0].toLowerCase() ?? "";
  return TITLE_NOUNS.has(last.replace(/s$/, "")) && last !== "lead";
}

/** "AWS Cloud Practitioner (in progress)". */
const UNHELD = /\b(?:in progress|expired|pending|expected|lapsed|not completed)\b/i;

/** False where others do it ("supported the team that runs Kubernetes") or it is only being learnt. */
function isOwnSkill(text: string, start: number, matcher: SkillMatcher): boolean {
  const from =
    Math.max(text.lastIndexOf(".", start), text.lastIndexOf(";", start), text.lastIndexOf("\n", start)) + 1;
  if (LEARNING.test(text.slice(from, start)) || UNHELD.test(text.slice(start))) return false;
  if (!/\b(?:who|that|which|by)\b/i.test(text.slice(from))) return true;
  const claim = readClaim(text, matcher);
  const at = claim.words.findIndex((word) => word.start <= start && start < word.end);
  const actions = at < 0 ? [] : claim.clauseOf(at).actions;
  return actions.length === 0 || actions.some((action) => action.whose !== "other");
}
