import { BUCKETS, type Example } from "../schema/example.ts";
import { SCENARIOS } from "./pair.ts";
import { SAMPLE_SPLITS, type SampleSplit } from "./sample-dataset.ts";

/** The dataset card in the layout of Hugging Face: front matter, then what a reader has to know. */
export function writeDatasetCard(rows: Record<SampleSplit, Example[]>): string {
  const total = SAMPLE_SPLITS.reduce((sum, split) => sum + rows[split].length, 0);
  return `---
language:
  - en
license: mit
pretty_name: ATS resume and job pairs (sample)
size_categories:
  - n<1K
task_categories:
  - text-classification
  - tabular-classification
tags:
  - resume
  - ats
  - synthetic
configs:
  - config_name: default
    data_files:
${SAMPLE_SPLITS.map((split) => `      - split: ${split === "val" ? "validation" : split}\n        path: ${split}.jsonl`).join("\n")}
---

# ATS resume and job pairs (sample)

${total} pairs of a resume and a job posting as facts, with five feature scores and a label. All of it is made up:
no real person, employer or posting is in it. It is small on purpose; \`oumi-ats data generate\` makes as many more as
you like.

## Rows

| bucket | ${SAMPLE_SPLITS.join(" | ")} |
|---|${SAMPLE_SPLITS.map(() => "---:").join("|")}|
${BUCKETS.map((bucket) => `| ${bucket} | ${SAMPLE_SPLITS.map((split) => rows[split].filter((row) => row.labels.bucket === bucket).length).join(" | ")} |`).join("\n")}
| all | ${SAMPLE_SPLITS.map((split) => rows[split].length).join(" | ")} |

Some rows are edge cases and say so in the key \`scenario\`:

| scenario | ${SAMPLE_SPLITS.join(" | ")} |
|---|${SAMPLE_SPLITS.map(() => "---:").join("|")}|
${SCENARIOS.map((scenario) => `| ${scenario} | ${SAMPLE_SPLITS.map((split) => rows[split].filter((row) => row["scenario"] === scenario).length).join(" | ")} |`).join("\n")}

## Fields

\`example.schema.json\` is the JSON Schema of a row. In short:

- \`resume\`: skills, number of jobs, years (overlaps counted once), which sections are there, length in characters
  without the contact block, whether e-mail and phone are given. \`titles\` only where an edge case is about them.
- \`jd\`: role, company, required and preferred skills, seniority, key phrases, range of years. "A|B" is a choice.
- \`feature_scores\`: five integers, 0 to 100. \`keyword_match\` was counted in the resume's text, which is not part of
  the row.
- \`labels\`: \`ats_score\` 0 to 100, its \`bucket\` (80 strong, 60 moderate, 40 weak), \`confidence\` and \`source\`.
- \`id\`, \`occupation\`, and \`scenario\` for an edge case.

## How the labels came about

Every label is \`calculated\`: a person and a job are drawn with known facts, and the score of those facts is computed
by the formula \`ats-score.v1\`, with the code that scores real resumes. Its confidence is 1, because the formula is
certain of known facts; that says nothing about how well a recruiter would agree. No score was drawn to fit a bucket:
facts are searched until their computed score falls where it is asked for. A row has no document, so its
\`formatting_score\` stops at 95. Labels by people carry \`source: human\`, the rater and reasons; this sample has none.

## Splits

No person, job or near-duplicate stands in two splits. Some occupations stand in the test split alone.

## Use and limits

For trying out training, evaluation and file formats. The texts behind the rows come from sentence frames, the
careers from a random generator: a model trained on them alone has not seen how real people write. Names, places and
schools are not in the rows; gender, age and origin play no part in any score.

Made with a fixed seed; described in \`docs/dataset.md\`.
`;
}
