// `npm run eval:check`: fails when the committed figures of the shipped model (eval/metrics.json) are worse than
// before by more than a stated tolerance, miss their goals, or are not what the shipped model gives.
//
//   node scripts/eval-check.ts [--current <file>] [--baseline <file>] [--against <git ref>] [--measured <file>]
//
// --current   the figures to check (default eval/metrics.json)
// --baseline  figures to hold them against (default: eval/metrics.json as committed at --against)
// --against   a git ref (default HEAD); without git or a committed file there is nothing to hold against
// --measured  figures measured just now: they may not be worse than --current either
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadClassifier } from "../src/classify/load-classifier.node.ts";
import { readExamples } from "../src/cli/oumi-load-rows.ts";
import { defaultMatcher } from "../src/default-matcher.ts";
import { OumiAtsError } from "../src/errors.ts";
import { findLosses, findMissedGoals, TOLERANCES } from "../src/evaluate/check-metrics.ts";
import { compareModels } from "../src/evaluate/compare-models.ts";
import {
  type MetricsFile,
  makeMetricsFile,
  parseMetricsFile,
  suiteOf,
} from "../src/evaluate/metrics-file.ts";
import { observeExamples } from "../src/evaluate/observe-examples.ts";
import { shareOfBuckets } from "../src/evaluate/predict-observed.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FIGURES = "eval/metrics.json";
const MODEL = "models/ats-classifier";
const SAMPLE = "oumi/sample_dataset/test.jsonl";

interface CheckOptions {
  current: string;
  baseline?: string;
  against: string;
  measured?: string;
}

/** Everything that is wrong, as sentences; remarks say what was held against what. */
export async function checkEvaluation(
  root: string,
  options: CheckOptions,
  remark: (text: string) => void,
): Promise<string[]> {
  const current = readMetrics(resolve(root, options.current));
  const problems = findMissedGoals(current);
  const baseline = options.baseline
    ? readMetrics(resolve(root, options.baseline))
    : committed(root, options.against);
  const name = options.baseline ?? `${FIGURES} at ${options.against}`;
  if (baseline) problems.push(...findLosses(baseline, current).map((loss) => `${loss}, against ${name}`));
  remark(baseline ? `held against ${name}` : `nothing to hold against: no ${name}`);
  if (options.measured) {
    const measured = readMetrics(resolve(root, options.measured));
    problems.push(...findLosses(current, measured).map((loss) => `${loss}, measured now`));
  }
  return [...problems, ...(await checkShippedModel(root, current, remark))];
}

/** The figures must be those of the model that ships, and its sample figures must come out again. */
async function checkShippedModel(
  root: string,
  current: MetricsFile,
  remark: (text: string) => void,
): Promise<string[]> {
  const file = join(root, MODEL, "model.json");
  if (!existsSync(file)) return [`${MODEL}/model.json is missing`];
  const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
  const problems =
    current.model.sha256 === sha256
      ? []
      : [
          `${FIGURES} was measured on another model (sha256 ${current.model.sha256}) than ${MODEL} (${sha256})`,
        ];
  const suite = current.suites["sample"];
  if (!suite || !existsSync(join(root, SAMPLE))) return problems;
  const measured = await measureSample(join(root, MODEL), join(root, SAMPLE), suite.model);
  remark(`measured ${SAMPLE} again: accuracy ${measured.suites["sample"]!.models[suite.model]!.accuracy}`);
  const kept = { ...current, suites: { sample: withoutSets(suite) } };
  return [...problems, ...findLosses(kept, measured).map((loss) => `${loss}, measured now`)];
}

/** Sets of buckets need validation rows, which are not measured here. */
function withoutSets(suite: MetricsFile["suites"][string]): MetricsFile["suites"][string] {
  const own = { ...suite.models[suite.model]!, conformal_coverage: null, conformal_mean_size: null };
  return { ...suite, models: { [suite.model]: own } };
}

async function measureSample(model: string, rowsFile: string, key: string): Promise<MetricsFile> {
  const classifier = await loadClassifier(model, { strict: true });
  const examples = await readExamples(rowsFile);
  const { value: rows } = await observeExamples(examples, { matcher: defaultMatcher(), as_of: "2026-11-01" });
  const comparison = await compareModels({
    data_name: SAMPLE,
    rows,
    model: key,
    rivals: { shares: shareOfBuckets(rows.map((row) => row.label)), classifiers: { [key]: classifier } },
    bootstrap: { seed: 42, samples: 0 },
  });
  return makeMetricsFile(classifier.identity, { sample: suiteOf(comparison) });
}

function committed(root: string, ref: string): MetricsFile | null {
  const shown = spawnSync("git", ["show", `${ref}:${FIGURES}`], { cwd: root, encoding: "utf8" });
  return shown.status === 0 ? parseMetricsFile(JSON.parse(shown.stdout), `${FIGURES} at ${ref}`) : null;
}

function readMetrics(path: string): MetricsFile {
  if (!existsSync(path)) throw new OumiAtsError("file_not_found", `There is no ${path}.`);
  return parseMetricsFile(JSON.parse(readFileSync(path, "utf8")), path);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      current: { type: "string", default: FIGURES },
      baseline: { type: "string" },
      against: { type: "string", default: "HEAD" },
      measured: { type: "string" },
    },
  });
  const problems = await checkEvaluation(ROOT, values, (text) => console.log(text));
  for (const problem of problems) console.error(`worse: ${problem}`);
  const limits = Object.entries(TOLERANCES).map(([name, { by }]) => `${name} ${by}`);
  console.log(`eval: ${problems.length} problems (tolerances: ${limits.join(", ")})`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
