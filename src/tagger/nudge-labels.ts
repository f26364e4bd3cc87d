import type { CrfModel } from "./crf-model.ts";

/**
 * The model with a bonus on each token of a span, by type ("" for types not named). Likelihood prefers to leave a doubtful
 * span out; F1 does not. The bonus goes into the transitions: nothing is added at run time.
 */
export function nudgeLabels(model: CrfModel, bonuses: Readonly<Record<string, number>>): CrfModel {
  const transitions = Float32Array.from(model.transitions);
  const count = model.labels.length;
  model.labels.forEach((label, y) => {
    if (label === "O") return;
    const bonus = bonuses[label.slice(2)] ?? bonuses[""] ?? 0;
    for (let before = 0; before <= count; before++) transitions[before * count + y]! += bonus;
  });
  return { ...model, transitions };
}
