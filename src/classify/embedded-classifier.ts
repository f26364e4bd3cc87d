import type { Classifier } from "./classifier.ts";
import { prepareModel } from "./evaluate-model.ts";
import { featureRow, probabilitiesOf } from "./feature-row.ts";
import type { ModelFile } from "./model-file.ts";
import { roundProbabilities } from "./round-probabilities.ts";

/**
 * A model evaluated here, without a runtime, in Node and in a browser alike.
 * @param sha256 of the bytes of `model.json`, null where unknown
 * `predict` throws OumiAtsError `model_unreadable` where the model asks for features that are not computed.
 */
export function createEmbeddedClassifier(model: ModelFile, sha256: string | null): Classifier {
  const evaluate = prepareModel(model);
  const row = new Float64Array(model.features.names.length);
  const out = new Float64Array(model.labels.length);
  return {
    identity: { kind: "embedded", name: model.name, version: model.version, sha256 },
    predict: async ({ features }) => {
      featureRow(model.features.names, features, row);
      evaluate(row, 0, out);
      return roundProbabilities(probabilitiesOf(model.labels, out));
    },
  };
}
