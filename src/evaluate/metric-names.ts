import { OumiAtsError } from "../errors.ts";

/** Parts of a report that can be asked for. */
export const METRICS = [
  "accuracy",
  "macro_f1",
  "precision",
  "recall",
  "confusion_matrix",
  "log_loss",
  "brier",
  "ece",
  "selective",
  "conformal",
  "groups",
] as const;
export type Metric = (typeof METRICS)[number];

/** Other words for them; f1 is the macro mean with the buckets' own. */
const ALIASES: Record<string, Metric> = {
  f1: "macro_f1",
  "macro-f1": "macro_f1",
  f1_macro: "macro_f1",
  logloss: "log_loss",
  "log-loss": "log_loss",
  support: "recall",
  calibration: "ece",
  "confusion-matrix": "confusion_matrix",
};

/**
 * "accuracy,f1,confusion_matrix" → metrics in the order of a report; "all" is all of them.
 * @throws OumiAtsError `invalid_option` naming the word
 */
export function parseMetrics(list: string): Metric[] {
  const asked = new Set<Metric>();
  for (const word of list.split(",").map((part) => part.trim().toLowerCase())) {
    if (word === "") throw unknown(list.trim() === "" ? "" : word);
    if (word === "all") for (const metric of METRICS) asked.add(metric);
    else asked.add(METRICS.find((metric) => metric === word) ?? aliasOf(word));
  }
  return METRICS.filter((metric) => asked.has(metric));
}

function aliasOf(word: string): Metric {
  const metric = Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined;
  if (metric === undefined) throw unknown(word);
  return metric;
}

function unknown(word: string): OumiAtsError {
  return new OumiAtsError(
    "invalid_option",
    `--metrics: "${word}" is no metric.`,
    `Known are ${METRICS.join(", ")}, f1 (macro_f1) and all.`,
  );
}
