import { z } from "zod";
import { createEmbeddedClassifier } from "../classify/embedded-classifier.ts";
import { type ModelFile, type ModelKind, parseModelFile } from "../classify/model-file.ts";
import type { RuleCurve } from "../classify/rule-curve.ts";
import { OumiAtsError } from "../errors.ts";
import { Bucket } from "../schema/example.ts";
import type { Rivals } from "./compare-models.ts";
import type { ConformalThreshold } from "./conformal-sets.ts";

/** The file beside `model.json` that holds what the model is measured against. */
export const COMPANION_FILE = "compared.json";
export const COMPANION_FORMAT = "oumi-ats-compared.v1";

/** What a kind of model is called in reports. */
export const KEY_OF_KIND: Record<ModelKind, string> = {
  logistic: "logistic",
  ordinal: "ordinal",
  gbdt: "trees",
};

const Share = z.number().min(0).max(1);
const Threshold = z.object({ level: Share, probability: Share, rows: z.number().int().min(0) });

const CompanionFile = z.object({
  format: z.literal(COMPANION_FORMAT),
  /** The name of the folder's own model in reports. */
  own: z.string(),
  /** Version of that model: the file belongs to no other. */
  version: z.string(),
  /** Shares of the buckets among the training rows. */
  shares: z.record(Bucket, Share),
  /** The rules' calibration, fitted on the validation rows. */
  rules_curve: z.array(z.tuple([Share, Share])),
  /** By model: fitted on the validation rows. */
  conformal: z.record(z.string(), Threshold),
  /** SHA-256 of the files of rows, hexadecimal. */
  data: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  /** The other models that were fitted on the same rows, by name. */
  models: z.record(z.string(), z.unknown()),
});
type CompanionFile = z.infer<typeof CompanionFile>;

/** What `train` keeps for later evaluations. */
export interface Companion extends Omit<CompanionFile, "models" | "conformal" | "rules_curve"> {
  rules_curve: RuleCurve;
  conformal: Record<string, ConformalThreshold>;
  models: Record<string, ModelFile>;
}

/**
 * Checks a parsed `compared.json`.
 * @throws OumiAtsError `model_unreadable`
 */
export function parseCompanion(value: unknown): Companion {
  const parsed = CompanionFile.safeParse(value);
  if (!parsed.success)
    throw new OumiAtsError(
      "model_unreadable",
      `${COMPANION_FILE} could not be read (${parsed.error.issues[0]?.path.join(".") || "the file"}).`,
    );
  const models = Object.entries(parsed.data.models).map(([name, model]) => [name, parseModelFile(model)]);
  return { ...parsed.data, models: Object.fromEntries(models) };
}

/** The models of a companion as classifiers, in the order logistic, trees, then others. */
export function rivalsOf(companion: Pick<Companion, "shares" | "rules_curve" | "models">): Rivals {
  const names = Object.keys(companion.models).sort((a, b) => placeOf(a) - placeOf(b));
  return {
    shares: companion.shares,
    rules_curve: companion.rules_curve,
    classifiers: Object.fromEntries(
      names.map((name) => [name, createEmbeddedClassifier(companion.models[name]!, null)]),
    ),
  };
}

function placeOf(name: string): number {
  const order = Object.values(KEY_OF_KIND).sort();
  return order.indexOf(name);
}
