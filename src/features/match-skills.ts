import type { Alternative, Requirement, ResumeFacts, SkillEvidence } from "../profile/facts/facts.ts";
import { isDeniedAt } from "../profile/skills/is-denied-at.ts";
import type { MatchEvidence } from "../schema/classification.ts";
import { findPhrase, type StemIndex } from "./stem-index.ts";

/** Places shown for one requirement. */
const MOST_SPANS = 5;

/** What the resume's skills show, the other way round: canonical name → the skills that show it. */
export type ShownBy = Map<string, SkillEvidence[]>;

/** Inverts the implications of all skills of a resume. */
export function invertShows(facts: ResumeFacts): ShownBy {
  const shownBy: ShownBy = new Map();
  for (const skill of facts.skills.values())
    for (const name of skill.shows) {
      const list = shownBy.get(name);
      if (list) list.push(skill);
      else shownBy.set(name, [skill]);
    }
  return shownBy;
}

/** Matches each requirement: exact, alias, definitional implication, or (unknown to the vocabulary) by its words. */
export function matchSkills(
  requirements: Requirement[],
  facts: ResumeFacts,
  shownBy: ShownBy,
  index: StemIndex,
): MatchEvidence[] {
  return requirements.map((requirement) => {
    const matches = requirement.alternatives
      .map((alternative) => matchAlternative(alternative, facts, shownBy, index))
      .filter((match) => match !== null);
    const best = matches.sort((a, b) => RANK[a.how] - RANK[b.how])[0];
    return {
      requirement: requirement.entry,
      matched: best !== undefined,
      how: best?.how ?? null,
      found: best?.found ?? null,
      spans: best?.spans.slice(0, MOST_SPANS) ?? [],
      related: best ? [] : relatedShown(requirement, facts),
    };
  });
}

type Match = Pick<MatchEvidence, "found" | "spans"> & { how: NonNullable<MatchEvidence["how"]> };

const RANK = { exact: 0, alias: 1, stem: 2, implied: 3 } as const;

function matchAlternative(
  alternative: Alternative,
  facts: ResumeFacts,
  shownBy: ShownBy,
  index: StemIndex,
): Match | null {
  if (alternative.canonical === null) return matchUnknown(alternative.wording, facts, index);
  const own = facts.skills.get(alternative.canonical);
  if (own) {
    const isExact = own.forms.includes(alternative.wording.toLowerCase());
    const found = isExact ? alternative.wording : (own.forms[0] ?? own.name);
    return { how: isExact ? "exact" : "alias", found, spans: own.spans };
  }
  const implying = shownBy.get(alternative.canonical)?.[0];
  return implying ? { how: "implied", found: implying.name, spans: implying.spans } : null;
}

/** A skill the vocabulary does not know: listed by the same words, or its words side by side in the text. */
function matchUnknown(wording: string, facts: ResumeFacts, index: StemIndex): Match | null {
  const listed = facts.skills.get(wording.toLowerCase());
  if (listed) return { how: "exact", found: wording, spans: listed.spans };
  const spans = findPhrase(index, wording).filter(([start, end]) => !isDeniedAt(facts.text, start, end));
  const first = spans[0];
  if (!first) return null;
  const found = facts.text.slice(first[0], first[1]);
  return { how: found.toLowerCase() === wording.toLowerCase() ? "exact" : "stem", found, spans };
}

function relatedShown(requirement: Requirement, facts: ResumeFacts): string[] {
  const names = requirement.alternatives.flatMap((alternative) => alternative.related);
  return [...new Set(names)].filter((name) => facts.skills.has(name)).sort();
}
