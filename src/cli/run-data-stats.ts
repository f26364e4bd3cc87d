import { StatsCounter, writeStatsSvg, writeStatsTable } from "../dataset/dataset-stats.ts";
import type { DataOptions } from "./data-options.ts";
import { eachRow } from "./data-rows.ts";
import { safe } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

export interface StatsCommandOptions extends DataOptions {
  rejects?: string;
  svg?: string;
}

/** oumi-ats data stats */
export async function runDataStats(files: string[], options: StatsCommandOptions): Promise<void> {
  const counter = new StatsCounter();
  await eachRow(files, options, { row: (_file, _line, row) => counter.add(row) });
  const stats = counter.finish();
  if (options.svg !== undefined)
    await writeOutput(options.svg, writeStatsSvg(stats), { force: options.force });
  if (options.json) process.stdout.write(`${JSON.stringify(stats, null, 2)}\n`);
  else if (!options.quiet) process.stdout.write(`${writeStatsTable(stats).split("\n").map(safe).join("\n")}`);
}
