import { analyze } from "./analyze.ts";
import { checkDate } from "./check-date.ts";
import type { Classifier } from "./classify/classifier.ts";
import { defaultClassifier } from "./classify/default-classifier.ts";
import { defaultMatcher } from "./default-matcher.ts";
import { OumiAtsError } from "./errors.ts";
import type { OverExperience } from "./features/index.ts";
import type { Classification } from "./schema/classification.ts";

export interface OumiATSClassifierOptions {
  /** YYYY-MM-DD, what "present" means in a resume. Default: the day (UTC) of each call. */
  as_of?: string;
  /** "report" shows years above the job's range without scoring them. Default "score". */
  over_experience?: OverExperience;
  /** Node only: a folder with model.json or an exported .onnx file. Default: the shipped model. */
  model_path?: string;
  /** A model_path that is missing or damaged: true throws, false (default) lets the rules answer and warns. */
  strict?: boolean;
}

/** The published entry point: parsed resume + parsed job → classification. */
export class OumiATSClassifier {
  readonly #options: OumiATSClassifierOptions;
  #classifier: Promise<Classifier> | undefined;

  /** @throws OumiAtsError `invalid_option` for an `as_of` that is no date or an empty `model_path` */
  constructor(options: OumiATSClassifierOptions = {}) {
    if (options.as_of !== undefined) checkDate(options.as_of);
    if (options.model_path?.trim() === "")
      throw new OumiAtsError(
        "invalid_option",
        "model_path is empty.",
        "Leave it out to use the shipped model.",
      );
    this.#options = options;
  }

  /**
   * Takes a parsed_resume or JSON Resume, the AutoApply AI shape, or an Example's `resume`; and a parsed_jd or
   * an Example's `jd`. The first call opens `model_path`.
   * @throws OumiAtsError `unknown_shape` when one of them is none of these; what `loadClassifier` throws
   */
  async classify(resume: unknown, job: unknown): Promise<Classification> {
    this.#classifier ??= openClassifier(this.#options);
    return analyze(resume, job, {
      matcher: defaultMatcher(),
      as_of: this.#options.as_of ?? new Date().toISOString().slice(0, 10),
      over_experience: this.#options.over_experience ?? "score",
      classifier: await this.#classifier,
    });
  }
}

async function openClassifier({ model_path, strict }: OumiATSClassifierOptions): Promise<Classifier> {
  if (model_path === undefined) return defaultClassifier();
  const { loadClassifier } = await import("./classify/load-classifier.node.ts");
  return loadClassifier(model_path, { strict: strict ?? false });
}
