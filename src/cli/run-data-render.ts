import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { streamPairs } from "../dataset/generate.ts";
import { renderPairs } from "../dataset/render/index.ts";
import type { EdgeCase } from "../dataset/scenarios.ts";
import { OumiAtsError } from "../errors.ts";
import { type GenerateCommandOptions, generatorOptions, reportLeftOut } from "./run-data-generate.ts";
import { writeOutput } from "./write-output.ts";

export interface RenderCommandOptions extends Omit<GenerateCommandOptions, "texts" | "out"> {
  out: string;
  formats: ("pdf" | "docx" | "html" | "markdown" | "text")[];
  forTest: boolean;
}

/** oumi-ats data render: goes on where an earlier run of the same options stopped. */
export async function runDataRender(options: RenderCommandOptions): Promise<void> {
  const left_out: EdgeCase[] = [];
  const pairs = streamPairs({
    ...generatorOptions(options),
    scale: "document",
    on_left_out: (cases) => left_out.push(...cases),
  });
  await claimFolder(options);
  const outcomes = { written: 0, already_there: 0 };
  const started = performance.now();
  for await (const { outcome } of renderPairs(pairs, {
    folder: options.out,
    seed: options.seed,
    for_test: options.forTest,
    formats: options.formats,
  })) {
    outcomes[outcome]++;
    showPairs(outcomes, started, options);
  }
  if (options.json)
    process.stdout.write(`${JSON.stringify({ folder: options.out, ...outcomes, left_out })}\n`);
  else if (!options.quiet)
    process.stdout.write(
      `${outcomes.written} pairs written, ${outcomes.already_there} were there already, in ${options.out}\n`,
    );
  if (!options.quiet) process.stderr.write(reportLeftOut(left_out));
}

/** Progress on standard error: a running line on a terminal, now and then a line elsewhere. */
function showPairs(
  { written, already_there }: { written: number; already_there: number },
  started: number,
  options: RenderCommandOptions,
): void {
  const done = written + already_there;
  const isLast = done === options.count;
  if (options.quiet || !(process.stderr.isTTY || done % 500 === 0 || isLast)) return;
  const rate = (written / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1);
  const line = `${done} of ${options.count} pairs, ${rate} a second`;
  process.stderr.write(process.stderr.isTTY ? `\r${line}${isLast ? "\n" : "  "}` : `${line}\n`);
}

/** Written beside the pairs: what they were made of. */
const OPTIONS_FILE = "options.json";

/**
 * The same folder takes one set of options: other ones would mix pairs that do not belong together.
 * @throws OumiAtsError `invalid_option` where the folder was made with other options
 */
async function claimFolder(options: RenderCommandOptions): Promise<void> {
  const { count, seed, edgeCases, families, formats, forTest } = options;
  const distribution = options.distribution ?? null;
  const own = `${JSON.stringify({ count, seed, edgeCases, families, formats, forTest, distribution })}\n`;
  const path = join(options.out, OPTIONS_FILE);
  await mkdir(options.out, { recursive: true });
  if (!existsSync(path)) await writeOutput(path, own, { force: false });
  else if ((await readFile(path, "utf8")) !== own)
    throw new OumiAtsError(
      "invalid_option",
      `${options.out} was begun with other options.`,
      `They stand in ${path}: give the same ones to go on, or choose another folder.`,
    );
}
