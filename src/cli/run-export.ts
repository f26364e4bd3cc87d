import { existsSync } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkKnownFeatures } from "../classify/known-features.ts";
import { type ModelFile, parseModelFile } from "../classify/model-file.ts";
import { OumiAtsError } from "../errors.ts";
import { exportOnnx } from "../train/onnx/export-onnx.ts";
import { invalid, type SharedOptions } from "./oumi-options.ts";
import { createProgress } from "./oumi-progress.ts";
import { writeOutput } from "./write-output.ts";

export interface ExportOptions extends SharedOptions {
  model: string;
  output: string;
  format: string;
}

/** Format → bytes of the model in it. */
const FORMATS: Record<string, (model: ModelFile) => Uint8Array> = { onnx: exportOnnx };

/** oumi export --model <folder> --format onnx --output <file> */
export async function runExport(options: ExportOptions): Promise<void> {
  const write = Object.hasOwn(FORMATS, options.format) ? FORMATS[options.format] : undefined;
  if (!write) throw invalid("--format", options.format, `Known is ${Object.keys(FORMATS).join(", ")}.`);
  if (!options.force && existsSync(options.output))
    throw new OumiAtsError("output_exists", `${options.output} is already there.`);
  const model = await readModel(options.model);
  const bytes = write(model);
  await mkdir(dirname(options.output), { recursive: true }).catch(() => {}); // writing will say why not
  await writeOutput(options.output, bytes, options);
  const result = {
    output: options.output,
    format: options.format,
    bytes: bytes.length,
    name: model.name,
    version: model.version,
    kind: model.kind,
  };
  if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else createProgress(options.quiet).say(`wrote ${options.output} (${model.kind}, ${bytes.length} bytes)`);
}

/**
 * The `model.json` of a folder, or a model.json itself.
 * @throws OumiAtsError `model_unreadable`
 */
async function readModel(path: string): Promise<ModelFile> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new OumiAtsError("model_unreadable", `--model ${path}: there is no model.`);
  const file = found.isDirectory() ? join(path, "model.json") : path;
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new OumiAtsError("model_unreadable", `--model ${path}: it holds no model.json.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OumiAtsError("model_unreadable", `--model ${path}: its model.json is not JSON.`);
  }
  const model = parseModelFile(value);
  checkKnownFeatures(model.features.version, model.features.names);
  return model;
}
