import type { Classification } from "../schema/classification.ts";
import { BUCKETS } from "../schema/example.ts";
import { bucketOf } from "../score/ats-score.ts";
import { bar, scoreScale } from "./draw.ts";
import { writePercent } from "./format-values.ts";
import { type Html, html } from "./html.ts";
import { BUCKET_WORDS, CONFIDENCE_NOTES, CONFIDENCE_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** What an abstention leaves empty. */
type Needed =
  | "ats_bucket"
  | "ats_score"
  | "confidence"
  | "probabilities"
  | "feature_scores"
  | "contributions"
  | "evidence";

/** A classification with an answer. */
export type Answered = Omit<Classification, Needed> & {
  [Name in Needed]: NonNullable<Classification[Name]>;
};

/** Score and bucket, and how sure the classifier is of the bucket. */
export function writeAnswer(answer: Answered): Html {
  const boundary = answer.warnings.filter((warning) => warning.code === "bucket_near_boundary");
  return section(
    "answer",
    WORDS.answer,
    null,
    html`<div class="answer"><div class="card verdict">
<h3>${WORDS.score}</h3>
<p class="score"><strong>${answer.ats_score}</strong> <span>${WORDS.outOf}</span></p>
<p class="bucket bucket-${answer.ats_bucket}">${BUCKET_WORDS[answer.ats_bucket].name}</p>
<p class="meaning">${BUCKET_WORDS[answer.ats_bucket].meaning}</p>
${scoreScale(answer.ats_score, BUCKET_WORDS[bucketOf(answer.ats_score)].name)}
${boundary.map((warning) => html`<p class="note">${warning.message}</p>`)}
</div>
${confidenceCard(answer)}</div>`,
  );
}

function confidenceCard(answer: Answered): Html {
  const by = answer.classifier.kind === "rules" ? "rules" : "model";
  const { words } = CONFIDENCE_WORDS[by].find((row) => answer.confidence >= row.from)!;
  const { tag, note } = CONFIDENCE_NOTES[by];
  return html`<div class="card sure">
<h3>${WORDS.confidence}</h3>
<p class="words">${words}</p>
<p class="soft">${WORDS.confidenceOf(writePercent(answer.confidence))} <span class="tag">${tag}</span></p>
<table class="chances"><caption class="unseen">${WORDS.probabilityCaption}</caption>
<thead class="unseen"><tr><th scope="col">${WORDS.bucket}</th><th scope="col">${WORDS.probability}</th></tr></thead>
<tbody>${BUCKETS.map((bucket) => chanceRow(answer, bucket))}</tbody></table>
<p class="small">${note}</p>
</div>`;
}

function chanceRow(answer: Answered, bucket: (typeof BUCKETS)[number]): Html {
  const share = answer.probabilities[bucket];
  const isLikeliest = bucket === answer.ats_bucket;
  return html`<tr${isLikeliest && html` class="likeliest"`}><th scope="row">${BUCKET_WORDS[bucket].name}${isLikeliest && html`<span class="unseen"> (${WORDS.likeliest})</span>`}</th><td><div>${bar(share, `zone-${bucket}`)}<span class="number">${writePercent(share)}</span></div></td></tr>`;
}
