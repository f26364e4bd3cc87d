import { type AnalyzeOptions, analyze } from "../analyze.ts";
import type { Classifier, ClassifierInput } from "../classify/classifier.ts";
import { OumiAtsError } from "../errors.ts";
import type { Result, Warning } from "../result.ts";
import type { AbstentionReason } from "../schema/classification.ts";
import type { Bucket, Example } from "../schema/example.ts";

/** One row of a file with its place. */
export interface PlacedExample {
  /** "test.jsonl, row 12": the file's name and the line. */
  place: string;
  example: Example;
}

/** What a classifier is given for a pair, taken on the way that serves users. */
export type PairObservation = { input: ClassifierInput } | { abstained: AbstentionReason };

/** A labelled row as a classifier sees it. */
export interface ObservedExample {
  id: string;
  label: Bucket;
  source: "calculated" | "human";
  input: ClassifierInput;
  groups: Record<string, string>;
}

/** Ends an analysis once the classifier was given its input: what follows takes most of the time. */
const SEEN_ENOUGH = new Error("observed");

/**
 * Runs a pair through {@link analyze} and keeps what it hands to the classifier: so training and evaluation can
 * never see other features than users do.
 * @throws OumiAtsError `unknown_shape`
 */
export async function observePair(
  resume: unknown,
  job: unknown,
  options: Omit<AnalyzeOptions, "classifier">,
): Promise<PairObservation> {
  let input: ClassifierInput | undefined;
  const recorder: Classifier = {
    identity: { kind: "rules", name: "recorder", version: "1", sha256: null },
    predict: async (given) => {
      input = given;
      throw SEEN_ENOUGH;
    },
  };
  try {
    const answer = await analyze(resume, job, { ...options, classifier: recorder });
    return { abstained: answer.abstained! };
  } catch (error) {
    if (error !== SEEN_ENOUGH || !input) throw error;
    return { input };
  }
}

/**
 * The features of rows. Rows that nobody would get an answer for (a job without skills) are left out, with a warning.
 * @param onRow told after each row
 * @throws OumiAtsError `dataset_invalid` naming the row
 */
export async function observeExamples(
  rows: readonly PlacedExample[],
  options: Omit<AnalyzeOptions, "classifier">,
  onRow: (done: number) => void = () => {},
): Promise<Result<ObservedExample[]>> {
  const value: ObservedExample[] = [];
  const left: string[] = [];
  for (const [at, { place, example }] of rows.entries()) {
    const seen = await observeNamed(place, example, options);
    if ("input" in seen) {
      const { bucket, source } = example.labels;
      value.push({ id: place, label: bucket, source, input: seen.input, groups: groupsOf(example) });
    } else left.push(`${place} (${seen.abstained})`);
    onRow(at + 1);
  }
  return { value, warnings: left.length === 0 ? [] : [leftOut(left)] };
}

async function observeNamed(
  place: string,
  example: PlacedExample["example"],
  options: Omit<AnalyzeOptions, "classifier">,
): Promise<PairObservation> {
  try {
    return await observePair(example, example, options);
  } catch (error) {
    if (!(error instanceof OumiAtsError)) throw error;
    throw new OumiAtsError("dataset_invalid", `${place}: ${error.message}`);
  }
}

function leftOut(places: string[]): Warning {
  const message = `${places.length} of the rows cannot be scored and were left out: ${places.slice(0, 3).join(", ")}${places.length > 3 ? ", …" : ""}.`;
  return { code: "rows_left_out", message };
}

/** Fields of a row, or of its `meta`, by which results are broken down. */
const GROUP_FIELDS = ["template", "occupation", "format", "scenario"] as const;

/** What a row says of itself, its job's seniority and the source of its label. */
export function groupsOf(example: PlacedExample["example"]): Record<string, string> {
  const meta = (example["meta"] ?? {}) as Record<string, unknown>;
  const groups: Record<string, string> = {};
  for (const field of GROUP_FIELDS) {
    const value = example[field] ?? meta[field];
    if (typeof value === "string" && value !== "") groups[field] = value;
  }
  if (example.jd.seniority) groups["seniority"] = example.jd.seniority;
  groups["label_source"] = example.labels.source;
  return groups;
}
