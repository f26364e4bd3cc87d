import { stems } from "../stem.ts";
import type { AskedGroup } from "./collect-skills.ts";
import type { NamedSkill } from "./group-alternatives.ts";
import type { Range } from "./split-sentences.ts";

/** One entry of a job's list. */
export interface SkillList {
  /** "AWS|GCP|Azure". */
  entries: string[];
  spans: Range[][];
  /** The skills of all entries. */
  skills: NamedSkill[];
}

interface Entry {
  /** Identity → skill, in the order of the posting. */
  members: Map<string, NamedSkill>;
  spans: Range[];
}

/** What makes two wordings the same skill: the vocabulary's name, or the stems of an unknown one. */
export function identityOf({ canonical, wording }: Pick<NamedSkill, "canonical" | "wording">): string {
  if (canonical) return canonical.toLowerCase();
  return `~${stems(wording)
    .map((token) => token.stem)
    .join(" ")}`;
}

/**
 * Makes one list of groups without duplicates: a single skill swallows the alternatives that hold it,
 * alternatives that share a skill become one entry.
 * @param barred identities that the list may not hold (an alternative among them drops the whole entry)
 */
export function mergeGroups(groups: readonly AskedGroup[], barred: ReadonlySet<string>): SkillList {
  const entries: Entry[] = [];
  for (const group of groups) {
    const members = new Map(group.skills.map((skill) => [identityOf(skill), skill]));
    if (members.size === 0 || [...members.keys()].some((key) => barred.has(key))) continue;
    const shared = entries.filter((entry) => [...members.keys()].some((key) => entry.members.has(key)));
    const spans = [...members.values()].map(({ start, end }) => ({ start, end }));
    if (shared.length === 0) entries.push({ members, spans });
    else join(entries, shared, { members, spans });
  }
  return {
    entries: entries.map(({ members }) =>
      [...members.values()].map(({ wording }) => wording.replaceAll("|", "/")).join("|"),
    ),
    spans: entries.map(({ spans }) => spans),
    skills: entries.flatMap(({ members }) => [...members.values()]),
  };
}

function join(entries: Entry[], shared: Entry[], added: Entry): void {
  const target = shared[0] as Entry;
  if (shared.length === 1 && hasSameMembers(target, added)) {
    if (target.spans.length < MOST_PLACES) target.spans.push(...added.spans);
    return;
  }
  for (const other of shared.slice(1)) entries.splice(entries.indexOf(other), 1);
  const singles = [...shared, added].filter(({ members }) => members.size === 1);
  const named = new Set(singles.flatMap(({ members }) => [...members.keys()]));
  // Two single skills that one list of alternatives holds both stay two entries.
  if (named.size > 1) {
    entries.splice(
      entries.indexOf(target),
      1,
      ...singles.filter(
        ({ members }, at) => singles.findIndex((other) => sameKey(other.members, members)) === at,
      ),
    );
    return;
  }
  const sources = singles.length > 0 ? singles : [...shared, added];
  const members = new Map<string, NamedSkill>();
  for (const source of sources)
    for (const [key, skill] of source.members) if (!members.has(key)) members.set(key, skill);
  target.members = members;
  target.spans = sources.flatMap(({ spans }) => spans).slice(0, MOST_PLACES);
}

/** More places of one entry tell nothing new. */
const MOST_PLACES = 20;

function hasSameMembers(a: Entry, b: Entry): boolean {
  return a.members.size === b.members.size && [...b.members.keys()].every((key) => a.members.has(key));
}

function sameKey(a: Map<string, NamedSkill>, b: Map<string, NamedSkill>): boolean {
  return a.keys().next().value === b.keys().next().value;
}
