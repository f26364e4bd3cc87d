import type { Classifier } from "../classify/classifier.ts";
import { OumiAtsError } from "../errors.ts";

/**
 * The model at --model-path; nothing where none is asked for: then the shipped one answers.
 * @throws OumiAtsError `invalid_option` for an empty path, and what `loadClassifier` throws
 */
export async function chooseClassifier(options: {
  modelPath?: string;
  strict: boolean;
}): Promise<{ classifier?: Classifier }> {
  if (options.modelPath === undefined) return {};
  if (options.modelPath.trim() === "")
    throw new OumiAtsError(
      "invalid_option",
      "--model-path is empty.",
      "Leave it out to use the shipped model.",
    );
  const { loadClassifier } = await import("../classify/load-classifier.node.ts");
  return { classifier: await loadClassifier(options.modelPath, { strict: options.strict }) };
}
