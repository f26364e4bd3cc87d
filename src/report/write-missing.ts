import type { MissingCategory } from "../schema/classification.ts";
import { icon } from "./draw.ts";
import { writeAlternatives } from "./format-values.ts";
import { type Html, html } from "./html.ts";
import { CATEGORY_WORDS, FORM_WORDS, SEVERITY_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** What is missing: one card for each category, in the order of the answer. */
export function writeMissing(categories: readonly MissingCategory[]): Html {
  const body =
    categories.length === 0
      ? html`<p class="card quiet">${icon("yes")}${WORDS.nothingMissing}</p>`
      : html`<div class="cards">${categories.map(categoryCard)}</div>`;
  return section("missing", WORDS.missing, null, body);
}

function categoryCard(entry: MissingCategory): Html {
  return html`<article class="card lack lack-${entry.severity}">
<h3>${CATEGORY_WORDS[entry.category]}<span class="severity severity-${entry.severity}">${icon(entry.severity)}${SEVERITY_WORDS[entry.severity]}</span></h3>
<p>${entry.message} <span class="soft">${WORDS.scoreOf(entry.score)}</span></p>
${chips(WORDS.notShown, "no", entry.evidence.missing)}${chips(WORDS.shown, "yes", entry.evidence.matched)}
</article>`;
}

function chips(title: string, shape: "yes" | "no", names: readonly string[]): Html | false {
  if (names.length === 0) return false;
  return html`<h4>${title}</h4><ul class="chips">${names.map(
    (name) => html`<li class="chip-${shape}">${icon(shape)}${nameOf(name)}</li>`,
  )}</ul>`;
}

/** Parts of the form have names of their own; everything else is the documents' wording. */
function nameOf(name: string): string {
  return Object.hasOwn(FORM_WORDS, name) ? FORM_WORDS[name]! : writeAlternatives(name);
}
