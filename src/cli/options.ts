import { type Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_LIMITS, type ReadLimits } from "../documents/text-document.ts";

/** Options that every command takes. */
export interface CommonOptions {
  json: boolean;
  out?: string;
  force: boolean;
  asOf: string;
  quiet: boolean;
  verbose: boolean;
  vocabulary?: string;
  maxBytes: number;
  maxPages: number;
  maxCharacters: number;
  maxMemory: number;
  maxSeconds: number;
}

/** Adds the options that every command takes. */
export function addCommonOptions(command: Command, today: string): Command {
  return command
    .option("--json", "print the result as JSON", false)
    .option("-o, --out <file>", "write the JSON to a file (never overwrites without --force)")
    .option("--force", "overwrite the file of --out", false)
    .addOption(
      new Option("--as-of <date>", 'the day that "present" means, YYYY-MM-DD').default(today, "today (UTC)"),
    )
    .option("-q, --quiet", "print nothing but what was asked for by --json, and errors", false)
    .option("-v, --verbose", "say on standard error what is done and how long it takes", false)
    .option(
      "--vocabulary <file>",
      "extend the vocabulary by a JSON file of your own skills (docs/vocabulary.md)",
    )
    .addOption(limit("--max-bytes <n>", "largest file", DEFAULT_LIMITS.max_bytes))
    .addOption(limit("--max-pages <n>", "most pages", DEFAULT_LIMITS.max_pages))
    .addOption(limit("--max-characters <n>", "most characters of text", DEFAULT_LIMITS.max_characters))
    .addOption(
      limit("--max-memory <bytes>", "most memory for reading one document", DEFAULT_LIMITS.max_memory_bytes),
    )
    .addOption(
      limit(
        "--max-seconds <n>",
        "longest time for reading one document",
        DEFAULT_LIMITS.max_milliseconds / 1000,
      ),
    );
}

function limit(flags: string, description: string, value: number): Option {
  return new Option(flags, description).default(value).argParser(positive);
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a number above 0.");
}

/** The reading limits that the options ask for. */
export function limitsOf(options: CommonOptions): Partial<ReadLimits> {
  return {
    max_bytes: options.maxBytes,
    max_pages: options.maxPages,
    max_characters: options.maxCharacters,
    max_memory_bytes: options.maxMemory,
    max_milliseconds: options.maxSeconds * 1000,
  };
}
