import { countBuckets, DEFAULT_DISTRIBUTION } from "../../dataset/distribution.ts";
import type { OccupationFamily } from "../../dataset/families/family.ts";
import { FAMILIES } from "../../dataset/families/index.ts";
import type { Scenario } from "../../dataset/pair.ts";
import { createRandom, type Random } from "../../dataset/random.ts";
import type { RenderPlan } from "../../dataset/render/plan-rendering.ts";
import { POSTING_STYLES, type PostingStyle } from "../../dataset/render/posting-styles.ts";
import {
  RESUME_TEMPLATES,
  type RenderFormat,
  type ResumeTemplate,
} from "../../dataset/render/resume-templates.ts";
import { planEdgeCases } from "../../dataset/scenarios.ts";
import { BUCKETS, type Bucket } from "../../schema/example.ts";
import type { Part } from "./observed-pair.ts";

/**
 * How the facts of a pair come in: both documents rendered and read; the resume read and the job given; a dataset
 * row; a row whose keyword_match is not told; a JSON Resume.
 */
export const SHAPES = ["documents", "resume_document", "row", "row_without_keywords", "json_resume"] as const;
export type Shape = (typeof SHAPES)[number];

/** One pair to make; it depends on nothing else. */
export interface PairPlan {
  id: string;
  part: Part;
  shape: Shape;
  seed: number;
  index: number;
  bucket: Bucket;
  scenario: Scenario | null;
  render: RenderPlan;
}

/** Pairs of each shape by part. */
export type PairCounts = Record<Part, Partial<Record<Shape, number>>>;

/**
 * What `npm run model` makes: 10,400 pairs of documents; a fifth of the training rows are exact. A few pairs get no
 * answer, so a few more are made for the test than it must have.
 */
export const MODEL_COUNTS: PairCounts = {
  train: { documents: 5400, resume_document: 600, row: 1200, row_without_keywords: 250, json_resume: 250 },
  validation: { documents: 1100, resume_document: 100, row: 250, row_without_keywords: 40, json_resume: 40 },
  test: { documents: 3200, row: 2000 },
};

/** Kept for validation rows alone; those kept for test rows are marked in their own tables. */
export const VALIDATION_ONLY = {
  families: ["data_analyst", "mechanical_engineer", "sales"],
  templates: ["right_dates", "two_columns_by_row", "minimal"],
  styles: ["startup", "terse_list"],
} as const;

/** Scenarios that bring in an occupation of their own: in training only, so that no occupation crosses parts. */
const TRAINING_SCENARIOS: ReadonlySet<Scenario> = new Set(["wrong_stack", "career_changer", "legacy_skills"]);
/** PDF is what most people send. */
const FORMAT_WEIGHTS: Record<RenderFormat, number> = { pdf: 6, docx: 3, html: 1, markdown: 1, text: 1 };
/** Random numbers of plans; those of pairs use the streams from 0 on. */
const STREAM = 0x7ffffff0;

interface Choices {
  templates: ResumeTemplate[];
  styles: PostingStyle[];
}

/** Families that the pairs of a part are drawn from. */
export function familiesOf(part: Part): OccupationFamily[] {
  return FAMILIES.filter((family) => partOf(family.id, family.test_only, VALIDATION_ONLY.families) === part);
}

function partOf(name: string, testOnly: boolean, validationOnly: readonly string[]): Part {
  if (testOnly) return "test";
  return validationOnly.includes(name) ? "validation" : "train";
}

/** Plans all pairs. Every template, style and occupation belongs to one part. */
export function planPairs(counts: PairCounts, seed: number): PairPlan[] {
  const random = createRandom(seed, STREAM);
  const plans: PairPlan[] = [];
  for (const part of Object.keys(counts) as Part[]) {
    const choices: Choices = {
      templates: RESUME_TEMPLATES.filter(
        (one) => partOf(one.name, one.test_only, VALIDATION_ONLY.templates) === part,
      ),
      styles: POSTING_STYLES.filter(
        (one) => partOf(one.name, one.test_only, VALIDATION_ONLY.styles) === part,
      ),
    };
    for (const [shape, count] of Object.entries(counts[part]) as [Shape, number][])
      for (const kind of random.shuffle(kindsOf(count, part))) {
        const index = plans.length;
        const render = drawRendering(choices, random);
        plans.push({ id: `${part}-${shape}-${index}`, part, shape, seed, index, ...kind, render });
      }
  }
  return plans;
}

/** Buckets in the default proportions, edge cases among them. */
function kindsOf(count: number, part: Part): { bucket: Bucket; scenario: Scenario | null }[] {
  const rest = countBuckets(count, DEFAULT_DISTRIBUTION);
  const { cases } = planEdgeCases(count, rest);
  for (const { bucket } of cases) rest[bucket]--;
  return [
    ...cases.map(({ bucket, scenario }) => ({
      bucket,
      scenario: part === "train" || !TRAINING_SCENARIOS.has(scenario) ? scenario : null,
    })),
    ...BUCKETS.flatMap((bucket) => Array.from({ length: rest[bucket] }, () => ({ bucket, scenario: null }))),
  ];
}

function drawRendering({ templates, styles }: Choices, random: Random): RenderPlan {
  const template = random.pick(templates);
  const formats = template.formats.flatMap((format) =>
    Array<RenderFormat>(FORMAT_WEIGHTS[format]).fill(format),
  );
  return {
    template: template.name,
    format: random.pick(formats),
    paper: random.pick(["a4", "letter"] as const),
    style: random.pick(styles).name,
    seed: random.next(),
  };
}
