import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What decides on the features of a planned pair: makers, renderers, readers, scorers, and the plan itself. */
const FOLDERS = [
  "analyze.ts",
  "default-matcher.ts",
  "dataset",
  "documents",
  "features",
  "profile",
  "rewrite/documents",
  "schema",
  "score",
  "tagger",
  "train/pairs",
  "vocabulary",
];

/** 16 hex digits of the sources that the cache of observed pairs depends on: other code, another cache. */
export function hashSources(): string {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const paths = folder.endsWith(".ts")
      ? [folder]
      : readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((path) => /\.(ts|js|json)$/.test(path) && !path.includes(".test."))
          .map((path) => join(folder, path))
          .sort();
    for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex").slice(0, 16);
}
