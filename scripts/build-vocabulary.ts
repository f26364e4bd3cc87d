// Builds the vocabulary that ships: the curated tables, and over them what was selected from public lists.
// Without flags it joins the tables with the selection that is in the repository; with the paths of the sources it
// makes the selection anew first (docs/vocabulary.md). Same inputs, same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { curatedVocabulary } from "../src/vocabulary/curated-vocabulary.ts";
import { hashText } from "../src/vocabulary/hash-text.ts";
import { mergeVocabulary } from "../src/vocabulary/merge-vocabulary.ts";
import type { StoredVocabulary } from "../src/vocabulary/prepared.ts";
import { storeSkills } from "../src/vocabulary/prepared.ts";
import { storeRules } from "../src/vocabulary/stored-rules.ts";
import type { Vocabulary } from "../src/vocabulary/types.ts";
import { prepareTables } from "./vocabulary/prepare-tables.ts";
import { SOURCE_FLAGS, type SourcePaths, selectSkills } from "./vocabulary/select-skills.ts";
import { readSelection, type Selection, writeSelection } from "./vocabulary/selection.ts";

const SELECTION = fileURLToPath(new URL("vocabulary/selection.json", import.meta.url));
const GENERATED = fileURLToPath(new URL("../src/vocabulary/generated/vocabulary.json", import.meta.url));

/** The vocabulary that ships, in its stored form. */
export function buildVocabulary(curated: Vocabulary, selection: Selection): StoredVocabulary {
  const merged = mergeVocabulary(curated, selection, "base");
  const tables = prepareTables(merged, curated.skills.length);
  const version = `vocabulary.v1+${hashText(JSON.stringify([merged.skills, merged.rules]))}`;
  const inputs = hashText(JSON.stringify([curated, selection]));
  return { inputs, version, groups: storeSkills(merged.skills), rules: storeRules(merged.rules), tables };
}

/** JSON in ASCII, one line an entry of the outer lists, so that a change shows as lines and loads as one byte a character. */
export function formatStored(stored: StoredVocabulary): string {
  const escaped = (value: unknown) =>
    JSON.stringify(value).replace(
      /[\u0080-\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const groups = stored.groups.map(
    ({ field, kind, skills }) =>
      `{"field":"${field}","kind":"${kind}","skills":[\n${skills.map(escaped).join(",\n")}\n]}`,
  );
  const tables = Object.entries(stored.tables).map(([name, table]) => `"${name}":${escaped(table)}`);
  return [
    `{"inputs":"${stored.inputs}",`,
    `"version":"${stored.version}",`,
    `"groups":[${groups.join(",\n")}],`,
    `"rules":{"pieces":[\n${stored.rules.pieces.map(escaped).join(",\n")}\n],`,
    `"rules":[\n${stored.rules.rules.map(escaped).join(",\n")}\n]},`,
    `"tables":{\n${tables.join(",\n")}\n}}\n`,
  ].join("\n");
}

async function main(): Promise<void> {
  const options = Object.fromEntries(SOURCE_FLAGS.map((flag) => [flag, { type: "string" as const }]));
  const { values } = parseArgs({ options });
  const missing = SOURCE_FLAGS.filter((flag) => values[flag] === undefined);
  const curated = curatedVocabulary();
  if (missing.length === 0) {
    const selected = await selectSkills(values as SourcePaths, curated);
    writeFileSync(SELECTION, writeSelection(selected));
    for (const [source, reasons] of Object.entries(selected.rejected))
      for (const [reason, rows] of Object.entries(reasons)) console.log(`${source}: ${rows} ${reason}`);
  } else if (missing.length < SOURCE_FLAGS.length)
    throw new Error(
      `The selection needs every source; missing: ${missing.map((flag) => `--${flag}`).join(" ")}`,
    );
  const stored = buildVocabulary(curated, readSelection(readFileSync(SELECTION, "utf8")));
  writeFileSync(GENERATED, formatStored(stored));
  const skills = stored.groups.reduce((sum, group) => sum + group.skills.length, 0);
  console.log(`${stored.version}: ${curated.skills.length} curated skills, ${skills} in all`);
}

if (import.meta.main) await main();
