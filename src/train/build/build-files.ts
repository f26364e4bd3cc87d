import { createEmbeddedClassifier } from "../../classify/embedded-classifier.ts";
import { findMissedGoals } from "../../evaluate/check-metrics.ts";
import { type MetricsFile, makeMetricsFile, suiteOf } from "../../evaluate/metrics-file.ts";
import { COMPANION_FILE } from "../../evaluate/model-companion.ts";
import { renderEvaluationPage } from "../../evaluate/page/render-evaluation-page.ts";
import { makeManifest } from "../manifest.ts";
import { exportOnnx } from "../onnx/export-onnx.ts";
import { serialiseModel } from "../write-model-folder.ts";
import { type Build, SUITES } from "./build-model.ts";
import { figuresOf, roundFigures } from "./measure-model.ts";
import { writeModelCard } from "./model-card.ts";

/** What a build leaves behind. */
export interface BuildFiles {
  /** The model's folder, by file name. */
  folder: Record<string, string | Uint8Array>;
  /** eval/metrics.json. */
  metrics: MetricsFile;
  /** src/classify/shipped-model.ts. */
  shipped: string;
  /** Goals that the figures miss, as sentences. */
  missed: string[];
  /** Whether the model is worth having: not below the rules in accuracy, and below them in log-loss. */
  beats_rules: boolean;
}

/** Everything that a build writes. The same build gives the same bytes. */
export function buildFiles(
  build: Build,
  about: { name: string; version: string; seed: number; generated_with: string },
): BuildFiles {
  const { chosen, chosen_as, companion, measured } = build;
  const model = serialiseModel(chosen.model);
  const { identity } = createEmbeddedClassifier(chosen.model, model.sha256);
  const metrics = makeMetricsFile(
    identity,
    Object.fromEntries(SUITES.map((suite) => [suite, suiteOf(measured[suite])])),
  );
  const missed = findMissedGoals(metrics);
  const figures = SUITES.map((suite) => [suite, figuresBesideEachOther(build, suite)]);
  const manifest = makeManifest({
    fitted: { ...chosen, tried: build.tried },
    model_sha256: model.sha256,
    sets: build.sets,
    seeds: { pairs: about.seed },
    conformal: companion.conformal[chosen_as] ?? null,
    rules_curve: companion.rules_curve,
    metrics: {
      chosen: chosen_as,
      pairs: roundFigures(build.pairs),
      ...Object.fromEntries(figures),
      rendered_over_experience_reported: figuresOf(build.reported),
    },
  });
  const page = renderEvaluationPage(
    { ...measured.rendered, model: { key: chosen_as, identity } },
    { generated_with: about.generated_with },
  );
  const own = measured.rendered.models[chosen_as]!;
  const rules = measured.rendered.models["rules"]!;
  return {
    folder: {
      "model.json": model.text,
      "model.onnx": exportOnnx(chosen.model),
      "manifest.json": `${JSON.stringify(manifest, null, 1)}\n`,
      [COMPANION_FILE]: `${JSON.stringify(companion)}\n`,
      "evaluation.html": page,
      "MODEL_CARD.md": writeModelCard(build, { ...about, missed }),
    },
    metrics,
    shipped: shippedSource(model, companion.rules_curve),
    missed,
    beats_rules: own.accuracy.value >= rules.accuracy.value && own.log_loss.value < rules.log_loss.value,
  };
}

function figuresBesideEachOther(build: Build, suite: (typeof SUITES)[number]) {
  const { models } = build.measured[suite];
  return Object.fromEntries(Object.entries(models).map(([name, one]) => [name, figuresOf(one)]));
}

/** The model as text: a string is cheap to load, and only parsed when a model is asked for. */
function shippedSource(model: { text: string; sha256: string }, curve: unknown): string {
  return `// biome-ignore-all format: written by a script, the same bytes every time
// Written by scripts/build-model.ts: the model of models/ats-classifier for every platform.
import type { ShippedModel } from "./shipped-model-type.ts";

export const SHIPPED: ShippedModel = {
  sha256: ${JSON.stringify(model.sha256)},
  rules_curve: ${JSON.stringify(curve)},
  text: ${JSON.stringify(model.text)},
};
`;
}
