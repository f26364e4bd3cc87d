import { sha256Base64 } from "../../report/hash-sha256.ts";
import { type Html, html, type Part, trusted } from "../../report/html.ts";
import type { Comparison } from "../compare-models.ts";
import type { Evaluation } from "../evaluate-predictions.ts";
import { drawConfusion, drawHistogram, drawReliability, drawSelective, SCORE_MARKS } from "./draw-charts.ts";
import { EVALUATION_STYLE } from "./page-style.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { writeBuckets, writeCompared, writeGroups, writeSelective, writeSetSizes } from "./write-tables.ts";

/** What the page may do: apply this one style. No script, no request, no form, no base. */
const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * A comparison as one self-contained HTML file: no script, nothing loaded, every name escaped. The same input
 * gives the same bytes.
 * @param options.generated_with name and version of the program, for the footer
 */
export function renderEvaluationPage(comparison: Comparison, options: { generated_with: string }): string {
  const { identity, key } = comparison.model;
  const own = comparison.models[key]!;
  const page = html`${trusted("<!DOCTYPE html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(EVALUATION_STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${PAGE_WORDS.title(identity.name)}</title>
<style>${trusted(EVALUATION_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${PAGE_WORDS.skip}</a>
<header><div class="wrap">
<p class="eyebrow">${PAGE_WORDS.eyebrow}</p>
<h1>${identity.name}</h1>
<p class="lede">${PAGE_WORDS.lede(comparison.data.rows, comparison.data.name)}</p>
</div></header>
<div class="wrap">
<main id="main" tabindex="-1">
${sectionsOf(comparison, own)}</main>
</div>
<footer><div class="wrap"><p>${PAGE_WORDS.footer}</p><p>${PAGE_WORDS.madeBy(options.generated_with, identity.name, identity.kind, identity.version, identity.sha256)}</p></div></footer>
</body>
</html>
`;
  return page.markup;
}

function sectionsOf(comparison: Comparison, own: Evaluation): Part {
  const { samples, seed } = comparison.bootstrap;
  const { asked, filled } = own.ece_bins;
  return [
    part("compared", PAGE_WORDS.compared, PAGE_WORDS.comparedIntro(samples, seed), [
      writeCompared(comparison),
      comparison.notes.map((note) => html`<p class="note small">${note}</p>`),
    ]),
    part("reliability", PAGE_WORDS.reliability, PAGE_WORDS.reliabilityIntro(asked, filled), [
      html`<div class="beside"><div>${drawReliability(own.reliability)}</div><div><h3>${PAGE_WORDS.confidenceHistogram}</h3>${confidenceChart(own)}${key()}</div></div>`,
    ]),
    part("matrix", PAGE_WORDS.matrix, PAGE_WORDS.matrixIntro, drawConfusion(own.confusion_matrix)),
    part("buckets", PAGE_WORDS.buckets, null, writeBuckets(own)),
    own.score_histogram &&
      part("scores", PAGE_WORDS.scores, PAGE_WORDS.scoresIntro, [
        drawHistogram(own.score_histogram, {
          label: PAGE_WORDS.scoresLabel,
          axis: PAGE_WORDS.score,
          ticks: [0, 20, 40, 60, 80, 100],
          marks: SCORE_MARKS,
        }),
        key(),
      ]),
    part("selective", PAGE_WORDS.selective, PAGE_WORDS.selectiveIntro, [
      html`<div class="beside">${drawSelective(own.selective)}${writeSelective(own)}</div>`,
    ]),
    own.conformal && conformalPart(own.conformal),
    groupsPart(own),
  ];
}

function part(id: string, title: string, intro: string | null, body: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${intro && html`<p class="intro">${intro}</p>`}
${body}
</section>
`;
}

function confidenceChart(own: Evaluation): Html {
  return drawHistogram(own.confidence_histogram, {
    label: PAGE_WORDS.confidenceLabel,
    axis: PAGE_WORDS.confidence,
    ticks: [0, 0.25, 0.5, 0.75, 1],
    marks: [],
  });
}

function key(): Html {
  const entry = (look: string, words: string) =>
    html`<span><svg viewBox="0 0 12 12" aria-hidden="true"><rect class="${look}" width="12" height="12"/></svg>${words}</span>`;
  return html`<p class="key">${entry("right", PAGE_WORDS.right)}${entry("wrong", PAGE_WORDS.wrong)}</p>`;
}

function conformalPart(sets: NonNullable<Evaluation["conformal"]>): Html {
  const { level, coverage, mean_size, rows, probability, sizes } = sets;
  const text = PAGE_WORDS.conformalText(level, coverage, mean_size, rows, probability);
  return part("conformal", PAGE_WORDS.conformal, text, writeSetSizes(sizes));
}

function groupsPart(own: Evaluation): Html | null {
  const kinds = Object.entries(own.groups);
  if (kinds.length === 0) return null;
  return part(
    "groups",
    PAGE_WORDS.groups,
    PAGE_WORDS.groupsIntro,
    kinds.map(([kind, groups]) => writeGroups(kind, groups)),
  );
}
