import type { Paper } from "../../rewrite/documents/document-model.ts";
import { hashText } from "../../vocabulary/hash-text.ts";
import { createRandom } from "../random.ts";
import { POSTING_STYLES } from "./posting-styles.ts";
import { RENDER_FORMATS, RESUME_TEMPLATES, type RenderFormat } from "./resume-templates.ts";

/** How one pair is written. */
export interface RenderPlan {
  template: string;
  format: RenderFormat;
  paper: Paper;
  style: string;
  /** Draws what template and style leave open. */
  seed: number;
}

export interface PlanOptions {
  /** Any integer; with the pair's id it decides everything. */
  seed: number;
  /** True for test rows, which alone may have test-only templates and styles. */
  for_test: boolean;
  /** Only these formats of resumes; default all. */
  formats?: readonly RenderFormat[];
}

/** Streams of random numbers below this one belong to templates and styles. */
const STREAM = 2_000;
/** PDF is what most people send. */
const FORMAT_WEIGHTS: Record<RenderFormat, number> = { pdf: 6, docx: 3, html: 1, markdown: 1, text: 1 };

/** Draws template, format, paper and posting style for a pair; the same id and options give the same plan. */
export function planRendering(pairId: string, options: PlanOptions): RenderPlan {
  const random = createRandom(options.seed ^ Number.parseInt(hashText(pairId).slice(0, 8), 16), STREAM);
  const allowed = new Set(options.formats ?? RENDER_FORMATS);
  const templates = RESUME_TEMPLATES.filter((one) => options.for_test || !one.test_only).filter((one) =>
    one.formats.some((format) => allowed.has(format)),
  );
  const template = random.pick(templates);
  const formats = template.formats
    .filter((format) => allowed.has(format))
    .flatMap((format) => Array.from({ length: FORMAT_WEIGHTS[format] }, () => format));
  const styles = POSTING_STYLES.filter((one) => options.for_test || !one.test_only);
  return {
    template: template.name,
    format: random.pick(formats),
    paper: random.pick(["a4", "letter"] as const),
    style: random.pick(styles).name,
    seed: random.next(),
  };
}
