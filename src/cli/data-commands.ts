import { type Command, Option } from "commander";
import { namesOf, parseShares, wholeNumber } from "./data-options.ts";

const EXAMPLES = `
Examples:
  oumi-ats data generate --count 500 --seed 7 --out rows.jsonl
  oumi-ats data validate train.jsonl val.jsonl test.jsonl
  oumi-ats data stats rows.jsonl --svg rows.svg
  oumi-ats data split rows.csv --ratios train=0.8,val=0.1,test=0.1 --out splits
  oumi-ats data render --count 200 --seed 7 --out documents
  oumi-ats data label rows.jsonl --rater anna --out labelled.jsonl

Files are JSONL, or CSV where their name ends in .csv. Described in docs/dataset.md.`;

const FORMATS = ["pdf", "docx", "html", "markdown", "text"] as const;

/** Adds `data generate|validate|stats|split|render|label`. */
export function addDataCommands(program: Command): void {
  const data = program
    .command("data")
    .description("make, check and label datasets")
    .addHelpText("after", EXAMPLES);
  addGenerating(data);
  addReading(data);
  common(data.command("label <file>"))
    .description("score pairs in the terminal; a finished label is kept whatever happens next")
    .requiredOption(
      "-o, --out <file>",
      "labelled rows are added to this JSONL file; rows in it are not asked again",
    )
    .requiredOption("--rater <name>", "who is rating")
    .action(async (file: string, options) => {
      const { runDataLabel } = await import("./run-data-label.ts");
      await runDataLabel(file, options);
    });
}

function addGenerating(data: Command): void {
  generating(common(data.command("generate")))
    .description("rows with known facts and computed labels")
    .option("-o, --out <file>", "the file to write (default: JSONL on standard output)")
    .option("--texts", "add the texts that the facts were taken from", false)
    .action(async (options) => {
      const { runDataGenerate } = await import("./run-data-generate.ts");
      await runDataGenerate(options);
    });
  generating(common(data.command("render")))
    .description("personas and postings as real files, with their facts; run again to go on")
    .requiredOption("-o, --out <folder>", "one folder a pair is made in it")
    .addOption(
      new Option("--formats <names>", "formats of the resumes")
        .argParser(namesOf(FORMATS))
        .default([...FORMATS], "all"),
    )
    .option("--for-test", "use test-only templates and styles too", false)
    .action(async (options) => {
      const { runDataRender } = await import("./run-data-render.ts");
      await runDataRender(options);
    });
}

function addReading(data: Command): void {
  rejecting(common(data.command("validate <files...>")))
    .description("schema, scores, buckets, lists, duplicates, leaks between files, leak audit")
    .action(async (files: string[], options) => {
      const { runDataValidate } = await import("./run-data-validate.ts");
      await runDataValidate(files, options);
    });
  rejecting(common(data.command("stats <files...>")))
    .description("counts and means by bucket")
    .option("--svg <file>", "write a histogram of the scores")
    .action(async (files: string[], options) => {
      const { runDataStats } = await import("./run-data-stats.ts");
      await runDataStats(files, options);
    });
  rejecting(common(data.command("split <file>")))
    .description("cut into splits: grouped by person, job and near-duplicates, stratified by bucket")
    .requiredOption("-o, --out <folder>", "one file a split is written there")
    .addOption(
      new Option("--ratios <shares>", "shares of the splits")
        .argParser(parseShares)
        .default({ train: 0.8, val: 0.1, test: 0.1 }, "train=0.8,val=0.1,test=0.1"),
    )
    .addOption(new Option("--seed <n>", "same seed, same splits").argParser(wholeNumber(0)).default(1))
    .addOption(new Option("--format <name>", "of the files").choices(["jsonl", "csv"]).default("jsonl"))
    .action(async (file: string, options) => {
      const { runDataSplit } = await import("./run-data-split.ts");
      await runDataSplit(file, options);
    });
}

function common(command: Command): Command {
  return command
    .option("--json", "print the result as JSON", false)
    .option("--force", "overwrite files that are there", false)
    .option("-q, --quiet", "print nothing but what was asked for by --json, and errors", false);
}

function generating(command: Command): Command {
  return command
    .addOption(
      new Option("-n, --count <n>", "number of rows or pairs").argParser(wholeNumber(1)).default(500),
    )
    .addOption(new Option("--seed <n>", "same seed, same bytes").argParser(wholeNumber(0)).default(1))
    .addOption(
      new Option(
        "--distribution <shares>",
        "share of each bucket, e.g. strong=0.3,moderate=0.3,weak=0.25,not_ats_friendly=0.15",
      ).argParser(parseShares),
    )
    .option("--no-edge-cases", "leave the edge cases out")
    .addOption(
      new Option("--families <which>", "occupations to draw from")
        .choices(["training", "test_only", "all"])
        .default("training"),
    );
}

function rejecting(command: Command): Command {
  return command.option("--rejects <file>", "put rows that cannot be read there and go on (default: stop)");
}
