import { createHash } from "node:crypto";
import { z } from "zod";
import { OumiAtsError } from "../errors.ts";
import { BUCKETS, Bucket } from "../schema/example.ts";
import type { Classifier } from "./classifier.ts";
import { featureRow, probabilitiesOf } from "./feature-row.ts";
import { checkKnownFeatures } from "./known-features.ts";
import { decodeMessage } from "./onnx-wire.ts";
import { roundProbabilities } from "./round-probabilities.ts";

type OnnxRuntime = typeof import("onnxruntime-node");

/** What the metadata of our .onnx files says. */
const Metadata = z.looseObject({
  name: z.string(),
  version: z.string(),
  features_version: z.string(),
  labels: z.array(Bucket).length(BUCKETS.length),
  features: z.array(z.string()).min(1),
});

/**
 * A classifier that runs an exported .onnx file by onnxruntime-node, an optional peer that is loaded here.
 * @param load gives the runtime; tests replace it
 * @throws OumiAtsError `onnxruntime_missing`, `model_unreadable`
 */
export async function createOnnxClassifier(
  bytes: Uint8Array,
  load: () => Promise<OnnxRuntime> = () => import("onnxruntime-node"),
): Promise<Classifier> {
  const { labels, features, ...about } = readMetadata(bytes);
  checkKnownFeatures(about.features_version, features);
  const { InferenceSession, Tensor } = await loadRuntime(load);
  const session = await InferenceSession.create(bytes, {
    intraOpNumThreads: 1,
    logSeverityLevel: 4,
  }).catch((error: Error) => {
    throw unreadable(error.message);
  });
  if (!session.inputNames.includes("features") || !session.outputNames.includes("probabilities"))
    throw unreadable("no input `features` or no output `probabilities`");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    identity: { kind: "onnx", name: about.name, version: about.version, sha256 },
    predict: async (input) => {
      const row = new Float32Array(features.length);
      featureRow(features, input.features, row);
      const feeds = { features: new Tensor("float32", row, [1, row.length]) };
      const { probabilities } = await session.run(feeds, ["probabilities"]);
      return roundProbabilities(probabilitiesOf(labels, probabilities!.data as Float32Array));
    },
  };
}

/** Labels, features and versions of an exported file. */
export function readMetadata(bytes: Uint8Array): z.infer<typeof Metadata> {
  try {
    const { metadata_props = [] } = decodeMessage("ModelProto", bytes);
    const entries = metadata_props.map(({ key = "", value = "" }) => {
      const isList = key === "labels" || key === "features";
      return [key, isList ? JSON.parse(value) : value];
    });
    return Metadata.parse(Object.fromEntries(entries));
  } catch {
    throw unreadable("not an .onnx file that was exported here");
  }
}

async function loadRuntime(load: () => Promise<OnnxRuntime>): Promise<OnnxRuntime> {
  try {
    return await load();
  } catch (error) {
    throw new OumiAtsError(
      "onnxruntime_missing",
      `An .onnx model needs the package onnxruntime-node, which could not be loaded (${(error as NodeJS.ErrnoException).code ?? (error as Error).name}).`,
    );
  }
}

function unreadable(detail: string): OumiAtsError {
  return new OumiAtsError("model_unreadable", `The .onnx model could not be read (${detail}).`);
}
