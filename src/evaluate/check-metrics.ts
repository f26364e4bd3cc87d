import type { FigureName, Figures, MetricsFile, Suite } from "./metrics-file.ts";

/** How much worse a figure may become before the check fails, and in which direction it is worse. */
export const TOLERANCES: Record<FigureName, { worse: "lower" | "higher"; by: number }> = {
  accuracy: { worse: "lower", by: 0.005 },
  macro_f1: { worse: "lower", by: 0.007 },
  log_loss: { worse: "higher", by: 0.01 },
  brier: { worse: "higher", by: 0.01 },
  ece: { worse: "higher", by: 0.005 },
  selective_80: { worse: "lower", by: 0.005 },
  conformal_coverage: { worse: "lower", by: 0.01 },
  conformal_mean_size: { worse: "higher", by: 0.05 },
};

/** What the shipped model must reach on each set of rows, whatever it reached before. */
export const GOALS: Record<string, { rows: number; figures: Partial<Record<FigureName, number>> }> = {
  rendered: {
    rows: 3000,
    figures: { accuracy: 0.88, macro_f1: 0.86, ece: 0.04, selective_80: 0.94, conformal_coverage: 0.88 },
  },
  exact: { rows: 2000, figures: { accuracy: 0.95, ece: 0.04 } },
  sample: { rows: 10, figures: { accuracy: 0.85, macro_f1: 0.8 } },
};
/** Here the model must also beat the rules, on the same rows. */
const AGAINST_RULES = "rendered";

const NAMES = Object.keys(TOLERANCES) as FigureName[];
/** Figures are kept with 6 decimals. */
const ROUNDING = 1e-6;

function isWorse(name: FigureName, value: number, limit: number, by: number): boolean {
  const loss = TOLERANCES[name].worse === "lower" ? limit - value : value - limit;
  return loss > by + ROUNDING;
}

/** Where the shipped model's figures are worse than a baseline's by more than the tolerances, as sentences. */
export function findLosses(baseline: MetricsFile, current: MetricsFile): string[] {
  return Object.entries(baseline.suites).flatMap(([suite, before]) => {
    const now = current.suites[suite];
    if (!now) return [`${suite}: it was measured before and is missing now`];
    return lossesOf(suite, ownFigures(before), ownFigures(now));
  });
}

function lossesOf(suite: string, before: Figures, now: Figures): string[] {
  return NAMES.flatMap((name) => {
    const [was, is] = [before[name], now[name]];
    if (was === null) return [];
    if (is === null) return [`${suite}: ${name} was ${was} and is missing now`];
    const { by } = TOLERANCES[name];
    return isWorse(name, is, was, by) ? [`${suite}: ${name} was ${was}, is ${is} (tolerance ${by})`] : [];
  });
}

function ownFigures(suite: Suite): Figures {
  return suite.models[suite.model]!;
}

/** Where the shipped model misses what it must reach, as sentences. */
export function findMissedGoals(metrics: MetricsFile): string[] {
  const missed = Object.entries(GOALS).flatMap(([name, goal]) => {
    const suite = metrics.suites[name];
    if (!suite) return [`${name}: it was not measured`];
    const own = ownFigures(suite);
    const figures = Object.entries(goal.figures) as [FigureName, number][];
    return [
      ...(suite.rows < goal.rows ? [`${name}: ${suite.rows} rows, ${goal.rows} are needed`] : []),
      ...figures.flatMap(([figure, limit]) => {
        const value = own[figure];
        if (value === null) return [`${name}: ${figure} was not measured`];
        const sign = TOLERANCES[figure].worse === "lower" ? "at least" : "at most";
        return isWorse(figure, value, limit, 0)
          ? [`${name}: ${figure} is ${value}, it must be ${sign} ${limit}`]
          : [];
      }),
    ];
  });
  const suite = metrics.suites[AGAINST_RULES];
  return suite ? [...missed, ...behindRules(suite)] : missed;
}

function behindRules(suite: Suite): string[] {
  const { rules } = suite.models;
  if (!rules) return [`${AGAINST_RULES}: the rules were not measured`];
  const own = ownFigures(suite);
  const sentences: string[] = [];
  if (own.accuracy < rules.accuracy)
    sentences.push(`${AGAINST_RULES}: accuracy ${own.accuracy} is below the rules' ${rules.accuracy}`);
  if (own.log_loss >= rules.log_loss)
    sentences.push(`${AGAINST_RULES}: log-loss ${own.log_loss} is not below the rules' ${rules.log_loss}`);
  return sentences;
}
