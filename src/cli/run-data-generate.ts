import { setFlagsFromString } from "node:v8";
import type { BucketDistribution } from "../dataset/distribution.ts";
import { type GenerateOptions, streamTrainingExamples } from "../dataset/generate.ts";
import type { EdgeCase } from "../dataset/scenarios.ts";
import { defaultMatcher } from "../default-matcher.ts";
import type { DataOptions } from "./data-options.ts";
import { writeAllRows } from "./data-rows.ts";

export interface GenerateCommandOptions extends DataOptions {
  out?: string;
  count: number;
  seed: number;
  distribution?: Partial<BucketDistribution>;
  edgeCases: boolean;
  families: NonNullable<GenerateOptions["families"]>;
  texts: boolean;
}

const PROGRESS_EVERY = 5_000;

/** oumi-ats data generate */
export async function runDataGenerate(options: GenerateCommandOptions): Promise<void> {
  // Rows are made and dropped: a heap that grows at ease triples the memory for a tenth of the time.
  setFlagsFromString("--optimize-for-size");
  const left_out: EdgeCase[] = [];
  const rows = streamTrainingExamples({
    ...generatorOptions(options),
    include_texts: options.texts,
    on_left_out: (cases) => left_out.push(...cases),
  });
  if (options.out === undefined) {
    for (const row of rows)
      if (!process.stdout.write(`${JSON.stringify(row)}\n`))
        await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
  } else {
    const written = await writeAllRows(options.out, rows, {
      force: options.force,
      progress: (count) => showProgress(count, options),
    });
    if (options.json)
      process.stdout.write(`${JSON.stringify({ file: options.out, rows: written, left_out })}\n`);
    else if (!options.quiet) process.stdout.write(`${written} rows in ${options.out}\n`);
  }
  if (!options.quiet) process.stderr.write(reportLeftOut(left_out));
}

/** What both generating commands ask of the generator. */
export function generatorOptions(options: Omit<GenerateCommandOptions, "texts">): GenerateOptions {
  return {
    count: options.count,
    seed: options.seed,
    include_edge_cases: options.edgeCases,
    families: options.families,
    matcher: defaultMatcher(),
    ...(options.distribution ? { bucket_distribution: options.distribution } : {}),
  };
}

/** One line for each kind of edge case that its bucket had no room for. */
export function reportLeftOut(left_out: readonly EdgeCase[]): string {
  const counts = new Map<string, number>();
  for (const { scenario, bucket } of left_out) {
    const key = `${scenario} (${bucket})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `left out, no room in its bucket: ${count} × ${name}\n`).join("");
}

/** Counts on standard error, on a terminal only. */
export function showProgress(count: number, options: { count: number; quiet: boolean }): void {
  if (options.quiet || !process.stderr.isTTY || (count % PROGRESS_EVERY !== 0 && count !== options.count))
    return;
  process.stderr.write(`\r${count} of ${options.count}${count === options.count ? "\n" : ""}`);
}
