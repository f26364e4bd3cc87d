import { FEATURE_SCORE_NAMES, type FeatureScoreName } from "../schema/example.ts";
import { totalHundredths, WEIGHTS } from "../score/ats-score.ts";
import { bar, stackedBar, swatch } from "./draw.ts";
import { writePoints } from "./format-values.ts";
import { type Html, html } from "./html.ts";
import { FEATURE_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";
import type { Answered } from "./write-answer.ts";

/** The five contributions as one bar, and as a table that is its legend. */
export function writeContributions(answer: Answered): Html {
  const points = Object.fromEntries(
    FEATURE_SCORE_NAMES.map((name) => [name, answer.contributions[name] ?? 0]),
  ) as Record<FeatureScoreName, number>;
  const entries = FEATURE_SCORE_NAMES.map((name) =>
    WORDS.stackEntry(FEATURE_WORDS[name].name, writePoints(points[name]), WEIGHTS[name]),
  );
  const total = totalHundredths(answer.feature_scores) / 100;
  return section(
    "contributions",
    WORDS.contributions,
    WORDS.contributionsIntro,
    html`<div class="card">
${stackedBar(points, WORDS.stackLabel(entries.join("; ")))}
<table class="parts"><caption class="unseen">${WORDS.contributionsCaption}</caption>
<thead><tr><th scope="col">${WORDS.part}</th><th scope="col" class="number">${WORDS.partScore}</th><th scope="col" class="number">${WORDS.points}</th></tr></thead>
<tbody>${FEATURE_SCORE_NAMES.map((name, at) => partRow(answer, name, at, points[name]))}</tbody>
<tfoot><tr><th scope="row">${WORDS.total}</th><td class="number" colspan="2">${total === answer.ats_score ? String(total) : WORDS.floored(writePoints(total), answer.ats_score)}</td></tr></tfoot></table>
</div>`,
  );
}

function partRow(answer: Answered, name: FeatureScoreName, at: number, points: number): Html {
  const { name: title, measures } = FEATURE_WORDS[name];
  const source = answer.imputed.find((entry) => entry.startsWith(`${name} <- `));
  return html`<tr><th scope="row">${swatch(at)}<span class="part-name">${title}</span><span class="measures">${measures}</span>${source && html`<span class="tag">${WORDS.imputedTag}</span>`}</th>
<td class="number">${answer.feature_scores[name]}\u00a0%</td>
<td class="number"><div>${bar(points / WEIGHTS[name], `part-${at}`)}<span>${WORDS.pointsOf(writePoints(points), WEIGHTS[name])}</span></div></td></tr>`;
}
