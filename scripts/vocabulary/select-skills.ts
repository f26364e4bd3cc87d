// Selects skills from all sources and holds them against the curated vocabulary.
import { createSkillMatcher } from "../../src/profile/skills/skill-matcher.ts";
import { mergeVocabulary } from "../../src/vocabulary/merge-vocabulary.ts";
import type { Vocabulary } from "../../src/vocabulary/types.ts";
import { dropHiding } from "./drop-hiding.ts";
import { holdAgainstCurated } from "./hold-against-curated.ts";
import { OWN_RULES, OWN_SKILLS } from "./own-skills.ts";
import {
  readDevicon,
  readEsco,
  readHotTechnologies,
  readLinguist,
  readOnet,
  readSimpleIcons,
  readWordLists,
} from "./read-sources.ts";
import { selectEsco } from "./select-esco.ts";
import { selectOnet } from "./select-onet.ts";
import { selectDevicon, selectLinguist, selectSimpleIcons, spellSlugs } from "./select-technologies.ts";
import type { Rejections } from "./selected-skill.ts";
import type { Selection } from "./selection.ts";

/** Flags of the script: where each source was unpacked. */
export const SOURCE_FLAGS = [
  "esco",
  "onet",
  "devicon",
  "linguist",
  "simple-icons",
  "words",
  "names",
  "cities",
] as const;
export type SourcePaths = Record<(typeof SOURCE_FLAGS)[number], string>;

export async function selectSkills(paths: SourcePaths, curated: Vocabulary): Promise<Selection> {
  const matcher = createSkillMatcher(curated);
  const lists = readWordLists(paths);
  const onet = readOnet(paths.onet);
  const linguist = await readLinguist(paths.linguist);
  const brands = readSimpleIcons(paths["simple-icons"]);
  const reasons: Record<string, Rejections> = {};
  const from = (source: string): Rejections => {
    reasons[source] = new Map();
    return reasons[source];
  };
  const selected = [
    ...OWN_SKILLS,
    ...selectLinguist(linguist, lists, from("linguist")),
    ...selectDevicon(
      readDevicon(paths.devicon),
      spellSlugs([...linguist, ...brands]),
      lists,
      from("devicon"),
    ),
    ...selectSimpleIcons(brands, lists, from("simple-icons")),
    ...selectEsco(readEsco(paths.esco), lists, from("esco")),
    ...selectOnet(onet, lists, from("onet")),
  ];
  const rows = new Map(onet.map(({ name, rows }) => [name, rows]));
  for (const name of readHotTechnologies(paths.onet)) rows.set(name, Number.POSITIVE_INFINITY);
  const rejections = from("all");
  const held = holdAgainstCurated(selected, matcher, rows, rejections);
  const rules = [...OWN_RULES];
  const merged = createSkillMatcher(mergeVocabulary(curated, { skills: held, rules }, "base"));
  const skills = dropHiding(held, matcher, merged, rejections);
  return { skills, rules, rejected: countReasons(reasons) };
}

function countReasons(reasons: Record<string, Rejections>): Selection["rejected"] {
  return Object.fromEntries(
    Object.entries(reasons).map(([source, counts]) => [
      source,
      Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)),
    ]),
  );
}
