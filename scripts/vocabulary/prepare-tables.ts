// Computes what the matcher needs to look names up, once, when the vocabulary is built.
import { buildSkillIndex, type SkillIndex } from "../../src/profile/skills/skill-index.ts";
import type { PreparedTables } from "../../src/vocabulary/prepared-tables.ts";
import type { Vocabulary } from "../../src/vocabulary/types.ts";

/**
 * The tables of a vocabulary. Skills from `listed` on come from public lists: they are found as written (case, hyphens,
 * plurals, versions), and never by another inflection or with their spaces left out, where the risk is higher than the gain.
 */
export function prepareTables(vocabulary: Vocabulary, listed: number): PreparedTables {
  const whole = buildSkillIndex(vocabulary);
  const curated = buildSkillIndex({ ...vocabulary, skills: vocabulary.skills.slice(0, listed) });
  const { keys, counts, owners } = listKeys(whole, vocabulary.skills.length);
  const taken = new Set<string>();
  const squashed = keys.map((key, at) => {
    const bare = key.replaceAll(" ", "");
    if (taken.has(bare) || curated.squashed.get(bare)?.skill !== owners[at]) return "0";
    taken.add(bare);
    return "1";
  });
  const folded = [...curated.squashed].filter(([bare]) => !taken.has(bare));
  return {
    keys,
    counts,
    squashed: squashed.join(""),
    folded: [folded.map(([bare]) => bare), folded.map(([, name]) => name.skill)],
    phrases: listPhrases(curated, keys, owners),
    reversed: listReversed(curated),
    verbs: columns(curated.stems.verbs),
    doers: columns(curated.stems.doers),
  };
}

function listKeys(index: SkillIndex, skills: number) {
  const own: [string[], string[]][] = Array.from({ length: skills }, () => [[], []]);
  for (const [key, { skill, exact }] of index.names) own[skill]![exact ? 0 : 1].push(key);
  return {
    keys: own.flatMap(([names, aliases]) => [...names, ...aliases]),
    counts: own.flatMap(([names, aliases]) => [names.length, aliases.length]),
    owners: own.flatMap(([names, aliases], skill) => [...names, ...aliases].map(() => skill)),
  };
}

/** Where in `keys` the phrases of the stem index stand. */
function listPhrases(index: SkillIndex, keys: readonly string[], owners: readonly number[]): number[] {
  const places = new Map(keys.map((key, at) => [key, at]));
  return [...index.stems.phrases].flatMap(([start, follow]) =>
    follow.flatMap(({ last, skill }) => {
      const at = places.get(`${start} ${last}`);
      return at !== undefined && owners[at] === skill ? [at] : [];
    }),
  );
}

function columns(map: Map<string, number>): [string[], number[]] {
  return [[...map.keys()], [...map.values()]];
}

function listReversed(index: SkillIndex): PreparedTables["reversed"] {
  const rows = [...index.stems.reversed].flatMap(([doing, objects]) =>
    [...objects].map(([object, skill]) => [doing, object, skill] as const),
  );
  return [rows.map((row) => row[0]), rows.map((row) => row[1]), rows.map((row) => row[2])];
}
