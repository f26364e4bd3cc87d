// From devicon, linguist and simple-icons: programming languages, libraries, and brands that are software.
import { EXCLUDED_NAMES } from "./excluded-names.ts";
import type { ListedName, WordLists } from "./read-sources.ts";
import { type Rejections, reject, type SelectedSkill } from "./selected-skill.ts";
import { isDistinctive, isPlainPhrase, wordsOf } from "./word-tests.ts";

/** Languages of linguist that are written by hand: no lock files, no logs, no configuration of one tool. */
const LINGUIST_TYPES = new Set(["programming", "markup"]);
/** Spellings of slugs that no other list has. */
const SPELLINGS: Readonly<Record<string, string>> = {
  aerospike: "Aerospike",
  appcelerator: "Appcelerator",
  codepen: "CodePen",
  dataspell: "DataSpell",
  datatables: "DataTables",
  feathersjs: "FeathersJS",
  inertiajs: "Inertia.js",
  krakenjs: "Kraken.js",
  libgdx: "libGDX",
  netbox: "NetBox",
  nodewebkit: "NW.js",
  openal: "OpenAL",
  pyscript: "PyScript",
  qodana: "Qodana",
  spicedb: "SpiceDB",
  terramate: "Terramate",
  tortoisegit: "TortoiseGit",
  veevalidate: "VeeValidate",
  vuestorefront: "Vue Storefront",
};
/** Where the icon of an open-source project is taken from. */
const SOFTWARE_SOURCE =
  /^https:\/\/(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|codeberg\.org|gitlab\.[a-z.]+)\//;

export function selectLinguist(
  names: readonly ListedName[],
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill[] {
  return names.flatMap((row) => {
    if (!LINGUIST_TYPES.has(row.about[0]!)) return reject(rejections, "a data format or prose") ?? [];
    return select(row, row.name, "linguist", lists, rejections) ?? [];
  });
}

/** `spelled` gives a slug the spelling that another list has for it. */
export function selectDevicon(
  names: readonly ListedName[],
  spelled: ReadonlyMap<string, string>,
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill[] {
  return names.flatMap((row) => {
    const spelling =
      SPELLINGS[row.name] ?? [row.name, ...row.others].map((slug) => spelled.get(slug)).find(Boolean);
    if (!spelling) return reject(rejections, "a slug whose spelling no other list knows") ?? [];
    return select(row, spelling, "devicon", lists, rejections) ?? [];
  });
}

export function selectSimpleIcons(
  names: readonly ListedName[],
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill[] {
  return names.flatMap((row) => {
    if (!SOFTWARE_SOURCE.test(row.about[0]!))
      return reject(rejections, "a brand not known to be software") ?? [];
    return select(row, row.name, "simple-icons", lists, rejections) ?? [];
  });
}

/** Slug ("apachespark") → name as written ("Apache Spark"). */
export function spellSlugs(names: readonly ListedName[]): Map<string, string> {
  return new Map(names.map(({ name }) => [name.toLowerCase().replace(/[^a-z0-9]/g, ""), name]));
}

function select(
  row: ListedName,
  name: string,
  source: SelectedSkill["source"],
  lists: WordLists,
  rejections: Rejections,
): SelectedSkill | null {
  const words = wordsOf(name);
  if (EXCLUDED_NAMES.has(name.toLowerCase())) return reject(rejections, "left out by hand");
  if (words.length === 0 || words.length > 4 || /[(),;:"]/.test(name))
    return reject(rejections, "more than one thing");
  if (words.length === 1 && !isDistinctive(name, lists))
    return reject(rejections, "a single word that is not distinctive");
  if (words.length > 1 && isPlainPhrase(name, lists))
    return reject(rejections, "words that stand in plain prose too");
  const aliases = row.others.filter(
    (other) => /^[\x20-\x7e]+$/.test(other) && !other.includes(",") && isAlias(other, name, lists),
  );
  return { name, aliases, field: "software", kind: "tool", source };
}

/** Another spelling of the same letters, or a word that stands for nothing else. */
function isAlias(other: string, name: string, lists: WordLists): boolean {
  if (other.toLowerCase() === name.toLowerCase()) return false;
  return wordsOf(other).length === 1 && isDistinctive(other, lists) && other.length >= 6;
}
