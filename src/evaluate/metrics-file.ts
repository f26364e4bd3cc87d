import { z } from "zod";
import { OumiAtsError } from "../errors.ts";
import type { ClassifierIdentity } from "../schema/classification.ts";
import type { Comparison } from "./compare-models.ts";
import type { Evaluation } from "./evaluate-predictions.ts";
import { HEADLINES } from "./summarize.ts";

/** Names the layout of eval/metrics.json. */
export const METRICS_FORMAT = "oumi-ats-metrics.v1";
/** The coverage at which selective accuracy is kept. */
const KEPT_COVERAGE = 0.8;
const DECIMALS = 1e6;

const Figures = z.object({
  accuracy: z.number(),
  macro_f1: z.number(),
  log_loss: z.number(),
  brier: z.number(),
  ece: z.number(),
  /** Accuracy on the most confident 80 %. */
  selective_80: z.number(),
  conformal_coverage: z.number().nullable(),
  conformal_mean_size: z.number().nullable(),
  /** [low, high] of 95 %, by headline number; empty without bootstrap. */
  intervals: z.record(z.string(), z.tuple([z.number(), z.number()])),
});
export type Figures = z.infer<typeof Figures>;
export type FigureName = Exclude<keyof Figures, "intervals">;

const Suite = z.object({
  rows: z.number().int().positive(),
  ece_bins: z.number().int().positive(),
  /** The key in `models` of the model that ships. */
  model: z.string(),
  models: z.record(z.string(), Figures),
});
export type Suite = z.infer<typeof Suite>;

/** The committed figures: by set of rows ("rendered", "exact", "sample"), by model. */
export const MetricsFile = z.object({
  format: z.literal(METRICS_FORMAT),
  model: z.object({ name: z.string(), version: z.string(), sha256: z.string().nullable() }),
  suites: z.record(z.string(), Suite),
});
export type MetricsFile = z.infer<typeof MetricsFile>;

/** Models measured on the same rows, and which of them ships; a {@link Comparison} gives both. */
export interface MeasuredSuite {
  model: string;
  models: Readonly<Record<string, Evaluation>>;
}

/** A comparison as a suite. */
export function suiteOf({ model, models }: Comparison): MeasuredSuite {
  return { model: model.key, models };
}

/** What is kept of measurements, by the name of their rows: "rendered", "exact", "sample". */
export function makeMetricsFile(
  identity: ClassifierIdentity,
  measured: Readonly<Record<string, MeasuredSuite>>,
): MetricsFile {
  const { name, version, sha256 } = identity;
  const suites = Object.entries(measured).map(([suite, { model, models }]): [string, Suite] => {
    const own = models[model]!;
    const figures = Object.entries(models).map(([key, one]) => [key, figuresOf(one)]);
    return [
      suite,
      {
        rows: own.rows,
        ece_bins: own.ece_bins.asked,
        model,
        models: Object.fromEntries(figures),
      },
    ];
  });
  return { format: METRICS_FORMAT, model: { name, version, sha256 }, suites: Object.fromEntries(suites) };
}

function figuresOf(one: Evaluation): Figures {
  const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;
  const intervals = HEADLINES.flatMap((name) => {
    const { interval } = one[name];
    return interval ? [[name, [round(interval.low), round(interval.high)]]] : [];
  });
  return {
    accuracy: round(one.accuracy.value),
    macro_f1: round(one.macro_f1.value),
    log_loss: round(one.log_loss.value),
    brier: round(one.brier.value),
    ece: round(one.ece.value),
    selective_80: round(one.selective.find((point) => point.coverage === KEPT_COVERAGE)!.accuracy),
    conformal_coverage: one.conformal ? round(one.conformal.coverage) : null,
    conformal_mean_size: one.conformal ? round(one.conformal.mean_size) : null,
    intervals: Object.fromEntries(intervals),
  };
}

/**
 * Checks a parsed eval/metrics.json.
 * @throws OumiAtsError `unknown_shape`
 */
export function parseMetricsFile(value: unknown, name: string): MetricsFile {
  const parsed = MetricsFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new OumiAtsError(
    "unknown_shape",
    `${name}: "${issue.path.join(".")}" is not valid (${issue.message}).`,
  );
}
