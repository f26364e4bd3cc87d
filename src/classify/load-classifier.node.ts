import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { OumiAtsError } from "../errors.ts";
import type { Classifier } from "./classifier.ts";
import { createEmbeddedClassifier } from "./embedded-classifier.ts";
import { checkKnownFeatures } from "./known-features.ts";
import { parseModelFile } from "./model-file.ts";
import { createRuleClassifier } from "./rule-classifier.ts";

/** The file that makes a folder one of ours. */
export const MODEL_FILE = "model.json";
/** Files that tell a folder of the real Oumi (a language model, its adapter or its ONNX export). */
const OUMI_FILES = ["config.json", "adapter_config.json", "tokenizer.json", "generation_config.json"];

/**
 * The classifier that stands at a path: a folder with `model.json` (evaluated here), or an exported `.onnx`
 * file (onnxruntime-node).
 *
 * A path that is missing or damaged gives the rules, with the warning `model_fallback` and kind "rules"; with
 * `strict` it throws. A folder of the real Oumi and a missing onnxruntime-node always throw.
 * @throws OumiAtsError `model_unsupported`, `onnxruntime_missing`; with `strict` also `model_unreadable`
 */
export async function loadClassifier(path: string, options: { strict?: boolean } = {}): Promise<Classifier> {
  try {
    return await openModel(path);
  } catch (error) {
    if (options.strict || !(error instanceof OumiAtsError) || error.code !== "model_unreadable") throw error;
    const message = `The model "${basename(path)}" was not used, the rules answered: ${error.message}`;
    return { ...createRuleClassifier(), warnings: [{ code: "model_fallback", message }] };
  }
}

async function openModel(path: string): Promise<Classifier> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new OumiAtsError("model_unreadable", `There is no model at "${basename(path)}".`);
  if (found.isDirectory()) return openFolder(path);
  if (path.toLowerCase().endsWith(".onnx")) {
    const { createOnnxClassifier } = await import("./onnx-classifier.node.ts");
    return createOnnxClassifier(await readModelBytes(path));
  }
  return openEmbedded(path);
}

async function openFolder(path: string): Promise<Classifier> {
  const files = await readdir(path).catch(() => [] as string[]);
  if (files.includes(MODEL_FILE)) return openEmbedded(join(path, MODEL_FILE));
  if (OUMI_FILES.some((file) => files.includes(file)))
    throw new OumiAtsError(
      "model_unsupported",
      `"${basename(path)}" is a model of the real Oumi, which this version does not run.`,
      "Give a model that was trained here (train --model logistic).",
    );
  throw new OumiAtsError("model_unreadable", `The folder "${basename(path)}" holds no ${MODEL_FILE}.`);
}

async function openEmbedded(path: string): Promise<Classifier> {
  const bytes = await readModelBytes(path);
  const model = parseModelFile(parseJson(bytes));
  checkKnownFeatures(model.features.version, model.features.names);
  return createEmbeddedClassifier(model, createHash("sha256").update(bytes).digest("hex"));
}

async function readModelBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new OumiAtsError("model_unreadable", `The file "${basename(path)}" could not be opened.`);
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new OumiAtsError("model_unreadable", `${MODEL_FILE} is not JSON.`);
  }
}
