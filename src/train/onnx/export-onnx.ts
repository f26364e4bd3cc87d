import type { GbdtModel, LogisticModel, ModelFile, OrdinalModel } from "../../classify/model-file.ts";
import { encodeMessage, type Message } from "../../classify/onnx-wire.ts";
import { ELEMENT, makeNode, makeTensor, makeValue } from "./graph-parts.ts";
import { treeAttributes } from "./tree-nodes.ts";

const IR_VERSION = 8;
const OPSET = 17;
const ML_OPSET = 3;
const ML_DOMAIN = "ai.onnx.ml";

interface GraphParts {
  nodes: Message<"NodeProto">[];
  constants: Message<"TensorProto">[];
}

/**
 * A model as the bytes of an .onnx file: IR 8, opset 17, ai.onnx.ml 3. Input `features` [N, features] float32 in
 * the model's order; outputs `label` [N] int64, a place in `labels`, and `probabilities` [N, labels] float32.
 * Standardisation, temperature and softmax are in the graph; labels, feature names and versions in the metadata.
 */
export function exportOnnx(model: ModelFile): Uint8Array<ArrayBuffer> {
  const { nodes, constants } = partsOf(model);
  const width = model.features.names.length;
  return encodeMessage("ModelProto", {
    ir_version: IR_VERSION,
    producer_name: "oumi-ats",
    producer_version: model.version,
    model_version: 1,
    opset_import: [
      { domain: "", version: OPSET },
      { domain: ML_DOMAIN, version: ML_OPSET },
    ],
    metadata_props: Object.entries(metadataOf(model)).map(([key, value]) => ({ key, value })),
    graph: {
      name: model.name,
      node: [
        ...nodes,
        makeNode("ArgMax", ["probabilities"], ["label"], { axis: { int: 1 }, keepdims: { int: 0 } }),
      ],
      initializer: constants,
      input: [makeValue("features", ELEMENT.float, ["N", width])],
      output: [
        makeValue("label", ELEMENT.int64, ["N"]),
        makeValue("probabilities", ELEMENT.float, ["N", model.labels.length]),
      ],
    },
  });
}

function metadataOf(model: ModelFile): Record<string, string> {
  return {
    name: model.name,
    version: model.version,
    kind: model.kind,
    labels: JSON.stringify(model.labels),
    features: JSON.stringify(model.features.names),
    features_version: model.features.version,
    score_version: model.versions.score,
    vocabulary_version: model.versions.vocabulary ?? "",
    temperature: String(model.temperature),
  };
}

function partsOf(model: ModelFile): GraphParts {
  if (model.kind === "gbdt") return treeParts(model);
  return model.kind === "ordinal" ? ordinalParts(model) : logisticParts(model);
}

const STANDARDISE = [
  makeNode("Sub", ["features", "mean"], ["centred"]),
  makeNode("Mul", ["centred", "scale"], ["standard"]),
];
const CALIBRATE = [
  makeNode("Div", ["logits", "temperature"], ["calibrated"]),
  makeNode("Softmax", ["calibrated"], ["probabilities"], { axis: { int: -1 } }),
];

const standardConstants = (model: LogisticModel | OrdinalModel) => [
  makeTensor("mean", [model.mean.length], model.mean),
  makeTensor("scale", [model.scale.length], model.scale),
  makeTensor("temperature", [], [model.temperature]),
];

function logisticParts(model: LogisticModel): GraphParts {
  return {
    nodes: [
      ...STANDARDISE,
      makeNode("Gemm", ["standard", "weights", "bias"], ["logits"], { transB: { int: 1 } }),
      ...CALIBRATE,
    ],
    constants: [
      ...standardConstants(model),
      makeTensor("weights", [model.labels.length, model.mean.length], model.weights.flat()),
      makeTensor("bias", [model.labels.length], model.bias),
    ],
  };
}

/** P(label ≤ k) by sigmoid, then the differences of neighbours; 0 and 1 stand at the ends. */
function ordinalParts(model: OrdinalModel): GraphParts {
  return {
    nodes: [
      ...STANDARDISE,
      makeNode("MatMul", ["standard", "weights"], ["score"]),
      makeNode("Sub", ["thresholds", "score"], ["margins"]),
      makeNode("Div", ["margins", "temperature"], ["calibrated"]),
      makeNode("Sigmoid", ["calibrated"], ["reached"]),
      makeNode("Mul", ["score", "zero"], ["zeros"]),
      makeNode("Add", ["zeros", "one"], ["ones"]),
      makeNode("Concat", ["zeros", "reached"], ["low"], { axis: { int: 1 } }),
      makeNode("Concat", ["reached", "ones"], ["high"], { axis: { int: 1 } }),
      makeNode("Sub", ["high", "low"], ["probabilities"]),
    ],
    constants: [
      ...standardConstants(model),
      makeTensor("weights", [model.weights.length, 1], model.weights),
      makeTensor("thresholds", [1, model.thresholds.length], model.thresholds),
      makeTensor("zero", [], [0]),
      makeTensor("one", [], [1]),
    ],
  };
}

function treeParts(model: GbdtModel): GraphParts {
  return {
    nodes: [
      makeNode("TreeEnsembleRegressor", ["features"], ["logits"], treeAttributes(model), ML_DOMAIN),
      ...CALIBRATE,
    ],
    constants: [makeTensor("temperature", [], [model.temperature])],
  };
}
