import type { FormattingPart } from "../schema/classification.ts";
import { icon } from "./draw.ts";
import { type Html, html } from "./html.ts";
import { FORM_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** The points of formatting_score, part by part. */
export function writeForm(parts: readonly FormattingPart[]): Html {
  return section(
    "form",
    WORDS.form,
    null,
    html`<div class="card"><table class="form"><caption class="unseen">${WORDS.formCaption}</caption>
<thead><tr><th scope="col">${WORDS.formPart}</th><th scope="col" class="number">${WORDS.points}</th></tr></thead>
<tbody>${parts.map(partRow)}</tbody></table></div>`,
  );
}

function partRow(part: FormattingPart): Html {
  const isMet = part.points >= part.of && part.points > 0;
  const name = FORM_WORDS[part.name] ?? part.name.replaceAll("_", " ");
  const shape = part.points < 0 ? "fail" : isMet ? "yes" : "no";
  return html`<tr><th scope="row"><div>${icon(shape)}<span>${name}</span><span class="soft">${part.reason}</span></div></th><td class="number">${
    part.points < 0 ? html`−${-part.points}` : WORDS.pointsOf(String(part.points), part.of)
  }</td></tr>`;
}
