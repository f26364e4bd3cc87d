// Writes oumi/sample_dataset: the three splits, the JSON Schema of a row and the dataset card.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Example } from "../schema/example.ts";
import { writeDatasetCard } from "./dataset-card.ts";
import { exampleJsonSchema } from "./example-schema.ts";
import { buildSampleDataset, SAMPLE_SPLITS, type SampleSplit } from "./sample-dataset.ts";

/** The folder of the sample dataset. */
export const SAMPLE_FOLDER = fileURLToPath(new URL("../../oumi/sample_dataset/", import.meta.url));

/** The rows of a split as they stand in the folder. */
export function readSampleSplit(split: SampleSplit): Example[] {
  const text = readFileSync(`${SAMPLE_FOLDER}${split}.jsonl`, "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Example);
}

/** Card and schema that belong to the rows in the folder: file name → content. */
export function sampleCompanions(rows: Record<SampleSplit, Example[]>): Record<string, string> {
  return {
    "example.schema.json": `${JSON.stringify(exampleJsonSchema(), null, 2)}\n`,
    "README.md": writeDatasetCard(rows),
  };
}

function writeSampleDataset(): void {
  const rows = buildSampleDataset();
  for (const split of SAMPLE_SPLITS)
    writeFileSync(
      `${SAMPLE_FOLDER}${split}.jsonl`,
      rows[split].map((row) => `${JSON.stringify(row)}\n`).join(""),
    );
  for (const [name, content] of Object.entries(sampleCompanions(rows)))
    writeFileSync(`${SAMPLE_FOLDER}${name}`, content);
}

if (import.meta.main) writeSampleDataset();
