import { defaultMatcher } from "./default-matcher.ts";
import { OumiAtsError } from "./errors.ts";
import { fromAutoApply } from "./profile/facts/from-autoapply.ts";
import { recogniseJob, recogniseResume } from "./profile/facts/recognise-shape.ts";
import { applyEdits } from "./rewrite/apply-edits.ts";
import type { RewriteResult, Rewriter } from "./rewrite/edit.ts";
import { createTemplateRewriter } from "./rewrite/template-rewriter.ts";
import type { Classification } from "./schema/classification.ts";
import type { ParsedJob } from "./schema/parsed-job.ts";
import type { ParsedResume } from "./schema/parsed-resume.ts";

export interface RewriteOptions {
  /** Default: the template, offline and deterministic. */
  rewriter?: Rewriter;
}

/** What a rewrite gives: the new resume, and how it came about. */
export interface Rewrite extends RewriteResult {
  /** JSON Resume with all edits of the result in place. */
  resume: ParsedResume;
  /** The resume the edits are held against. */
  source: ParsedResume;
}

/**
 * Rewrites a resume for a job: only what the resume itself shows, in better order and plainer words. The years that
 * "present" means are those of the classification.
 * @throws OumiAtsError `unknown_shape` for a dataset row, which holds no text; what the rewriter throws
 */
export async function rewrite(
  resume: unknown,
  job: unknown,
  classification: Classification,
  options: RewriteOptions = {},
): Promise<Rewrite> {
  const source = asJsonResume(resume);
  const posting: ParsedJob = recogniseJob(job);
  const rewriter = options.rewriter ?? createTemplateRewriter({ matcher: defaultMatcher() });
  const input = { resume: source, job: posting, classification, as_of: classification.as_of };
  const result = await rewriter.rewrite(input);
  return { ...result, resume: applyEdits(source, result.edits), source };
}

/** @throws OumiAtsError `unknown_shape` */
export function asJsonResume(value: unknown): ParsedResume {
  const known = recogniseResume(value);
  if (known.shape === "json_resume") return known.resume;
  if (known.shape === "autoapply") return fromAutoApply(known.resume);
  throw new OumiAtsError(
    "unknown_shape",
    "A dataset row holds no text that could be rewritten.",
    "Give the resume itself: PDF, DOCX, text, or JSON Resume.",
  );
}
