import { z } from "zod";
import { OumiAtsError } from "../errors.ts";
import { BUCKETS, Bucket } from "../schema/example.ts";

/** Names the layout of `model.json`; changes when an older reader could misread it. */
export const MODEL_FORMAT = "oumi-ats-model.v1";

/** The kinds of model that `train` fits. */
export const MODEL_KINDS = ["logistic", "ordinal", "gbdt"] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

const numbers = z.array(z.number());

const head = {
  format: z.literal(MODEL_FORMAT),
  name: z.string().min(1),
  version: z.string().min(1),
  /** The four buckets in the order of the outputs. */
  labels: z.array(Bucket).length(BUCKETS.length),
  features: z.object({ version: z.string(), names: z.array(z.string()).min(1) }),
  versions: z.object({ score: z.string(), vocabulary: z.string().nullable() }),
  /** Logits are divided by it; fitted on validation rows. */
  temperature: z.number().positive(),
};
/** Each feature becomes (x − mean) · scale. */
const standardisation = { mean: numbers, scale: numbers };

/** Multinomial: one row of weights and one bias for each label. */
const LogisticModel = z.object({
  ...head,
  kind: z.literal("logistic"),
  ...standardisation,
  weights: z.array(numbers),
  bias: numbers,
});

/** Proportional odds: P(label ≤ k) = sigmoid((threshold k − weights · z) / temperature). */
const OrdinalModel = z.object({
  ...head,
  kind: z.literal("ordinal"),
  ...standardisation,
  weights: numbers,
  thresholds: numbers,
});

/**
 * One tree, nodes in depth-first order: a node's left child follows it, `right` is the place of the other.
 * `feature` is −1 for a leaf; `value` is the leaf's addition, or the threshold: x ≤ value goes left.
 */
export const Tree = z.object({
  feature: z.array(z.number().int()),
  value: numbers,
  right: z.array(z.number().int()),
});
export type Tree = z.infer<typeof Tree>;

/** Boosted trees: tree i adds to the logit of label i mod 4, on top of `base`. */
const GbdtModel = z.object({ ...head, kind: z.literal("gbdt"), base: numbers, trees: z.array(Tree) });

/** The contents of `model.json`. All parameters are float32 values, so that ONNX holds the same ones. */
export const ModelFile = z.discriminatedUnion("kind", [LogisticModel, OrdinalModel, GbdtModel]);
export type ModelFile = z.infer<typeof ModelFile>;
export type LogisticModel = z.infer<typeof LogisticModel>;
export type OrdinalModel = z.infer<typeof OrdinalModel>;
export type GbdtModel = z.infer<typeof GbdtModel>;

/**
 * Checks a parsed `model.json`: shape, sizes that fit each other, finite numbers, trees without loops.
 * @throws OumiAtsError `model_unreadable`
 */
export function parseModelFile(value: unknown): ModelFile {
  const parsed = ModelFile.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw unreadable(`${issue?.path.join(".") || "the file"}: ${issue?.message ?? "not a model"}`);
  }
  const problem = problemOf(parsed.data);
  if (problem) throw unreadable(problem);
  return parsed.data;
}

function unreadable(detail: string): OumiAtsError {
  return new OumiAtsError("model_unreadable", `The model could not be read (${detail}).`);
}

function problemOf(model: ModelFile): string | null {
  const size = model.features.names.length;
  const classes = model.labels.length;
  if (new Set(model.labels).size !== classes) return "labels: one of them stands twice";
  if (new Set(model.features.names).size !== size) return "features: one of them stands twice";
  if (model.kind === "gbdt") return treesProblem(model, size, classes);
  const isSized = model.mean.length === size && model.scale.length === size;
  if (!isSized) return "mean, scale: not one number for each feature";
  if (model.kind === "ordinal")
    return model.weights.length === size &&
      model.thresholds.length === classes - 1 &&
      isRising(model.thresholds)
      ? null
      : "weights, thresholds: sizes or order do not fit";
  const isFull = model.weights.length === classes && model.weights.every((row) => row.length === size);
  return isFull && model.bias.length === classes ? null : "weights, bias: sizes do not fit";
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, at) => at === 0 || value >= values[at - 1]!);
}

function treesProblem(model: GbdtModel, size: number, classes: number): string | null {
  if (model.base.length !== classes || model.trees.length % classes !== 0)
    return "base, trees: not one for each label";
  const at = model.trees.findIndex((tree) => !isSoundTree(tree, size));
  return at < 0 ? null : `trees.${at}: not a tree`;
}

/** Children stand behind their parent and inside the tree, so that every walk ends in a leaf. */
function isSoundTree({ feature, value, right }: Tree, size: number): boolean {
  const nodes = feature.length;
  if (nodes === 0 || value.length !== nodes || right.length !== nodes) return false;
  return feature.every((column, at) => {
    if (column === -1) return true;
    return column >= 0 && column < size && at + 1 < nodes && right[at]! > at + 1 && right[at]! < nodes;
  });
}
