import type { Command } from "commander";
import type { EvalOptions } from "./run-eval.ts";
import type { ExportOptions } from "./run-export.ts";
import type { TrainOptions } from "./run-train.ts";

/** The verbs that `oumi` and `oumi-ats` share. */
export const MODEL_VERBS = ["train", "eval", "export"] as const;

/** Adds `train`, `eval` and `export`. What the words mean is checked where they are used. */
export function addModelCommands(program: Command): void {
  addTrain(program);
  addEval(program);
  addExport(program);
}

function addTrain(program: Command): void {
  const train = program
    .command("train")
    .description("fit a classifier on your own labelled rows (docs/training.md)")
    .requiredOption(
      "--dataset <folder>",
      "folder with train.jsonl, val.jsonl and, if there is one, test.jsonl",
    )
    .requiredOption("--output <folder>", "folder to write the model to")
    .option(
      "--model <kind>",
      "logistic, ordinal, gbdt (boosted trees) or auto (the best on val.jsonl)",
      "logistic",
    )
    .option("--task <task>", "only classification", "classification")
    .option("--target-field <field>", "the field of a row to learn", "labels.bucket")
    .option("--human-weight <n>", "how much a row with a human's label counts; others count 1", "1")
    .option("--epochs <n>", "for neural models; has no meaning for the models trained here")
    .option("--batch-size <n>", "for neural models; has no meaning for the models trained here")
    .option("--learning-rate <x>", "shrinkage of gbdt (0.01 to 1); has no meaning for logistic and ordinal");
  addShared(train).action(async (options: TrainOptions) => {
    const { runTrain } = await import("./run-train.ts");
    await runTrain(options);
  });
}

function addEval(program: Command): void {
  const evaluation = program
    .command("eval")
    .description("measure a model on labelled rows, beside majority, rules, logistic and trees")
    .requiredOption("--model <path>", "folder that train wrote, or an exported .onnx file")
    .requiredOption("--dataset <file>", "rows as JSON lines, or a folder: then its test.jsonl")
    .option("--metrics <list>", "what to show, by comma: accuracy, f1, precision, … or all", "all")
    .option("--validation <file>", "rows that the sets of buckets are fitted on (default: what train stored)")
    .option("--bootstrap <n>", "samples of the intervals, 0 for none", "1000")
    .option("--html <file>", "write a report to look at: one self-contained page, no scripts, nothing loaded")
    .option("--output <file>", "write the JSON to a file");
  addShared(evaluation).action(async (options: EvalOptions) => {
    const { runEval } = await import("./run-eval.ts");
    await runEval(options);
  });
}

function addExport(program: Command): void {
  const exporting = program
    .command("export")
    .description("write a trained model in another format")
    .requiredOption("--model <folder>", "folder that train wrote")
    .requiredOption("--output <file>", "file to write")
    .option("--format <format>", "only onnx", "onnx");
  addShared(exporting).action(async (options: ExportOptions) => {
    const { runExport } = await import("./run-export.ts");
    await runExport(options);
  });
}

function addShared(command: Command): Command {
  return command
    .option("--seed <n>", "seed of everything that is drawn", "42")
    .option("--vocabulary <file>", "extend the vocabulary by a JSON file of your own skills")
    .option("--json", "print the result as JSON", false)
    .option("--force", "overwrite what is there", false)
    .option("-q, --quiet", "say nothing of the progress", false);
}
