import type { ModelFile } from "../classify/model-file.ts";
import type { RuleCurve } from "../classify/rule-curve.ts";
import type { ConformalThreshold } from "../evaluate/conformal-sets.ts";
import { MODEL_FEATURES } from "../features/model-features.ts";
import type { FitReport, FittedModel } from "./fit-model.ts";
import { hashSet } from "./observed-rows.ts";
import type { TrainingSet } from "./training-set.ts";

/** Names the layout of `manifest.json`. */
export const MANIFEST_FORMAT = "oumi-ats-manifest.v1";

/** What stands beside a model: where it comes from and how well it does. */
export interface Manifest {
  format: typeof MANIFEST_FORMAT;
  name: string;
  version: string;
  kind: ModelFile["kind"];
  labels: readonly string[];
  features: { version: string; columns: { name: string; about: string }[] };
  versions: ModelFile["versions"];
  model_sha256: string;
  data: Record<string, { rows: number; sha256: string }>;
  seeds: Record<string, number>;
  fit: FitReport;
  /** Every fit that was compared. */
  tried: FitReport[];
  /** Null where no validation rows were left for it. */
  conformal: ConformalThreshold | null;
  rules: { curve: RuleCurve };
  /** Figures by name of the rows they were measured on. */
  metrics: Record<string, unknown>;
}

export interface ManifestInput {
  fitted: FittedModel;
  model_sha256: string;
  /** By name: train, validation … */
  sets: Record<string, TrainingSet>;
  seeds: Record<string, number>;
  conformal: ConformalThreshold | null;
  rules_curve: RuleCurve;
  metrics: Record<string, unknown>;
}

/** The manifest of a fitted model. */
export function makeManifest(input: ManifestInput): Manifest {
  const { model, report, tried } = input.fitted;
  const about = new Map(MODEL_FEATURES.map((feature) => [feature.name, feature.about]));
  return {
    format: MANIFEST_FORMAT,
    name: model.name,
    version: model.version,
    kind: model.kind,
    labels: model.labels,
    features: {
      version: model.features.version,
      columns: model.features.names.map((name) => ({ name, about: about.get(name) ?? "" })),
    },
    versions: model.versions,
    model_sha256: input.model_sha256,
    data: Object.fromEntries(
      Object.entries(input.sets).map(([name, set]) => [name, { rows: set.size, sha256: hashSet(set) }]),
    ),
    seeds: input.seeds,
    fit: report,
    tried,
    conformal: input.conformal,
    rules: { curve: input.rules_curve },
    metrics: input.metrics,
  };
}
