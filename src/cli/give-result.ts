import type { CommonOptions } from "./options.ts";
import { writeOutput } from "./write-output.ts";

/** Prints JSON or the report, and writes the file of --out. */
export async function giveResult(
  value: unknown,
  report: () => string,
  options: CommonOptions,
): Promise<void> {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (options.out !== undefined) await writeOutput(options.out, json, { force: options.force });
  if (options.json) process.stdout.write(json);
  else if (!options.quiet) process.stdout.write(report());
}

/** Says on standard error what took how long, with --verbose. */
export function stopwatch(options: CommonOptions): (what: string) => void {
  let last = performance.now();
  return (what) => {
    const now = performance.now();
    if (options.verbose) process.stderr.write(`${what}: ${Math.round(now - last)} ms\n`);
    last = now;
  };
}
