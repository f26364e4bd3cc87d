import type { Classification } from "../schema/classification.ts";
import { type Html, html } from "./html.ts";
import { ABSTENTION_WORDS, WORDS } from "./report-words.ts";
import { section } from "./section.ts";

/** In place of an answer: that there is none, why, and what can be done. */
export function writeAbstained(answer: Classification): Html {
  const words = answer.abstained && ABSTENTION_WORDS[answer.abstained];
  return section(
    "answer",
    WORDS.answer,
    null,
    html`<div class="card verdict none">
<p class="score"><strong>${WORDS.noScore}</strong></p>
<p class="meaning">${words?.reason ?? WORDS.unknownReason}</p>
<p>${WORDS.noScoreNote}</p>
${words && html`<h3>${WORDS.whatToDo}</h3><p>${words.advice}</p>`}
</div>`,
  );
}
