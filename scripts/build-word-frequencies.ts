// Builds the table of how common words and word pairs are in texts about work, of any occupation:
// node scripts/build-word-frequencies.ts --data <folder>
// Only stems and one rounded share each are kept. Same inputs, same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stems } from "../src/profile/stem.ts";
import { STOP_WORDS } from "../src/vocabulary/keyword-words.ts";
import {
  KEY_LENGTH,
  LEVEL_BASE,
  LEVELS_PER_HALVING,
  type StoredFrequencies,
} from "../src/vocabulary/posting-word-frequencies.ts";
import { readAnnotatedResumes } from "./eval/read-data.ts";

const TABLE = fileURLToPath(new URL("../src/vocabulary/generated/word-frequencies.json", import.meta.url));

/** Texts of one kind. A text may be a sentence only: `sentences` of it make a document of the usual length. */
export interface Source {
  texts: readonly string[];
  sentences: number;
  /** Private texts add to the shares of what other sources hold, and name nothing themselves. */
  isPrivate: boolean;
}

/** A sentence alone is not a posting: its shares are taken for one of so many sentences. */
const SENTENCES_OF_A_POSTING = 15;
/** Descriptions of occupations have about three sentences. */
const DESCRIPTIONS_OF_A_POSTING = 3;
/** A word, or a pair of words, in fewer texts may be a name, or chance. */
const FEWEST_TEXTS = { word: 2, pair: 3 };
const LONGEST_STEM = 24;
/** Rarer pairs are never preferred to their words: leaving them out halves the table. */
const LEAST_SHARE_OF_PAIR = 1 / 700;
/** Words of a pair stand with nothing but a blank or a hyphen between them. */
const PAIR_GAP = /^(?: |-)$/;

/** Names by the level of their share. */
export interface Frequencies {
  /** [level, names parted by blanks], the commonest first. */
  levels: [number, string][];
}

/** The mean over sources of the share of documents with each stem, and each pair of stems ("lesson_plan"), by level. */
export function countFrequencies(sources: readonly Source[]): Frequencies {
  const counted = sources.map(({ texts }) => countTexts(texts));
  const names = new Set(counted.flatMap((counts, at) => (sources[at]!.isPrivate ? [] : [...counts.keys()])));
  const levels = new Map<number, string[]>();
  for (const name of [...names].sort()) {
    const texts = counted.reduce((sum, counts) => sum + (counts.get(name) ?? 0), 0);
    if (texts < (name.includes("_") ? FEWEST_TEXTS.pair : FEWEST_TEXTS.word)) continue;
    const shares = sources.map(
      (source, at) => 1 - (1 - (counted[at]!.get(name) ?? 0) / source.texts.length) ** source.sentences,
    );
    const share = shares.reduce((sum, one) => sum + one, 0) / sources.length;
    if (name.includes("_") && share < LEAST_SHARE_OF_PAIR) continue;
    const level = Math.round(-Math.log2(share) * LEVELS_PER_HALVING);
    const list = levels.get(level);
    if (list) list.push(name);
    else levels.set(level, [name]);
  }
  return {
    levels: [...levels].sort(([a], [b]) => a - b).map(([level, list]) => [level, list.join(" ")]),
  };
}

/** The form that is looked up in. */
export function packFrequencies({ levels }: Frequencies): StoredFrequencies {
  const keys = new Map<string, string[]>();
  for (const [level, names] of levels)
    for (const name of names.split(" ")) {
      const key = name.slice(0, KEY_LENGTH);
      const entry = `${name.slice(KEY_LENGTH)}=${level.toString(LEVEL_BASE)}`;
      const list = keys.get(key);
      if (list) list.push(entry);
      else keys.set(key, [entry]);
    }
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, entries]) => [key, ` ${entries.sort().join(" ")} `]));
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of namesOf(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The stems of a text and the pairs of neighbours, each once; function words and figures are left out. */
function namesOf(text: string): Set<string> {
  const names = new Set<string>();
  let last: { stem: string; end: number } | null = null;
  for (const { stem, start, end } of stems(text)) {
    const isWord = /^[a-z][a-z0-9+#.&']*$/.test(stem) && stem.length <= LONGEST_STEM;
    if (!isWord || STOP_WORDS.has(text.slice(start, end).toLowerCase())) {
      last = null;
      continue;
    }
    if (stem.length > 1) names.add(stem);
    if (last && PAIR_GAP.test(text.slice(last.end, start))) names.add(`${last.stem}_${stem}`);
    last = { stem, end };
  }
  return names;
}

function readSources(data: string): Source[] {
  const rows = (set: string): { tokens: string[]; idx: number; source?: string }[] =>
    ["train", "dev"].flatMap((part) =>
      readFileSync(join(data, "skill-spans", `${set}-${part}.json`), "utf8")
        .trim()
        .split("\n")
        .map((line) => ({ ...JSON.parse(line), part })),
    );
  const postings = new Map<string, string[]>();
  for (const row of rows("skillspan")) {
    const key = JSON.stringify([row.source, row.idx, (row as { part?: string }).part]);
    postings.set(key, [...(postings.get(key) ?? []), row.tokens.join(" ")]);
  }
  const occupations = readFileSync(join(data, "onet", "occupations.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  const resumes = readAnnotatedResumes(data);
  if (resumes === null) throw new Error("The annotated resumes are not there.");
  const open = { isPrivate: false };
  return [
    {
      ...open,
      texts: rows("green").map(({ tokens }) => tokens.join(" ")),
      sentences: SENTENCES_OF_A_POSTING,
    },
    { ...open, texts: [...postings.values()].map((lines) => lines.join("\n")), sentences: 1 },
    {
      ...open,
      texts: occupations.map((line) => line.split("\t").slice(1).join("\n")),
      sentences: DESCRIPTIONS_OF_A_POSTING,
    },
    { texts: resumes.map(({ text }) => text), sentences: 1, isPrivate: true },
  ];
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: "string", default: "../shared/data" } } });
  const stored = countFrequencies(readSources(values.data));
  const rows = Object.entries(packFrequencies(stored)).map((row) => row.map((part) => JSON.stringify(part)));
  writeFileSync(TABLE, `{\n${rows.map(([key, names]) => `${key}:${names}`).join(",\n")}\n}\n`);
  const words = stored.levels.reduce((sum, [, list]) => sum + list.split(" ").length, 0);
  console.log(`${words} words and pairs`);
}

if (import.meta.main) main();
