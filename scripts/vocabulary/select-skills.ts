// Selects skills from all sources and holds them against the curated vocabulary.
import type { SkillMatcher } from "../../src/profile/skills/skill-mention.ts";
import { holdAgainstCurated } from "./hold-against-curated.ts";
import { OWN_RULES, OWN_SKILLS } from "./own-skills.ts";
import {
  readDevicon,
  readEsco,
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

export async function selectSkills(paths: SourcePaths, matcher: SkillMatcher): Promise<Selection> {
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
  const skills = holdAgainstCurated(selected, matcher, rows, from("all"));
  return { skills, rules: [...OWN_RULES], rejected: countReasons(reasons) };
}

function countReasons(reasons: Record<string, Rejections>): Selection["rejected"] {
  return Object.fromEntries(
    Object.entries(reasons).map(([source, counts]) => [
      source,
      Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)),
    ]),
  );
}
