import type { Classification } from "../schema/classification.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { readingOf } from "./format-values.ts";
import { type Html, html } from "./html.ts";
import { WORDS } from "./report-words.ts";

/** What the score is and is not, and everything needed to make the same report again. */
export function writeFooter(
  answer: Classification,
  resume: ParsedResume,
  job: ParsedJob,
  generatedWith: string,
): Html {
  const { kind, name, version, sha256 } = answer.classifier;
  const rows: [string, Html | null][] = [
    [WORDS.madeWith, html`${generatedWith}`],
    [WORDS.asOf, html`${answer.as_of}`],
    [WORDS.scoreRules, html`${answer.versions.score}`],
    [WORDS.featureRules, html`${answer.versions.features}`],
    [WORDS.vocabulary, html`${answer.versions.vocabulary}`],
    [WORDS.classifier, html`${name} ${version} (${kind})${sha256 && html` <code>${sha256}</code>`}`],
    [WORDS.resumeFile, source(readingOf(resume)?.source)],
    [WORDS.jobFile, source(job.meta?.oumi_ats?.source)],
  ];
  return html`<footer aria-labelledby="footer-title"><div class="wrap">
<h2 id="footer-title">${WORDS.footer}</h2>
<p>${WORDS.honest}</p><p>${WORDS.never}</p>
<dl>${rows.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
<p>${WORDS.selfContained}</p>
</div></footer>
`;
}

function source(file: { format: string; sha256: string | null } | undefined): Html | null {
  if (!file) return null;
  return html`${file.format}${file.sha256 && html` <code>sha256 ${file.sha256}</code>`}`;
}
