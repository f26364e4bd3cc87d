import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { OumiAtsError } from "../errors.ts";
import type { Classifier } from "./classifier.ts";
import { createEmbeddedClassifier } from "./embedded-classifier.ts";
import { checkKnownFeatures } from "./known-features.ts";
import { parseModelFile } from "./model-file.ts";
import { createRuleClassifier } from "./rule-classifier.ts";
import type { RuleCurve } from "./rule-curve.ts";

/** What stands beside `model.json` and tells, among others, what the rules' confidence is worth. */
const MANIFEST_FILE = "manifest.json";
/** The file that makes a folder one of ours. */
export const MODEL_FILE = "model.json";
/** Files that tell a folder of the real Oumi (a language model, its adapter or its ONNX export). */
const OUMI_FILES = ["config.json", "adapter_config.json", "tokenizer.json", "generation_config.json"];

/** The part of a manifest that is read here. */
const RulesOfManifest = z.object({
  rules: z.object({ curve: z.array(z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)])) }),
});

/**
 * The classifier that stands at a path: a folder with `model.json` (evaluated here), or an exported `.onnx`
 * file (onnxruntime-node).
 *
 * A path that is missing or damaged gives the rules, with the warning `model_fallback` and kind "rules"; their
 * confidence is calibrated by the curve in the path's own manifest, else by the shipped one. With `strict` it throws. A folder of the real Oumi and a missing onnxruntime-node always throw.
 * @throws OumiAtsError `model_unsupported`, `onnxruntime_missing`; with `strict` also `model_unreadable`
 */
export async function loadClassifier(path: string, options: { strict?: boolean } = {}): Promise<Classifier> {
  try {
    return await openModel(path);
  } catch (error) {
    if (options.strict || !(error instanceof OumiAtsError) || error.code !== "model_unreadable") throw error;
    const message = `The model "${basename(path)}" was not used, the rules answered: ${error.message}`;
    const curve = await readRuleCurve(path);
    return { ...createRuleClassifier(curve), warnings: [{ code: "model_fallback", message }] };
  }
}

/** The rules' calibration in the manifest at or beside a path; undefined where none can be read. */
async function readRuleCurve(path: string): Promise<RuleCurve | undefined> {
  for (const folder of [path, dirname(path)]) {
    const text = await readFile(join(folder, MANIFEST_FILE), "utf8").catch(() => null);
    if (text === null) continue;
    try {
      const { curve } = RulesOfManifest.parse(JSON.parse(text)).rules;
      const isRising = curve.every(([raw], at) => at === 0 || raw > curve[at - 1]![0]);
      return isRising && curve.length > 0 ? curve : undefined;
    } catch {
      return undefined; // As damaged as the model: the shipped curve stands in.
    }
  }
  return undefined;
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
