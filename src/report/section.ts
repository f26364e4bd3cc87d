import { type Html, html, type Part } from "./html.ts";
import type { CONTENTS_WORDS } from "./report-words.ts";

export type SectionId = keyof typeof CONTENTS_WORDS;

/** A part of the page with its heading, as a landmark that carries the heading's name. */
export function section(id: SectionId, title: string, intro: Part, body: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${intro && html`<p class="intro">${intro}</p>`}
${body}
</section>
`;
}
