import { OumiAtsError } from "../errors.ts";
import { FEATURES_VERSION } from "../features/index.ts";
import { MODEL_FEATURE_NAMES } from "../features/model-features.ts";

/**
 * A model must have been trained on features that are computed here.
 * @throws OumiAtsError `model_unreadable`
 */
export function checkKnownFeatures(version: string, names: readonly string[]): void {
  if (version !== FEATURES_VERSION)
    throw new OumiAtsError(
      "model_unreadable",
      `The model was trained on ${version}; this version computes ${FEATURES_VERSION}.`,
      "Train it again with this version.",
    );
  const unknown = names.find((name) => !MODEL_FEATURE_NAMES.includes(name));
  if (unknown !== undefined)
    throw new OumiAtsError(
      "model_unreadable",
      `The model asks for the feature "${unknown}", which this version does not compute.`,
      "Train it again with this version.",
    );
}
