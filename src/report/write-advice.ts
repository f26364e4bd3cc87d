import type { Recommendation } from "../schema/classification.ts";
import { type Html, html } from "./html.ts";
import { CATEGORY_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** Recommendations shown before the rest is folded away. */
const SHOWN = 7;

/** What would help, largest gain first. */
export function writeAdvice(recommendations: readonly Recommendation[]): Html {
  const sorted = [...recommendations].sort((a, b) => b.expected_gain - a.expected_gain);
  if (sorted.length === 0)
    return section("advice", WORDS.advice, null, html`<p class="card quiet">${WORDS.noAdvice}</p>`);
  // One more row is shorter than the line that would hide it.
  const cut = sorted.length <= SHOWN + 1 ? sorted.length : SHOWN;
  const rest = sorted.slice(cut);
  return section(
    "advice",
    WORDS.advice,
    WORDS.adviceIntro,
    html`<div class="card">${list(sorted.slice(0, cut), 1)}${
      rest.length > 0 &&
      html`<details><summary>${WORDS.moreAdvice(rest.length)}</summary>${list(rest, cut + 1)}</details>`
    }</div>`,
  );
}

function list(recommendations: readonly Recommendation[], from: number): Html {
  return html`<ol class="advice" start="${from}">${recommendations.map(
    (entry) =>
      html`<li><span class="gain"><strong>${WORDS.gain(entry.expected_gain.toFixed(2))}</strong> <span>${WORDS.gainUnit}</span></span> <span class="message">${entry.message}</span> <span class="category">${CATEGORY_WORDS[entry.category]}</span></li>`,
  )}</ol>`;
}
