import { MODEL_KINDS, type ModelKind } from "../classify/model-file.ts";
import { OumiAtsError } from "../errors.ts";
import type { Warning } from "../result.ts";

/** Options that `train`, `eval` and `export` share. */
export interface SharedOptions {
  seed: string;
  vocabulary?: string;
  json: boolean;
  force: boolean;
  quiet: boolean;
}

export type ModelChoice = ModelKind | "auto";

/** Names of language models that the real Oumi trains: "llama-3-8b", "meta-llama/Llama-3.1-8B". */
const LANGUAGE_MODEL = /^(llama|qwen|mistral|mixtral|gemma|phi|smol|deepseek|gpt|falcon|olmo)|\//i;

/**
 * The word of --model.
 * @throws OumiAtsError `oumi_model` for a language model, `invalid_option`
 */
export function checkModelChoice(word: string): ModelChoice {
  if (word === "auto") return word;
  const kind = MODEL_KINDS.find((known) => known === word);
  if (kind) return kind;
  if (LANGUAGE_MODEL.test(word))
    throw new OumiAtsError(
      "oumi_model",
      `--model ${word}: language models are fine-tuned by Oumi itself, which this version does not start. Nothing was written.`,
    );
  throw invalid("--model", word, `Known are ${[...MODEL_KINDS, "auto"].join(", ")}.`);
}

const TARGET = "labels.bucket";

/**
 * The words of --task and --target-field.
 * @throws OumiAtsError `invalid_option` with the reason
 */
export function checkTarget(task: string, field: string): void {
  if (task !== "classification") throw invalid("--task", task, "The only task is classification.");
  if (field === TARGET) return;
  if (field === "labels.ats_score")
    throw new OumiAtsError(
      "invalid_option",
      "--target-field labels.ats_score: the score is a formula of the features, so a model of it would only repeat the formula.",
      `Train on the bucket: --target-field ${TARGET}`,
    );
  throw invalid("--target-field", field, `The field that can be learnt is ${TARGET}.`);
}

/**
 * A number given as an option.
 * @throws OumiAtsError `invalid_option` naming the flag
 */
export function numberOf(
  flag: string,
  word: string,
  limits: { low: number; high: number; whole: boolean; above?: boolean },
): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word) ? Number(word) : Number.NaN;
  const isLow = limits.above ? value <= limits.low : value < limits.low;
  if (Number.isNaN(value) || isLow || value > limits.high || (limits.whole && !Number.isInteger(value))) {
    const kind = limits.whole ? "a whole number" : "a number";
    const range = `${limits.above ? "above" : "from"} ${limits.low}${limits.high < Infinity ? ` to ${limits.high}` : ""}`;
    throw invalid(flag, word, `It must be ${kind} ${range}.`);
  }
  return value;
}

/** --seed: what is drawn is drawn from it. */
export function seedOf(options: Pick<SharedOptions, "seed">): number {
  return numberOf("--seed", options.seed, { low: 0, high: Number.MAX_SAFE_INTEGER, whole: true });
}

/** The options of neural training that a command line may carry. */
export interface NeuralOptions {
  epochs?: string;
  batchSize?: string;
  learningRate?: string;
}

/** Learning rates at which boosted trees learn in a sensible number of rounds. */
const TREE_RATES = { low: 0.01, high: 1 };

/**
 * Checks --epochs, --batch-size and --learning-rate and says which of them do nothing.
 * @returns the shrinkage of boosted trees, where one was given that suits them
 * @throws OumiAtsError `invalid_option`
 */
export function checkNeuralOptions(
  options: NeuralOptions,
  model: ModelChoice,
): { treeRate: number | null; warnings: Warning[] } {
  const above = { low: 0, high: Infinity, above: true };
  if (options.epochs !== undefined) numberOf("--epochs", options.epochs, { ...above, whole: true });
  if (options.batchSize !== undefined) numberOf("--batch-size", options.batchSize, { ...above, whole: true });
  const rate =
    options.learningRate === undefined
      ? null
      : numberOf("--learning-rate", options.learningRate, { ...above, whole: false });
  const fitsTrees = rate !== null && rate >= TREE_RATES.low && rate <= TREE_RATES.high;
  const unused = [
    options.epochs !== undefined && "--epochs",
    options.batchSize !== undefined && "--batch-size",
    rate !== null && !(fitsTrees && (model === "gbdt" || model === "auto")) && "--learning-rate",
  ].filter((flag) => flag !== false);
  const why =
    model === "gbdt" || model === "auto"
      ? "rounds of trees end where the validation rows say, over all rows; their shrinkage may be 0.01 to 1"
      : "all rows are fitted at once by L-BFGS, until nothing improves";
  const warnings =
    unused.length === 0
      ? []
      : [
          {
            code: "option_without_meaning",
            message: `${unused.join(", ")}: no meaning for --model ${model} (${why}).`,
          },
        ];
  return { treeRate: fitsTrees ? rate : null, warnings };
}

export function invalid(flag: string, word: string, advice: string): OumiAtsError {
  return new OumiAtsError("invalid_option", `${flag}: "${word}" is not valid here.`, advice);
}
