import type { SkillMatcher } from "../../profile/skills/skill-mention.ts";
import { stems } from "../../profile/stem.ts";
import type { ParsedJob } from "../../schema/parsed-job.ts";
import type { ParsedResume } from "../../schema/parsed-resume.ts";
import { checkSkills, shownSkills } from "../check-facts/check-skills.ts";
import { namesOf, valueAt } from "../check-facts/resume-paths.ts";
import type { Edit } from "../edit.ts";

/** Skills of the text that are added without the job asking for them, so that a list becomes one. */
const LISTED_AT_LEAST = 3;
const OTHERS_ADDED = 6;

/**
 * The list of skills for a job: what the job asks for first, in its wording where the person has the skill by another
 * name; skills that the text proves and the list leaves out are stated.
 */
export function listSkills(resume: ParsedResume, job: ParsedJob, matcher: SkillMatcher): Edit[] {
  const groups = resume.skills ?? [];
  const asked = askedFor(job, matcher);
  const edits: Edit[] = [];
  const listed = new Set<string>();
  groups.forEach((group, at) => {
    for (const name of namesOf(group)) listed.add(canonicalOf(name, matcher));
    if (!group.keywords?.length) return;
    const after = inOrder(
      group.keywords.map((name) => inWordsOf(name, asked, resume, matcher)),
      asked,
      matcher,
    );
    if (after.join("\n") !== group.keywords.join("\n"))
      edits.push(edit(`skills/${at}/keywords`, group.keywords, after, REASONS.order));
  });
  const added = missingSkills(resume, asked, listed, matcher);
  if (added.length === 0) return edits;
  return withAdded(resume, edits, added, asked, matcher);
}

const REASONS = {
  order: "What the job asks for stands first, in the job's own words where they name the same skill.",
  added: "The text of the resume shows these skills; the list left them out.",
};

function edit(path: string, before: readonly string[], after: readonly string[], reason: string): Edit {
  return { path, before: before.join("\n"), after: after.join("\n"), reason, evidence: {} };
}

/** The job's wording of each skill: canonical name → wording, place in the job's lists, and all that the job says. */
type Asked = Map<string, { wording: string; rank: number; all: string }>;

function askedFor(job: ParsedJob, matcher: SkillMatcher): Asked {
  const asked: Asked = new Map();
  const entries = [...job.required_skills, ...(job.preferred_skills ?? []), ...(job.keywords ?? [])];
  const all = entries.join("|").toLowerCase();
  entries.forEach((entry, rank) => {
    for (const wording of entry.split("|").map((one) => one.trim())) {
      const canonical = wording === "" ? null : matcher.canonical(wording);
      if (canonical && !asked.has(canonical)) asked.set(canonical, { wording, rank, all });
    }
  });
  return asked;
}

function canonicalOf(name: string, matcher: SkillMatcher): string {
  return matcher.canonical(name) ?? name.toLowerCase();
}

/** The job's name of the same skill where the fact check lets it stand, else the person's own. */
function inWordsOf(name: string, asked: Asked, resume: ParsedResume, matcher: SkillMatcher): string {
  const entry = asked.get(canonicalOf(name, matcher));
  if (!entry || entry.all.includes(name.toLowerCase())) return name; // the job says it as the person does
  const wanted = entry.wording;
  return checkSkills(resume, name, wanted, matcher).length === 0 ? wanted : name;
}

function inOrder(names: readonly string[], asked: Asked, matcher: SkillMatcher): string[] {
  const rank = (name: string): number =>
    asked.get(canonicalOf(name, matcher))?.rank ?? Number.POSITIVE_INFINITY;
  return names
    .map((name, at) => ({ name, at, rank: rank(name) }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank < b.rank ? -1 : 1))
    .map(({ name }) => name);
}

/** Skills that the text proves: those the job asks for, and a few others where the list is short. */
function missingSkills(
  resume: ParsedResume,
  asked: Asked,
  listed: ReadonlySet<string>,
  matcher: SkillMatcher,
): string[] {
  const shown = shownSkills(resume, matcher);
  const added: string[] = [];
  for (const [canonical, { wording }] of asked) {
    if (listed.has(canonical) || !shown.has(canonical)) continue;
    const name = checkSkills(resume, "", wording, matcher).length === 0 ? wording : canonical;
    if (checkSkills(resume, "", name, matcher).length === 0) added.push(name);
  }
  const isShort = listed.size + added.length < LISTED_AT_LEAST;
  if (!isShort) return added;
  const others = [...shown.keys()].filter(
    (name) =>
      !listed.has(name) &&
      !asked.has(name) &&
      matcher.kind(name) !== "soft" &&
      shown.get(name)!.some((wording) => stems(wording).length > 0),
  );
  return [...added, ...others.slice(0, OTHERS_ADDED)];
}

function withAdded(
  resume: ParsedResume,
  edits: Edit[],
  added: readonly string[],
  asked: Asked,
  matcher: SkillMatcher,
): Edit[] {
  const groups = resume.skills ?? [];
  const isGrouped = groups.some((group) => (group.keywords ?? []).length > 0);
  if (!isGrouped) {
    const names = groups.flatMap(namesOf).map((name) => inWordsOf(name, asked, resume, matcher));
    const before = valueAt(resume, "skills") ?? "";
    return [
      edit(
        "skills",
        before === "" ? [] : before.split("\n"),
        inOrder([...names, ...added], asked, matcher),
        REASONS.added,
      ),
    ];
  }
  if (groups.length > 1)
    return [...edits, edit(`skills/${groups.length}/keywords`, [], added, REASONS.added)];
  const own = groups[0]!.keywords!;
  const names = own.map((name) => inWordsOf(name, asked, resume, matcher));
  return [edit("skills/0/keywords", own, inOrder([...names, ...added], asked, matcher), REASONS.added)];
}
