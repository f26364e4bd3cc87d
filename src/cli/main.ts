import { Command, CommanderError, Option } from "commander";
import { checkDate } from "../check-date.ts";
import { ERRORS, type ErrorCode, OumiAtsError } from "../errors.ts";
import { addDataCommands } from "./data-commands.ts";
import { addCommonOptions, type CommonOptions } from "./options.ts";
import { addModelCommands } from "./oumi-commands.ts";
import { ownVersion } from "./own-version.ts";
import { addRewriteCommand } from "./rewrite-command.ts";
import type { ClassifyOptions } from "./run-classify.ts";

const EXAMPLES = `
Examples:
  oumi-ats classify resume.pdf --job posting.txt
  oumi-ats classify resume.docx --job posting.html --json > classification.json
  oumi-ats classify resume.pdf --job posting.txt --html report.html
  oumi-ats classify resume.pdf --job posting.txt --as-of 2026-11-01 --out result.json
  cat posting.txt | oumi-ats classify resume.pdf --job -
  oumi-ats parse resume resume.pdf --json
  oumi-ats parse job posting.html
  oumi-ats rewrite resume.pdf --job posting.txt --format pdf,docx --out rewritten --yes
  oumi-ats train --dataset ./my_dataset --output ./models/mine
  oumi-ats eval --model ./models/mine --dataset ./my_dataset/test.jsonl --html report.html

Read are PDF, DOCX, HTML, Markdown, plain text and JSON (JSON Resume, parsed_resume, parsed_jd, dataset rows).
Nothing leaves this machine, but for rewrite with a --provider that is a model's server. Exit codes: oumi-ats exit-codes`;

/** Runs the command line of `oumi-ats`; sets `process.exitCode` and never throws. */
export async function main(argv: string[]): Promise<void> {
  await run(argv, async () => {
    await buildProgram(new Date().toISOString().slice(0, 10)).parseAsync(argv, { from: "user" });
  });
}

/** Runs the command line of `oumi`: train, eval and export here, all else by the real Oumi. */
export async function oumi(argv: string[]): Promise<void> {
  await run(argv, async () => {
    const { runOumi } = await import("./oumi-main.ts");
    await runOumi(argv);
  });
}

async function run(argv: string[], act: () => Promise<void>): Promise<void> {
  process.stdout.on("error", endQuietlyOnClosedPipe);
  try {
    await act();
  } catch (error) {
    process.exitCode = reportError(error, argv.includes("--json"));
  }
}

function buildProgram(today: string): Command {
  const program = new Command("oumi-ats")
    .description("Holds a resume against a job posting and shows every reason for the answer.")
    .version(ownVersion())
    .showHelpAfterError("(--help shows what can be said here)")
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  const classify = program
    .command("classify <resume>")
    .description('classify a resume against a job posting ("-" reads standard input)')
    .requiredOption("-j, --job <file>", "the job posting")
    .option("--html <file>", "write a report to look at: one self-contained page, no scripts, nothing loaded")
    .addOption(
      new Option("--over-experience <how>", "years above the range: count them off, or only show them")
        .choices(["score", "report"])
        .default("score"),
    )
    .option(
      "--model-path <path>",
      "answer by this model: a folder with model.json or an .onnx file (default: the shipped one)",
    )
    .option("--strict", "a model path that is missing or damaged is an error (else the rules answer)", false);
  addCommonOptions(classify, today).action(async (resume: string, options: ClassifyOptions) => {
    checkDate(options.asOf);
    const { runClassify } = await import("./run-classify.ts");
    await runClassify(resume, options);
  });
  const parse = program.command("parse").description("show the facts that are read from a document");
  for (const what of ["resume", "job"] as const) {
    const command = parse
      .command(`${what} <file>`)
      .description(`read a ${what === "job" ? "job posting" : what}`);
    addCommonOptions(command, today).action(async (file: string, options: CommonOptions) => {
      checkDate(options.asOf);
      const { runParse } = await import("./run-parse.ts");
      await runParse(what, file, options);
    });
  }
  addModelCommands(program);
  addDataCommands(program);
  addRewriteCommand(program, today);
  program
    .command("exit-codes")
    .description("list every error: exit code, name, meaning, what to do")
    .option("--json", "print the list as JSON", false)
    .action((options: { json: boolean }) => {
      process.stdout.write(listExitCodes(options.json));
    });
  return program;
}

/** `oumi-ats … | head` closes the pipe: the reader has what it wanted. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}

function listExitCodes(asJson: boolean): string {
  const rows = (Object.keys(ERRORS) as ErrorCode[])
    .map((code) => ({ exit: ERRORS[code].exit, code, what: ERRORS[code].what, advice: ERRORS[code].advice }))
    .sort((a, b) => a.exit - b.exit);
  if (asJson) return `${JSON.stringify(rows, null, 2)}\n`;
  const head = "  0  ok                   An answer was given; an abstention is one too.\n";
  return (
    head +
    rows
      .map((row) => `${String(row.exit).padStart(3)}  ${row.code.padEnd(20)} ${row.what} ${row.advice}\n`)
      .join("")
  );
}

/** Prints an error and returns the exit code: code, what happened, what to do; as JSON on request. */
function reportError(error: unknown, asJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : ERRORS.invalid_option.exit;
  const known =
    error instanceof OumiAtsError ? error : new OumiAtsError("internal", (error as Error).message);
  if (asJson) process.stderr.write(`${JSON.stringify({ error: known.toJSON() })}\n`);
  else process.stderr.write(`oumi-ats: [${known.code}] ${known.message}\n          ${known.advice}\n`);
  if (known.code === "internal" && process.env["OUMI_ATS_DEBUG"])
    process.stderr.write(`${(error as Error).stack}\n`);
  return known.exitCode;
}

if (import.meta.main) await main(process.argv.slice(2));
