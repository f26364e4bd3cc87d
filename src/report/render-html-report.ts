import type { Classification } from "../schema/classification.ts";
import type { ParsedJob } from "../schema/parsed-job.ts";
import type { ParsedResume } from "../schema/parsed-resume.ts";
import { iconShapes } from "./draw.ts";
import { sha256Base64 } from "./hash-sha256.ts";
import { type Html, html, trusted } from "./html.ts";
import { buildReportText, type ReportText } from "./report-text.ts";
import { CONTENTS_WORDS, WORDS } from "./report-words.ts";
import type { SectionId } from "./section.ts";
import { STYLE } from "./style.ts";
import { writeAbstained } from "./write-abstained.ts";
import { writeAdvice } from "./write-advice.ts";
import { type Answered, writeAnswer } from "./write-answer.ts";
import { writeAsked, writeAskedPlainly } from "./write-asked.ts";
import { writeContributions } from "./write-contributions.ts";
import { writeFooter } from "./write-footer.ts";
import { writeForm } from "./write-form.ts";
import { writeMissing } from "./write-missing.ts";
import { writeText } from "./write-text.ts";
import { writeUnread } from "./write-unread.ts";

export interface HtmlReportInput {
  classification: Classification;
  /** The resume that was classified, in any accepted shape; only a parsed_resume with a reading has a text. */
  resume: ParsedResume;
  job: ParsedJob;
  /** Name and version of the program, for the footer: "oumi-ats 0.1.0". */
  generated_with: string;
}

/** What the page may do: apply this one style. No script, no request, no form, no base. */
const policyFor = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * A classification as one self-contained HTML file: no script, nothing loaded, every string of a document
 * escaped, no link that leaves the page. The same input gives the same bytes.
 */
export function renderHtmlReport(input: HtmlReportInput): string {
  const { classification, resume, job } = input;
  const text = buildReportText(resume, classification.evidence);
  const parts = isAnswered(classification)
    ? answeredParts(classification, job, text)
    : abstainedParts(classification, job, text);
  const role = job.role?.trim() || WORDS.unnamedRole;
  const company = job.company?.trim() || null;
  const page = html`${trusted("<!DOCTYPE html>")}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${WORDS.pageTitle(WORDS.reportOf(role, company))}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${WORDS.skip}</a>
${iconShapes()}
<header><div class="wrap">
<p class="eyebrow">${WORDS.eyebrow}</p>
<h1>${role}${company && html` <span class="company">${WORDS.at} ${company}</span>`}</h1>
<p class="lede">${isAnswered(classification) ? WORDS.lede(classification.versions.score) : WORDS.ledeAbstained}</p>
</div></header>
<div class="wrap columns">
${contents(parts.map(([id]) => id))}
<main id="main" tabindex="-1">
${parts.map(([, markup]) => markup)}</main>
</div>
${writeFooter(classification, resume, job, input.generated_with)}</body>
</html>
`;
  return page.markup;
}

type PagePart = [SectionId, Html];

function answeredParts(answer: Answered, job: ParsedJob, text: ReportText | null): PagePart[] {
  return [
    ["answer", writeAnswer(answer)],
    ["contributions", writeContributions(answer)],
    ["missing", writeMissing(answer.missing_categories)],
    ["advice", writeAdvice(answer.recommendations)],
    ["asked", writeAsked(answer.evidence, job, text)],
    ["text", writeText(text, answer.evidence)],
    ["form", writeForm(answer.evidence.formatting)],
    ["unread", writeUnread(answer, text)],
  ];
}

function abstainedParts(answer: Classification, job: ParsedJob, text: ReportText | null): PagePart[] {
  return [
    ["answer", writeAbstained(answer)],
    ["asked", writeAskedPlainly(job)],
    ["text", writeText(text, null)],
    ["unread", writeUnread(answer, text)],
  ];
}

function contents(ids: readonly SectionId[]): Html {
  return html`<nav aria-labelledby="contents-title"><h2 id="contents-title">${WORDS.contents}</h2><ul>${ids.map(
    (id) => html`<li><a href="#${id}">${CONTENTS_WORDS[id]}</a></li>`,
  )}</ul></nav>`;
}

function isAnswered(answer: Classification): answer is Answered {
  const { ats_bucket, ats_score, confidence, probabilities, feature_scores, contributions, evidence } =
    answer;
  const needed = [ats_bucket, ats_score, confidence, probabilities, feature_scores, contributions, evidence];
  return answer.abstained === null && needed.every((value) => value !== null);
}
