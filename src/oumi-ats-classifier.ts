import { analyze } from "./analyze.ts";
import { checkDate } from "./check-date.ts";
import { defaultMatcher } from "./default-matcher.ts";
import type { OverExperience } from "./features/index.ts";
import type { Classification } from "./schema/classification.ts";

export interface OumiATSClassifierOptions {
  /** YYYY-MM-DD, what "present" means in a resume. Default: the day (UTC) of each call. */
  as_of?: string;
  /** "report" shows years above the job's range without scoring them. Default "score". */
  over_experience?: OverExperience;
}

/** The published entry point: parsed resume + parsed job → classification. */
export class OumiATSClassifier {
  readonly #options: OumiATSClassifierOptions;

  /** @throws OumiAtsError `invalid_option` for an `as_of` that is no date */
  constructor(options: OumiATSClassifierOptions = {}) {
    if (options.as_of !== undefined) checkDate(options.as_of);
    this.#options = options;
  }

  /**
   * Takes a parsed_resume or JSON Resume, the AutoApply AI shape, or an Example's `resume`; and a parsed_jd or
   * an Example's `jd`.
   * @throws OumiAtsError `unknown_shape` when one of them is none of these
   */
  async classify(resume: unknown, job: unknown): Promise<Classification> {
    return analyze(resume, job, {
      matcher: defaultMatcher(),
      as_of: this.#options.as_of ?? new Date().toISOString().slice(0, 10),
      over_experience: this.#options.over_experience ?? "score",
    });
  }
}
