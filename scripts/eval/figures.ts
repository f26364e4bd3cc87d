import type { AnnotatedFigures } from "./measure-annotated.ts";
import type { DiscriminationFigures } from "./measure-discrimination.ts";
import type { PdfFigures } from "./measure-pdfs.ts";
import type { PostingFigures } from "./measure-postings.ts";

/** A part whose data is absent or that was not asked for. */
export interface Skipped {
  skipped: string;
}

/** Everything the evaluation measures: counts and figures only, the same on every run. */
export interface ExtractionFigures {
  version: 1;
  vocabulary: string;
  as_of: string;
  skipped: number;
  annotated_resumes: AnnotatedFigures | Skipped;
  annotated_postings: PostingFigures | Skipped;
  resume_files: PdfFigures | Skipped;
  job_discrimination: DiscriminationFigures | Skipped;
}
