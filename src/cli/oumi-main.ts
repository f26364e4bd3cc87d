import { Command } from "commander";
import { addModelCommands, MODEL_VERBS } from "./oumi-commands.ts";
import { passThrough } from "./oumi-pass-through.ts";
import { ownVersion } from "./own-version.ts";

const OWN_OPTIONS = ["-h", "--help", "-V", "--version", "help"];

const EXAMPLES = `
Examples:
  oumi train --dataset ./sample_dataset --model logistic --output ./models/mine
  oumi eval --model ./models/mine --dataset ./sample_dataset/test.jsonl --metrics accuracy,f1,confusion_matrix
  oumi export --model ./models/mine --format onnx --output ./models/mine.onnx

Every other command, and any command with -c or --config, is handed to the oumi of https://oumi.ai on PATH
(pip install oumi).`;

/** Runs the command line of `oumi`: our three verbs here, all else by the real Oumi. */
export async function runOumi(argv: string[]): Promise<void> {
  const reason = reasonToPassOn(argv);
  if (reason !== null) process.exitCode = await passThrough(argv, reason);
  else await buildOumi().parseAsync(argv, { from: "user" });
}

/** What belongs to the real Oumi, in words; null for what is done here. */
export function reasonToPassOn(argv: readonly string[]): string | null {
  const verb = argv[0];
  if (verb === undefined || OWN_OPTIONS.includes(verb)) return null;
  if (!(MODEL_VERBS as readonly string[]).includes(verb)) return `"oumi ${verb}"`;
  const config = argv.slice(1).find((word) => /^(--config(=.*)?|-c.*)$/s.test(word));
  return config === undefined ? null : `"oumi ${verb}" with ${config.startsWith("-c") ? "-c" : "--config"}`;
}

function buildOumi(): Command {
  const program = new Command("oumi")
    .description("Trains, evaluates and exports classifiers of resumes; hands everything else to Oumi.")
    .version(ownVersion())
    .showHelpAfterError("(--help shows what can be said here)")
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  addModelCommands(program);
  return program;
}
