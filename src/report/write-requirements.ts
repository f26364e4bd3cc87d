import type { MatchEvidence } from "../schema/classification.ts";
import { type IconName, icon } from "./draw.ts";
import { writeAlternatives } from "./format-values.ts";
import { type Html, html } from "./html.ts";
import type { ReportText } from "./report-text.ts";
import { HOW_WORDS, WORDS } from "./report-words.ts";

const SHAPES: Record<NonNullable<MatchEvidence["how"]>, IconName> = {
  exact: "yes",
  alias: "near",
  stem: "near",
  implied: "implied",
};

/** One list of the job as a table: what is asked for, and what in the resume answers it. */
export function writeRequirements(
  title: string,
  entries: readonly MatchEvidence[],
  text: ReportText | null,
): Html {
  if (entries.length === 0)
    return html`<div class="card list"><h3>${title}</h3><p>${WORDS.noneListed}</p></div>`;
  const found = entries.filter((entry) => entry.matched).length;
  return html`<div class="card list"><table class="asked">
<caption><h3>${title}</h3> <span class="soft">${WORDS.countFound(found, entries.length)}</span></caption>
<thead><tr><th scope="col">${WORDS.asksFor}</th><th scope="col">${WORDS.inResume}</th></tr></thead>
<tbody>${entries.map((entry) => row(entry, text))}</tbody></table></div>`;
}

/** A list without a verdict: it is not scored, or the answer abstained. */
export function writeAskedList(title: string, entries: readonly string[]): Html {
  const items = entries.map((entry) => html`<li>${writeAlternatives(entry)}</li>`);
  return html`<div class="card list"><h3>${title}</h3><ul class="chips">${items}</ul></div>`;
}

function row(entry: MatchEvidence, text: ReportText | null): Html {
  return html`<tr class="${entry.matched ? "met" : "unmet"}"><th scope="row">${writeAlternatives(entry.requirement)}</th><td><div>${
    entry.matched ? answered(entry, text) : unanswered(entry)
  }</div></td></tr>`;
}

function answered(entry: MatchEvidence, text: ReportText | null): Html {
  const how = entry.how ?? "exact";
  const links = text?.linksTo(entry.spans) ?? [];
  const places =
    links.length > 0
      ? html`<ul class="places">${links.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>`)}</ul>`
      : html`<span class="soft">${WORDS.unplaced}</span>`;
  return html`<span class="how how-${how}">${icon(SHAPES[how])}${HOW_WORDS[how]}</span>${wording(entry, text)}${places}`;
}

/** The resume's own spelling where the place shows the same word, else the reader's. */
function wording(entry: MatchEvidence, text: ReportText | null): Html | false {
  if (entry.found === null) return false;
  const [start, end] = entry.spans[0] ?? [0, 0];
  const written = text?.reading.text.slice(start, end) ?? "";
  const isSame = written.toLowerCase() === entry.found.toLowerCase();
  return html`<q>${isSame ? written : entry.found}</q>`;
}

function unanswered(entry: MatchEvidence): Html {
  return html`<span class="how how-none">${icon("no")}${WORDS.notFound}</span>${
    entry.related.length > 0 && html`<span class="soft">${WORDS.related(entry.related.join(", "))}</span>`
  }`;
}
